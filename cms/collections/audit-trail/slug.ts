/** The collection of what was done, by whom. */
export const auditTrailSlug = 'audit-trail'
