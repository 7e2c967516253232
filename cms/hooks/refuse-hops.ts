import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { looksIntoOthers } from '../access/hops.ts'
import { reachOf } from '../access/rights.ts'
import { subjects } from '../access/role-table.ts'

/**
 * Refuses searches by what stands in related documents to whoever may not read them all, as a trainer:
 * what is found would tell what stands there.
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
  const isOurs = overrideAccess === true || readsAll
  if (isOurs || !looksIntoOthers(collection.flattenedFields, { where, sort })) return args
  throw new Forbidden(req.t)
}
