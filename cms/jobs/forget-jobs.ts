import type { BasePayload, Where } from 'payload'

const day = 24 * 60 * 60_000
/** How many jobs that have ended stay at most, and for how long. */
const bounds = { newest: 200, days: 30 }

/** Forgets jobs that ended long ago, of every queue. Most vanish when they are done: these have failed. */
export async function forgetJobs({
  payload,
  now,
  keep = bounds.newest,
}: {
  payload: BasePayload
  now: Date
  keep?: number
}): Promise<void> {
  const hasEnded: Where = {
    or: [{ hasError: { equals: true } }, { completedAt: { exists: true } }],
  }
  const forget = (when: Where) =>
    payload.db.deleteMany({ collection: 'payload-jobs', where: { and: [hasEnded, when] } })
  const before = new Date(now.getTime() - bounds.days * day).toISOString()
  await forget({ updatedAt: { less_than: before } })
  const { docs } = await payload.find({
    ...{ collection: 'payload-jobs', where: hasEnded, sort: '-updatedAt' },
    ...{ limit: 1, page: keep + 1, depth: 0, overrideAccess: true },
  })
  const [first] = docs as { updatedAt?: string }[]
  if (first?.updatedAt) await forget({ updatedAt: { less_than_equal: first.updatedAt } })
}
