import type { Locale } from '#schema/locales'
import { scopeName } from './calendar-names.ts'
import { calendarPath, type CalendarScope } from './calendar-paths.ts'
import { scopesOf } from './calendar-scopes.ts'
import type { Catalogue } from './catalogue.ts'
import { listPath } from './paths.ts'
import { textOf } from './strings.ts'

/** What a calendar can be narrowed by. */
export type NarrowedBy = Exclude<CalendarScope['by'], 'all'>

// A link of the filter.
type FilterLink = { href: string; label: string; isCurrent: boolean }

/** Links of the filter that answer one question. */
export type FilterGroup = { by: NarrowedBy; label: string; links: FilterLink[] }

const order = ['place', 'centre', 'course', 'language', 'women'] as const

// Names of more courses or centres than this weigh more than the dates.
const mostLinks = 16

type Filter = {
  /** Where one is. */
  current: CalendarScope
  /** Where a scope's link leads. */
  hrefOf: (scope: CalendarScope) => string
}

/** The links of the filter by what they narrow by; what holds no date is left out. */
export function filterGroups(
  catalogue: Catalogue,
  locale: Locale,
  { current, hrefOf }: Filter,
): FilterGroup[] {
  const { t } = textOf(locale)
  const own = calendarPath(locale, current)
  const scopes = scopesOf(catalogue, locale)
  const labels = {
    place: t('calendar.filterGovernorate'),
    centre: t('calendar.filterCentre'),
    course: t('calendar.filterCourse'),
    language: t('calendar.filterLanguage'),
    women: t('audience.women'),
  }
  return order
    .map((by) => {
      const links = scopes
        .filter((scope) => scope.by === by)
        .map((scope) => ({
          href: hrefOf(scope),
          label: scopeName(catalogue, locale, scope),
          isCurrent: calendarPath(locale, scope) === own,
        }))
      return { by, label: labels[by], links: shortened(links, { locale, by }) }
    })
    .filter(({ links }) => links.length > 0)
}

type Where = { locale: Locale; by: NarrowedBy }

// Each of the others has its dates on its own page, which the list leads to.
function shortened(links: FilterLink[], { locale, by }: Where): FilterLink[] {
  if (links.length <= mostLinks || (by !== 'centre' && by !== 'course')) return links
  const first = links.slice(0, mostLinks)
  const current = links.filter((link) => link.isCurrent && !first.includes(link))
  const label = textOf(locale).t(`types.${by}`)
  return [...first, ...current, { href: listPath(locale, by), label, isCurrent: false }]
}
