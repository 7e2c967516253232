import { documentKey } from '../../../cms/publish/document-lock.ts'
import type { SavedMoments } from '../seed/saved-moments.ts'
import type { SeededDocument, SeedRecord } from '../seed/seed-record.ts'

/** Why something that was seeded stays. */
export type Reason =
  | { kind: 'changed' }
  | { kind: 'published' }
  /** Another document that stays could not be published without it. */
  | { kind: 'needed'; by: string }

/** What goes and what stays; documents that are gone already are among the first. */
export type Plan = {
  remove: SeededDocument[]
  keep: { document: SeededDocument; reason: Reason }[]
}

type Options = {
  record: SeedRecord
  /** What is there, with the moment of its last save. */
  moments: SavedMoments
  /** How many rows of the public record there are, by `<type>/<id>`. */
  publications: ReadonlyMap<string, number>
  /** Whether what staff have worked on goes too. */
  all: boolean
  /** The documents, by key, that one document could not be published without. */
  neededBy: (key: string) => Promise<readonly string[]>
}

/** Sorts what was seeded into what goes and what stays. */
export async function planRemoval(options: Options): Promise<Plan> {
  const { record, moments, publications, all, neededBy } = options
  const seeded = new Map(record.documents.map((each) => [keyOf(each), each]))
  const reasons = new Map<string, Reason>()
  for (const [key, document] of all ? [] : seeded) {
    const savedAt = moments.documents.get(key)
    const count = publications.get(key) ?? 0
    if (savedAt === undefined) continue
    // Rows are only ever added: where some are missing, a removal was cut short.
    if (count < document.publications) continue
    if (count > document.publications) reasons.set(key, { kind: 'published' })
    else if (savedAt !== document.updatedAt) reasons.set(key, { kind: 'changed' })
  }
  // What stays can need others, and those can need others again.
  const staying = [...moments.documents.keys()].filter(
    (key) => !seeded.has(key) || reasons.has(key),
  )
  for (const by of staying) {
    for (const key of await neededBy(by)) {
      if (!seeded.has(key) || reasons.has(key) || !moments.documents.has(key)) continue
      reasons.set(key, { kind: 'needed', by })
      staying.push(key)
    }
  }
  return {
    remove: record.documents.filter((document) => !reasons.has(keyOf(document))),
    keep: record.documents.flatMap((document) => {
      const reason = reasons.get(keyOf(document))
      return reason ? [{ document, reason }] : []
    }),
  }
}

function keyOf({ type, id }: SeededDocument): string {
  return documentKey(type, id)
}
