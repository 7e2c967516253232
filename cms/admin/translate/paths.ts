import type { Locale } from '#schema/locales'
import { collectionSlugs, globalSlugs, isGlobalType, type DocumentType } from '#schema/slugs'

type Which = { type: DocumentType; id: string; locale: Locale }

/** The address of a language's queue, or of what of one type is in it. */
export function queueHref(locale: Locale, type?: DocumentType): string {
  return `/admin/translate?locale=${locale}${type ? `&type=${type}` : ''}`
}

/** The address at which a document is translated into a language. */
export function translateHref({ type, id, locale }: Which): string {
  return `/admin/translate/${type}/${id}?locale=${locale}`
}

/** The address of the document's own form in a language. */
export function formHref({ type, id, locale }: Which): string {
  return isGlobalType(type)
    ? `/admin/globals/${globalSlugs[type]}?locale=${locale}`
    : `/admin/collections/${collectionSlugs[type]}/${id}?locale=${locale}`
}

/** Where the API knows a document. */
export function apiPath({ type, id }: Omit<Which, 'locale'>): string {
  return isGlobalType(type)
    ? `/api/globals/${globalSlugs[type]}`
    : `/api/${collectionSlugs[type]}/${id}`
}

/** Where Payload finds a field of a type's form. */
export function schemaPath(type: DocumentType, field: string): string {
  return isGlobalType(type)
    ? `global.${globalSlugs[type]}.${field}`
    : `collection.${collectionSlugs[type]}.${field}`
}
