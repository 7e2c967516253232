import { Forbidden, type PayloadRequest } from 'payload'
import { canEver } from '../access/rights.ts'

/**
 * Refuses whoever makes no sessions: what is planned or imported would be refused on saving.
 * @throws Forbidden
 */
export function demandSessionMaker(req: PayloadRequest): void {
  if (!canEver(req.user, 'create', 'session')) throw new Forbidden(req.t)
}
