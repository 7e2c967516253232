import type { DocumentType } from '#schema/slugs'

const chains = new Map<string, Promise<unknown>>()

/** What the work on one document waits for. */
export function documentKey(type: DocumentType, id: string): string {
  return `${type}/${id}`
}

/**
 * Runs work on one document after all earlier work on it in this process. Two saves of one document
 * at the same moment lose text.
 */
export async function withDocumentLock<T>(key: string, work: () => Promise<T>): Promise<T> {
  const earlier = chains.get(key) ?? Promise.resolve()
  const mine = earlier.then(work, work)
  const settled = mine.catch(() => undefined)
  chains.set(key, settled)
  try {
    return await mine
  } finally {
    if (chains.get(key) === settled) chains.delete(key)
  }
}
