import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { filesIn, mapWide } from '../files-fs.ts'
import type { MeasuredSite } from './checks/all.ts'
import { importsOf, inlineScriptOf } from './checks/budgets.ts'
import { readPage, type PageFacts } from './read-page.ts'

const compress = promisify(brotliCompress)
const brotli = (source: string) =>
  compress(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
const picture = /\.(avif|webp|png|jpe?g|gif)$/
const text = /\.(html|css|js|svg|xml|txt|json|webmanifest|ics)$/

/**
 * Reads a built site once: what each page says, how large each text is after Brotli, and each picture. The compressed
 * copy of each text stays beside it (`index.html.br`) for servers that send it as it is.
 */
export async function measureSite(folder: string, siteUrl: string): Promise<MeasuredSite> {
  const pages = new Map<string, PageFacts>()
  const sizes = new Map<string, number>()
  const imports = new Map<string, string[]>()
  const styles = new Map<string, string>()
  const calendars = new Map<string, string>()
  const files = (await filesIn(folder)).filter((file) => !file.endsWith('.br'))
  await mapWide(
    files.filter((file) => text.test(file)),
    8,
    async (file) => {
      const source = await readFile(join(folder, file), 'utf8')
      const address = pageAddress(file)
      if (file.endsWith('.html')) {
        const page = readPage(address, source)
        pages.set(address, { ...page, inlineStyle: '', inlineScript: '' })
        if (page.inlineScript !== '') {
          sizes.set(inlineScriptOf(address), (await brotli(page.inlineScript)).length)
        }
        styles.set(address, page.inlineStyle)
      }
      if (file.endsWith('.css')) styles.set(address, source)
      if (file.endsWith('.ics')) calendars.set(address, source)
      if (file.endsWith('.js') && !file.startsWith('pagefind/')) {
        imports.set(address, importsOf(address, source))
      }
      const small = await brotli(source)
      sizes.set(address, small.length)
      await writeFile(join(folder, `${file}.br`), small)
    },
  )
  await mapWide(
    files.filter((file) => picture.test(file)),
    8,
    async (file) => sizes.set(`/${file}`, (await stat(join(folder, file))).size),
  )
  return {
    pages,
    sizes,
    imports,
    styles,
    calendars,
    siteUrl,
    files: new Set(files.map((file) => `/${file}`)),
  }
}

/** `ar/about/index.html` → `/ar/about/`; other files keep their names. */
function pageAddress(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/')
}
