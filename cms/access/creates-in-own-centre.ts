import type { Access } from 'payload'
import { idOf } from '../publish/read.ts'
import { ownCentre } from './own-centre.ts'

/** For documents with a `centre`, to make them: a trainer makes them for the own centre. */
export const createsInOwnCentre: Access = ({ req: { user }, data }) => {
  const centre = ownCentre(user)
  if (centre === null) return false
  // Without data, somebody asks whether there is anything that may be made.
  return data === undefined || idOf((data as { centre?: unknown }).centre) === String(centre)
}
