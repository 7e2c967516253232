/** The collection of what goes out as soon as its languages are ready. */
export const goLivesSlug = 'go-lives'
