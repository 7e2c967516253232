import type { Narrowing } from '../finding.ts'
import type { Door } from './door.ts'

/** Whether a door is among those that a search is narrowed to. A centre is narrowed to by its slug. */
export function fits(door: Door, { type, need, governorate, centre }: Narrowing): boolean {
  if (type !== undefined && door.type !== type) return false
  if (need !== undefined && !door.needs.includes(need)) return false
  if (centre !== undefined && !(door.type === 'centre' && door.slug === centre)) return false
  if (governorate === undefined || door.governorates.length === 0) return true
  return door.governorates.includes(governorate)
}
