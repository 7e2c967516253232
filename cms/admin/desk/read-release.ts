import type { BasePayload } from 'payload'
import { currentSnapshot } from '../../publish/current-snapshot.ts'
import { lastRelease, type LastRelease } from './last-release-fs.ts'

/** How long a release may have taken: what was published in that time may or may not be in it. */
const margin = 60 * 60 * 1000

/** The public release, and whether all that is public now is in it; `null` where it is not known here. */
export async function readRelease({
  payload,
  now,
}: {
  payload: BasePayload
  now: Date
}): Promise<(LastRelease & { isCurrent: boolean }) | null> {
  const release = await lastRelease(String(payload.config.custom['dataDir']))
  if (!release) return null
  const since = new Date(Date.parse(release.createdAt) - margin).toISOString()
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { effectiveAt: { greater_than: since, less_than_equal: now.toISOString() } },
    overrideAccess: true,
  })
  if (totalDocs === 0) return { ...release, isCurrent: true }
  const { snapshot } = await currentSnapshot({ payload, now })
  return { ...release, isCurrent: snapshot.digest === release.snapshotDigest }
}
