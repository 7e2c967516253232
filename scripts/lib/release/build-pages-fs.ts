import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn } from '../files-fs.ts'
import { ensureRenderer } from '../renderer/ensure-renderer-fs.ts'
import { renderPages, type OnProgress } from '../renderer/render-pages.ts'
import { keepContent, placeNew, type Kept, type Stored } from './store-fs.ts'

type Options = {
  /** Folder with `snapshot.json`, which has been found right, and `media/`. */
  snapshotDir: string
  outDir: string
  /** Gets every content, and has those of earlier releases. */
  store: string
  siteUrl: string
  /** `2026-11-22`: the day from which pages count. */
  releaseDate: string
  /** How many processes render; by default as many as the machine can use. */
  processes?: number
  onProgress?: OnProgress
}

/** The files of a site before it is indexed and compressed. */
export type BuiltPages = {
  /** By path below the site. */
  files: Map<string, Stored>
  /** How many of them an earlier release had already. */
  reused: number
  /** Digest of the sources that they were made with. */
  rendererDigest: string
}

/**
 * Makes the whole site: every page and file that is rendered, and the files that are the same in every
 * release. Each is one with the store's file of the same content.
 * @throws PagesFailed with every page that could not be rendered; StopError with what else went wrong
 */
export async function buildPages(options: Options): Promise<BuiltPages> {
  const { digest, folder } = await ensureRenderer({ say: false })
  const fixed = await placeFixed(join(folder, 'client'), options)
  const all = [...fixed, ...(await renderPages({ ...options, renderer: folder }))]
  // Several files of one release may hold the same.
  const made = new Set(all.filter(({ isReused }) => !isReused).map(({ sha256 }) => sha256))
  return {
    files: new Map(all.map(({ file, bytes, sha256 }) => [file, { bytes, sha256 }])),
    reused: all.filter(({ sha256 }) => !made.has(sha256)).length,
    rendererDigest: digest,
  }
}

async function placeFixed(
  folder: string,
  { outDir, store }: Options,
): Promise<(Kept & { file: string })[]> {
  return Promise.all(
    (await filesIn(folder)).map(async (file) => {
      const kept = keepContent(store, await readFile(join(folder, file)))
      placeNew(join(store, kept.sha256), join(outDir, file))
      return { ...kept, file }
    }),
  )
}
