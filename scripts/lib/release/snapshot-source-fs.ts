import { copyFile, link, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaIn } from '#schema/references'
import { parseSnapshot, schemaVersion, type Snapshot } from '#schema/snapshot'
import { digestOf } from '../../../cms/publish/digests.ts'
import { mapWide, sha256OfFile } from '../files-fs.ts'
import { codeOf, messageOf, StopError } from '../stop-error.ts'

/** Where a release takes its content from: a running CMS, or a folder with `snapshot.json` and `media/`. */
export type SnapshotSource = { url: string } | { folder: string }

type Options = {
  source: SnapshotSource
  /** Gets `snapshot.json` and `media/<sha256>`. */
  target: string
  /** Files by digest that are at hand already; `null` for none. */
  blobs: string | null
}

/**
 * Brings a snapshot and all its files into a folder and checks both.
 * @throws ContentError with all that is wrong in the snapshot, StopError when it cannot be read
 */
export async function takeSnapshot({ source, target, blobs }: Options): Promise<Snapshot> {
  await mkdir(join(target, 'media'), { recursive: true })
  const text = 'url' in source ? await download(source.url) : await readText(source.folder)
  const json = parseJson(text, source)
  refuseNewer(json)
  const snapshot = parseSnapshot(json)
  refuseChanged(json as Snapshot)
  await writeFile(join(target, 'snapshot.json'), text)

  const digests = [...new Set(mediaIn(snapshot.entries).map(({ sha256 }) => sha256))]
  const missing = await mapWide(digests, 4, async (digest) => {
    const file = join(target, 'media', digest)
    const isThere = await takeFile({ source, digest, file, blobs })
    return isThere && (await sha256OfFile(file)) === digest ? [] : [digest]
  })
  const lost = missing.flat()
  if (lost.length > 0) {
    throw new StopError(
      `${lost.length} files that the snapshot names are missing or damaged: ${lost.join(', ')}. Upload and publish them again.`,
    )
  }
  return snapshot
}

function refuseNewer(json: unknown): void {
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version !== 'number' || version <= schemaVersion) return
  throw new StopError(
    `The snapshot was made by a newer Manara (contract ${version}; this one reads ${schemaVersion}). Update this one and release again.`,
  )
}

// As it came: what parsing would leave out counts too.
function refuseChanged({ digest, ...content }: Snapshot): void {
  if (digestOf(content) === digest) return
  throw new StopError(
    'The snapshot is not the one that its digest names: it was changed or cut short. Save or fetch it anew.',
  )
}

type Take = { source: SnapshotSource; digest: string; file: string; blobs: string | null }

async function takeFile({ source, digest, file, blobs }: Take): Promise<boolean> {
  if ('folder' in source) return copied(join(source.folder, 'media', digest), file)
  if (blobs && (await copied(join(blobs, digest), file))) return true
  const response = await fetch(`${source.url}/api/snapshot/media/${digest}`).catch(() => null)
  if (!response?.ok) return false
  await writeFile(file, Buffer.from(await response.arrayBuffer()))
  return true
}

/** Links where the file system can: files of a release are never changed. */
async function copied(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to).catch(() => copyFile(from, to))
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

async function download(url: string): Promise<string> {
  const response = await fetch(`${url}/api/snapshot`).catch(() => null)
  if (!response) {
    throw new StopError(
      `The CMS does not answer at ${url}. Start it with npm start, correct CMS_URL, or use --snapshot DIR.`,
    )
  }
  const text = await response.text()
  if (!response.ok) {
    throw new StopError(
      `The CMS at ${url} gave no snapshot (${response.status}): ${text.slice(0, 500)}`,
    )
  }
  return text
}

async function readText(folder: string): Promise<string> {
  const file = join(folder, 'snapshot.json')
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new StopError(
      `${file} cannot be read (${codeOf(error) ?? messageOf(error)}). Make it with npm run snapshot -- --out ${folder}.`,
    )
  })
}

function parseJson(text: string, source: SnapshotSource): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const where = 'url' in source ? source.url : source.folder
    throw new StopError(`The snapshot of ${where} is not JSON: ${messageOf(error)}`)
  }
}
