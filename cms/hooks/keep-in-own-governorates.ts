import {
  APIError,
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { entryTypeOf, type EntryType } from '#schema/slugs'
import { isOwnAsItStands } from '../access/is-own.ts'
import { namedGovernorates, ownGovernorates } from '../access/own-governorates.ts'
import { reachOf } from '../access/rights.ts'
import { subjectOf } from '../access/role-table.ts'
import type { Asker } from '../access/staff-role.ts'
import { roleMessages } from '../labels/roles.ts'
import { say } from '../labels/say.ts'
import type { Source } from '../publish/read.ts'

/** Gives what a coordinator makes to the own governorates, where it names none. */
export const startInOwnGovernorates: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const type = entryTypeOf(collection.slug)
  const own = boundTo(req.user, type)
  if (operation !== 'create' || own === null || type === undefined) return args
  const { data } = args as { data?: Source }
  if (namedGovernorates(type, data ?? {}).some(Boolean)) return args
  const filled = type === 'organisation' ? { governorate: own[0] } : { governorates: own }
  return { ...args, data: { ...data, ...filled } }
}

/**
 * Keeps a coordinator's changes within the own governorates, before and after, whatever brings them:
 * the form, a command, a version that is restored.
 * @throws Forbidden for what was not the own, APIError 403 for what would be no longer
 */
export const keepInOwnGovernorates: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { user } = req
  const { slug } = collection
  if (boundTo(user, entryTypeOf(slug)) === null) return data
  const before = (originalDoc ?? {}) as Source
  const isOwn = (doc: Source) => isOwnAsItStands({ collection: slug, doc, user })
  if (operation === 'update' && !isOwn(before)) throw new Forbidden(req.t)
  if (!isOwn({ ...before, ...data })) {
    throw new APIError(say(roleMessages.outOfGovernorates, req.i18n.language), 403, null, true)
  }
  return data
}

/** The governorates in which a coordinator is kept; `null` where the right reaches further, or nowhere. */
function boundTo(user: Asker, type: EntryType | undefined) {
  const isBound = type !== undefined && reachOf(user, 'text', subjectOf(type)) === 'own'
  return isBound ? ownGovernorates(user) : null
}
