import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { compareRows, type Dated } from '../publish/current-publications.ts'
import { measuredKeys, textDigests } from '../publish/sources.ts'
import { upgradedHalves, upgradedSources } from '../publish/upgraded.ts'

type Meanings = Readonly<Record<string, string>>

/** A row as translations are measured; a text that was not read is `null`, as in withdrawals. */
export type MeasuredRow = Dated &
  Pick<Publication, 'textPublishedAt' | 'basis'> & {
    meanings: Meanings
    sketch: { texts: Meanings } | null
  }

/** A row as translations are measured: where it does not keep what its texts say, they say themselves. */
export function measuredRowOf(row: Publication): MeasuredRow {
  const { type } = row
  const sketch = row.text && {
    texts: textDigests(type, upgradedHalves(row).text, upgradedSources(row)),
  }
  return { ...row, meanings: { ...sketch?.texts, ...row.meanings }, sketch }
}

type Translation = {
  /** What is public of the translation. */
  row: MeasuredRow
  source: Locale
  /** Every row of the document that is due. */
  rows: readonly MeasuredRow[]
}

/**
 * What the source said when each text of a translation was made, by the text's key. What a row does not
 * say itself, as rows from before it was kept, comes from the record: what was public of the source when
 * the text went out, or else the first that came after. A key is missing where neither is known.
 */
export function basisOf({ row, source, rows }: Translation): Meanings {
  const stored: Meanings = row.basis?.locale === source ? row.basis.meanings : {}
  const history = publishedRows(rows, source)
  const found = measuredKeys(row.type).flatMap((key) => {
    const meaning = stored[key] ?? saidAt(history, madeAt({ row, rows }, key))?.meanings[key]
    return meaning === undefined ? [] : [[key, meaning] as const]
  })
  return Object.fromEntries(found)
}

/** One text that the source says differently by now. */
export type OutdatedText = {
  key: string
  /** Since when, as an ISO instant. */
  since: string
}

/**
 * The texts of a translation that its source has moved on from, in the order of the contract. What was
 * public of a source that is withdrawn outdates nothing: pass `current: null`.
 */
export function outdatedTexts({
  current,
  ...translation
}: Translation & { current: MeasuredRow | null }): OutdatedText[] {
  if (!current) return []
  const basis = basisOf(translation)
  const history = publishedRows(translation.rows, translation.source)
  return measuredKeys(translation.row.type).flatMap((key) => {
    const [before, now] = [basis[key], current.meanings[key]]
    if (before === undefined || now === undefined || before === now) return []
    const last = history.findLastIndex((row) => row.meanings[key] === before)
    const since = (history[last + 1] ?? current).effectiveAt
    return [{ key, since }]
  })
}

/** The rows that put a language's text out, oldest first. */
export function publishedRows<Row extends MeasuredRow>(
  rows: readonly Row[],
  locale: Locale,
): Row[] {
  return rows
    .filter((row) => row.locale === locale && row.action === 'publish' && row.sketch !== null)
    .toSorted(compareRows)
}

// When the text got the words that are public.
function madeAt({ row, rows }: Pick<Translation, 'row' | 'rows'>, key: string): string {
  const own = publishedRows(rows, row.locale).filter((each) => compareRows(each, row) <= 0)
  const words = row.sketch?.texts[key]
  const last = own.findLastIndex((each) => each.sketch?.texts[key] !== words)
  const first = own[last + 1] ?? row
  return first.textPublishedAt ?? first.effectiveAt
}

function saidAt(history: readonly MeasuredRow[], moment: string): MeasuredRow | undefined {
  const before = history.findLast((row) => Date.parse(row.effectiveAt) <= Date.parse(moment))
  return before ?? history[0]
}
