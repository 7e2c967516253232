import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
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

async function refuseIfLast(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  throw new APIError(say(messages.lastAdministrator, req.i18n.language), 409, null, true)
}
