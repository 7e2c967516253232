import type { TaskConfig } from 'payload'
import { z } from 'zod'
import { releaseQueue } from '../release/ask-for-release.ts'
import { releaserOf } from '../release/releaser-of.ts'
import { releaseReasons } from '../release/types.ts'

const requestSchema = z.object({
  reason: z.enum(releaseReasons),
  byId: z.string().nullable(),
  byName: z.string().nullable(),
  at: z.iso.datetime(),
})

/** A request for a release: it wakes whoever makes releases in this process, and is done. */
export const releaseRequest: TaskConfig = {
  slug: releaseQueue,
  handler: ({ input, req }) => {
    releaserOf(req.payload)?.wake(requestSchema.parse(input))
    return { output: {} }
  },
}
