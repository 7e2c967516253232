import { rm } from 'node:fs/promises'
import type { BasePayload } from 'payload'
import { blobPath } from '../../../cms/publish/blobs-fs.ts'
import type { SeedRecord } from '../seed/seed-record.ts'

type Uploads = {
  payload: BasePayload
  seeded: SeedRecord['media']
  /** When each upload was last saved, by its id. */
  moments: ReadonlyMap<string, string>
  /** Digests of the files that drafts name which stay. */
  used: ReadonlySet<string>
  /** Whether files that staff have replaced go too. */
  all: boolean
}

/**
 * Removes uploads of seeding that nothing uses any more.
 * @returns those that stay
 */
export async function removeUploads({
  payload,
  seeded,
  moments,
  used,
  all,
}: Uploads): Promise<SeedRecord['media']> {
  const stay: SeedRecord['media'] = []
  for (const file of seeded) {
    const { id } = file
    const savedAt = moments.get(id)
    if (savedAt === undefined) continue
    const { sha256 } = await payload.findByID({ collection: 'media', id, depth: 0 })
    const isChanged = savedAt !== file.updatedAt && !all
    if (isChanged || used.has(String(sha256))) stay.push(file)
    else await payload.delete({ collection: 'media', id, overrideAccess: true })
  }
  return stay
}

/** Removes frozen files that nothing public names or ever named. */
export async function removeBlobs({
  dataDir,
  candidates,
  named,
}: {
  dataDir: string
  candidates: ReadonlySet<string>
  named: ReadonlySet<string>
}): Promise<void> {
  for (const digest of candidates) {
    if (!named.has(digest)) await rm(blobPath(dataDir, digest), { force: true })
  }
}
