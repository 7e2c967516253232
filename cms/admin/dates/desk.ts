import type { DeskDate } from '../../schedule/types.ts'

/** A document as a choice, named in the admin's language. */
type DeskChoice = { id: string; title: string }

/** What the screen begins with. */
export type Desk = {
  dates: readonly DeskDate[]
  courses: readonly DeskChoice[]
  centres: readonly DeskChoice[]
}
