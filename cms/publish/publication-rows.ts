import type { BasePayload, Where } from 'payload'
import { publicationSchema, type Publication } from '#schema/publication'
import { askForRelease } from '../release/ask-for-release.ts'
import { canonicalJson } from './digests.ts'

const newRowSchema = publicationSchema.omit({ id: true, createdAt: true })

/** What few rows have. */
const rare = { meanings: {}, basis: null, instead: null, cancels: null, byId: null }

/** A row before the database gives it an id and its time of writing; what it leaves out is empty. */
export type NewRow = Omit<Publication, 'id' | 'createdAt' | keyof typeof rare> &
  Partial<Pick<Publication, keyof typeof rare>>

type Row = Record<string, unknown> & { id: number | string }

const light = {
  type: true,
  entry: true,
  locale: true,
  action: true,
  effectiveAt: true,
  createdAt: true,
  textPublishedAt: true,
  slug: true,
  instead: true,
  cancels: true,
} as const

/** Rows of the record that match, without their halves except `slug` among the facts. */
export async function findLightRows(payload: BasePayload, where: Where): Promise<Publication[]> {
  const { docs } = await payload.find({ ...base, collection: 'publications', where, select: light })
  return (docs as Row[]).map((row) => ({
    ...toPublication(row),
    facts: typeof row['slug'] === 'string' ? { slug: row['slug'] } : null,
  }))
}

/** Whole rows of the record that match. */
export async function findRows(payload: BasePayload, where: Where): Promise<Publication[]> {
  const { docs } = await payload.find({ ...base, collection: 'publications', where })
  return (docs as Row[]).map(toPublication)
}

/**
 * Appends a row to the record, and asks for a release where readers are to see it at once.
 * @throws ZodError for what is no row: nothing is written then.
 */
export async function appendRow(payload: BasePayload, row: NewRow): Promise<void> {
  const { facts, text, sources, meanings, basis, instead, ...rest } = newRowSchema.parse({
    ...rare,
    ...row,
  })
  const slug = facts?.['slug']
  await payload.create({
    collection: 'publications',
    data: {
      ...rest,
      facts: facts && canonicalJson(facts),
      text: text && canonicalJson(text),
      sources: canonicalJson(sources),
      meanings: canonicalJson(meanings),
      basis: basis && canonicalJson(basis),
      instead: instead && canonicalJson(instead),
      slug: typeof slug === 'string' ? slug : null,
    },
    context: { byCommand: true },
    overrideAccess: true,
    depth: 0,
  })
  await askForPublic(payload, row)
}

/** So soon a row counts that counts from now on: rows of one document keep a millisecond's distance. */
const soon = 1000

// What counts later is found by the clock, and what takes a wish back changes nothing for readers.
async function askForPublic(payload: BasePayload, row: NewRow): Promise<void> {
  if (row.cancels || Date.parse(row.effectiveAt) > Date.now() + soon) return
  const reason = row.action === 'publish' ? 'published' : 'withdrew'
  await askForRelease(payload, { reason, byId: row.byId ?? null, byName: row.byName })
}

const base = { pagination: false, limit: 0, depth: 0, overrideAccess: true, sort: 'id' } as const

function toPublication(row: Row): Publication {
  return {
    id: String(row.id),
    type: row['type'] as Publication['type'],
    entry: row['entry'] as string,
    locale: row['locale'] as Publication['locale'],
    action: row['action'] as Publication['action'],
    effectiveAt: row['effectiveAt'] as string,
    createdAt: row['createdAt'] as string,
    schemaVersion: (row['schemaVersion'] ?? 0) as number,
    facts: parsed(row['facts']) as Publication['facts'],
    text: parsed(row['text']) as Publication['text'],
    textPublishedAt: (row['textPublishedAt'] ?? null) as string | null,
    sources: (parsed(row['sources']) ?? {}) as Publication['sources'],
    meanings: (parsed(row['meanings']) ?? {}) as Publication['meanings'],
    basis: parsed(row['basis']) as Publication['basis'],
    instead: parsed(row['instead']) as Publication['instead'],
    cancels: (row['cancels'] ?? null) as string | null,
    byId: (row['byId'] ?? null) as string | null,
    byName: (row['byName'] ?? '') as string,
  }
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : null
}
