import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { staffRole } from '../access/staff-role.ts'
import { messages } from '../labels/messages.ts'
import { say } from '../labels/say.ts'

/**
 * Who sends a command.
 * @throws APIError 401 without log-in, in the reader's language; Forbidden for whom there is nothing to do here.
 */
export function staffUser(req: PayloadRequest): NonNullable<PayloadRequest['user']> {
  if (!req.user) throw new APIError(say(messages.loggedOut, req.i18n.language), 401)
  if (staffRole(req.user) === null) throw new Forbidden(req.t)
  return req.user
}
