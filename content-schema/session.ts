import { z } from 'zod'
import { commonFacts, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { localeCodes } from '#schema/locales'
import { phones } from '#schema/shared-fields'
import { instant, reference, webAddress } from '#schema/values'

/** What is held; only a `course` session has a course, the others are named by their kind. */
export const sessionKinds = ['course', 'information', 'webinar', 'openDay'] as const
/** How many places are left. */
export const sessionPlaces = ['open', 'few', 'full'] as const
/** Whether a date takes place; `moved` says what it was moved from. */
export const sessionStatuses = ['scheduled', 'cancelled', 'moved'] as const

/** One date of a session: what can be full, cancelled or moved by itself. */
const date = z.strictObject({
  /** Stays when the date is moved: calendars, addresses and head counts know it by this. */
  id: z.string().min(1),
  startsAt: instant,
  endsAt: instant,
  /** The start that was announced before, for status `moved`. */
  movedFrom: instant.nullable(),
  places: z.enum(sessionPlaces),
  status: z.enum(sessionStatuses),
  /** RFC 5545 SEQUENCE: raised whenever what is published of the date changes. */
  sequence: z.int().min(0),
})

/** One date of a session. */
export type SessionDate = z.output<typeof date>

/**
 * One thing with a date, or with several: a course that is held every Sunday is one session. It has no
 * text of its own: its title comes from its course or kind, so that a trainer's post is live in every
 * language without a translator.
 */
export const session = defineType('session', {
  facts: {
    ...commonFacts,
    kind: z.enum(sessionKinds),
    /** The course, for kind `course`. */
    course: reference('course').nullable(),
    /** The centre where it is held; `null` for a webinar. */
    centre: reference('centre').nullable(),
    /** The room, as written on the door, without language. */
    room: z.string().max(40).nullable(),
    /** Where to join online. */
    link: webAddress.nullable(),
    /** When it is held, in any order; a rule of repetition is resolved before it is published. */
    dates: z.array(date).min(1).max(limits.dates),
    /** Languages it is held in. */
    languages: z.array(z.enum(localeCodes)).min(1),
    /** For women only. */
    womenOnly: z.boolean(),
    /** Children are looked after. */
    childcare: z.boolean(),
    /** Whom to call; where empty, the centre's numbers. */
    phones,
  },
  text: {},
  rows: {},
  requires: ['course', 'centre'],
  rule: (facts, context) => {
    const problem = (path: (string | number)[], name: string) => {
      context.addIssue({ code: 'custom', path, params: { problem: name } })
    }
    if (facts.kind === 'course' && !facts.course) problem(['course'], 'missing')
    if (!facts.centre && !facts.link) problem(['centre'], 'venue')
    // A cancelled date may stand beside the one that takes its place.
    const starts = facts.dates.map(({ startsAt, status }) =>
      status === 'cancelled' ? null : Date.parse(startsAt),
    )
    facts.dates.forEach(({ startsAt, endsAt, status, movedFrom }, index) => {
      const at = (field: string) => ['dates', index, field]
      const start = Date.parse(startsAt)
      if (Date.parse(endsAt) <= start) problem(at('endsAt'), 'endsBeforeStart')
      if (status === 'moved' && !movedFrom) problem(at('movedFrom'), 'missing')
      if (status !== 'cancelled' && starts.indexOf(start) < index)
        problem(at('startsAt'), 'repeated')
    })
  },
})

/** A session as one language's readers get it. */
export type Session = z.output<typeof session.entry>
