import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureRenderer } from '../renderer/ensure-renderer-fs.ts'
import { renderPages, type OnProgress } from '../renderer/render-pages.ts'

type Options = {
  /** Folder with `snapshot.json`, which has been found right, and `media/`. */
  snapshotDir: string
  outDir: string
  siteUrl: string
  /** `2026-11-22`: the day from which pages count. */
  releaseDate: string
  /** How many processes render; by default as many as the machine can use. */
  processes?: number
  onProgress?: OnProgress
}

/**
 * Writes the whole site: every page and file that is rendered, and the files that are the same in every
 * release.
 * @returns the digest of the sources that it was made with
 * @throws PagesFailed with every page that could not be rendered; StopError with what else went wrong
 */
export async function buildPages(options: Options): Promise<{ rendererDigest: string }> {
  const { digest, folder } = await ensureRenderer({ say: false })
  await cp(join(folder, 'client'), options.outDir, { recursive: true })
  await renderPages({ ...options, renderer: folder })
  return { rendererDigest: digest }
}
