import type { Bucket } from './bucket.ts'
import type { LockStore } from './target-lock.ts'

/**
 * A lock in an object of a bucket. Hosts that know conditions (Amazon, R2, MinIO) let one of two at the
 * same moment win; at others the second is seen when the lock is read again.
 */
export function bucketLock(bucket: Bucket, path: string): LockStore {
  const write = async (text: string, condition: Record<string, string>) => {
    const headers = {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...condition,
    }
    const answer = await bucket.put({ path, content: Buffer.from(text), headers })
    if (answer.status === 412 || answer.status === 409) {
      await answer.body?.cancel()
      // A try whose answer was lost may have been ours.
      return (await read())?.text === text
    }
    if (!answer.ok) throw await bucket.refusal(answer)
    await answer.body?.cancel()
    return true
  }
  const read: LockStore['read'] = async () => {
    const answer = await bucket.get(path)
    if (answer === null) return null
    // Both moments are the host's: this machine's clock may be wrong.
    const now = Date.parse(answer.headers.get('date') ?? '')
    const written = Date.parse(answer.headers.get('last-modified') ?? '')
    const mark = answer.headers.get('etag') ?? ''
    return { text: await answer.text(), age: now - written || 0, mark }
  }
  return {
    read,
    create: (text) => write(text, { 'If-None-Match': '*' }),
    replace: (text, mark) => write(text, { 'If-Match': mark }),
    remove: () => bucket.remove(path),
  }
}
