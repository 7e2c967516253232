import type { BasePayload } from 'payload'

/**
 * Sets jobs free that a server took up and did not live to finish: nothing else ever would, and no job of
 * their kind would be made again. Only for the one server that runs jobs, before it begins.
 */
export async function mendJobs(payload: BasePayload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    ...{ overrideAccess: true, depth: 0 },
  })
}
