import type { Manifest } from '#schema/release'
import { schemaVersion, type Snapshot } from '#schema/snapshot'

/** What only the build knows. */
export type BuildFacts = Omit<Manifest, 'schemaVersion' | 'snapshotDigest' | 'hasDemo' | 'counts'> &
  Pick<Manifest['counts'], 'pages' | 'pagesCompressed' | 'indexed' | 'reused'>

/** The record of a release. */
export function manifestOf(snapshot: Snapshot, facts: BuildFacts): Manifest {
  const { pages, pagesCompressed, indexed, reused, files, durations, ...head } = facts
  const sizes = Object.values(files).map(({ bytes }) => bytes)
  const sizesOfPages = Object.entries(files)
    .filter(([path]) => path.endsWith('.html'))
    .map(([, { bytes }]) => bytes)
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  return {
    ...head,
    schemaVersion,
    snapshotDigest: snapshot.digest,
    hasDemo: snapshot.entries.some(({ demo }) => demo),
    counts: {
      pages,
      files: sizes.length,
      bytes: sum(sizes),
      pagesBytes: sum(sizesOfPages),
      pagesCompressed,
      entries: countEntries(snapshot),
      indexed,
      reused,
    },
    durations,
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
