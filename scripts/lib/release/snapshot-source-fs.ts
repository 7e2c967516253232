import { copyFile, link, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaIn } from '#schema/references'
import { parseSnapshot, schemaVersion, type Snapshot } from '#schema/snapshot'
import { digestOf } from '../../../cms/publish/digests.ts'
import { mapWide, sha256OfFile } from '../files-fs.ts'
import { codeOf, messageOf } from '../stop-error.ts'
import { askCms } from './ask-cms.ts'
import { finding, ReleaseError } from './release-error.ts'

/** Where a release takes its content from: a running CMS, or a folder with `snapshot.json` and `media/`. */
export type SnapshotSource = { url: string } | { folder: string }

type Options = {
  source: SnapshotSource
  /** Gets `snapshot.json` and `media/<sha256>`. */
  target: string
  /** Files by digest that are at hand already; `null` for none. */
  blobs: string | null
  /** Digest of the snapshot that nobody needs again. */
  known?: string | undefined
}

/**
 * Brings a snapshot and all its files into a folder and checks both.
 * @returns `null` when it is the known one
 * @throws ContentError with all that is wrong in the snapshot, ReleaseError when it cannot be read
 */
export async function takeSnapshot(options: Options): Promise<Snapshot | null> {
  const { source, target, blobs, known } = options
  const text = 'url' in source ? await download(source.url, known) : await readText(source.folder)
  if (text === null) return null
  const json = parseJson(text, source)
  refuseNewer(json)
  const digest = (json as { digest?: unknown } | null)?.digest
  if (known !== undefined && digest === known) {
    refuseChanged(json as Snapshot)
    return null
  }
  const snapshot = parseSnapshot(json)
  refuseChanged(json as Snapshot)
  await mkdir(join(target, 'media'), { recursive: true })
  await writeFile(join(target, 'snapshot.json'), text)

  const digests = [...new Set(mediaIn(snapshot.entries).map(({ sha256 }) => sha256))]
  const missing = await mapWide(digests, 4, async (sha256) => {
    const file = join(target, 'media', sha256)
    const isThere = await takeFile({ source, digest: sha256, file, blobs })
    return isThere && (await sha256OfFile(file)) === sha256 ? [] : [sha256]
  })
  const lost = missing.flat()
  if (lost.length > 0) {
    const params = { count: lost.length, names: lost.join(', ') }
    throw new ReleaseError([finding({ code: 'filesMissing', params })])
  }
  return snapshot
}

function refuseNewer(json: unknown): void {
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version !== 'number' || version <= schemaVersion) return
  const params = { found: version, known: schemaVersion }
  throw new ReleaseError([finding({ code: 'snapshotNewer', params })])
}

// As it came: what parsing would leave out counts too.
function refuseChanged({ digest, ...content }: Snapshot): void {
  if (digestOf(content) === digest) return
  throw new ReleaseError([finding({ code: 'snapshotChanged' })])
}

type Take = { source: SnapshotSource; digest: string; file: string; blobs: string | null }

async function takeFile({ source, digest, file, blobs }: Take): Promise<boolean> {
  if (blobs) {
    const frozen = join(blobs, digest)
    if (await placed(link(frozen, file).catch(() => copyFile(frozen, file)))) return true
  }
  // Somebody's own folder may be written over later; frozen files are never changed.
  if ('folder' in source) {
    return placed(copyFile(join(source.folder, 'media', digest), file))
  }
  const answer = await askCms(source.url, `/api/snapshot/media/${digest}`)
  if (answer.status === 404) return false
  await writeFile(file, answer.bytes)
  return true
}

async function placed(work: Promise<void>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** `null` when it is the known one still. */
async function download(url: string, known: string | undefined): Promise<string | null> {
  const headers = known === undefined ? {} : { 'If-None-Match': `"${known}"` }
  const answer = await askCms(url, '/api/snapshot', headers)
  if (answer.status === 404) {
    const params = { url, status: 404, message: answer.bytes.toString('utf8').slice(0, 500) }
    throw new ReleaseError([finding({ code: 'cmsRefused', params })])
  }
  return answer.status === 304 ? null : answer.bytes.toString('utf8')
}

async function readText(folder: string): Promise<string> {
  const file = join(folder, 'snapshot.json')
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(
      `${file} cannot be read (${codeOf(error) ?? messageOf(error)}). Make it with npm run snapshot -- --out ${folder}.`,
    )
  })
}

function parseJson(text: string, source: SnapshotSource): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const where = 'url' in source ? source.url : source.folder
    throw unreadable(`The snapshot of ${where} is not JSON: ${messageOf(error)}`)
  }
}

function unreadable(message: string): ReleaseError {
  return new ReleaseError([finding({ code: 'snapshotUnreadable', params: { message } })])
}
