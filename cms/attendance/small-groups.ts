/**
 * Groups of fewer people are not told: four women of one course in a small town are four neighbours. Five
 * is the number that official statistics commonly ask of a cell ("threshold rule" in the Glossary of
 * Statistical Disclosure Control, Joint UNECE/Eurostat work session, Geneva 2005).
 */
export const smallestShown = 5

/**
 * Whether a number is hidden for its size alone. Nobody is no small group: there is no person whom a 0
 * could betray, and "no men came to the women's course" is known beforehand.
 */
export const isSmall = (people: number): boolean => people > 0 && people < smallestShown

/** How many people came; youth are among the women and men. */
export type Counts = { women: number; men: number; youth: number }

/** What is counted, and what follows from it. */
export const columns = ['women', 'men', 'youth', 'total'] as const
/** A column of the report. */
export type Column = (typeof columns)[number]

/**
 * A number as it may be told: itself, `small` for 1 to 4, `hidden` where a small number could be worked
 * out from it. A hidden number is never 0.
 */
export type Cell = number | 'small' | 'hidden'

/** A row as it may be told. */
export type Cells = Record<Column, Cell>
