import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mapWide, sha256OfFile } from '../files-fs.ts'
import { codeOf } from '../stop-error.ts'
import type { DeployedFile } from './deployed.ts'
import { contentOf, type ReleaseToSend } from './release-to-send-fs.ts'

/** A file that a release's folder at the target lacks. */
type Missing = {
  path: string
  sha256: string
  /** Releases at the target that should have it. */
  from: string[]
}

type Folder = {
  /** The folder to fill. */
  target: string
  /** Where the releases at the target lie. */
  releases: string
  release: ReleaseToSend
}

/** What a folder lacks of the files that it must have; a file with other content counts as missing. */
export async function missingIn(
  target: string,
  wanted: Readonly<Record<string, DeployedFile>>,
  before: Readonly<Record<string, DeployedFile>>,
): Promise<Missing[]> {
  const found = await mapWide(Object.entries(wanted), 8, async ([path, { sha256, release }]) => {
    if ((await digestAt(join(target, path))) === sha256) return []
    return [
      { path, sha256, from: [before[path]?.release, release].filter((id) => id !== undefined) },
    ]
  })
  return found.flat()
}

type Fill = Folder & {
  missing: readonly Missing[]
  /** Where a file lies until it is whole: on the same disk. */
  parts: string
  /** Called with each file's bytes. */
  progress: (bytes: number) => void
  /** Called before each file. */
  check: () => void
}

/**
 * Puts the missing files there, each in one step: as a link to another release's where one has it, else
 * as a copy.
 * @returns paths of kept releases' files that are nowhere any more
 */
export async function fillFolder({ missing, ...fill }: Fill): Promise<string[]> {
  // What a broken-off run left there may be a link to a file that readers get: nothing writes into it.
  await rm(fill.parts, { recursive: true, force: true })
  await mkdir(fill.parts, { recursive: true })
  const lost = await mapWide([...missing.entries()], 8, async ([number, file]) => {
    fill.check()
    const part = join(fill.parts, String(number))
    return (await place({ ...file, part }, fill)) ? [] : [file.path]
  })
  await rm(fill.parts, { recursive: true })
  return lost.flat()
}

type Placed = Missing & { part: string }

async function place(file: Placed, fill: Omit<Fill, 'missing'>): Promise<boolean> {
  const { target, releases, release, progress } = fill
  const { path, sha256, from, part } = file
  const at = join(target, path)
  await mkdir(dirname(at), { recursive: true })
  for (const id of from) {
    const other = join(releases, id, path)
    if (other === at || (await digestAt(other)) !== sha256) continue
    if (!(await isLinked(other, part))) continue
    await rename(part, at)
    progress((await stat(at)).size)
    return true
  }
  const own = release.files.get(path)
  if (own?.sha256 !== sha256) return false
  await writeFile(part, await contentOf(release, own))
  await rename(part, at)
  progress(own.bytes)
  return true
}

/** Not every disk has hard links, and none has them without end. */
async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (['EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'].includes(codeOf(error) ?? '')) return false
    throw error
  }
}

async function digestAt(file: string): Promise<string | null> {
  return sha256OfFile(file).catch(() => null)
}
