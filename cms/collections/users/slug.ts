/** The collection of accounts. */
export const usersSlug = 'users'
