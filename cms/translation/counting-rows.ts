import type { BasePayload } from 'payload'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'
import { entryRows } from '../publish/entry-history.ts'

type Which = { payload: BasePayload; type: DocumentType; id: string; now: Date }

/** A document's rows that are due and count: what was taken back before its hour never was. */
export async function countingRows({ payload, type, id, now }: Which): Promise<Publication[]> {
  const rows = await entryRows({ payload, type, id })
  const taken = new Set(rows.flatMap(({ cancels }) => cancels ?? []))
  return rows.filter(
    (row) =>
      row.action !== 'cancel' && !taken.has(row.id) && Date.parse(row.effectiveAt) <= now.getTime(),
  )
}
