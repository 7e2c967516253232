import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { staffRole } from '../access/staff-role.ts'
import { usersSlug } from '../collections/users/slug.ts'
import { messages } from '../labels/messages.ts'
import { say } from '../labels/say.ts'

/** Refuses to give the last administrator another role: nobody could make accounts any more. */
export const keepAdministratorRole: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { id, role } = (originalDoc ?? {}) as { id?: number | string; role?: unknown }
  if (operation === 'update' && id !== undefined && role === 'administrator') {
    if ((data['role'] ?? role) !== 'administrator') await refuseIfLast(req, id)
  }
  return data
}

/** Refuses to delete the last administrator. */
export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseIfLast(req, id)
}

/**
 * Refuses to delete all administrators at once, or to give them all another role: done one by one, each
 * would find that there are others.
 */
export const keepSomeAdministrator: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  const { where, data } = args as { where?: Where; data?: { role?: unknown } }
  const takesAway =
    operation === 'delete' ||
    (operation === 'update' && (data?.role ?? 'administrator') !== 'administrator')
  // Others are refused anyway, and must not learn from this which accounts there are.
  const isOthers = req.user && staffRole(req.user) !== 'administrator'
  if (!takesAway || where === undefined || isOthers) return args
  const [all, taken] = await Promise.all([
    countAdministrators(req),
    countAdministrators(req, structuredClone(where)),
  ])
  if (taken > 0 && taken === all) refuse(req)
  return args
}

async function refuseIfLast(req: PayloadRequest, id: number | string): Promise<void> {
  if ((await countAdministrators(req, { id: { not_equals: id } })) === 0) refuse(req)
}

async function countAdministrators(
  { payload }: PayloadRequest,
  where: Where = {},
): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: usersSlug,
    where: { and: [{ role: { equals: 'administrator' } }, where] },
    overrideAccess: true,
  })
  return totalDocs
}

function refuse({ i18n }: PayloadRequest): never {
  throw new APIError(say(messages.lastAdministrator, i18n.language), 409, null, true)
}
