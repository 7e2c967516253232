import type { BasePayload } from 'payload'

/** Every job of ours is done within seconds. */
const longest = 2 * 60_000

/**
 * Sets jobs free that a process took up and did not live to finish: nothing else ever would, and no job
 * of their kind would be made again. Other processes may run jobs at the same time: theirs are younger.
 */
export async function mendJobs(payload: BasePayload, now: Date = new Date()): Promise<void> {
  const before = new Date(now.getTime() - longest).toISOString()
  await payload.update({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: before } }] },
    data: { processing: false },
    ...{ overrideAccess: true, depth: 0 },
  })
}
