import type { BasePayload, PayloadRequest } from 'payload'
import { localeCodes } from '#schema/locales'
import {
  collectionSlugs,
  entryTypes,
  globalSlugs,
  globalTypes,
  type DocumentType,
} from '#schema/slugs'
import { forms } from '../forms.ts'
import { currentPublications } from '../publish/current-publications.ts'
import { mediaLookups } from '../publish/media-lookup.ts'
import { findLightRows, findRows } from '../publish/publication-rows.ts'
import type { Source } from '../publish/read.ts'
import { toHalves } from '../publish/to-halves.ts'
import { upgradedHalves } from '../publish/upgraded.ts'
import { inLanguage } from '../states/in-language.ts'
import type { Version } from './find-uses.ts'

type Reader = { payload: BasePayload; user: PayloadRequest['user'] }

/** A draft that somebody may read, in all languages. */
export type Draft = { type: DocumentType; id: string; doc: Source }

/** Every draft that somebody may read. */
export async function readDrafts({ payload, user }: Reader): Promise<Draft[]> {
  const how = {
    ...{ locale: 'all', draft: true, depth: 0, user, overrideAccess: false },
  } as const
  const drafts: Draft[] = []
  for (const type of entryTypes) {
    const { docs } = await payload.find({
      ...{ collection: collectionSlugs[type], ...how, pagination: false, limit: 0 },
    })
    drafts.push(...docs.map((doc) => ({ type, id: String(doc.id), doc: doc })))
  }
  for (const type of globalTypes) {
    const doc = await payload.findGlobal({ slug: globalSlugs[type], ...how })
    drafts.push({ type, id: type, doc: doc })
  }
  return drafts
}

/** Drafts and what is public of them, each in every language. */
export async function versionsOf(
  payload: BasePayload,
  drafts: readonly Draft[],
  now = new Date(),
): Promise<Version[]> {
  const lookups = await mediaLookups(payload)
  const drafted = drafts.flatMap(({ type, id, doc }) =>
    localeCodes.map((locale) => ({
      ...{ type, id, locale, isPublic: false },
      halves: toHalves(type, inLanguage(doc, forms[type], locale), lookups),
    })),
  )
  const known = new Set(drafts.map(({ type, id }) => `${type}/${id}`))
  const current = currentPublications(await findLightRows(payload, {}), now).filter(
    ({ action, type, entry }) => action === 'publish' && known.has(`${type}/${entry}`),
  )
  const ids = current.map(({ id }) => id)
  const published: Version[] = []
  for (let start = 0; start < ids.length; start += chunk) {
    const rows = await findRows(payload, { id: { in: ids.slice(start, start + chunk) } })
    for (const row of rows) {
      const { type, entry: id, locale } = row
      published.push({ type, id, locale, isPublic: true, halves: upgradedHalves(row) })
    }
  }
  return [...drafted, ...published]
}

// SQLite takes a limited number of values in one query.
const chunk = 500
