import type { Publication } from '#schema/publication'
import { compareRows } from '../publish/current-publications.ts'

/** Rows of one entry that will publish something later and were not taken back: the newest of each moment. */
export function pendingPublishes(rows: readonly Publication[], now: Date): Publication[] {
  const cancelled = new Set(rows.flatMap(({ cancels }) => cancels ?? []))
  const waiting = new Map<string, Publication>()
  for (const row of rows.toSorted(compareRows)) {
    const isWaiting = Date.parse(row.effectiveAt) > now.getTime() && row.action !== 'cancel'
    if (isWaiting && !cancelled.has(row.id)) waiting.set(`${row.locale} ${row.effectiveAt}`, row)
  }
  return [...waiting.values()].filter(({ action }) => action === 'publish')
}
