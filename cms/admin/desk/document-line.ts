import type { Locale } from '#schema/locales'
import { collectionSlugs, globalSlugs, isGlobalType } from '#schema/slugs'
import { globalLabels } from '../../labels/globals.ts'
import { say } from '../../labels/say.ts'
import { typeLabels } from '../../labels/sections.ts'
import { titleIn } from '../../schedule/titles.ts'
import type { DocumentStates } from '../../states/types.ts'

type Document = Pick<DocumentStates, 'type' | 'id' | 'slug' | 'titles'>

/** A document by the name that the reader knows best. */
export function documentName({ type, id, slug, titles }: Document, language: Locale): string {
  if (isGlobalType(type)) return say(globalLabels[type], language)
  return titleIn(titles, language) ?? slug ?? `${say(typeLabels[type].singular, language)} ${id}`
}

/** What kind of document it is: `Service`. */
export function documentKind({ type }: Document, language: Locale): string {
  return say(isGlobalType(type) ? globalLabels[type] : typeLabels[type].singular, language)
}

/** Where a document is edited in a language. */
export function documentHref({ type, id }: Pick<Document, 'type' | 'id'>, locale: Locale): string {
  const path = isGlobalType(type)
    ? `/admin/globals/${globalSlugs[type]}`
    : `/admin/collections/${collectionSlugs[type]}/${id}`
  return `${path}?locale=${locale}`
}
