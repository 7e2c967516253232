import { z } from 'zod'
import { commonFacts, defineType } from '#schema/entry'
import { localeCodes } from '#schema/locales'
import { phones } from '#schema/shared-fields'
import { instant, reference, webAddress } from '#schema/values'

/** What is held; only a `course` session has a course, the others are named by their kind. */
export const sessionKinds = ['course', 'information', 'webinar', 'openDay'] as const
/** How many places are left. */
export const sessionPlaces = ['open', 'few', 'full'] as const
/** Whether it takes place; `moved` says what it was moved from. */
export const sessionStatuses = ['scheduled', 'cancelled', 'moved'] as const

/**
 * One dated thing. It has no text of its own: its title comes from its course or kind, so that a
 * trainer's post is live in every language without a translator.
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
    startsAt: instant,
    endsAt: instant,
    /** The start that was announced before, for status `moved`. */
    movedFrom: instant.nullable(),
    /** Languages it is held in. */
    languages: z.array(z.enum(localeCodes)).min(1),
    places: z.enum(sessionPlaces),
    status: z.enum(sessionStatuses),
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
    const problem = (field: string, name: string) => {
      context.addIssue({ code: 'custom', path: [field], params: { problem: name } })
    }
    if (facts.kind === 'course' && !facts.course) problem('course', 'missing')
    if (!facts.centre && !facts.link) problem('centre', 'venue')
    if (Date.parse(facts.endsAt) <= Date.parse(facts.startsAt)) problem('endsAt', 'endsBeforeStart')
    if (facts.status === 'moved' && !facts.movedFrom) problem('movedFrom', 'missing')
  },
})

/** A session as one language's readers get it. */
export type Session = z.output<typeof session.entry>
