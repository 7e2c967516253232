import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Writes the SHA-256 of an uploaded file beside it. */
export const stampDigest: CollectionBeforeChangeHook = ({ data, req }) => {
  const bytes = req.file?.data
  if (!bytes) return data
  return { ...data, sha256: createHash('sha256').update(bytes).digest('hex') }
}
