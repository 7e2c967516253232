import type { Access } from 'payload'
import { ownCentre } from './own-centre.ts'

/** For versions of documents with a `centre`: a trainer reads those from when it was the own one. */
export const versionsInOwnCentre: Access = ({ req: { user } }) => {
  const centre = ownCentre(user)
  return centre !== null && { 'version.centre': { equals: centre } }
}
