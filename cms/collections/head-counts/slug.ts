/** The collection of head counts. */
export const headCountsSlug = 'head-counts'
