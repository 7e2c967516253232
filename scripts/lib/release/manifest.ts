import { schemaVersion, type Snapshot } from '#schema/snapshot'

/** What is on record of a release: enough to tell two apart, and a copy from the original. */
export type Manifest = {
  id: string
  /** ISO 8601, UTC. */
  createdAt: string
  /** Baghdad day from which its pages count. */
  releaseDate: string
  schemaVersion: number
  snapshotDigest: string
  siteUrl: string
  counts: {
    pages: number
    files: number
    /** Bytes of all files. */
    bytes: number
    /** Bytes of all pages, and after Brotli. */
    pagesBytes: number
    pagesCompressed: number
    /** Entries by language and type. */
    entries: Record<string, Record<string, number>>
    /** Pages in each language's search index. */
    indexed: Record<string, number>
  }
  /** Milliseconds of each step. */
  durations: Record<string, number>
  /** By path below the release's folder. */
  files: Record<string, { bytes: number; sha256: string }>
}

/** What only the build knows. */
export type BuildFacts = Omit<Manifest, 'schemaVersion' | 'snapshotDigest' | 'counts'> & {
  pages: number
  pagesCompressed: number
  indexed: Record<string, number>
}

/** The record of a release. */
export function manifestOf(snapshot: Snapshot, facts: BuildFacts): Manifest {
  const { pages, pagesCompressed, indexed, files, ...head } = facts
  const sizes = Object.values(files).map(({ bytes }) => bytes)
  const sizesOfPages = Object.entries(files)
    .filter(([path]) => path.endsWith('.html'))
    .map(([, { bytes }]) => bytes)
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  return {
    ...head,
    schemaVersion,
    snapshotDigest: snapshot.digest,
    counts: {
      pages,
      files: sizes.length,
      bytes: sum(sizes),
      pagesBytes: sum(sizesOfPages),
      pagesCompressed,
      entries: countEntries(snapshot),
      indexed,
    },
    files,
  }
}

function countEntries({ entries }: Snapshot): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {}
  for (const { locale, type } of entries) {
    const ofLocale = (counts[locale] ??= {})
    ofLocale[type] = (ofLocale[type] ?? 0) + 1
  }
  return counts
}
