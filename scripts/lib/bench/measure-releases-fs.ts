import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Snapshot } from '#schema/snapshot'
import { readSnapshot } from '../../../site/loaders/snapshot-fs.ts'
import { say, seconds } from '../say.ts'
import type { BenchContent } from './content-fs.ts'
import { changeContent, type ContentChange } from './change-content.ts'
import { measurePictures, measureRelease, type Measurement, type Place } from './measure-fs.ts'
import { saveSnapshotFrom } from './save-change-fs.ts'

/** What is measured, in order, by what was there before. */
export type ReleaseCase = 'cold' | 'unchanged' | ContentChange

type Options = {
  content: BenchContent
  /** How often each case is measured. */
  runs: number
  /** The content as the tables name it. */
  name: string
}

/**
 * Releases of some content, each in a process of its own and so many times: into an empty folder
 * (`cold`, of the first pages that readers get: its pictures are made beside it), and on top of that the
 * same content again, a changed text in one language, and changed facts in all.
 */
export async function measureReleases(
  options: Options,
): Promise<Record<ReleaseCase, Measurement[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'manara-bench-'))
  try {
    return await measureIn(folder, options)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureIn(folder: string, { content, runs, name }: Options) {
  const turns = Array.from({ length: runs }, (_, index) => index + 1)
  const placeOf = (turn: number): Place => ({
    dataDir: join(folder, `data-${turn}`),
    picturesDir: join(folder, `pictures-${turn}`),
    day: content.day,
  })
  const measure = async (what: string, snapshotDir: string, place: Place) => {
    const measured = await measureRelease(snapshotDir, place)
    say(`${name}, ${what}: ${seconds(measured.milliseconds)}`)
    return measured
  }
  const results: Record<ReleaseCase, Measurement[]> = {
    cold: [],
    unchanged: [],
    text: [],
    facts: [],
  }
  for (const turn of turns) {
    await mkdir(placeOf(turn).dataDir)
    results.cold.push(await measure('cold', content.folder, placeOf(turn)))
    // The last one stays, and the others are made on top of it.
    if (turn < runs) await rm(placeOf(turn).dataDir, { recursive: true })
  }
  const place = placeOf(runs)
  if (results.cold[0]?.manifest.picturesMissing) {
    const made = await measurePictures(content.folder, place)
    say(`${name}, its pictures beside it: ${seconds(made)}`)
    await measure('with its pictures', content.folder, place)
  }
  while (results.unchanged.length < runs) {
    results.unchanged.push(await measure('unchanged', content.folder, place))
  }
  let snapshot: Snapshot = await readSnapshot(content.folder, { isChecked: true })
  for (const what of ['text', 'facts'] as const) {
    for (const turn of turns) {
      snapshot = changeContent(snapshot, { what, turn })
      const changed = join(folder, `${what}-${turn}`)
      await saveSnapshotFrom(content.folder, { snapshot, folder: changed })
      results[what].push(await measure(what, changed, place))
    }
  }
  return results
}
