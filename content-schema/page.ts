import type { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'

/** A page about the centres or the site itself: who we are, privacy, accessibility. */
export const page = defineType('page', { facts: commonFacts, text: commonText, rows: {} })

/** A page in one language. */
export type Page = z.output<typeof page.entry>
