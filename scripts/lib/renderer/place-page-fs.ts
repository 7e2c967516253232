import { join } from 'node:path'
import { contentOf, keepContent, placeNew, type Kept } from '../release/store-fs.ts'
import { finishPage } from './finish-page.ts'
import type { Renderable } from './load-renderer-fs.ts'
import { pageKey } from './page-key.ts'
import type { PageRecords, Rendered } from './page-records-fs.ts'

type Place = {
  outDir: string
  store: string
  /** As `pageKey` wants it. */
  maker: string
  /** What the release before rendered. */
  records: PageRecords
}

/**
 * Puts a page or file into the site: as the release before had it where it is made of the same, else
 * rendered.
 */
export async function placePage(
  { file, address, propsOf, render }: Renderable,
  { outDir, store, maker, records }: Place,
): Promise<Rendered> {
  const props = propsOf()
  const key = props && pageKey(maker, { address, props })
  const kept = knownPage() ?? keepContent(store, await finished())
  placeNew(join(store, kept.sha256), join(outDir, file))
  return { file, key, ...kept }

  function knownPage(): Kept | null {
    const known = records.get(file)
    if (key === null || known?.key !== key) return null
    const { bytes, sha256 } = known
    return contentOf(store, sha256, known) && { bytes, sha256, isReused: true }
  }

  async function finished(): Promise<Buffer | string> {
    const bytes = await render()
    return file.endsWith('.html') ? finishPage(bytes.toString('utf8')) : bytes
  }
}
