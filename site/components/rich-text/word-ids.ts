/** Where a word is explained on a page. */
export const wordId = (slug: string): string => `word-${slug}`

/** Where the explained word stands in the text. */
export const placeId = (slug: string): string => `said-${slug}`
