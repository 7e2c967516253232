import type { Term } from '#schema/term'
import type { Catalogue } from '../lib/catalogue.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { termInfo, type TermInfo } from './term-info.ts'

/** What a term's page shows. */
export type TermProps = {
  page: PageInfo
  term: Term
  info: TermInfo
  checked: CheckedInfo
  /** The entry that tells more. */
  about: CardInfo | null
  links: Readonly<Record<string, string>>
}

/** Gathers what a term's page shows. */
export function termProps(term: Term, catalogue: Catalogue): TermProps {
  const about = catalogue.find(term.locale, term.about)
  return {
    page: entryPageOf(catalogue, term),
    term,
    info: termInfo(term, catalogue),
    checked: checkedOf(term, catalogue),
    about: about && about.type !== 'session' ? cardOf(about, catalogue) : null,
    links: linksOf(term, catalogue),
  }
}
