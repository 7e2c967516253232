import type { Term } from '#schema/term'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { entryPath } from '../lib/paths.ts'

/** A term as the glossary shows it. */
export type TermInfo = {
  slug: string
  href: string
  /** The full name. */
  title: string
  acronym: string | null
  meaning: string
  /** How else it is written or called; `null` where there is nothing to tell. */
  otherSpellings: string | null
  /** The page that tells more; `null` where there is none. */
  about: { href: string; title: string } | null
}

/** What the glossary shows of a term. */
export function termInfo(term: Term, catalogue: Catalogue): TermInfo {
  const { locale, slug, title, acronym, summary, otherSpellings } = term
  const about = catalogue.find(locale, term.about)
  const others = otherSpellings.filter((spelling) => spelling !== title && spelling !== acronym)
  return {
    slug,
    href: entryPath(term),
    title,
    acronym: acronym === title ? null : acronym,
    meaning: summary,
    otherSpellings: others.length > 0 ? formatOf(locale).list(others) : null,
    about: about ? { href: entryPath(about), title: catalogue.titleOf(about) } : null,
  }
}
