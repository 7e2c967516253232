import type { Locale } from '#schema/locales'
import { indexPages } from '../../scripts/lib/release/index-pages-fs.ts'
import { recordOf } from '../../scripts/lib/release/search/records.ts'
import { doorIndexOf, searchDoors } from '../../site/search/doors/door-index.ts'
import type { Door, DoorType } from '../../site/search/doors/door.ts'
import { fold } from '../../site/search/fold/fold.ts'
import { fullTextOf } from './full-text.ts'
import { openFiles, openStock } from './index-fs.ts'
import { readCorpus, readQueries, type CorpusPage, type Query } from './query-files.ts'
import { idOfDoor, type Searches } from './searches.ts'

const doorTypeOf: Record<CorpusPage['type'], DoorType> = {
  service: 'service',
  programme: 'programme',
  course: 'course',
  office: 'centre',
  resource: 'guide',
}

/** The given corpus in a language: its pages as doors, as the site's index, and as Pagefind takes them. */
export async function givenSearches(locale: Locale): Promise<Searches> {
  const corpus = readCorpus()
  const pages = corpus
    .filter(({ lang }) => lang === locale)
    .map((page) => ({ ...pageOf(page), words: otherTitles(page, corpus) }))
  const doors = doorIndexOf(
    pages.map((page) => doorOf(page, locale)),
    locale,
  )
  const records = pages.map((page) => recordOf(page, locale))
  const { files } = await indexPages(records, locale)
  const [ours, stock] = [await openFiles(files), await openStock(locale, { pages: records })]
  const fullText = fullTextOf(ours, locale)
  return {
    isDoor: () => true,
    answersOf: async (words) => ({
      doors: searchDoors(doors, words).map(({ door }) => idOfDoor(door)),
      fullText: (await fullText(words)).map(idIn),
      stock: (await stock.find(words)).map(idIn),
    }),
    close: async () => {
      await ours.close()
      await stock.close()
    },
  }
}

/** The given queries of a language, expecting ids as the demo's do. */
export function givenQueries(locale: Locale): Query[] {
  const ids = new Map(readCorpus().map((page) => [page.slug, idOf(page)]))
  return readQueries('given', locale).map((query) => ({
    ...query,
    expects: query.expects.map((slug) => ids.get(slug) ?? slug),
  }))
}

const idIn = (path: string): string => path.slice(1, -1)

const idOf = ({ type, slug }: CorpusPage): string => idOfDoor({ type: doorTypeOf[type], slug })

type Page = ReturnType<typeof pageOf> & { words: readonly string[] }

function pageOf(page: CorpusPage) {
  const { slug, title, lead } = page
  const type = doorTypeOf[page.type]
  const text = [lead, page.p1, page.h2, page.p2].join('\n')
  return { type, slug, lead, url: `/${idOf(page)}/`, text: { title, text, filters: {} } }
}

/** There are no keywords; a page's titles in the other languages lead to it as they do on the site. */
const otherTitles = ({ slug, lang }: CorpusPage, corpus: readonly CorpusPage[]): string[] =>
  corpus.filter((page) => page.slug === slug && page.lang !== lang).map(({ title }) => title)

const doorOf = ({ type, slug, lead, text, words }: Page, locale: Locale): Door => ({
  ...{ type, slug, title: text.title, summary: lead },
  keys: words.flatMap((each) => fold(each, locale)).join(' '),
  ...{ needs: [], governorates: [] },
})
