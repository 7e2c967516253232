import type { BasePayload, Where } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import {
  collectionSlugs,
  globalSlugs,
  isGlobalType,
  type DocumentType,
  type EntryType,
} from '#schema/slugs'
import { sourceLanguageOf } from '../fields/source-language.ts'
import { forms } from '../forms.ts'
import { instant, text, type Lookups, type Source } from '../publish/read.ts'
import { toHalves } from '../publish/to-halves.ts'
import { inLanguage } from './in-language.ts'
import { sketchOf, type Sketch } from './sketch.ts'

/** A document's draft in every language, as states need it. */
export type DraftParts = {
  type: DocumentType
  id: string
  sourceLanguage: Locale
  titles: Partial<Record<Locale, string>>
  slug: string | null
  owner: string | null
  nextCheckDue: string | null
  demo: boolean
  updatedAt: string
  drafts: Record<Locale, Sketch>
}

const how = { locale: 'all', draft: true, depth: 0, overrideAccess: true } as const

/**
 * The newest draft of one document in all languages.
 * @throws NotFound when there is no such document.
 */
export async function readDraft({
  payload,
  type,
  id,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
}): Promise<Source> {
  return isGlobalType(type)
    ? payload.findGlobal({ slug: globalSlugs[type], ...how })
    : payload.findByID({ collection: collectionSlugs[type], id, ...how })
}

/** The newest drafts of a type's documents in all languages. */
export async function findDrafts(
  payload: BasePayload,
  { type, where }: { type: EntryType; where?: Where },
): Promise<Source[]> {
  const { docs } = await payload.find({
    ...{ collection: collectionSlugs[type], ...how, pagination: false, limit: 0 },
    ...(where ? { where } : {}),
  })
  return docs
}

/** What states need of a draft that was read in all languages. */
export function draftParts(
  doc: Source,
  { type, id, lookups }: { type: DocumentType; id: string; lookups: Lookups },
): DraftParts {
  const each = <Value>(read: (locale: Locale) => Value) =>
    localeCodes.map((locale) => [locale, read(locale)] as const)
  const halves = each((locale) => toHalves(type, inLanguage(doc, forms[type], locale), lookups))
  const facts = halves[0]?.[1].facts ?? {}
  const owner = facts['owner'] as { id: string } | null | undefined
  const drafts = Object.fromEntries(halves.map(([locale, own]) => [locale, sketchOf(type, own)]))
  const titles = halves.flatMap(([locale, { text: own }]) => {
    const title = text(own['title'])
    return title === null ? [] : [[locale, title] as const]
  })
  return {
    ...{ type, id, sourceLanguage: sourceLanguageOf(doc) },
    titles: Object.fromEntries(titles),
    slug: text(facts['slug']),
    owner: owner?.id ?? null,
    nextCheckDue: drafts[localeCodes[0] ?? 'ar']?.nextCheckDue ?? null,
    demo: facts['demo'] === true,
    updatedAt: instant(doc['updatedAt']) ?? '',
    drafts: drafts as Record<Locale, Sketch>,
  }
}
