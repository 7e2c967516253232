import { isGlobalType, type EntryType } from '#schema/slugs'
import type { Turn } from '../../release/types.ts'

/** The entries that turns name: what changed, and what kept a release from going out. */
export function namedIn(
  turns: readonly Pick<Turn, 'summary' | 'findings'>[],
): { type: EntryType; id: string }[] {
  return turns.flatMap(({ summary, findings }) => [
    ...(summary?.changes.named ?? []),
    ...findings.flatMap(({ entry, problem }) => {
      const at = problem ?? entry
      if (!at?.type || isGlobalType(at.type)) return []
      return [{ type: at.type, id: at.id }]
    }),
  ])
}
