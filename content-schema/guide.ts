import { z } from 'zod'
import { audiences } from '#schema/audiences'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { needs } from '#schema/needs'
import { richText } from '#schema/rich-text'
import { anyReference, filled } from '#schema/values'

/** Guidance in steps that one does in order, over days or weeks. */
export const guide = defineType('guide', {
  facts: {
    ...commonFacts,
    /** What it helps with. */
    needs: z.array(z.enum(needs)).min(1).max(needs.length),
    /** Whom it is for; empty means everyone. */
    audiences: z.array(z.enum(audiences)).max(audiences.length),
  },
  text: commonText,
  rows: {
    /** The steps, in order. */
    steps: {
      min: 1,
      facts: {
        /** Where this step is done or told more of. */
        links: z.array(anyReference).max(6),
      },
      text: {
        /** What to do, as an order: "Get your papers". */
        title: filled(limits.title),
        /** How. */
        body: richText,
      },
    },
  },
})

/** A guide in one language. */
export type Guide = z.output<typeof guide.entry>
