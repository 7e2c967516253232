/** The collection of what was said about drafts. */
export const reviewsSlug = 'reviews'
