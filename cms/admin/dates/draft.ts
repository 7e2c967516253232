import type { Locale } from '#schema/locales'
import type { SessionDate, sessionKinds } from '#schema/session'
import type { SessionPost } from '../../schedule/types.ts'
import { laterOn, momentOf } from './clock.ts'
import { ruleOf } from './rule.ts'

/** How often it is held. */
export const rhythms = ['once', 'week', 'twoWeeks', 'month'] as const

/** Another time for one date: `from` is the start that the rule gives. */
export type OtherTime = { from: string; day: string; start: string; end: string }

/** What stands in the form: days and times as typed, in Baghdad's time. */
export type Draft = {
  kind: (typeof sessionKinds)[number]
  course: string
  centre: string
  day: string
  start: string
  end: string
  places: SessionDate['places']
  room: string
  link: string
  languages: readonly Locale[]
  womenOnly: boolean
  childcare: boolean
  rhythm: (typeof rhythms)[number]
  until: 'times' | 'day'
  times: number
  lastDay: string
  exceptions: readonly string[]
  moves: readonly OtherTime[]
}

/** An empty form; a centre is filled in where there is no choice. */
export function emptyDraft(given: Pick<Draft, 'centre' | 'languages'>): Draft {
  return {
    kind: 'course',
    course: '',
    day: '',
    start: '',
    end: '',
    places: 'open',
    room: '',
    link: '',
    womenOnly: false,
    childcare: false,
    rhythm: 'once',
    until: 'times',
    times: 6,
    lastDay: '',
    exceptions: [],
    moves: [],
    ...given,
  }
}

/** The form after saving: the next date is often of the same course at the same centre. */
export function nextDraft({ kind, course, centre, languages }: Draft): Draft {
  return { ...emptyDraft({ centre, languages }), kind, course }
}

const usualMinutes = 120

/** The form with another start; the end follows as long as it was not set apart. */
export function withStart(draft: Draft, start: string): Draft {
  const follows = draft.end === '' || draft.end === laterOn(draft.start, usualMinutes)
  const end = follows && start !== '' ? laterOn(start, usualMinutes) : draft.end
  return withoutChanges({ ...draft, start, end })
}

/** The form with another day or rule: changes to single dates would no longer fit. */
export const withoutChanges = (draft: Draft): Draft => ({ ...draft, exceptions: [], moves: [] })

/** What is sent; `null` while day, start or end are missing, as there is no date yet. */
export function postOf(draft: Draft): SessionPost | null {
  const { day, kind, womenOnly, childcare, places, languages, exceptions } = draft
  const startsAt = momentOf({ day, time: draft.start })
  const endsAt = momentOf({ day, time: draft.end })
  if (startsAt === null || endsAt === null) return null
  return {
    kind,
    course: kind === 'course' ? given(draft.course) : null,
    centre: given(draft.centre),
    startsAt,
    endsAt,
    places,
    room: given(draft.room),
    link: given(draft.link),
    languages,
    womenOnly,
    childcare,
    recurrence: ruleOf(draft),
    exceptions,
    moves: draft.moves.flatMap((move) => {
      const starts = momentOf({ day: move.day, time: move.start })
      const ends = momentOf({ day: move.day, time: move.end })
      const isComplete = starts !== null && ends !== null
      return isComplete ? [{ from: move.from, startsAt: starts, endsAt: ends }] : []
    }),
  }
}

const given = (value: string): string | null => (value.trim() === '' ? null : value.trim())
