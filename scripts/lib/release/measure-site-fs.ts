import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localeCodes } from '#schema/locales'
import { decodeDoors, type DoorsFile } from '../../../site/search/doors/doors-file.ts'
import { isHashed } from '../serve/headers.ts'
import type { MeasuredSite } from './checks/all.ts'
import { importsOf, inlineScriptOf, lazyImportsOf } from './checks/budgets.ts'
import { examineAll } from './examine-all-fs.ts'
import { recall, type Note, type Place, type Text } from './examine-fs.ts'
import { withoutOwed } from './owed-validation.ts'
import type { PageFacts } from './read-page.ts'
import { placeNew, type Stored } from './store-fs.ts'

/** Files of a site by path: `ar/about/index.html`. */
type SiteFiles = ReadonlyMap<string, Stored>
/** Notes on the texts among them, by path. */
type SiteNotes = ReadonlyMap<string, Note>

const text = /\.(html|css|js|svg|xml|txt|json|webmanifest|ics)$/
const picture = /\.(avif|webp|png|jpe?g|gif)$/

/** More new pages than this in one release are not all held against the standard of HTML; the next ones make up for it. */
const mostValidated = 1500
/** So many of these are made up for at once: whoever publishes next waits a second longer, not ten. */
const mostOwed = 300

type Read = Place & {
  site: string
  files: SiteFiles
  onProgress: (done: number, total: number) => void
}

/**
 * Reads every text of a site and puts it beside itself in Brotli and gzip; what the store knows already
 * is neither read nor compressed again.
 */
export async function readTexts(
  options: Read,
): Promise<{ notes: Map<string, Note>; compressed: Map<string, Stored>; reused: number }> {
  const { site, store, reader, files, onProgress } = options
  const texts = [...files].filter(([path]) => text.test(path))
  const recalled = texts.map(([path, stored]) => recall({ store, reader }, textOf(path, stored)))
  const known = withoutOwed(recalled, { most: mostValidated, owed: mostOwed })
  const unknown = texts.filter((_, index) => known[index] === null)
  // Spread over the whole site, so that every kind of page is among them.
  const every = Math.ceil(unknown.length / mostValidated)
  const made = await examineAll({
    ...{ store, reader },
    texts: unknown.map(([path, stored], index) => ({
      ...textOf(path, stored),
      isValidated: index % every === 0,
    })),
    onProgress: (done) => {
      onProgress(texts.length - unknown.length + done, texts.length)
    },
  })
  const notes = new Map<string, Note>()
  const compressed = new Map<string, Stored>()
  for (const [index, [path, { sha256 }]] of texts.entries()) {
    const note = known[index] ?? made.shift()
    if (!note) throw new Error(`Nobody read ${path}`)
    notes.set(path, note)
    for (const ending of ['br', 'gz'] as const) {
      placeNew(join(store, `${sha256}.${ending}`), join(site, `${path}.${ending}`))
      compressed.set(`${path}.${ending}`, note[ending])
    }
  }
  return { notes, compressed, reused: 2 * (texts.length - unknown.length) }
}

function textOf(path: string, { sha256 }: Stored): Text {
  return {
    sha256,
    address: pageAddress(path),
    isPage: path.endsWith('.html'),
    isPatient: isHashed(`/${path}`) || path.endsWith('/doors.json'),
    isValidated: true,
  }
}

type Measure = { site: string; siteUrl: string; files: SiteFiles; notes: SiteNotes }

/** What the checks look at: facts of pages, and how large each file is as phones get it. */
export function measureSite({ site, siteUrl, files, notes }: Measure): MeasuredSite {
  const pages = new Map<string, PageFacts>()
  const faults = new Map<string, readonly string[]>()
  const sizes = new Map<string, number>()
  const read = (path: string) => readFileSync(join(site, path), 'utf8')
  for (const [path, { br, page }] of notes) {
    const address = pageAddress(path)
    sizes.set(address, br.bytes)
    if (!page) continue
    pages.set(address, page.facts)
    faults.set(address, page.faults)
    if (page.inlineScript > 0) sizes.set(inlineScriptOf(address), page.inlineScript)
  }
  const paths = [...files.keys()]
  for (const path of paths.filter((each) => picture.test(each))) {
    sizes.set(`/${path}`, files.get(path)?.bytes ?? 0)
  }
  const contents = (ending: string) =>
    paths.filter((path) => path.endsWith(ending)).map((path) => [`/${path}`, read(path)] as const)
  const scripts = contents('.js').filter(([address]) => !address.startsWith('/pagefind/'))
  return {
    pages,
    sizes,
    faults,
    imports: new Map(scripts.map(([address, code]) => [address, importsOf(address, code)])),
    lazyImports: new Map(
      scripts
        .map(([address, code]) => [address, lazyImportsOf(address, code)] as const)
        .filter(([, later]) => later.length > 0),
    ),
    doors: new Map(
      localeCodes
        .filter((locale) => files.has(`${locale}/doors.json`))
        .map((locale) => {
          const file = JSON.parse(read(`${locale}/doors.json`)) as DoorsFile
          return [locale, decodeDoors(file)]
        }),
    ),
    styles: new Map(contents('.css')),
    calendars: new Map(contents('.ics')),
    siteUrl,
    files: new Set(paths.map((path) => `/${path}`)),
  }
}

/** `ar/about/index.html` → `/ar/about/`; other files keep their names. */
function pageAddress(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/')
}
