import type { Locale } from '#schema/locales'
import type { Holiday } from '../lib/holidays.ts'
import { dayOf } from '../lib/baghdad.ts'
import { filterGroups, type FilterGroup } from '../lib/calendar-links.ts'
import { daysOfMonth, firstDayOf, saturdayOf } from '../lib/calendar-month.ts'
import { calendarPath, monthPath, type CalendarScope } from '../lib/calendar-paths.ts'
import { datesIn, monthsIn } from '../lib/calendar-scopes.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import type { Occurrence } from '../lib/occurrences.ts'
import { pageSizes } from '../lib/paginate.ts'
import { monthPageOf } from './calendar-frame.ts'
import { monthDateOf, type MonthDate } from './calendar-month-date.ts'
import { timetableOf, type TimetableInfo } from './calendar-timetable.ts'
import type { PageInfo } from './page.ts'

/** A day of the month. */
export type MonthDay = {
  day: string
  holidays: readonly Holiday[]
  dates: readonly MonthDate[]
  /** Dates for which there is no room here, and the page of the list that has them. */
  more: { count: number; href: string } | null
}

/** A way to another month. */
export type MonthLink = { href: string; label: string }

/** What a scope's month shows. */
export type CalendarMonthProps = {
  page: PageInfo
  scope: CalendarScope
  month: string
  days: readonly MonthDay[]
  filter: readonly FilterGroup[]
  listHref: string
  previous: MonthLink | null
  next: MonthLink | null
  /** Whose timetable it is on paper; `null` where it is not one centre's. */
  timetable: TimetableInfo | null
  /** How much the fullest days of its weeks hold together: what a sheet of paper has room for. */
  crowd: 'few' | 'some' | 'many'
}

/** A month of a scope in a language. */
export function calendarMonthProps(
  catalogue: Catalogue,
  { locale, scope, month }: { locale: Locale; scope: CalendarScope; month: string },
): CalendarMonthProps {
  const months = monthsIn(catalogue, locale, scope)
  const index = months.indexOf(month)
  const link = (other: string | undefined): MonthLink | null =>
    other === undefined
      ? null
      : {
          href: monthPath(locale, scope, other),
          label: formatOf(locale).monthAndYear(firstDayOf(other)),
        }
  const days = daysIn(catalogue, { locale, scope, month })
  return {
    page: monthPageOf(catalogue, { locale, scope, month }),
    scope,
    month,
    days,
    filter: filterGroups(catalogue, locale, {
      current: scope,
      hrefOf: (other) =>
        monthsIn(catalogue, locale, other).includes(month)
          ? monthPath(locale, other, month)
          : calendarPath(locale, other),
    }),
    listHref: calendarPath(locale, scope),
    previous: link(months[index - 1]),
    next: link(months[index + 1]),
    timetable: timetableOf(catalogue, locale, scope),
    crowd: crowdOf(days),
  }
}

// What keeps a month under 14 KB compressed, with all that stands around it.
const mostDates = 120

function daysIn(
  catalogue: Catalogue,
  { locale, scope, month }: { locale: Locale; scope: CalendarScope; month: string },
): MonthDay[] {
  const all = datesIn(catalogue, locale, scope)
  const byDay = Map.groupBy(all, ({ date }) => dayOf(date.startsAt))
  const holidays = catalogue.global(locale, 'holidays')?.days ?? []
  const days = daysOfMonth(month).map((day) => ({ day, found: byDay.get(day) ?? [] }))
  const room = roomPerDay(days.map(({ found }) => found.length))
  return days.map(({ day, found }) => ({
    day,
    holidays: holidays.filter(({ from, to }) => from <= day && day <= to),
    dates: found.slice(0, room).map((one) => monthDateOf(one, { catalogue, scope })),
    more: moreOf(found.slice(room), (hidden) => {
      const page = Math.floor(all.indexOf(hidden) / pageSizes.session) + 1
      return calendarPath(locale, scope, page)
    }),
  }))
}

/** How many dates of a day can be shown so that the whole month has no more than fit. */
function roomPerDay(counts: readonly number[]): number {
  let room = Math.max(0, ...counts)
  const shown = () => counts.reduce((sum, count) => sum + Math.min(count, room), 0)
  while (shown() > mostDates) room -= 1
  return room
}

function moreOf(
  hidden: readonly Occurrence[],
  hrefOf: (first: Occurrence) => string,
): MonthDay['more'] {
  const [first] = hidden
  return first ? { count: hidden.length, href: hrefOf(first) } : null
}

function crowdOf(days: readonly MonthDay[]): CalendarMonthProps['crowd'] {
  const weeks = Map.groupBy(days, ({ day }) => saturdayOf(day))
  const fullest = [...weeks.values()].map((week) =>
    Math.max(...week.map(({ dates }) => dates.length)),
  )
  const lines = fullest.reduce((sum, count) => sum + count, 0)
  if (lines <= 6) return 'few'
  return lines <= 10 ? 'some' : 'many'
}

/** What names a day within the page of its month. */
export const monthDayId = (day: string): string => `day-${day}`
