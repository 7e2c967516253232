import type { BasePayload } from 'payload'
import type { DocumentType } from '#schema/slugs'
import { entryRows } from './entry-history.ts'
import { takeBack } from './pending.ts'
import { planFollows, type FollowPlan } from './plan-follows.ts'
import { appendRow } from './publication-rows.ts'

/**
 * Brings up to date what waits for a document, after its record changed: see `planFollows`. Called under
 * the document's lock.
 * @param by who changed something, as a name that outlives the account
 * @returns the languages that cannot follow at a moment to come, and what they lack.
 */
export async function followSchedule({
  payload,
  type,
  id,
  now,
  by,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
  now: Date
  by: string
}): Promise<FollowPlan['behind']> {
  const rows = await entryRows({ payload, type, id })
  const { append, cancel, behind } = planFollows({ rows, now, by })
  await takeBack(payload, { rows: cancel, now, by })
  for (const row of append) await appendRow(payload, row)
  return behind
}
