import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { goneBackFile, goneBackSchema, type GoneBack } from '#schema/release'
import { flush } from '../files-fs.ts'
import { releasesFolder } from './folders-fs.ts'

const fileOf = (dataDir: string): string => join(releasesFolder(dataDir), goneBackFile)

/** Writes down that somebody goes back to a release. Only while nobody swaps. */
export async function noteGoneBack(dataDir: string, goneBack: GoneBack): Promise<void> {
  const next = `${fileOf(dataDir)}.new`
  await writeFile(next, JSON.stringify(goneBack))
  await flush(next)
  await rename(next, fileOf(dataDir))
}

/** Lets releases be made by themselves again, unless somebody went back later than that. Only while nobody swaps. */
export async function forgetGoneBack(dataDir: string, until: Date): Promise<void> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => null)
  if (text === null) return
  if (momentIn(text) > until.getTime()) return
  await rm(fileOf(dataDir), { force: true })
}

// What cannot be read says nothing to anybody.
function momentIn(text: string): number {
  try {
    return Date.parse(goneBackSchema.parse(JSON.parse(text)).at)
  } catch {
    return -Infinity
  }
}
