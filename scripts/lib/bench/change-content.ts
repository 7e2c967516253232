import type { Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { digestOf } from '../../../cms/publish/digests.ts'

/** What an editor changes between two releases. */
export type ContentChange = 'text' | 'facts'

type Change = {
  what: ContentChange
  /** 1, 2, 3 …: each changes another entry. */
  turn: number
}

/**
 * The snapshot after one more publication: `text` is a new summary of a service in one language, `facts`
 * another phone number of a centre, which pages around it show too, in every language.
 * @throws Error where there is no such entry
 */
export function changeContent(snapshot: Snapshot, { what, turn }: Change): Snapshot {
  const { schemaVersion, redirects, tombstones, changeNotices, globals } = snapshot
  const ids = new Set(snapshot.entries.filter((entry) => isFor(what, entry)).map(({ id }) => id))
  const id = [...ids][turn % ids.size]
  const [first] = snapshot.entries.filter((entry) => isFor(what, entry) && entry.id === id)
  if (!first) throw new Error('The content has nothing that could be changed.')
  const entries = snapshot.entries.map((entry): Entry => {
    if (entry.type !== first.type || entry.id !== id) return entry
    if (entry.type === 'centre') return { ...entry, phones: entry.phones.map(withNumber(turn)) }
    if (entry.type !== 'service' || entry !== first) return entry
    return { ...entry, summary: `A new summary, number ${turn}.` }
  })
  const changed = { schemaVersion, redirects, tombstones, changeNotices, entries, globals }
  return { ...changed, digest: digestOf(changed) }
}

const isFor = (what: ContentChange, entry: Entry): boolean =>
  what === 'text' ? entry.type === 'service' : entry.type === 'centre' && entry.phones.length > 0

const withNumber =
  (turn: number) =>
  <T extends { number: string }>(phone: T): T => ({ ...phone, number: `+96477177247${10 + turn}` })
