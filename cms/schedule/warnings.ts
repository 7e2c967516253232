import type { Governorate } from '#schema/governorates'
import { isLocale } from '#schema/locales'
import { scheduleWarnings } from '../labels/schedule.ts'
import { dayOf } from './baghdad.ts'
import { holidaysOn, type PublicHoliday } from './closed-days.ts'
import { ramadanOn } from './ramadan.ts'
import { roomKey } from './room-key.ts'
import { sayDate } from './say-date.ts'
import { sayWith } from './say-with.ts'
import type { Warning } from './types.ts'

type Span = { startsAt: string; endsAt: string }

/** A date that somebody holds already; cancelled ones are not among them. */
export type BusyDate = Span & {
  session: string
  trainer: string | null
  centre: string | null
  room: string | null
  /** What is held, in the reader's language. */
  title: string
}

/** What a date is compared with. Ids are the database's. */
export type Surroundings = {
  now: Date
  /** Whose warnings these are, in the language of the admin. */
  language: string
  /** Who would hold it. */
  trainer: string
  room: string | null
  centre: {
    id: string
    governorate: Governorate | null
    /** Days in Baghdad on which it is closed as an exception. */
    closedOn: readonly string[]
  } | null
  busy: readonly BusyDate[]
  holidays: readonly PublicHoliday[]
}

/**
 * Everything that speaks against a date.
 * @param others the other dates that would be posted with it
 */
export function warningsOf(
  date: Span,
  { others, around }: { others: readonly Span[]; around: Surroundings },
): Warning[] {
  const { language } = around
  const say = (
    code: Warning['code'],
    words: keyof typeof scheduleWarnings,
    params: Readonly<Record<string, string>> = {},
  ): Warning => ({ code, message: sayWith(scheduleWarnings[words], params, language) })
  const locale = isLocale(language) ? language : 'en'
  const when = (span: Span) => sayDate(span, locale)
  const day = dayOf(date.startsAt)
  const fast = ramadanOn(day)
  const holidays = holidaysOn({
    day,
    governorate: around.centre?.governorate ?? null,
    holidays: around.holidays,
  })
  return [
    ...(date.startsAt < around.now.toISOString() ? [say('past', 'past')] : []),
    ...others
      .filter((other) => overlap(date, other))
      .map((other) => say('trainer', 'itself', { when: when(other) })),
    ...around.busy.flatMap((busy) => {
      if (!overlap(date, busy)) return []
      const params = { title: busy.title, when: when(busy) }
      if (busy.trainer === around.trainer) return [say('trainer', 'trainer', params)]
      return isSameRoom(busy, around) ? [say('room', 'room', params)] : []
    }),
    ...holidays.map(({ name }) => say('holiday', 'holiday', { name })),
    ...(around.centre?.closedOn.includes(day) ? [say('holiday', 'closed')] : []),
    ...(fast ? [say('ramadan', fast)] : []),
  ]
}

// What ends when the other begins is no overlap.
function overlap(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}

function isSameRoom(busy: BusyDate, { centre, room }: Surroundings): boolean {
  const key = roomKey(room)
  return key !== null && busy.centre === centre?.id && roomKey(busy.room) === key
}
