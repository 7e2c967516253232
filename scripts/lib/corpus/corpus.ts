import { entryTypes, type EntryType } from '#schema/slugs'
import type { SeedEntry } from '../../seed/seed-entry.ts'
import type { Counts } from './facts.ts'
import { makeEntry } from './makers.ts'
import { randomOf } from './random.ts'

/** Shares of a thousand. */
const shares: Counts = {
  service: 200,
  programme: 80,
  course: 150,
  session: 300,
  centre: 20,
  campaign: 100,
  resource: 150,
}

/**
 * Made-up entries in every language to measure with: the same for the same number, on every machine.
 * @param total how many entries, at least one of each type
 * @param file the file under `scripts/seed/files/` that every resource names
 */
export function corpus(total: number, file: string): SeedEntry[] {
  const counts = countsOf(total)
  return entryTypes.flatMap((type, index) => {
    const random = randomOf(1000 + index)
    return Array.from({ length: counts[type] }, (_, position) =>
      makeEntry(type, { random, counts, number: position + 1, file }),
    )
  })
}

/** How many of each type make up a total; the services take what rounding leaves. */
export function countsOf(total: number): Counts {
  const rounded = Object.fromEntries(
    entryTypes.map((type) => [type, Math.max(1, Math.round((total * shares[type]) / 1000))]),
  ) as Record<EntryType, number>
  const sum = entryTypes.reduce((all, type) => all + rounded[type], 0)
  return { ...rounded, service: Math.max(1, rounded.service + total - sum) }
}
