import { z } from 'zod'
import { defineType } from '#schema/entry'
import { limits } from '#schema/limits'
import { needs } from '#schema/needs'
import { anyReference, filled } from '#schema/values'

/** The first page. */
export const home = defineType('home', {
  facts: {
    /** The tiles, in order. */
    needs: z.array(z.enum(needs)).min(1).max(needs.length),
    /** What to show first below them. */
    featured: z.array(anyReference).max(6),
  },
  text: {
    /** The greeting. */
    title: filled(limits.title),
    /** What one finds here, in a sentence or two. */
    lead: filled(limits.summary),
  },
  rows: {},
  rule: ({ needs: tiles }, context) => {
    if (new Set(tiles).size < tiles.length) {
      context.addIssue({ code: 'custom', path: ['needs'], params: { problem: 'repeated' } })
    }
  },
})
