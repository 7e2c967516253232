import type { Governorate } from '#schema/governorates'
import type { CentreCardInfo } from './centre-card.ts'

/** A place on the map that leads to its centre, or to the list where it has several. */
export type MapPin = { governorate: Governorate; href: string; centres: readonly CentreCardInfo[] }

/** One pin for each governorate that has a centre, in the order of the centres. */
export function mapPins(centres: readonly CentreCardInfo[]): MapPin[] {
  const byGovernorate = new Map<Governorate, CentreCardInfo[]>()
  for (const centre of centres) {
    if (centre.governorate === null) continue
    const known = byGovernorate.get(centre.governorate) ?? []
    byGovernorate.set(centre.governorate, [...known, centre])
  }
  return [...byGovernorate].map(([governorate, found]) => {
    const [first] = found
    const isOne = found.length === 1 && first !== undefined
    return {
      governorate,
      href: isOne ? first.href : `#centre-${first?.id ?? ''}`,
      centres: found,
    }
  })
}
