import type { BasePayload } from 'payload'

/** Every job of ours is done within seconds, and waits for a minute at most. */
const longest = 2 * 60_000

/**
 * Sets jobs free that a process took up and did not live to finish: nothing else ever would, and no job
 * of their kind would be made again. Other processes may run jobs at the same time: theirs are younger.
 * The same goes for jobs of an hour that the clock, which was set back since, will not reach for long.
 */
export async function mendJobs(payload: BasePayload, now: Date = new Date()): Promise<void> {
  const before = new Date(now.getTime() - longest).toISOString()
  const later = new Date(now.getTime() + longest).toISOString()
  const isLost = {
    or: [{ updatedAt: { less_than: before } }, { updatedAt: { greater_than: later } }],
  }
  const jobs = { collection: 'payload-jobs', overrideAccess: true, depth: 0 } as const
  await payload.update({
    ...jobs,
    where: { and: [{ processing: { equals: true } }, isLost] },
    data: { processing: false },
  })
  await payload.update({
    ...jobs,
    where: { waitUntil: { greater_than: later } },
    data: { waitUntil: now.toISOString() },
  })
}
