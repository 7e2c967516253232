import type { Finding } from '#schema/release'
import type { Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { sessionFilePath } from '../../../site/lib/calendar-paths.ts'
import { entryPath } from '../../../site/lib/paths.ts'
import type { Finding as PageFinding } from './checks/finding.ts'
import { longestField } from './longest-field.ts'
import { finding } from './release-error.ts'

/** What the checks found, each with the entry whose page it is. */
export function pageFindings(
  found: readonly PageFinding[],
  { entries }: Pick<Snapshot, 'entries'>,
): Finding[] {
  const owners = new Map<string, Entry>(entries.map((entry) => [entryPath(entry), entry]))
  for (const entry of entries) {
    if (entry.type === 'session') owners.set(sessionFilePath(entry), entry)
  }
  return found.map(({ path, message, cause }) => {
    const owner = owners.get(path)
    const entry = owner && {
      type: owner.type,
      id: owner.id,
      slug: owner.slug,
      locale: owner.locale,
    }
    return finding({
      code: cause?.code ?? 'fault',
      params: { ...cause?.params, ...(owner && fieldOf(owner, cause)), message },
      path,
      entry: entry ?? null,
    })
  })
}

// A page is too heavy by its texts; of the rest no field is to blame alone.
function fieldOf(entry: Entry, cause: PageFinding['cause']): { field?: string } {
  return cause?.code === 'tooHeavy' && cause.params.part === 'page'
    ? { field: longestField(entry) }
    : {}
}
