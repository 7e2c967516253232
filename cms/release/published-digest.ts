import type { BasePayload } from 'payload'
import { currentSnapshot } from '../publish/current-snapshot.ts'

type Known = { rows: number; at: number; digest: string }

// Notices of changes run out by the clock alone.
const longest = 50_000
const known = new WeakMap<BasePayload, Known>()

/**
 * Digest of what is published now. The record only grows: as long as no row more has come due it is the
 * one that was computed a moment before, which costs one count.
 */
export async function publishedDigest(payload: BasePayload, now: Date): Promise<string> {
  const { totalDocs: rows } = await payload.count({
    collection: 'publications',
    where: { effectiveAt: { less_than_equal: now.toISOString() } },
    overrideAccess: true,
  })
  const before = known.get(payload)
  if (before?.rows === rows && Math.abs(now.getTime() - before.at) < longest) return before.digest
  const { snapshot } = await currentSnapshot({ payload, now })
  known.set(payload, { rows, at: now.getTime(), digest: snapshot.digest })
  return snapshot.digest
}
