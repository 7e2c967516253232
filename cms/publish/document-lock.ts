import { AsyncLocalStorage } from 'node:async_hooks'
import type { DocumentType } from '#schema/slugs'

const chains = new Map<string, Promise<unknown>>()

type Held = { key: string; isOver: boolean; outer: Held | undefined }
const held = new AsyncLocalStorage<Held>()

/** What the work on one document waits for. */
export function documentKey(type: DocumentType, id: string): string {
  return `${type}/${id}`
}

/**
 * Runs work on one document after all earlier work on it in this process. Two saves of one document
 * at the same moment lose text. Work that already runs under the key goes on at once: what a command
 * does in several steps is one piece of work.
 */
export async function withDocumentLock<T>(key: string, work: () => Promise<T>): Promise<T> {
  if (holds(held.getStore(), key)) return work()
  const own: Held = { key, isOver: false, outer: held.getStore() }
  const run = () => held.run(own, work)
  const earlier = chains.get(key) ?? Promise.resolve()
  const mine = earlier.then(run, run)
  const settled = mine.catch(() => undefined)
  chains.set(key, settled)
  try {
    return await mine
  } finally {
    own.isOver = true
    if (chains.get(key) === settled) chains.delete(key)
  }
}

/** Runs work under the locks of several documents. */
export async function withDocumentLocks<T>(
  keys: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  // In one order for everybody, so that nobody waits for somebody who waits for them.
  const [first, ...rest] = [...new Set(keys)].sort()
  if (first === undefined) return work()
  return withDocumentLock(first, () => withDocumentLocks(rest, work))
}

function holds(store: Held | undefined, key: string): boolean {
  if (!store) return false
  return (store.key === key && !store.isOver) || holds(store.outer, key)
}
