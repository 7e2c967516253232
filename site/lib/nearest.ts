import type { Centre } from '#schema/centre'
import type { Governorate } from '#schema/governorates'
import { capitals } from '../icons/iraq.ts'

/** The centres of the governorate whose capital is nearest as the crow flies; empty where there are none. */
export function nearestCentres(from: Governorate, centres: readonly Centre[]): Centre[] {
  const distanceTo = (to: Governorate) =>
    Math.hypot(capitals[to][0] - capitals[from][0], capitals[to][1] - capitals[from][1])
  const [nearest] = centres
    .flatMap(({ governorate }) => (governorate === null ? [] : [governorate]))
    .sort((a, b) => distanceTo(a) - distanceTo(b))
  return centres.filter(({ governorate }) => nearest !== undefined && governorate === nearest)
}
