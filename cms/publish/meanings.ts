import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'
import { basisOf, measuredRowOf, publishedRows, type MeasuredRow } from '../states/outdated.ts'
import { tokenValuesOf } from '../translation/tokens.ts'
import { digestOf } from './digests.ts'
import { measuredKeys } from './sources.ts'
import { textless } from './textless.ts'
import { upgradedHalves } from './upgraded.ts'

type Text = Readonly<Record<string, unknown>>
type Meanings = Publication['meanings']

type Measure = {
  type: DocumentType
  locale: Locale
  sourceLanguage: Locale
  /** The text that goes out. */
  text: Text
  /** Every row of the document that is due then. */
  rows: readonly Publication[]
  /** Wording alone was changed: what says the same numbers, dates, phone numbers and links, says the same. */
  isMinor: boolean
  /** What the source said when this very text was found in step with it; `now` for what it says then. */
  inStep: Publication['basis'] | 'now'
}

/** What a text that goes out says, and for a translation, what the source said when it was made. */
export function measure(one: Measure): Pick<Publication, 'meanings' | 'basis'> {
  const { type, locale, sourceLanguage, text, isMinor } = one
  if (textless(type)) return { meanings: {}, basis: null }
  const rows = one.rows.map(measuredRowOf)
  const before = publishedRows(rows, locale).at(-1)
  const old = before && one.rows.find(({ id }) => id === before.id)
  const oldText = old ? upgradedHalves(old).text : null
  const isKept = (key: string) =>
    oldText !== null && saysTheSame({ before: oldText[key], after: text[key], isMinor })
  const meanings = mapKeys(type, (key) =>
    isKept(key) ? before?.meanings[key] : digestOf(text[key]),
  )
  if (locale === sourceLanguage) return { meanings, basis: null }

  const now = publishedRows(rows, sourceLanguage).at(-1)?.meanings ?? {}
  const earlier = before ? basisOf({ row: before, source: sourceLanguage, rows }) : {}
  const inStep = stepOf(one, now)
  const basis = mapKeys(
    type,
    (key) => inStep[key] ?? (isKept(key) ? earlier[key] : undefined) ?? now[key],
  )
  return { meanings, basis: { locale: sourceLanguage, meanings: basis } }
}

function stepOf({ inStep, sourceLanguage }: Measure, now: Meanings): Meanings {
  if (inStep === 'now') return now
  // The document may have got another source since.
  return inStep?.locale === sourceLanguage ? inStep.meanings : {}
}

/**
 * Whether a text means what it meant: it is the same, or has lost rows and changed none, or was changed in
 * its wording alone.
 */
function saysTheSame({
  before,
  after,
  isMinor,
}: {
  before: unknown
  after: unknown
  isMinor: boolean
}): boolean {
  if (digestOf(keptRows(before, after)) === digestOf(after)) return true
  return isMinor && String(tokenValuesOf(before)) === String(tokenValuesOf(after))
}

// Texts of rows stand under the rows' ids; rows are taken away in every language at once.
function keptRows(before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after)) return before
  return Object.fromEntries(Object.entries(before).filter(([id]) => id in after))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function mapKeys(type: DocumentType, meaning: (key: string) => string | undefined): Meanings {
  return Object.fromEntries(
    measuredKeys(type).flatMap((key) => {
      const found = meaning(key)
      return found === undefined ? [] : [[key, found] as const]
    }),
  )
}

/** What the source says now, as a review or a publication keeps it; `null` where it was never public. */
export function sourceMeanings(rows: readonly MeasuredRow[], source: Locale): Publication['basis'] {
  const last = publishedRows(rows, source).at(-1)
  return last ? { locale: source, meanings: last.meanings } : null
}
