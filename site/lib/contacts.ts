import type { Centre } from '#schema/centre'
import type { Locale } from '#schema/locales'
import type { Phone } from '#schema/shared-fields'
import type { Entry } from '#schema/types'
import type { Catalogue } from './catalogue.ts'

/** A number to call. A hotline says itself whose it is and when it is answered. */
export type CallNumber = Phone & { name?: string; hours?: string | null }

/**
 * Whom to call about an entry: its own numbers, else its centres', else the hotlines. Empty for
 * what is invented: there is nobody to call about it.
 */
export function phonesFor(entry: Entry, catalogue: Catalogue): CallNumber[] {
  if (entry.demo) return []
  const own = 'phones' in entry ? entry.phones : []
  if (own.length > 0) return own
  const centres = catalogue.findAll(entry.locale, centresOf(entry))
  const theirs = distinct(numbersOf(centres))
  return theirs.length > 0 ? theirs : hotlines(catalogue, entry.locale)
}

/**
 * The numbers that stand on every page: those published as hotlines in the language, else the Iraq
 * office's as the centres give them, each once.
 */
export function hotlines(catalogue: Catalogue, locale: Locale): CallNumber[] {
  const published = catalogue.global(locale, 'hotlines')?.numbers ?? []
  if (published.length > 0) {
    return published.map((number) => ({ ...number, office: 'iraqOffice' }))
  }
  const phones = numbersOf(catalogue.all(locale, 'centre'))
  return distinct(phones.filter(({ office }) => office === 'iraqOffice'))
}

function centresOf(entry: Entry) {
  if ('centres' in entry) return entry.centres
  if (entry.type === 'course') return entry.organisers
  if (entry.type === 'session' && entry.centre) return [entry.centre]
  return entry.owner ? [entry.owner] : []
}

// An invented centre answers no phone.
const numbersOf = (centres: readonly Centre[]): Phone[] =>
  centres.flatMap(({ demo, phones }) => (demo ? [] : phones))

const distinct = (phones: readonly Phone[]): Phone[] =>
  phones.filter(
    ({ number }, index) => phones.findIndex((other) => other.number === number) === index,
  )
