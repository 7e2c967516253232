import type { BasePayload } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import {
  collectionSlugs,
  entryTypes,
  globalSlugs,
  globalTypes,
  isGlobalType,
  type DocumentType,
} from '#schema/slugs'
import { forms } from '../forms.ts'
import { currentPublications } from '../publish/current-publications.ts'
import { findLightRows, findRows } from '../publish/publication-rows.ts'
import { idOf, text, type Source } from '../publish/read.ts'
import { toHalves } from '../publish/to-halves.ts'
import { upgradedHalves } from '../publish/upgraded.ts'
import { inLanguage } from '../states/in-language.ts'
import { findDrafts } from '../states/read-drafts.ts'
import { fileLeads, leadsOf, type Version } from './leads.ts'

/** A draft by where it leads, and by what people know it. */
export type Draft = {
  type: DocumentType
  id: string
  updatedAt: string
  titles: Partial<Record<Locale, string>>
  slug: string | null
  /** The id of a session's course. */
  course: string | null
  versions: Version[]
}

/** Every draft and everything that is public. */
export type Everything = { drafts: Draft[]; published: Version[] }

// What was read before: rows never change, and drafts say when they did.
type Memory = { drafts: Map<string, Draft>; rows: Map<string, Version> }
const memories = new WeakMap<BasePayload, Memory>()
// SQLite takes a limited number of values in one query.
const chunk = 500

/** Reads where everything leads; what has not changed since it was read last is not read again. */
export async function readEverything(payload: BasePayload, now = new Date()): Promise<Everything> {
  const memory: Memory = memories.get(payload) ?? { drafts: new Map(), rows: new Map() }
  const next = { drafts: new Map<string, Draft>(), rows: new Map<string, Version>() }
  for (const type of entryTypes) {
    for (const draft of await draftsOf(payload, type, memory)) next.drafts.set(keyOf(draft), draft)
  }
  for (const type of globalTypes) {
    const how = { locale: 'all', draft: true, depth: 0, overrideAccess: true } as const
    const draft = toDraft(type, type, await payload.findGlobal({ slug: globalSlugs[type], ...how }))
    next.drafts.set(keyOf(draft), draft)
  }
  const current = currentPublications(await findLightRows(payload, {}), now)
  const ids = current.flatMap(({ id, action }) => (action === 'publish' ? [id] : []))
  const unread = ids.filter((id) => !memory.rows.has(id))
  for (let start = 0; start < unread.length; start += chunk) {
    for (const row of await findRows(payload, { id: { in: unread.slice(start, start + chunk) } })) {
      const { type, entry, locale } = row
      const leads = leadsOf(upgradedHalves(row))
      memory.rows.set(row.id, { type, id: entry, locale, isPublic: true, leads })
    }
  }
  for (const id of ids) {
    const version = memory.rows.get(id)
    if (version) next.rows.set(id, version)
  }
  memories.set(payload, next)
  return { drafts: [...next.drafts.values()], published: [...next.rows.values()] }
}

const keyOf = ({ type, id }: Pick<Draft, 'type' | 'id'>) => `${type}/${id}`

async function draftsOf(
  payload: BasePayload,
  type: (typeof entryTypes)[number],
  memory: Memory,
): Promise<Draft[]> {
  const { docs } = await payload.find({
    ...{ collection: collectionSlugs[type], select: { updatedAt: true }, sort: 'id' },
    ...{ draft: true, depth: 0, pagination: false, limit: 0, overrideAccess: true },
  })
  const known = (id: unknown) => memory.drafts.get(keyOf({ type, id: String(id) }))
  const changed = docs.filter((doc) => known(doc.id)?.updatedAt !== doc['updatedAt'])
  for (let start = 0; start < changed.length; start += chunk) {
    const ids = changed.slice(start, start + chunk).map(({ id }) => id)
    for (const doc of await findDrafts(payload, { type, where: { id: { in: ids } } })) {
      const draft = toDraft(type, String(doc['id']), doc)
      memory.drafts.set(keyOf(draft), draft)
    }
  }
  return docs.flatMap(({ id }) => known(id) ?? [])
}

function toDraft(type: DocumentType, id: string, doc: Source): Draft {
  const versions = localeCodes.map((locale) => {
    const own = inLanguage(doc, forms[type], locale)
    const leads = [...leadsOf(toHalves(type, own, { media: () => null })), ...fileLeads(own)]
    return { type, id, locale, isPublic: false, leads }
  })
  const titles = (isGlobalType(type) ? {} : (doc['title'] ?? {})) as Record<string, unknown>
  const named = localeCodes.flatMap((locale) => {
    const title = text(titles[locale])
    return title === null ? [] : [[locale, title] as const]
  })
  return {
    ...{ type, id, versions, updatedAt: String(doc['updatedAt']) },
    titles: Object.fromEntries(named),
    slug: text(doc['slug']),
    course: idOf(doc['course']),
  }
}
