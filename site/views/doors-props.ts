import { localeCodes, type Locale } from '#schema/locales'
import type { EntryOf } from '#schema/types'
import { needsOf, type Catalogue } from '../lib/catalogue.ts'
import { statusOn } from '../lib/programme-status.ts'
import { doorTypes, type Door, type DoorType } from '../search/doors/door.ts'
import { fold } from '../search/fold/fold.ts'
import { queryWords } from '../search/fold/query-words.ts'
import { campaignStatusOn } from './campaign-status.ts'
import { reachOf } from './reach.ts'

/** The longest summary of a door, in characters: two lines of a phone. */
const summaryMax = 70

type DoorEntry = EntryOf<DoorType>

/**
 * What people come for in a language, by type. Closed programmes come last, because whoever looks for one
 * must hear what there is instead; ended campaigns are left to the full text.
 */
export function doorsOf(locale: Locale, catalogue: Catalogue): Door[] {
  const { releaseDate, all } = catalogue
  const entries = doorTypes.flatMap((type): DoorEntry[] => all(locale, type))
  const isClosed = (entry: DoorEntry) =>
    entry.type === 'programme' && statusOn(entry, releaseDate) === 'closed'
  const isOver = (entry: DoorEntry) =>
    entry.type === 'campaign' && campaignStatusOn(entry, releaseDate) === 'ended'
  const there = entries.filter((entry) => !isOver(entry))
  return [...there.filter((entry) => !isClosed(entry)), ...there.filter(isClosed)].map((entry) =>
    doorOf(entry, catalogue),
  )
}

function doorOf(entry: DoorEntry, catalogue: Catalogue): Door {
  const { type, slug, locale } = entry
  const title = oneLine(entry.title)
  const summary = cutAtWord(oneLine(entry.summary), summaryMax)
  const shown = new Set(fold(`${title} ${summary}`, locale))
  // In the page's language, as the query will be: whichever language its words are of.
  const words = namesOf(entry, catalogue).flatMap((name) => queryWords(name, locale))
  const keys = new Set(words.map(({ key }) => key))
  return {
    ...{ type, slug, title, summary },
    keys: [...keys].filter((key) => !shown.has(key)).join(' '),
    needs: needsOf(entry),
    governorates: reachOf(entry, catalogue),
  }
}

/** What else an entry is called, by editors, in other languages and in the glossary; and its telephone numbers. */
function namesOf(entry: DoorEntry, catalogue: Catalogue): string[] {
  const elsewhere = localeCodes
    .filter((locale) => locale !== entry.locale)
    .flatMap((locale) => {
      const title = catalogue.find(locale, { to: entry.type, id: entry.id })?.title ?? ''
      return queryWords(title, locale).map(({ exact }) => exact)
    })
  const terms = catalogue
    .usedBy(entry, 'term')
    .filter(({ about }) => about?.to === entry.type && about.id === entry.id)
    .flatMap((term) => [term.title, ...spellingsOf(term)])
  return [
    ...entry.keywords,
    ...(entry.type === 'term' ? spellingsOf(entry) : []),
    ...('phones' in entry ? entry.phones.map(({ number }) => number) : []),
    ...elsewhere,
    ...terms,
  ]
}

const spellingsOf = ({ acronym, otherSpellings }: EntryOf<'term'>): string[] =>
  acronym === null ? otherSpellings : [acronym, ...otherSpellings]

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A text that is longer than `max` characters ends at its last whole word, with an ellipsis. */
function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const end = text.lastIndexOf(' ', max)
  return `${text.slice(0, end > 0 ? end : max).replace(/[\s.,:;،؛–-]+$/u, '')}…`
}
