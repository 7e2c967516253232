import { entryTypes } from '#schema/slugs'
import type { SeedEntry } from '../../seed/seed-entry.ts'
import type { Counts } from './facts.ts'
import { makeEntry } from './makers.ts'
import { randomOf } from './random.ts'

/** Shares of a thousand. */
const shares: Counts = {
  service: 140,
  programme: 60,
  course: 100,
  session: 240,
  centre: 20,
  organisation: 80,
  opportunity: 60,
  guide: 20,
  campaign: 40,
  resource: 80,
  article: 60,
  figure: 20,
  term: 70,
  page: 10,
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

/** How many of each type make up a total of at least one of each; the services take what rounding leaves. */
export function countsOf(total: number): Counts {
  const beyondOne = total - entryTypes.length
  const counts = Object.fromEntries(
    entryTypes.map((type) => [type, 1 + Math.floor((beyondOne * shares[type]) / 1000)]),
  ) as Counts
  const sum = entryTypes.reduce((all, type) => all + counts[type], 0)
  return { ...counts, service: counts.service + total - sum }
}
