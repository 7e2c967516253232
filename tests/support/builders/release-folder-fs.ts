import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { swapCurrent } from '../../../scripts/lib/release/folders-fs.ts'

type Options = {
  dataDir: string
  id: string
  /** How many pages it has beside its home pages; each names two assets of its own and a shared one. */
  pages?: number
  siteUrl?: string
  /** What its manifest says of the demonstration; left out where it says nothing. */
  hasDemo?: boolean | undefined
  /** What its snapshot says of it. */
  demo?: boolean
  /** Further files, by path below the release's folder. */
  more?: Readonly<Record<string, string>>
}

/** Makes a small release with its manifest, and lets it be the public one. */
export async function aReleaseFolder(options: Options): Promise<string> {
  const { dataDir, id, pages = 12, siteUrl = 'https://example.org', demo = false, more } = options
  const hasDemo = 'hasDemo' in options ? options.hasDemo : false
  const folder = join(dataDir, 'releases', id)
  const files = { ...siteOf(id, pages), ...more }
  const all = { ...files, 'snapshot.json': JSON.stringify({ entries: [{ demo }] }) }
  const listed: Record<string, { bytes: number; sha256: string }> = {}
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    listed[path] = { bytes: Buffer.byteLength(text), sha256 }
  }
  const manifest = { id, siteUrl, hasDemo, files: listed }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await swapCurrent(dataDir, id)
  return folder
}

function siteOf(id: string, pages: number): Record<string, string> {
  const mark = id.slice(-8)
  const page = (...assets: string[]) =>
    `<p>${mark}</p>${assets.map((asset) => `<img src="/${asset}">`).join('')}`
  const files: Record<string, string> = {
    'site/pictures/shared.webp': 'a picture of all releases',
    'site/index.html': page('pictures/shared.webp'),
    'site/en/index.html': page('pictures/shared.webp', `_astro/0.${mark}.css`),
    'site/en/index.html.br': 'packed',
    'site/favicon.svg': '<svg/>',
    'site/sitemap.xml': `<urlset>${mark}</urlset>`,
    'site/pagefind/en/pagefind-entry.json': `{"hash":"${mark}"}`,
    'host/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
    'host/nginx.conf': '# by hand',
  }
  for (let number = 0; number < pages; number += 1) {
    const assets = [`_astro/${number}.${mark}.css`, `_astro/script-${number}.${mark}.js`]
    for (const asset of assets) files[`site/${asset}`] = `${asset} of ${mark}`
    files[`site/en/p${number}/index.html`] = page('pictures/shared.webp', ...assets)
  }
  // An address that only this release has.
  files[`site/en/only-${mark}/index.html`] = page('pictures/shared.webp')
  return files
}
