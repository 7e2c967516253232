import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { manifestSchema } from '#schema/release'
import { mapWide } from '../../../scripts/lib/files-fs.ts'
import { clientOf, type Client } from './ask.ts'

const kept = manifestSchema.pick({ id: true, files: true })
/** The part of a release's record that says which files it has. */
export type Files = z.output<typeof kept>

/** The record of a release of a data folder, of the public one unless an id is given. */
export async function filesOf(dataDir: string, id = 'current'): Promise<Files> {
  const file = join(dataDir, 'releases', id, 'manifest.json')
  return kept.parse(JSON.parse(await readFile(file, 'utf8')))
}

/** The address at which a file of a release is read; `null` for what no reader asks for by itself. */
function addressOf(file: string): string | null {
  if (!file.startsWith('site/') || /\.(br|gz)$/.test(file)) return null
  return encodeURI(file.slice('site'.length).replace(/(^|\/)index\.html$/, '$1'))
}

/** Addresses of a release's files with their digests. */
export function addressesOf({ files }: Files): { path: string; sha256: string }[] {
  return Object.entries(files).flatMap(([file, { sha256 }]) => {
    const path = addressOf(file)
    return path === null ? [] : [{ path, sha256 }]
  })
}

/** Every asset that a page of ours loads by itself. */
export function assetsOf(html: string): string[] {
  const found = html.matchAll(/(?:src|srcset|href|component-url|renderer-url)="(\/[^"]*)"/g)
  return [...new Set([...found].flatMap(([, value = '']) => value.split(/,\s*/)))]
    .map((part) => part.split(/[\s?#]/)[0] ?? '')
    .filter((path) => /\.\w+$/.test(path))
}

/**
 * What is wrong with a site as readers get it: files of the release that do not come as they were
 * recorded, plain or compressed.
 */
export async function harmIn(origin: string, release: Files): Promise<string[]> {
  const client = clientOf(origin, 8)
  try {
    const found = await mapWide(addressesOf(release), 8, (file) => harmOf(client, file))
    return found.flat()
  } finally {
    client.close()
  }
}

type Recorded = { path: string; sha256: string }

async function harmOf(client: Client, { path, sha256 }: Recorded): Promise<string[]> {
  const encodings = path.endsWith('/') ? (['identity', 'br'] as const) : (['identity'] as const)
  const answers = await mapWide(encodings, 1, (encoding) => client.get(path, encoding))
  return answers.flatMap((answer) => {
    if (answer.status !== 200) return [`${path} is answered with ${answer.status}`]
    return answer.sha256 === sha256 ? [] : [`${path} is not what was released`]
  })
}
