import type { Locale } from '#schema/locales'
import type { FoundDoor } from './doors/door-index.ts'
import { doorPath } from './doors/door-path.ts'
import type { DoorType } from './doors/door.ts'
import type { Finding } from './finding.ts'
import { piecesOf } from './fold/pieces-of.ts'

/** A door as it is shown. */
export type DoorFinding = Finding & { type: DoorType }

/** What is shown of a door that was found; `home` is the address of the language's first page. */
export function doorFinding(
  { door, keys }: FoundDoor,
  { home, locale }: { home: string; locale: Locale },
): DoorFinding {
  return {
    type: door.type,
    path: doorPath(home, door),
    title: piecesOf(door.title, keys, locale),
    excerpt: piecesOf(door.summary, keys, locale),
  }
}
