import type { BasePayload } from 'payload'
import { collectionSlugs, entryTypes, globalSlugs, globalTypes } from '#schema/slugs'

/** Whether nobody has written an entry or a global yet. */
export async function isEmpty(payload: BasePayload): Promise<boolean> {
  for (const type of entryTypes) {
    const { totalDocs } = await payload.count({ collection: collectionSlugs[type] })
    if (totalDocs > 0) return false
  }
  for (const type of globalTypes) {
    // A global has a version from its first save on.
    const { totalDocs } = await payload.countGlobalVersions({ global: globalSlugs[type] })
    if (totalDocs > 0) return false
  }
  return true
}
