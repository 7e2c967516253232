import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { staffRole } from '../access/staff-role.ts'

/**
 * Who sends a command.
 * @throws APIError 401 without log-in; Forbidden for whom there is nothing to do here.
 */
export function staffUser(req: PayloadRequest): NonNullable<PayloadRequest['user']> {
  if (!req.user) throw new APIError('Log in first.', 401)
  if (staffRole(req.user) === null) throw new Forbidden(req.t)
  return req.user
}
