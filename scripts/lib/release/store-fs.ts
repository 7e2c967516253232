import { createHash, randomUUID } from 'node:crypto'
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Size and digest of a file. */
export type Stored = { bytes: number; sha256: string }

/** A file of a release, and whether an earlier release had its content already. */
export type Kept = Stored & { isReused: boolean }

/** Where a data folder keeps the files of its releases by their digest, each once. */
export const storeFolder = (dataDir: string): string => join(dataDir, 'store')

// Calls that wait: there are thousands of them, each of a few microseconds, which would take ten times
// as long through Node's pool of threads.

/** Puts a content into the store under its digest, or under a name of its own. */
export function putContent(store: string, content: Buffer | string, name?: string): Stored {
  const { bytes, sha256 } = keepContent(store, content, name)
  return { bytes, sha256 }
}

/** As `putContent`, and says whether it was there already. */
export function keepContent(store: string, content: Buffer | string, name?: string): Kept {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const stored = factsOf(bytes)
  const kept = join(store, name ?? stored.sha256)
  if (isWhole(kept, bytes)) return { ...stored, isReused: true }
  const partial = `${kept}.${randomUUID()}`
  try {
    writeFileSync(partial, bytes, { mode: 0o444 })
    renameSync(partial, kept)
  } finally {
    rmSync(partial, { force: true })
  }
  return { ...stored, isReused: false }
}

/** Content of a file in the store; `null` where it is missing or not what was put there. */
export function contentOf(store: string, name: string, { bytes, sha256 }: Stored): Buffer | null {
  const file = join(store, name)
  if (statSync(file, { throwIfNoEntry: false })?.size !== bytes) return null
  const content = readFileSync(file)
  return factsOf(content).sha256 === sha256 ? content : null
}

/** Puts a file at a place where nothing stands, and makes its folder. */
export function placeNew(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  linkOrCopy(from, to)
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || !unlinkable.has(code)) throw error
    copyFileSync(from, to)
  }
}

/** Another file system, one without links, one that forbids them, one link too many. */
const unlinkable = new Set(['EXDEV', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EMLINK'])

function isWhole(file: string, content: Buffer): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.size !== content.length) return false
  return readFileSync(file).equals(content)
}

function factsOf(content: Buffer): Stored {
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
