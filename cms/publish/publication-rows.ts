import type { BasePayload, Where } from 'payload'
import type { Publication } from '#schema/publication'

type Row = Record<string, unknown> & { id: number | string }

const light = {
  type: true,
  entry: true,
  locale: true,
  action: true,
  effectiveAt: true,
  createdAt: true,
  slug: true,
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

/** Appends a row to the record. */
export async function appendRow(
  payload: BasePayload,
  row: Omit<Publication, 'id' | 'createdAt'>,
): Promise<void> {
  const slug = row.facts?.['slug']
  await payload.create({
    collection: 'publications',
    data: { ...row, slug: typeof slug === 'string' ? slug : null },
    context: { publishing: true },
    overrideAccess: true,
    depth: 0,
  })
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
    facts: (row['facts'] ?? null) as Publication['facts'],
    text: (row['text'] ?? null) as Publication['text'],
    textPublishedAt: (row['textPublishedAt'] ?? null) as string | null,
    sources: (row['sources'] ?? {}) as Publication['sources'],
    byName: (row['byName'] ?? '') as string,
  }
}
