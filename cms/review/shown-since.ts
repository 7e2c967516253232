import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { compareRows, type Dated } from '../publish/current-publications.ts'

/** A row as this asks of it; halves that were not read are `null`, as in withdrawals. */
export type ShownRow = Dated & {
  sketch: { sensitive: Readonly<Record<string, string>> } | null
}

type Question = {
  type: DocumentType
  /** Every row of the document that is due. */
  rows: readonly ShownRow[]
  locale: Locale
  /** Keys of what a draft says otherwise than readers see. */
  fields: readonly string[]
}

/**
 * Since when readers of a language see what these fields say now, or nothing since it was withdrawn, in
 * milliseconds. Before its first publication it is what readers of the others see of its facts. A name
 * put to a draft earlier than that does not count: another draft went out since.
 */
export function shownSince({ type, rows, locale, fields }: Question): number {
  const own = rows.filter((row) => row.locale === locale)
  if (own.length > 0) return Math.max(...fields.map((key) => runStart(own, key)))
  const { sensitive, text } = documentTypes[type]
  const facts = fields.filter((key) => sensitive.includes(key) || !(key in text.shape))
  const others = Object.values(Object.groupBy(rows, (row) => row.locale))
  return Math.max(-Infinity, ...others.flatMap((each) => facts.map((key) => runStart(each, key))))
}

// The first row of those in which it said last what it says now.
function runStart(rows: readonly ShownRow[], key: string): number {
  const sorted = rows.toSorted(compareRows)
  const said = ({ action, sketch }: ShownRow) => `${action} ${sketch?.sensitive[key] ?? ''}`
  const last = sorted.at(-1)
  const other = last ? sorted.findLastIndex((row) => said(row) !== said(last)) : -1
  return Date.parse(sorted[other + 1]?.effectiveAt ?? '') || -Infinity
}
