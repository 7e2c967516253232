import type { Door, DoorType } from './door.ts'

// The contract's own table brings its validator along, which weighs more than the whole search.
const segments: Record<DoorType, string> = {
  service: 'services',
  programme: 'programmes',
  centre: 'centres',
  organisation: 'organisations',
  course: 'courses',
  campaign: 'campaigns',
  guide: 'guides',
  term: 'glossary',
}

/** The page of a door; `home` is the address of the language's first page. */
export const doorPath = (home: string, { type, slug }: Pick<Door, 'type' | 'slug'>): string =>
  `${home}${segments[type]}/${slug}/`
