import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import type { EntryType } from '#schema/slugs'
import { currentPublications } from './current-publications.ts'
import { findRows } from './publication-rows.ts'

type Which = { payload: BasePayload; type: EntryType; id: string; now?: Date }

/** The current row of each language of one entry, withdrawals included. */
export async function currentRows({
  payload,
  type,
  id,
  now = new Date(),
}: Which): Promise<Map<Locale, Publication>> {
  const rows = await findRows(payload, {
    and: [{ type: { equals: type } }, { entry: { equals: id } }],
  })
  return new Map(currentPublications(rows, now).map((row) => [row.locale, row]))
}

/** The languages in which readers see an entry. */
export async function publicLocales(which: Which): Promise<Locale[]> {
  const rows = await currentRows(which)
  return [...rows.values()].filter(({ action }) => action === 'publish').map((row) => row.locale)
}
