import type { Access } from 'payload'

/**
 * Lets the same people save drafts. Nobody may set a document to published: publishing is a command of
 * its own, one language at a time.
 */
export function savesDrafts(who: Access): Access {
  return (args) =>
    (args.data as { _status?: unknown } | undefined)?._status !== 'published' && who(args)
}
