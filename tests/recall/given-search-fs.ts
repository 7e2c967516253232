import { localeCodes, type Locale } from '#schema/locales'
import { doorIndexOf, searchDoors } from '../../site/search/doors/door-index.ts'
import type { Door, DoorType } from '../../site/search/doors/door.ts'
import { fold } from '../../site/search/fold/fold.ts'
import { readCorpus, readQueries, type CorpusPage, type Query } from './query-files.ts'
import type { Searches } from './searches.ts'
import { openStock } from './stock-pagefind-fs.ts'

const doorTypeOf: Record<CorpusPage['type'], DoorType> = {
  service: 'service',
  programme: 'programme',
  course: 'course',
  office: 'centre',
  resource: 'guide',
}

/** The given corpus in a language: its pages as doors, as folded records and as Pagefind takes them. */
export async function givenSearches(locale: Locale): Promise<Searches> {
  const corpus = readCorpus()
  const pages = corpus.filter(({ lang }) => lang === locale)
  const doors = doorIndexOf(
    pages.map((page) => doorOf(page, corpus)),
    locale,
  )
  const stock = await openStock(locale, {
    pages: pages.map((page) => ({
      url: `/${idOf(page)}/`,
      title: page.title,
      content: [page.title, page.lead, page.p1, page.h2, page.p2].join('\n'),
    })),
  })
  return {
    answersOf: async (words) => ({
      doors: searchDoors(doors, words).map(({ door }) => `${door.type}/${door.slug}`),
      fullText: [],
      stock: (await stock.find(words)).map((path) => path.slice(1, -1)),
    }),
    close: stock.close,
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

const idOf = ({ type, slug }: CorpusPage): string => `${doorTypeOf[type]}/${slug}`

/** A page as the site would offer it: there are no keywords, but titles in the other languages. */
function doorOf(page: CorpusPage, corpus: readonly CorpusPage[]): Door {
  const { slug, title, lead, lang } = page
  const otherTitles = localeCodes.flatMap((locale) =>
    corpus.filter((other) => other.slug === slug && other.lang === locale && locale !== lang),
  )
  const keys = otherTitles.flatMap((other) => fold(other.title, lang)).join(' ')
  const type = doorTypeOf[page.type]
  return { type, slug, title, summary: lead, keys, needs: [], governorates: [] }
}
