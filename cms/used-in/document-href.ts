import { collectionSlugs, globalSlugs, isGlobalType, type DocumentType } from '#schema/slugs'

/**
 * Where the admin edits a document or global.
 * @example documentHref('service', '12') // => '/admin/collections/services/12'
 */
export function documentHref(type: DocumentType, id: string): string {
  return isGlobalType(type)
    ? `/admin/globals/${globalSlugs[type]}`
    : `/admin/collections/${collectionSlugs[type]}/${id}`
}
