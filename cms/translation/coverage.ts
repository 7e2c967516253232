import { localeCodes, type Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { textless } from '../publish/textless.ts'
import { languageStateNames, type DocumentStates, type LanguageStateName } from '../states/types.ts'

// How many documents of one type stand where in one language.
type CoverageCell = Record<LanguageStateName, number>

/** One type: its documents that are public in their source language. */
export type CoverageRow = {
  type: DocumentType
  total: number
  cells: Record<Locale, CoverageCell>
}

/**
 * Every type × language, of the documents that readers have in their source language, in the order in
 * which the types come. What has no text needs no translation and is left out.
 */
export function coverageOf(states: readonly DocumentStates[]): CoverageRow[] {
  const shown = states.filter((document) => !textless(document.type) && isPublicSource(document))
  const types = [...new Set(shown.map(({ type }) => type))]
  return types.map((type) => {
    const documents = shown.filter((document) => document.type === type)
    const cells = localeCodes.map((locale) => [locale, cellOf(documents, locale)])
    return {
      type,
      total: documents.length,
      cells: Object.fromEntries(cells) as CoverageRow['cells'],
    }
  })
}

/** The share of documents whose public text is as the source has it, from 0 to 1; of none, 1. */
export function shareOf({ total, cells }: Omit<CoverageRow, 'type'>, locale: Locale): number {
  return total === 0 ? 1 : cells[locale].published / total
}

/** All types together. */
export function totalOf(rows: readonly CoverageRow[]): Omit<CoverageRow, 'type'> {
  const cells = localeCodes.map((locale) => [locale, sumOf(rows.map((row) => row.cells[locale]))])
  return {
    total: rows.reduce((sum, row) => sum + row.total, 0),
    cells: Object.fromEntries(cells) as CoverageRow['cells'],
  }
}

function cellOf(documents: readonly DocumentStates[], locale: Locale): CoverageCell {
  const states = documents.flatMap(({ languages }) =>
    languages.filter((language) => language.locale === locale).map(({ state }) => state),
  )
  return counted((name) => states.filter((state) => state === name).length)
}

function sumOf(cells: readonly CoverageCell[]): CoverageCell {
  return counted((name) => cells.reduce((sum, cell) => sum + cell[name], 0))
}

function counted(count: (name: LanguageStateName) => number): CoverageCell {
  const entries = languageStateNames.map((name) => [name, count(name)])
  return Object.fromEntries(entries) as CoverageCell
}

function isPublicSource({ languages }: DocumentStates): boolean {
  return languages.some(({ isSource, isPublic }) => isSource && isPublic)
}
