import type { Audience } from '#schema/audiences'
import type { Governorate } from '#schema/governorates'
import type { Need } from '#schema/needs'
import type { Entry } from '#schema/types'
import { needsOf } from './catalogue.ts'

/** What an entry is for, where and for whom; no places mean everywhere, no people everyone. */
type Profile = {
  needs: ReadonlySet<Need>
  places: ReadonlySet<Governorate>
  people: ReadonlySet<Audience>
}

/**
 * How much two entries have in common: two for each need, one for a place and one for people.
 * 0 where they share no need, or are for other places or people.
 */
export function nearnessOf(a: Entry, b: Entry): number {
  const one = profileOf(a)
  const other = profileOf(b)
  const shared = common(one.needs, other.needs)
  if (shared === 0) return 0
  const place = overlap(one.places, other.places)
  const people = overlap(one.people, other.people)
  return place < 0 || people < 0 ? 0 : 2 * shared + place + people
}

// 1 where both name the same, 0 where one is for all, -1 where they have nothing in common.
function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0
  return common(a, b) > 0 ? 1 : -1
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count += 1
  return count
}

// Every entry is compared with every other: what it is for is read once.
const profiles = new WeakMap<Entry, Profile>()

function profileOf(entry: Entry): Profile {
  const known = profiles.get(entry)
  if (known) return known
  const profile = {
    needs: new Set(needsOf(entry)),
    places: new Set(placesOf(entry)),
    people: new Set('audiences' in entry ? entry.audiences : []),
  }
  profiles.set(entry, profile)
  return profile
}

function placesOf(entry: Entry): readonly Governorate[] {
  if ('governorates' in entry) return entry.governorates
  if (entry.type !== 'organisation') return []
  const isEverywhere = entry.coverage.some(({ governorates }) => governorates.length === 0)
  return isEverywhere ? [] : entry.coverage.flatMap(({ governorates }) => governorates)
}
