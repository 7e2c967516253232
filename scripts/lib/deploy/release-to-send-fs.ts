import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { manifestSchema } from '#schema/release'
import { mapWide } from '../files-fs.ts'
import { currentRelease, releasesFolder } from '../release/folders-fs.ts'
import { newestFirst } from '../release/select.ts'
import { StopError } from '../stop-error.ts'

/** A file of a release that goes to the target. */
export type SentFile = {
  /** Below the release's folder. */
  from: string
  sha256: string
  md5: string
  bytes: number
}

/** A release that was found whole. */
export type ReleaseToSend = {
  id: string
  folder: string
  siteUrl: string
  hasDemo: boolean
  /** By the path that they have at the target. */
  files: Map<string, SentFile>
  /** Rules for servers that are set up by hand, by name: no reader gets them. */
  rules: Map<string, SentFile>
}

/** Rules that hosts of static sites read among the pages. */
const hostFiles = ['_headers', '_redirects']
/** Rules that a server's own settings import. */
const ruleFiles = ['Caddyfile', 'nginx.conf']

// Releases of earlier versions do not say whether they show the demonstration: their snapshot does.
const sentManifest = manifestSchema
  .pick({ id: true, siteUrl: true, files: true })
  .extend({ hasDemo: z.boolean().optional() })

const demoMarks = z.object({ entries: z.array(z.object({ demo: z.boolean() })) })

/**
 * Reads a kept release, the public one where none is named, and compares every file of it that is sent
 * with its manifest.
 * @throws StopError where there is none, or not all of it is as it was sealed
 */
export async function releaseToSend(dataDir: string, wanted?: string): Promise<ReleaseToSend> {
  const id = wanted ?? (await currentRelease(dataDir))
  if (id === null) {
    throw new StopError('There is no release yet. Make one with npm start or npm run release.')
  }
  const kept = newestFirst(await readdir(releasesFolder(dataDir)).catch(() => []))
  if (!kept.includes(id)) {
    throw new StopError(
      `There is no release ${id}. ${kept.length > 0 ? `Name one of these with --release: ${kept.join(', ')}.` : 'Make one with npm run release.'}`,
    )
  }
  const folder = join(releasesFolder(dataDir), id)
  const manifest = await readManifest(folder, id)
  const files = new Map<string, SentFile>()
  const rules = new Map<string, SentFile>()
  const damaged: string[] = []
  await mapWide(Object.entries(manifest.files), 8, async ([from, known]) => {
    const path = pathAtTarget(from)
    const rule = ruleFiles.find((name) => from === `host/${name}`)
    if (path === null && rule === undefined && from !== 'snapshot.json') return
    const content = await readFile(join(folder, from)).catch(() => null)
    if (content === null || sha256Of(content) !== known.sha256) damaged.push(from)
    else if (path !== null) files.set(path, { from, ...known, md5: md5Of(content) })
    else if (rule !== undefined) rules.set(rule, { from, ...known, md5: md5Of(content) })
  })
  if (damaged.length > 0 || files.size === 0) throw damage(id, damaged.sort())
  const hasDemo = manifest.hasDemo ?? (await showsDemo(folder, id))
  return { id, folder, siteUrl: manifest.siteUrl, hasDemo, files, rules }
}

/**
 * The content of a file of the release, as it was sealed.
 * @throws StopError where it changed since the release was read
 */
export async function contentOf(
  { id, folder }: ReleaseToSend,
  file: SentFile,
): Promise<Buffer<ArrayBuffer>> {
  const content = await readFile(join(folder, file.from)).catch(() => null)
  if (content === null || sha256Of(content) !== file.sha256) throw damage(id, [file.from])
  return content
}

function pathAtTarget(from: string): string | null {
  if (from.split('/').includes('..')) return null
  if (from.startsWith('site/')) return from.slice('site/'.length)
  return hostFiles.find((name) => from === `host/${name}`) ?? null
}

async function readManifest(folder: string, id: string): Promise<z.output<typeof sentManifest>> {
  try {
    const text = await readFile(join(folder, 'manifest.json'), 'utf8')
    const manifest = sentManifest.parse(JSON.parse(text))
    if (manifest.id === id) return manifest
  } catch {
    // Whatever is wrong with it, the sentence is the same.
  }
  throw damage(id, ['manifest.json'])
}

async function showsDemo(folder: string, id: string): Promise<boolean> {
  try {
    const text = await readFile(join(folder, 'snapshot.json'), 'utf8')
    return demoMarks.parse(JSON.parse(text)).entries.some(({ demo }) => demo)
  } catch {
    throw damage(id, ['snapshot.json'])
  }
}

function damage(id: string, files: readonly string[]): StopError {
  const named = files.slice(0, 3).join(', ')
  const more = files.length > 3 ? ` and ${files.length - 3} more` : ''
  return new StopError(
    `The release ${id} is damaged${named === '' ? '' : ` (${named}${more})`}. Make a new one with npm run release, or send another with --release.`,
  )
}

const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const md5Of = (content: Buffer) => createHash('md5').update(content).digest('hex')
