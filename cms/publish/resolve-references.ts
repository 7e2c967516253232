import type { Problem } from '#schema/errors'
import { referenceKey } from '#schema/references'
import { danglingReferences } from '#schema/snapshot'
import { isGlobalType } from '#schema/slugs'
import { documentTypes, type Entry, type Published } from '#schema/types'
import type { Reference } from '#schema/values'
import { withoutReferences } from './without-references.ts'

/**
 * Entries and globals that can stand in the snapshot together: those that make no sense without an
 * entry that is missing in their language are left out, and references to such entries are dropped
 * from the rest. Everything that is dropped is reported.
 */
export function resolveReferences(published: readonly Published[]): {
  kept: Published[]
  report: Problem[]
} {
  let kept = [...published]
  const report: Problem[] = []
  // Leaving one entry out can take the ground from another.
  for (;;) {
    const dangling = danglingReferences(kept.filter(isEntry), kept)
    const needed = dangling.filter(
      ({ type, field }) => type && documentTypes[type].requires.includes(field),
    )
    if (needed.length === 0) {
      report.push(...dangling)
      const present = new Set(kept.map(keyOf))
      return { kept: kept.map((entry) => dropped(entry, present)), report }
    }
    report.push(...needed)
    const gone = new Set(needed.map(({ type, id, locale }) => `${locale}/${type}/${id}`))
    kept = kept.filter((entry) => !gone.has(keyOf(entry)))
  }
}

function isEntry(entry: Published): entry is Entry {
  return !isGlobalType(entry.type)
}

function keyOf({ type, id, locale }: Published): string {
  return `${locale}/${type}/${id}`
}

function dropped(entry: Published, present: ReadonlySet<string>): Published {
  const isGone = (target: Reference) => !present.has(`${entry.locale}/${referenceKey(target)}`)
  return withoutReferences(entry, isGone)
}
