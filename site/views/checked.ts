import type { Entry } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'

/** How old an entry's last check is. */
export type CheckedInfo = {
  state: 'fresh' | 'overdue' | 'unchecked'
  /** Day of the check; `null` where there was none. */
  on: string | null
  /** The office that checked; `null` where it is not named. */
  office: string | null
  /** The day by which it was to be checked again. */
  due: string | null
}

/** Whether and by whom an entry was checked, seen from the day of the release. */
export function checkedOf(entry: Entry, catalogue: Catalogue): CheckedInfo {
  const { freshness, locale } = entry
  if (!freshness) return { state: 'unchecked', on: null, office: null, due: null }
  return {
    state: freshness.nextCheckDue < catalogue.releaseDate ? 'overdue' : 'fresh',
    on: freshness.checkedOn,
    office: catalogue.find(locale, freshness.checkedBy)?.title ?? null,
    due: freshness.nextCheckDue,
  }
}
