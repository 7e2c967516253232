import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { day, filled, line, media, reference } from '#schema/values'

/** An awareness campaign: what people should know, and one thing to do. */
export const campaign = defineType('campaign', {
  facts: {
    ...commonFacts,
    startsOn: day,
    /** Last day; `null` for one that runs until further notice. */
    endsOn: day.nullable(),
    /** Picture at the top; a drawn pattern is shown where there is none. */
    hero: media.nullable(),
    /** Where the one button leads. */
    action: reference(
      'service',
      'programme',
      'course',
      'centre',
      'resource',
      'guide',
      'opportunity',
    ).nullable(),
    services: z.array(reference('service')).max(limits.rows),
    sessions: z.array(reference('session')).max(limits.rows),
    downloads: z.array(reference('resource')).max(limits.rows),
  },
  text: {
    ...commonText,
    /** What people should remember. */
    slogan: filled(limits.title),
    /** Key messages, a line each. */
    messages: z.array(line).min(1).max(8),
    /** What the picture shows, for those who do not see it; `null` only where there is no picture. */
    heroAlt: filled(limits.line).nullable(),
    /** What the one button says. */
    actionLabel: filled(40).nullable(),
  },
  rows: {},
  alts: { hero: 'heroAlt' },
  rule: (facts, context) => {
    if (facts.endsOn && facts.endsOn < facts.startsOn) {
      context.addIssue({ code: 'custom', path: ['endsOn'], params: { problem: 'endsBeforeStart' } })
    }
  },
})

/** A campaign in one language. */
export type Campaign = z.output<typeof campaign.entry>
