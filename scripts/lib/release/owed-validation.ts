import type { Note } from './examine-fs.ts'

/**
 * What is known of texts, without pages that were never held against the standard of HTML: these are
 * read anew, as many as there is room for beside the texts of which nothing is known.
 * @param limits how many pages one release validates, and how many of them at most that are owed
 */
export function withoutOwed(
  notes: readonly (Note | null)[],
  limits: { most: number; owed: number },
): (Note | null)[] {
  let room = Math.min(limits.owed, limits.most - notes.filter((note) => note === null).length)
  return notes.map((note) => {
    const isOwed = note?.page?.isValidated === false && room > 0
    if (isOwed) room -= 1
    return isOwed ? null : note
  })
}
