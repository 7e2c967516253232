import { z } from 'zod'

/** The types of entry, in the order in which lists of types show them. */
export const entryTypes = [
  'service',
  'programme',
  'course',
  'session',
  'centre',
  'campaign',
  'resource',
] as const

/** A type of entry. */
export type EntryType = (typeof entryTypes)[number]

/** The collection that holds a type's drafts in the CMS. */
export const collectionSlugs = {
  service: 'services',
  programme: 'programmes',
  course: 'courses',
  session: 'sessions',
  centre: 'centres',
  campaign: 'campaigns',
  resource: 'resources',
} as const satisfies Record<EntryType, string>

/** The type of entry that a collection holds; `undefined` for users, media and the like. */
export function entryTypeOf(collection: string): EntryType | undefined {
  return entryTypes.find((type) => collectionSlugs[type] === collection)
}

/** The first segment after the language in a type's public addresses. */
export const pathSegments = {
  ...collectionSlugs,
  session: 'calendar',
} as const satisfies Record<EntryType, string>

/** The longest slug; short links survive being retyped from paper. */
export const slugMax = 60

/** An address segment shared by all languages: Latin letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .max(slugMax)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
