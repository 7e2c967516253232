import type { BasePayload, PayloadRequest } from 'payload'
import { staffRole } from '../access/staff-role.ts'
import { collectionSlugs, entryTypes, globalTypes } from '#schema/slugs'

/** Which documents somebody may read, as `service/12`; globals are read by all of the staff. */
export async function readableKeys(
  payload: BasePayload,
  user: PayloadRequest['user'],
): Promise<Set<string>> {
  if (staffRole(user) === null) return new Set()
  const keys = new Set<string>(globalTypes.map((type) => `${type}/${type}`))
  for (const type of entryTypes) {
    const { docs } = await payload.find({
      ...{ collection: collectionSlugs[type], select: {}, draft: true, depth: 0, user },
      ...{ pagination: false, limit: 0, overrideAccess: false },
    })
    for (const { id } of docs) keys.add(`${type}/${String(id)}`)
  }
  return keys
}
