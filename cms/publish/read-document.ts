import type { BasePayload } from 'payload'
import type { Halves } from '#schema/compose'
import type { Locale } from '#schema/locales'
import { collectionSlugs, globalSlugs, isGlobalType, type DocumentType } from '#schema/slugs'
import { sourceLanguageOf } from '../fields/source-language.ts'
import { lookupsFor } from './media-lookup.ts'
import type { Source } from './read.ts'
import { toHalves } from './to-halves.ts'

type Which = { payload: BasePayload; type: DocumentType; id: string; locale: Locale }

/**
 * The newest draft in one language, nothing filled in from another; of a global that nobody has
 * written yet, an empty one.
 * @throws NotFound when there is no such document.
 */
export async function readDocument({ payload, type, id, locale }: Which): Promise<Source> {
  const how = {
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: true,
  } as const
  return isGlobalType(type)
    ? payload.findGlobal({ slug: globalSlugs[type], ...how })
    : payload.findByID({ collection: collectionSlugs[type], id, ...how })
}

/** The newest draft in one language as the contract's halves. */
export async function readHalves(which: Which): Promise<Halves> {
  return (await readLanguage(which)).halves
}

/**
 * The newest draft in one language as the contract's halves, and the language it was written in first.
 * @throws NotFound when there is no such document.
 */
export async function readLanguage(
  which: Which,
): Promise<{ halves: Halves; sourceLanguage: Locale }> {
  const doc = await readDocument(which)
  const halves = toHalves(which.type, doc, await lookupsFor(which.payload, doc))
  return { halves, sourceLanguage: sourceLanguageOf(doc) }
}
