import type { Locale } from '#schema/locales'
import { calendarAlternates, monthAlternates } from '../lib/calendar-alternates.ts'
import { firstDayOf } from '../lib/calendar-month.ts'
import { scopeTitle } from '../lib/calendar-names.ts'
import { calendarPath, monthPath, type CalendarScope } from '../lib/calendar-paths.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { textOf } from '../lib/strings.ts'
import { homeCrumb, pageOf, type Crumb, type PageInfo } from './page.ts'

type List = { locale: Locale; scope: CalendarScope; number: number }

/** The frame of a page of a scope's list. */
export function calendarPageOf(catalogue: Catalogue, { locale, scope, number }: List): PageInfo {
  const { t } = textOf(locale)
  const title = scopeTitle(catalogue, locale, scope)
  const path = calendarPath(locale, scope, number)
  const firstPages = calendarAlternates(catalogue, scope)
  const isFirst = number === 1
  return pageOf(catalogue, {
    locale,
    path,
    title: isFirst ? title : `${title} – ${t('pagination.page', { page: number })}`,
    description: scope.by === 'all' ? t('list.session') : t('calendar.describe', { title }),
    // Later pages hold other dates in each language: they have no counterpart.
    alternates: isFirst ? firstPages : [{ locale, path }],
    languages: firstPages,
    crumbs: scope.by === 'all' ? [homeCrumb(locale)] : [homeCrumb(locale), wholeCalendar(locale)],
  })
}

type Month = { locale: Locale; scope: CalendarScope; month: string }

/** The frame of a scope's month. */
export function monthPageOf(catalogue: Catalogue, { locale, scope, month }: Month): PageInfo {
  const { t } = textOf(locale)
  const scoped = scopeTitle(catalogue, locale, scope)
  const title = t('calendar.monthTitle', {
    title: scoped,
    month: formatOf(locale).monthAndYear(firstDayOf(month)),
  })
  return pageOf(catalogue, {
    locale,
    path: monthPath(locale, scope, month),
    title,
    description: t('calendar.describe', { title }),
    alternates: monthAlternates(catalogue, scope, month),
    crumbs: [
      homeCrumb(locale),
      wholeCalendar(locale),
      ...(scope.by === 'all' ? [] : [{ href: calendarPath(locale, scope), label: scoped }]),
    ],
  })
}

const wholeCalendar = (locale: Locale): Crumb => ({
  href: calendarPath(locale, { by: 'all' }),
  label: textOf(locale).t('types.session'),
})
