import {
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { isOwn } from '../access/is-own.ts'
import { ownCentre } from '../access/own-centre.ts'
import { staffRole } from '../access/staff-role.ts'

/** Gives what a trainer makes to the own centre, where none is named. */
export const startInOwnCentre: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const centre = ownCentre(req.user)
  if (operation !== 'create' || centre === null) return args
  const { data } = args as { data?: { centre?: unknown } }
  return { ...args, data: { ...data, centre: data?.centre === undefined ? centre : data.centre } }
}

/**
 * Keeps a trainer's changes within the own centre, before and after. Access rules alone do not see the
 * newest draft of what they let through, nor what a version that is restored brings back.
 * @throws Forbidden
 */
export const keepInOwnCentre: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { user, payload } = req
  if (staffRole(user) !== 'trainer') return data
  const { id, centre: before } = (originalDoc ?? {}) as { id?: number | string; centre?: unknown }
  const after: unknown = data['centre'] === undefined ? before : data['centre']
  if (String(after) !== String(ownCentre(user))) throw new Forbidden(req.t)
  if (operation === 'update') {
    const isAllowed =
      id !== undefined && (await isOwn({ payload, collection: collection.slug, id, user, req }))
    if (!isAllowed) throw new Forbidden(req.t)
  }
  return data
}

/**
 * Keeps a trainer from deleting what is another centre's by its newest draft.
 * @throws Forbidden
 */
export const deleteInOwnCentre: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { user, payload } = req
  if (staffRole(user) !== 'trainer') return
  if (!(await isOwn({ payload, collection: collection.slug, id, user, req }))) {
    throw new Forbidden(req.t)
  }
}
