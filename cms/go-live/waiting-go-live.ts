import type { BasePayload } from 'payload'
import type { DocumentType } from '#schema/slugs'
import { findGoLives } from './go-live-rows.ts'
import type { GoLive } from './types.ts'

/** What of one document waits to go live together; `null` where nothing does. */
export async function waitingGoLive({
  payload,
  type,
  id,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
}): Promise<GoLive | null> {
  const own = [{ type: { equals: type } }, { entry: { equals: id } }]
  const rows = await findGoLives(payload, { and: [...own, { state: { equals: 'waiting' } }] })
  return rows[0] ?? null
}
