/** Where a word is explained on a page. */
export const wordId = (slug: string): string => `word-${slug}`

/** Where the explained word stands in the text. */
export const placeId = (slug: string): string => `said-${slug}`

// Roles of the Digital Publishing module of ARIA, which Astro's types do not know.
/** The role of a word in the text that leads to its explanation. */
export const toExplanation = { role: 'doc-noteref' } as Record<string, string>
/** The role of the link that leads back to the word. */
export const backToWord = { role: 'doc-backlink' } as Record<string, string>
