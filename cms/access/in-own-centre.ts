import type { Access } from 'payload'
import { idOf } from '../publish/read.ts'
import { ownCentre } from './own-centre.ts'

/**
 * For documents with a `centre`, to read, change and delete them: a trainer reaches those of the own
 * centre, and moves none of them to another.
 */
export const inOwnCentre: Access = ({ req: { user }, data }) => {
  const centre = ownCentre(user)
  if (centre === null) return false
  const moved: unknown = (data as { centre?: unknown } | undefined)?.centre
  if (moved !== undefined && idOf(moved) !== String(centre)) return false
  return { centre: { equals: centre } }
}
