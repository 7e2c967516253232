import type { Access } from 'payload'
import { isEditor } from './editors.ts'
import { ownCentre } from './own-centre.ts'

/** For versions of documents with a `centre`: a trainer reads those from when it was the own one. */
export const versionsInOwnCentre: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true
  const centre = ownCentre(user)
  return centre !== null && { 'version.centre': { equals: centre } }
}
