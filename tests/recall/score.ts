import type { Query } from './query-files.ts'

/** What each way of searching found for a query, by id, the best first. */
export type Answers = {
  doors: readonly string[]
  fullText: readonly string[]
  stock: readonly string[]
}

/** Whether something expected is among the first five, and is the first. Of a control: that nothing is found. */
type Mark = { isFound: boolean; isFirst: boolean }

/**
 * A query's marks: of the doors alone (`null` where no door is expected), of both steps as a reader has
 * them, and of Pagefind as it comes.
 */
export type Marks = { doors: Mark | null; ours: Mark; stock: Mark }
/** A way of searching. */
export type Way = keyof Marks

/**
 * Marks what was found. A reader sees doors first and asks for the full text where the right one is not
 * among them, so what either shows in its first five is found; first is the first door, or the first of
 * the full text where there are no doors. What is no door is looked for in the full text alone.
 */
export function marksOf(
  { expects }: Pick<Query, 'expects'>,
  { answers, isDoor }: { answers: Answers; isDoor: (id: string) => boolean },
): Marks {
  const [doors, fullText, stock] = [answers.doors, answers.fullText, answers.stock].map((ids) =>
    markOf(ids, expects),
  ) as [Mark, Mark, Mark]
  if (expects.length === 0) {
    const isSilent = doors.isFound && fullText.isFound
    return { doors, ours: { isFound: isSilent, isFirst: isSilent }, stock }
  }
  if (!expects.some(isDoor)) return { doors: null, ours: fullText, stock }
  const ours = {
    isFound: doors.isFound || fullText.isFound,
    isFirst: answers.doors.length > 0 ? doors.isFirst : fullText.isFirst,
  }
  return { doors, ours, stock }
}

function markOf(ids: readonly string[], expects: readonly string[]): Mark {
  if (expects.length === 0) return { isFound: ids.length === 0, isFirst: ids.length === 0 }
  const place = ids.findIndex((id) => expects.includes(id))
  return { isFound: place >= 0 && place < 5, isFirst: place === 0 }
}

/** How many of some queries a way was asked for, found, and had in first place. */
export type Share = { asked: number; found: number; first: number }

/** Counts the marks of a way. */
export function shareOf(marks: readonly Marks[], way: Way): Share {
  const counted = marks.flatMap((each) => each[way] ?? [])
  return {
    asked: counted.length,
    found: counted.filter(({ isFound }) => isFound).length,
    first: counted.filter(({ isFirst }) => isFirst).length,
  }
}

/** A share of a hundred, down to the tenth below: all of it is all alone. */
export const percent = (part: number, { asked }: Pick<Share, 'asked'>): number =>
  Math.floor((1000 * part) / asked) / 10
