import type { SanitizedConfig } from 'payload'
import { staff } from './staff.ts'

/**
 * Shows the locks of documents to staff alone: Payload shows them to whoever is logged in, an account
 * that may do nothing here too.
 */
export function closeLocks(config: SanitizedConfig): SanitizedConfig {
  const access = { create: staff, read: staff, update: staff, delete: staff }
  const collections = config.collections.map((collection) =>
    collection.slug === 'payload-locked-documents'
      ? { ...collection, access: { ...collection.access, ...access } }
      : collection,
  )
  return { ...config, collections }
}
