import type { Problem } from '#schema/errors'
import { referenceKey } from '#schema/references'
import { danglingReferences } from '#schema/snapshot'
import { types, type Entry } from '#schema/types'
import { anyReference, type Reference } from '#schema/values'

/**
 * Entries that can stand in the snapshot together: those that make no sense without an entry that is
 * missing in their language are left out, and references to such entries are dropped from the rest.
 * Everything that is dropped is reported.
 */
export function resolveReferences(entries: readonly Entry[]): {
  entries: Entry[]
  report: Problem[]
} {
  let kept = [...entries]
  const report: Problem[] = []
  // Leaving one entry out can take the ground from another.
  for (;;) {
    const dangling = danglingReferences(kept)
    const needed = dangling.filter(
      ({ type, field }) => type && types[type].requires.includes(field),
    )
    if (needed.length === 0) {
      report.push(...dangling)
      return { entries: kept.map((entry) => dropped(entry, keysOf(kept))), report }
    }
    report.push(...needed)
    const gone = new Set(needed.map(({ type, id, locale }) => `${locale}/${type}/${id}`))
    kept = kept.filter((entry) => !gone.has(keyOf(entry)))
  }
}

function keyOf({ type, id, locale }: Entry): string {
  return `${locale}/${type}/${id}`
}

function keysOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.map(keyOf))
}

function dropped(entry: Entry, present: ReadonlySet<string>): Entry {
  const isGone = (target: Reference) => !present.has(`${entry.locale}/${referenceKey(target)}`)
  return without(entry, isGone) as Entry
}

type IsGone = (target: Reference) => boolean

function without(value: unknown, isGone: IsGone): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => itemsWithout(item, isGone))
  if (value === null || typeof value !== 'object') return value
  if (isGoneReference(value, isGone)) return null
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, without(item, isGone)]),
  )
}

function itemsWithout(item: unknown, isGone: IsGone): unknown[] {
  if (isGoneReference(item, isGone)) return []
  const { node, target, children } = (item ?? {}) as Record<string, unknown>
  if (node === 'entryLink' && isGoneReference(target, isGone)) return children as unknown[]
  return [without(item, isGone)]
}

function isGoneReference(value: unknown, isGone: IsGone): boolean {
  if (value === null || typeof value !== 'object' || !('to' in value)) return false
  const parsed = anyReference.safeParse(value)
  return parsed.success && isGone(parsed.data)
}
