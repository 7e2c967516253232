import type { Locale } from '#schema/locales'
import { calendarFilterOf, type CalendarFilterProps } from '../lib/calendar-filter.ts'
import { filterGroups, type FilterGroup } from '../lib/calendar-links.ts'
import { calendarPath, monthPath, type CalendarScope } from '../lib/calendar-paths.ts'
import { datesIn, monthsIn } from '../lib/calendar-scopes.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { pageSizes, paginate } from '../lib/paginate.ts'
import { calendarPageOf } from './calendar-frame.ts'
import { groupsOf, type DateGroup } from './calendar-weeks.ts'
import { dateCardOf, type SessionCardInfo } from './cards.ts'
import type { ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'

/** What a page of the calendar shows, of all dates or of a scope's. */
export type CalendarProps = {
  page: PageInfo
  /** The heading, the same on each page of the list. */
  title: string
  scope: CalendarScope
  /** How many dates there are on all pages. */
  total: number
  groups: readonly DateGroup<SessionCardInfo>[]
  filter: readonly FilterGroup[]
  /** For combining choices in the browser; `null` where the page does not hold all dates. */
  narrowing: CalendarFilterProps | null
  /** The first month with dates; `null` where there is none. */
  monthHref: string | null
  place: ListPlace
}

/** Every page of a scope's list in a language. */
export function calendarProps(
  catalogue: Catalogue,
  locale: Locale,
  scope: CalendarScope,
): CalendarProps[] {
  const dates = datesIn(catalogue, locale, scope)
  const [month] = monthsIn(catalogue, locale, scope)
  const filter = filterGroups(catalogue, locale, {
    current: scope,
    hrefOf: (other) => calendarPath(locale, other),
  })
  const title = calendarPageOf(catalogue, { locale, scope, number: 1 }).title
  return paginate(dates, pageSizes.session).map(({ number, count, items }) => ({
    page: calendarPageOf(catalogue, { locale, scope, number }),
    title,
    scope,
    total: dates.length,
    groups: groupsOf(
      items.map((found) => dateCardOf(found, catalogue)),
      catalogue.releaseDate,
    ),
    filter,
    narrowing: count === 1 ? calendarFilterOf(catalogue, locale, { scope, dates }) : null,
    monthHref: month === undefined ? null : monthPath(locale, scope, month),
    place: { number, count },
  }))
}
