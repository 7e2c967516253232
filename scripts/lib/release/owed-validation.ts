import type { Note } from './examine-fs.ts'

/**
 * What is known of texts, without pages that were never held against the standard of HTML: these are
 * read anew, as many as there is room for beside the texts of which nothing is known.
 * @param most how many pages one release validates
 */
export function withoutOwed(notes: readonly (Note | null)[], most: number): (Note | null)[] {
  let room = most - notes.filter((note) => note === null).length
  return notes.map((note) => {
    const isOwed = note?.page?.isValidated === false && room > 0
    if (isOwed) room -= 1
    return isOwed ? null : note
  })
}
