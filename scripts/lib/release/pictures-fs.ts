import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Finding } from '#schema/release'
import type { Snapshot } from '#schema/snapshot'
import { picturesDir } from '../../../site/loaders/pictures-fs.ts'
import { readMedia } from '../../../site/loaders/snapshot-fs.ts'
import { withLock } from '../lock-fs.ts'
import { root } from '../root.ts'
import { missingPictures, sweepPictures } from './pictures/cache-fs.ts'
import { makePictures, type MadePictures, type ReadOriginal } from './pictures/make-fs.ts'
import { countPictures, neededPictures, withoutPictures } from './pictures/needed.ts'

/** Whether a release makes the pictures that it lacks, or goes out without them. */
export const pictureModes = ['now', 'later'] as const
/** Whether a release makes the pictures that it lacks, or goes out without them. */
export type PictureMode = (typeof pictureModes)[number]

type Prepare = {
  snapshot: Snapshot
  /** Holds the snapshot's `media/`. */
  snapshotDir: string
  mode: PictureMode
  /** Told of picture files while they are made. */
  onProgress?: (done: number, total: number) => void
}

/** What a release needs to know of its pictures. */
export type PreparedPictures = {
  /** What the pages are made of; the release keeps and names the snapshot itself. */
  snapshotForPages: Snapshot
  /** How many pictures its pages stand without. */
  missing: number
  /** Broken pictures, looked for only where pictures are made; they keep such a release from going out. */
  findings: Finding[]
}

/**
 * Sees to the pictures of a release before its pages are rendered. A picture counts as missing until
 * every file of it is in the cache. `later` makes none and leaves the fields of missing ones empty;
 * `makeMissing` makes them afterwards, and the next release shows them. `now` makes them first.
 *
 * Whatever else is made from content and takes seconds, such as social cards, goes the same way: its
 * files are named by `neededPictures` with a field of the entry, kept in the cache under a name that
 * holds recipe and digest, and a page whose file is missing is rendered as if the field were empty.
 */
export async function preparePictures(options: Prepare): Promise<PreparedPictures> {
  const { snapshot, snapshotDir, mode, onProgress } = options
  const dir = resolve(root, picturesDir())
  const needed = neededPictures(snapshot)
  const before = await missingPictures(dir, needed)
  if (mode === 'later' || before.length === 0) return prepared(snapshot, before)
  const { findings } = await underLock(dir, () =>
    makePictures({
      ...{ dir, pictures: before, onProgress, tryBroken: true },
      original: (sha256) => readMedia(snapshotDir, sha256),
      width: availableParallelism(),
    }),
  )
  return { ...prepared(snapshot, await missingPictures(dir, before)), findings }
}

type MakeMissing = { snapshot: Snapshot; original: ReadOriginal; now: Date }

/**
 * Makes the pictures that a snapshot lacks, one after the other, and deletes from the cache what has
 * not been needed for long. Those known as broken are not tried again.
 */
export async function makeMissing({ snapshot, original, now }: MakeMissing): Promise<MadePictures> {
  const dir = resolve(root, picturesDir())
  return underLock(dir, async () => {
    const needed = neededPictures(snapshot)
    const pictures = await missingPictures(dir, needed)
    const result = await makePictures({
      ...{ dir, original, pictures },
      ...{ width: 1, tryBroken: false },
    })
    await sweepPictures({ dir, now }, needed)
    return result
  })
}

const prepared = (
  snapshot: Snapshot,
  missing: Awaited<ReturnType<typeof missingPictures>>,
): PreparedPictures => ({
  snapshotForPages: withoutPictures(snapshot, missing),
  missing: countPictures(missing),
  findings: [],
})

const underLock = <T>(dir: string, work: () => Promise<T>): Promise<T> =>
  withLock({ file: `${dir}.lock`, what: 'Making other pictures', patience: 600_000 }, work)
