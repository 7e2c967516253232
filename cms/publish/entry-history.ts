import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'
import { currentPublications } from './current-publications.ts'
import { findRows } from './publication-rows.ts'

type Which = { payload: BasePayload; type: DocumentType; id: string }

/** Every row of one entry or global. */
export async function entryRows({ payload, type, id }: Which): Promise<Publication[]> {
  return findRows(payload, { and: [{ type: { equals: type } }, { entry: { equals: id } }] })
}

/** The current row of each language of one entry or global, withdrawals included. */
async function currentRows(which: Which): Promise<Map<Locale, Publication>> {
  const current = currentPublications(await entryRows(which), new Date())
  return new Map(current.map((row) => [row.locale, row]))
}

/** The languages in which readers see an entry or global. */
export async function publicLocales(which: Which): Promise<Locale[]> {
  const rows = await currentRows(which)
  return [...rows.values()].filter(({ action }) => action === 'publish').map((row) => row.locale)
}
