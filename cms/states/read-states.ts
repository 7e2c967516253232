import type { BasePayload } from 'payload'
import type { DocumentType } from '#schema/slugs'
import { entryRows } from '../publish/entry-history.ts'
import { idOf } from '../publish/read.ts'
import { mediaLookups } from '../publish/media-lookup.ts'
import { findReviews } from '../review/review-rows.ts'
import type { Review } from '../review/types.ts'
import { documentStates } from './document-states.ts'
import { draftParts, readDraft, type DraftParts } from './read-drafts.ts'
import { stateRowOf, type StateRow } from './sketch.ts'
import type { DocumentStates } from './types.ts'

type Which = { payload: BasePayload; type: DocumentType; id: string }

/** All that the states of one document follow from. */
export type ReadParts = { draft: DraftParts; rows: StateRow[]; reviews: Review[] }

/**
 * Reads what the states of one document follow from.
 * @throws NotFound when there is no such document.
 */
export async function readParts({ payload, type, id }: Which): Promise<ReadParts> {
  const doc = await readDraft({ payload, type, id })
  const files = ['hero', 'file', 'cover'].flatMap((field) => filesIn(doc[field]))
  const lookups = await mediaLookups(payload, files)
  const rows = await entryRows({ payload, type, id })
  const reviews = await findReviews(payload, {
    and: [{ type: { equals: type } }, { entry: { equals: id } }],
  })
  return { draft: draftParts(doc, { type, id, lookups }), rows: rows.map(stateRowOf), reviews }
}

/**
 * One document with all its languages.
 * @throws NotFound when there is no such document.
 */
export async function readStates({
  now = new Date(),
  ...which
}: Which & { now?: Date }): Promise<DocumentStates> {
  return documentStates(await readParts(which), now)
}

// One file, or one for each language.
function filesIn(value: unknown): string[] {
  const own = idOf(value)
  if (own !== null) return [own]
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((each) => idOf(each) ?? [])
    : []
}
