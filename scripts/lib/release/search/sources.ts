import { localeCodes, type Locale } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { entryPath, mediaPath } from '../../../../site/lib/paths.ts'

/** A PDF that is searched in a language. */
type PdfSource = {
  url: string
  sha256: string
  title: string
  filters: Record<string, string[]>
}

/** What a release's entries add to what stands in its pages. */
export type SearchSources = {
  /** Words that lead to a page, by its address: editors' keywords, other spellings, other languages' titles. */
  words: ReadonlyMap<string, readonly string[]>
  pdfs: readonly PdfSource[]
}

/** What a language's index holds beside its pages. */
export function searchSourcesOf(
  { entries }: Pick<Snapshot, 'entries'>,
  locale: Locale,
): SearchSources {
  const titles = new Map(
    entries.flatMap((entry) =>
      entry.type === 'session' ? [] : [[keyOf(entry, entry.locale), entry.title] as const],
    ),
  )
  const mine = entries.filter((entry) => entry.locale === locale)
  const elsewhere = (entry: Entry) =>
    localeCodes.flatMap((code) => (code === locale ? [] : (titles.get(keyOf(entry, code)) ?? [])))
  return {
    words: new Map(
      mine.map((entry) => [entryPath(entry), [...wordsOf(entry), ...elsewhere(entry)]]),
    ),
    pdfs: mine.flatMap((entry) =>
      entry.type === 'resource' && entry.file.mimeType === 'application/pdf'
        ? {
            url: mediaPath(entry.file),
            sha256: entry.file.sha256,
            title: entry.title,
            filters: { type: ['file'], need: entry.topics, governorate: ['IQ'] },
          }
        : [],
    ),
  }
}

const keyOf = ({ type, id }: Entry, locale: Locale) => `${locale}/${type}/${id}`

function wordsOf(entry: Entry): string[] {
  if (entry.type === 'session') return []
  if (entry.type !== 'term') return entry.keywords
  const { keywords, otherSpellings, acronym } = entry
  return [...keywords, ...otherSpellings, ...(acronym === null ? [] : [acronym])]
}
