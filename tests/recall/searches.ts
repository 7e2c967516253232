import type { Door } from '../../site/search/doors/door.ts'
import type { Answers } from './score.ts'

/** Every way of searching one language's pages; `close` puts away what they needed. */
export type Searches = {
  answersOf: (words: string) => Promise<Answers>
  /** Whether something is among the doors at all. */
  isDoor: (id: string) => boolean
  close: () => Promise<void>
}

/** A door as the sets name it. */
export const idOfDoor = ({ type, slug }: Pick<Door, 'type' | 'slug'>): string => `${type}/${slug}`
