import type { Centre } from '#schema/centre'
import type { Catalogue } from '../lib/catalogue.ts'
import { upcomingHolidays } from '../lib/holidays.ts'

/** Days on which a centre is closed. */
export type ClosedDays = {
  from: string
  /** The same as `from` for one day. */
  to: string
  /** The holiday's name; `null` for a day that the centre itself is closed. */
  name: string | null
}

/** A day with hours of its own. */
export type OtherHours = { date: string; opens: string; closes: string }

// Nobody plans a visit further ahead, and dates of the moon's months are not certain before.
const daysAhead = 90

/**
 * Days to come on which the weekly hours do not hold, the next first: the centre's own exceptions, and
 * the public holidays where it is, for a centre in Iraq. On a day for which the centre names hours it is open.
 */
export function differingDays(
  centre: Centre,
  catalogue: Catalogue,
): { closed: ClosedDays[]; otherHours: OtherHours[] } {
  const { locale, network, governorate } = centre
  const ahead = centre.exceptions
    .filter(({ date }) => date >= catalogue.releaseDate)
    .sort((a, b) => a.date.localeCompare(b.date))
  const otherHours = ahead.flatMap(({ date, opens, closes }) =>
    opens === null || closes === null ? [] : [{ date, opens, closes }],
  )
  const holidays =
    network === 'iraq'
      ? upcomingHolidays(catalogue, { locale, governorate, withinDays: daysAhead })
      : []
  const closed = [
    ...holidays
      .filter(({ from, to }) => !(from === to && isOpen(otherHours, from)))
      .map(({ from, to, name }) => ({ from, to, name })),
    ...ahead
      .filter(({ opens }) => opens === null)
      .filter(({ date }) => !holidays.some(({ from, to }) => from <= date && date <= to))
      .map(({ date }) => ({ from: date, to: date, name: null })),
  ]
  return { closed: closed.sort((a, b) => a.from.localeCompare(b.from)), otherHours }
}

const isOpen = (otherHours: readonly OtherHours[], day: string): boolean =>
  otherHours.some(({ date }) => date === day)
