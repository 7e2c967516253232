import type { Access } from 'payload'

/**
 * Staff may save drafts. Nobody may set a document to published: publishing is a command of its own,
 * one language at a time.
 */
export const savesDrafts: Access = ({ req: { user }, data }) =>
  Boolean(user) && (data as { _status?: unknown } | undefined)?._status !== 'published'
