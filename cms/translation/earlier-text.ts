import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { upgradedHalves } from '../publish/upgraded.ts'
import { basisOf, outdatedTexts, publishedRows } from '../states/outdated.ts'
import { stateRowOf } from '../states/sketch.ts'

/** A text's key with what its source said when it was translated. */
export type EarlierText = { key: string; since: string; before: unknown }

type Question = {
  /** The document's rows that are due and count, in every language. */
  rows: readonly Publication[]
  source: Locale
  /** The current publications of the translation and of its source. */
  translation: Publication
  current: Publication
}

/** The texts of a translation that its source has moved on from, each with what the source said before. */
export function earlierTexts({ rows, source, translation, current }: Question): EarlierText[] {
  const states = rows.map(stateRowOf)
  const row = stateRowOf(translation)
  const basis = basisOf({ row, source, rows: states })
  const history = publishedRows(states, source)
  const texts = new Map(rows.map((each) => [each.id, upgradedHalves(each).text]))
  return outdatedTexts({ row, source, rows: states, current: stateRowOf(current) }).map(
    ({ key, since }) => {
      const said = history.findLast(({ meanings }) => meanings[key] === basis[key])
      return { key, since, before: said ? texts.get(said.id)?.[key] : null }
    },
  )
}
