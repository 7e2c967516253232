import type { Locale } from '#schema/locales'
import type { Term } from '#schema/term'
import { lettersOf, type Letter } from '../lib/az-letters.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { pageSizes, paginate } from '../lib/paginate.ts'
import { entryPath, listPath } from '../lib/paths.ts'
import { indexOf, type LetterLink } from './letter-index.ts'
import { listPageOf, type ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'
import { termInfo, type TermInfo } from './term-info.ts'

/** What a page of the glossary shows. */
export type GlossaryProps = {
  page: PageInfo
  letters: readonly Letter<TermInfo>[]
  /** Every letter that has words, on whichever page it begins. */
  index: readonly LetterLink[]
  /** Every short name of the language's glossary, by alphabet, with the page of its term. */
  acronyms: readonly { acronym: string; href: string }[]
  place: ListPlace
}

/** Every page of the glossary in a language. */
export function glossaryProps(catalogue: Catalogue, locale: Locale): GlossaryProps[] {
  const { compare } = formatOf(locale)
  const terms = catalogue.all(locale, 'term')
  const ordered = lettersOf(terms, compare).flatMap(({ items }) => items)
  const pages = paginate(ordered, pageSizes.term).map(({ number, count, items }) => ({
    place: { number, count },
    letters: lettersOf(
      items.map((term) => termInfo(term, catalogue)),
      compare,
    ),
  }))
  const pathOf = (page: number) => listPath(locale, 'term', page)
  return pages.map(({ place, letters }) => ({
    page: listPageOf(catalogue, { locale, type: 'term', place }),
    letters,
    index: indexOf({ pages, here: place.number, pathOf }),
    acronyms: place.number === 1 ? acronymsOf(terms) : [],
    place,
  }))
}

const acronymsOf = (terms: readonly Term[]) =>
  terms
    .flatMap((term) =>
      term.acronym === null ? [] : [{ acronym: term.acronym, href: entryPath(term) }],
    )
    .sort((a, b) => a.acronym.localeCompare(b.acronym, 'en'))
