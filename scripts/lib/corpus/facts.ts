import { audiences } from '#schema/audiences'
import type { EntryType } from '#schema/slugs'
import { governorates } from '#schema/governorates'
import { needs } from '#schema/needs'
import type { Random } from './random.ts'

/** How many entries of each type a corpus has. */
export type Counts = Record<EntryType, number>

/** References to some entries of a type, by the corpus's own naming. */
export function references<const T extends EntryType>(
  random: Random,
  { to, counts, count }: { to: T; counts: Counts; count: number },
): { to: T; slug: string }[] {
  const numbers = Array.from({ length: counts[to] }, (_, index) => index + 1)
  return random.some(numbers, count).map((number) => ({ to, slug: slugOf(to, number) }))
}

/** The slug of a type's n-th entry. */
export function slugOf(type: EntryType, number: number): string {
  return `sample-${type}-${number}`
}

/** For whom, about what and where. */
export function reachFacts(random: Random) {
  return {
    needs: random.some(needs, 1 + random.below(3)),
    audiences: random.some(audiences, random.below(3)),
    governorates: random.some(governorates, random.below(4)),
  }
}

/** What services and programmes have in common. */
export function offerFacts(random: Random, counts: Counts) {
  return {
    ...reachFacts(random),
    cost: 'free' as const,
    confidentiality: 'confidential' as const,
    delivery: ['inPerson' as const, 'phone' as const],
    centres: references(random, { to: 'centre', counts, count: 3 }),
    providers: references(random, { to: 'organisation', counts, count: 2 }),
    phones: [],
    eligibility: [
      {
        id: 'rule-1',
        kind: 'displaced' as const,
        countries: [],
        governorates: [],
        ageFrom: null,
        ageTo: null,
        withinMonths: null,
      },
    ],
    papers: [
      { id: 'paper-1', kind: 'identity' as const, optional: false },
      { id: 'paper-2', kind: 'other' as const, optional: true },
    ],
  }
}
