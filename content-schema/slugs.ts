import { z } from 'zod'

/** The types of entry, in the order in which lists of types show them. */
export const entryTypes = [
  'service',
  'programme',
  'course',
  'session',
  'centre',
  'organisation',
  'opportunity',
  'guide',
  'campaign',
  'resource',
  'article',
  'figure',
  'term',
  'page',
] as const

/** A type of entry. */
export type EntryType = (typeof entryTypes)[number]

/** What there is one of for the whole site. */
export const globalTypes = ['home', 'navigation', 'hotlines', 'alert', 'holidays'] as const

/** A global's name; it is its document's id too. */
export type GlobalType = (typeof globalTypes)[number]

/** Whatever is published: an entry of a type, or a global. */
export type DocumentType = EntryType | GlobalType

/** The collection that holds a type's drafts in the CMS. */
export const collectionSlugs = {
  service: 'services',
  programme: 'programmes',
  course: 'courses',
  session: 'sessions',
  centre: 'centres',
  organisation: 'organisations',
  opportunity: 'opportunities',
  guide: 'guides',
  campaign: 'campaigns',
  resource: 'resources',
  article: 'articles',
  figure: 'figures',
  term: 'terms',
  page: 'pages',
} as const satisfies Record<EntryType, string>

/** The global that holds a draft in the CMS. */
export const globalSlugs = {
  home: 'home',
  navigation: 'navigation',
  hotlines: 'hotlines',
  alert: 'alert-banner',
  holidays: 'public-holidays',
} as const satisfies Record<GlobalType, string>

/** The type of entry that a collection holds; `undefined` for users, media and the like. */
export function entryTypeOf(collection: string): EntryType | undefined {
  return entryTypes.find((type) => collectionSlugs[type] === collection)
}

/** The global of a slug; `undefined` where there is none. */
export function globalTypeOf(slug: string): GlobalType | undefined {
  return globalTypes.find((type) => globalSlugs[type] === slug)
}

/** Whether there is one of it for the whole site. */
export function isGlobalType(type: DocumentType): type is GlobalType {
  return globalTypes.some((name) => name === type)
}

/** The first segment after the language in a type's public addresses. */
export const pathSegments = {
  ...collectionSlugs,
  session: 'calendar',
  article: 'news',
  term: 'glossary',
  page: 'about',
} as const satisfies Record<EntryType, string>

/** The longest slug; short links survive being retyped from paper. */
export const slugMax = 60

/** An address segment shared by all languages: Latin letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .max(slugMax)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
