import { governorates, type Governorate } from '#schema/governorates'
import type { EntryType } from '#schema/slugs'
import { rows, words, type Source } from '../publish/read.ts'
import { staffRole, type Asker } from './staff-role.ts'

/** The governorates to which a coordinator is bound; `null` for everybody else. */
export function ownGovernorates(user: Asker): Governorate[] | null {
  if (staffRole(user) !== 'coordinator') return null
  const own = words(user?.['governorates'])
  return governorates.filter((governorate) => own.includes(governorate))
}

/**
 * The governorates that a document names: where an offer is, where an organisation has its office or
 * helps. What is for the whole country names none, and is no coordinator's own.
 * @param doc as Payload gives it at any depth
 */
export function namedGovernorates(type: EntryType, doc: Source): unknown[] {
  if (type !== 'organisation') return words(doc['governorates'])
  const covered = rows(doc['coverage']).flatMap((row) => words(row['governorates']))
  return [doc['governorate'], ...covered]
}
