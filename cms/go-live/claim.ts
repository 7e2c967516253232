import type { BasePayload } from 'payload'

/** Longer than any wish takes: whoever claimed it has died then. */
const lease = 2 * 60_000

const collection = 'payload-kv'

/**
 * Does something that must not be done by two processes at once. The unique index of the table decides
 * between them; who comes second does nothing.
 * @returns what the work gave; `null` where another process is at it.
 */
export async function claimed<Result>(
  { payload, key, now }: { payload: BasePayload; key: string; now: Date },
  work: () => Promise<Result>,
): Promise<Result | null> {
  const isOurs = (await claim(payload, key, now)) || (await takeOver(payload, key, now))
  if (!isOurs) return null
  try {
    return await work()
  } finally {
    await payload.db.deleteOne({ collection, where: { key: { equals: key } } })
  }
}

async function claim(payload: BasePayload, key: string, now: Date): Promise<boolean> {
  try {
    await payload.db.create({ collection, data: { key, data: { at: now.toISOString() } } })
    return true
  } catch (error) {
    if (await payload.kv.has(key)) return false
    throw error
  }
}

async function takeOver(payload: BasePayload, key: string, now: Date): Promise<boolean> {
  const kept = await payload.kv.get<{ at: string }>(key)
  const age = Math.abs(now.getTime() - Date.parse(kept?.at ?? ''))
  if (kept === null || age <= lease) return false
  await payload.kv.delete(key)
  return claim(payload, key, now)
}
