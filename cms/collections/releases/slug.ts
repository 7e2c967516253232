/** The collection of what became of each release. */
export const releasesSlug = 'releases'
