import { join } from 'node:path'
import type { Manifest } from '#schema/release'
import { parseEnv, variablesOf } from '../env.ts'
import { currentRelease, releasesFolder } from '../release/folders-fs.ts'
import { readManifest } from '../release/read-manifest-fs.ts'
import { bin, root } from '../root.ts'
import { StopError } from '../stop-error.ts'
import { diskFiles, newBytes } from './disk-fs.ts'
import { measureCommand } from './measure-command-fs.ts'

/** One release, measured. */
export type Measurement = {
  manifest: Manifest
  /** From the start of its process to its end. */
  milliseconds: number
  /** The most memory that the process and all it started had at once. */
  peakBytes: number
  /** Bytes of files that the disk did not hold before. */
  newBytes: number
}

/** Where and of what day a release is made. */
export type Place = {
  dataDir: string
  /** The cache of pictures. */
  picturesDir: string
  day: string
}

/**
 * Makes a release in a process of its own, also of content that is public already, and measures it.
 * @param snapshotDir the saved snapshot
 */
export async function measureRelease(snapshotDir: string, place: Place): Promise<Measurement> {
  const { dataDir, day } = place
  const before = await diskFiles(dataDir)
  const run = await runIn(place, 'release', [
    ...['--snapshot', snapshotDir, '--date', day],
    ...['--pictures', 'later', '--force'],
  ])
  const current = await currentRelease(dataDir)
  const manifest = await readManifest(join(releasesFolder(dataDir), current ?? ''))
  if (run.code !== 0 || !manifest) throw new StopError(run.output.slice(-4000))
  return { ...run, manifest, newBytes: newBytes(before, await diskFiles(dataDir)) }
}

/**
 * Makes the pictures of a snapshot as it is done beside the releases.
 * @returns how long it took, in milliseconds
 */
export async function measurePictures(snapshotDir: string, place: Place): Promise<number> {
  const { code, output, milliseconds } = await runIn(place, 'pictures', ['--snapshot', snapshotDir])
  if (code === 1) throw new StopError(output.slice(-4000))
  return milliseconds
}

function runIn({ dataDir, picturesDir }: Place, script: string, args: readonly string[]) {
  const file = join(root, 'scripts', `${script}.ts`)
  const env = { ...variablesOf(parseEnv({ DATA_DIR: dataDir })), PICTURES_DIR: picturesDir }
  return measureCommand(bin('node'), [file, ...args], { env })
}
