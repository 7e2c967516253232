import { localeCodes, type Locale } from '#schema/locales'
import { roleTable } from './role-table.ts'
import { staffRole, type Asker } from './staff-role.ts'

/**
 * The languages in which somebody may write anything, in the table's order: a translator's own, every
 * one for whoever else writes, none for whoever reads only.
 */
export function ownLanguages(user: Asker): Locale[] {
  const role = staffRole(user)
  if (role === null || Object.values(roleTable[role]).every(({ text }) => !text)) return []
  const own: unknown = role === 'translator' ? user?.['languages'] : localeCodes
  return localeCodes.filter((locale) => Array.isArray(own) && own.includes(locale))
}
