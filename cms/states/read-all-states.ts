import type { BasePayload } from 'payload'
import { collectionSlugs, entryTypes, globalTypes, type EntryType } from '#schema/slugs'
import { mediaLookups } from '../publish/media-lookup.ts'
import { findLightRows, findRows } from '../publish/publication-rows.ts'
import type { Lookups } from '../publish/read.ts'
import { findReviews } from '../review/review-rows.ts'
import { documentStates } from './document-states.ts'
import { draftParts, findDrafts, readDraft, type DraftParts } from './read-drafts.ts'
import { stateRowOf, type StateRow } from './sketch.ts'
import type { DocumentStates } from './types.ts'

/** What was read before: rows never change, and drafts say when they did. */
type Memory = { rows: Map<string, StateRow>; drafts: Map<string, DraftParts>; media: string }

const memories = new WeakMap<BasePayload, Memory>()
// SQLite takes a limited number of values in one query.
const chunk = 500

/**
 * Every document with all its languages, entries in the order of their types, then globals. What has not
 * changed since it was read last is not read again.
 */
export async function readAllStates({
  payload,
  now = new Date(),
}: {
  payload: BasePayload
  now?: Date
}): Promise<DocumentStates[]> {
  const memory = memories.get(payload) ?? { rows: new Map(), drafts: new Map(), media: '' }
  memories.set(payload, memory)
  const lookups = await lookupsOnce(payload, memory)
  const rows = Map.groupBy(await allRows(payload, memory), ({ type, entry }) => `${type}/${entry}`)
  const reviews = Map.groupBy(
    await findReviews(payload, {}),
    ({ type, entry }) => `${type}/${entry}`,
  )
  const drafts: DraftParts[] = []
  for (const type of entryTypes) {
    drafts.push(...(await draftsOf({ payload, type, memory, lookups })))
  }
  for (const type of globalTypes) {
    const doc = await readDraft({ payload, type, id: type })
    drafts.push(draftParts(doc, { type, id: type, lookups: await lookups() }))
  }
  return drafts.map((draft) => {
    const key = `${draft.type}/${draft.id}`
    return documentStates(
      { draft, rows: rows.get(key) ?? [], reviews: reviews.get(key) ?? [] },
      now,
    )
  })
}

async function allRows(payload: BasePayload, memory: Memory): Promise<StateRow[]> {
  const light = await findLightRows(payload, {})
  const unread = light.filter(({ id }) => !memory.rows.has(id)).map(({ id }) => id)
  for (let start = 0; start < unread.length; start += chunk) {
    const some = await findRows(payload, { id: { in: unread.slice(start, start + chunk) } })
    for (const row of some) memory.rows.set(row.id, stateRowOf(row))
  }
  return light.flatMap(({ id }) => memory.rows.get(id) ?? [])
}

type DraftsOf = {
  payload: BasePayload
  type: EntryType
  memory: Memory
  lookups: () => Promise<Lookups>
}

async function draftsOf({ payload, type, memory, lookups }: DraftsOf): Promise<DraftParts[]> {
  const { docs } = await payload.find({
    ...{ collection: collectionSlugs[type], select: { updatedAt: true }, sort: 'id' },
    ...{ draft: true, depth: 0, pagination: false, limit: 0, overrideAccess: true },
  })
  const keyOf = (id: unknown) => `${type}/${String(id)}`
  const changed = docs.filter(
    (doc) => memory.drafts.get(keyOf(doc.id))?.updatedAt !== doc['updatedAt'],
  )
  for (let start = 0; start < changed.length; start += chunk) {
    const ids = changed.slice(start, start + chunk).map(({ id }) => id)
    for (const doc of await findDrafts(payload, { type, where: { id: { in: ids } } })) {
      const id = String(doc['id'])
      memory.drafts.set(keyOf(id), draftParts(doc, { type, id, lookups: await lookups() }))
    }
  }
  return docs.flatMap(({ id }) => memory.drafts.get(keyOf(id)) ?? [])
}

// A file that was replaced changes what drafts say, though no draft was saved.
async function lookupsOnce(payload: BasePayload, memory: Memory): Promise<() => Promise<Lookups>> {
  const { docs, totalDocs } = await payload.find({
    ...{ collection: 'media', select: { updatedAt: true }, sort: '-updatedAt', limit: 1 },
    ...{ depth: 0, overrideAccess: true },
  })
  const media = `${totalDocs} ${String(docs[0]?.['updatedAt'])}`
  if (media !== memory.media) memory.drafts.clear()
  memory.media = media
  let lookups: Promise<Lookups> | null = null
  return () => (lookups ??= mediaLookups(payload))
}
