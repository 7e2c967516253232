import { referenceKey } from '#schema/references'
import type { EntryType } from '#schema/slugs'
import type { Entry, EntryOf } from '#schema/types'
import type { Catalogue } from './catalogue.ts'
import { nearnessOf } from './nearness.ts'
import { isOpenOpportunity } from './opportunity-status.ts'
import { statusOn } from './programme-status.ts'
import { referencesOf } from './references-of.ts'

/** Types to go on to, in the order in which they are named: dates, words and figures have their own lists. */
const relatedTypes = [
  'service',
  'programme',
  'guide',
  'course',
  'opportunity',
  'campaign',
  'resource',
  'organisation',
  'article',
  'centre',
] as const satisfies readonly EntryType[]

/** An entry that a page may lead on to. */
export type RelatedEntry = EntryOf<(typeof relatedTypes)[number]>

// What a page lists of those that name its entry.
const listed: Partial<Record<EntryType, readonly EntryType[]>> = {
  service: ['campaign'],
  programme: ['campaign'],
  organisation: ['service', 'programme', 'course', 'opportunity', 'campaign', 'article'],
}

const most = 6
// Of those that only share a need: six doors of six kinds help more than six courses.
const mostOfAType = 2

/**
 * What a reader of an entry's page may want next, six at the most, in a stable order: first what it
 * names or is named by and is not on its page already, then what helps with the same needs, the nearest
 * first. Never the entry itself, nor what is closed, over or replaced.
 */
export function relatedTo(entry: Entry, catalogue: Catalogue): RelatedEntry[] {
  const { shown, hidden } = namedBy(entry, catalogue)
  const key = keyOf(entry)
  const naming = new Set<Entry>(
    relatedTypes
      .flatMap((type): Entry[] => catalogue.usedBy(entry, type))
      .filter((other) => namedIn(other).some(({ reference }) => referenceKey(reference) === key)),
  )
  const candidates = relatedTypes
    .flatMap((type): RelatedEntry[] => catalogue.all(entry.locale, type))
    .map((other) => ({ other, nearness: nearnessOf(entry, other) }))
    .filter(({ other, nearness }) => nearness > 0 || naming.has(other) || hidden.has(keyOf(other)))
    .filter(({ other }) => !shown.has(keyOf(other)))
    .filter(({ other }) => isWorthOpening(other, catalogue.releaseDate))
  const isNear = (other: Entry) => naming.has(other) || hidden.has(keyOf(other))
  const first = candidates.filter(({ other }) => isNear(other))
  const sharing = candidates
    .filter(({ other }) => !isNear(other))
    .toSorted((a, b) => b.nearness - a.nearness)
  return [...first, ...fewOfEach(sharing)].slice(0, most).map(({ other }) => other)
}

const keyOf = ({ type, id }: Entry): string => referenceKey({ to: type, id })

// Who keeps an entry right, or checked it, is no matter for its readers.
const namedIn = (entry: Entry) =>
  referencesOf(entry).filter(({ path: [field] }) => field !== 'owner' && field !== 'freshness')

// Every page shows what its entry names, but for the successor of what is open.
function namedBy(entry: Entry, catalogue: Catalogue) {
  const shown = new Set([keyOf(entry)])
  const hidden = new Set<string>()
  const isClosed = entry.type === 'programme' && !isWorthOpening(entry, catalogue.releaseDate)
  for (const { reference, path } of namedIn(entry)) {
    const [field] = path
    const isHidden = field === 'useInstead' && !isClosed
    ;(isHidden ? hidden : shown).add(referenceKey(reference))
  }
  for (const type of listed[entry.type] ?? []) {
    for (const other of catalogue.usedBy(entry, type)) shown.add(keyOf(other))
  }
  return { shown, hidden }
}

function isWorthOpening(entry: RelatedEntry, day: string): boolean {
  switch (entry.type) {
    case 'programme':
      return statusOn(entry, day) !== 'closed'
    case 'opportunity':
      return isOpenOpportunity(entry, day)
    case 'campaign':
      return entry.endsOn === null || entry.endsOn >= day
    case 'resource':
      return entry.replacedBy === null
    default:
      return true
  }
}

function fewOfEach<T extends { other: RelatedEntry }>(candidates: readonly T[]): T[] {
  const counts = new Map<EntryType, number>()
  return candidates.filter(({ other: { type } }) => {
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return count <= mostOfAType
  })
}
