import { idOf } from '../publish/read.ts'
import { staffRole, type Asker } from './staff-role.ts'

/** The id of the centre to which a trainer is bound; `null` for everybody else. */
export function ownCentre(user: Asker): number | string | null {
  if (staffRole(user) !== 'trainer') return null
  const centre = user?.['centre']
  // SQLite counts: a number must stay one.
  return typeof centre === 'number' ? centre : populatedId(centre)
}

function populatedId(centre: unknown): number | string | null {
  const id = (centre as { id?: unknown } | null)?.id
  return typeof id === 'number' ? id : idOf(centre)
}
