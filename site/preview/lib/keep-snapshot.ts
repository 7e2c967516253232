import { parseSnapshot, type Snapshot } from '#schema/snapshot'

type Options = {
  /** Where the CMS is, without final slash. */
  cmsUrl: string
  fetch: typeof globalThis.fetch
  /** Milliseconds of a clock. */
  clock: () => number
}

// Asked for at every keystroke's save, the CMS would put together the whole public content each time.
const freshFor = 5000

/**
 * Reads the public content, and reads it again when it is some seconds old and has changed since.
 * @throws Error when the CMS does not answer
 */
export function snapshotKeeper({ cmsUrl, fetch, clock }: Options): () => Promise<Snapshot> {
  let kept: { snapshot: Snapshot; etag: string } | undefined
  let askedAt = Number.NEGATIVE_INFINITY

  return async () => {
    if (kept && clock() - askedAt < freshFor) return kept.snapshot
    const headers = kept ? { 'if-none-match': kept.etag } : undefined
    const answer = await fetch(`${cmsUrl}/api/snapshot`, headers ? { headers } : {})
    if (kept && answer.status === 304) {
      askedAt = clock()
      return kept.snapshot
    }
    if (!answer.ok) throw new Error(`The CMS answered ${answer.status} for the snapshot.`)
    const snapshot = parseSnapshot(await answer.json())
    kept = { snapshot, etag: answer.headers.get('etag') ?? '' }
    askedAt = clock()
    return snapshot
  }
}
