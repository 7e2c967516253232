import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { looksIntoOthers } from '../access/hops.ts'
import { reachOf } from '../access/rights.ts'
import { subjects } from '../access/role-table.ts'

/**
 * Refuses searches by what stands in related documents to whoever may not read them all, as a trainer:
 * what is found would tell what stands there. Orders by it are refused to everybody: of an account they
 * would tell what nobody may read.
 * @throws Forbidden
 */
export const refuseHops: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  const readsAll = subjects.every((subject) => reachOf(req.user, 'read', subject) === 'all')
  // Payload keeps everybody's searches to what they may read, but not what lists are put in order by.
  const asked = readsAll ? { sort } : { where, sort }
  if (overrideAccess === true || !looksIntoOthers(collection.flattenedFields, asked)) return args
  throw new Forbidden(req.t)
}
