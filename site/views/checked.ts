import type { Entry } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { isLongOverdue, isOverdue } from '../lib/freshness.ts'
import { changedOf, type ChangedInfo } from './changed.ts'

/** How far one can rely on an entry's page. */
export type CheckedInfo = {
  /** `unneeded` where nobody checked and nobody needs to, as with pages about the site. */
  state: 'fresh' | 'overdue' | 'unchecked' | 'unneeded'
  /** Day of the check; `null` where there was none. */
  on: string | null
  /** The office that checked; `null` where it is not named. */
  office: string | null
  /** The day by which it was to be checked again. */
  due: string | null
  /** Whether what it says of money and of who may come is so old that one has to call. */
  isLongOverdue: boolean
  /** What another language says and this one does not yet; `null` where it is in step. */
  changed: ChangedInfo | null
}

/** Whether and by whom an entry was checked, seen from the day of the release. */
export function checkedOf(entry: Entry, catalogue: Catalogue): CheckedInfo {
  const { freshness, locale } = entry
  const changed = changedOf(entry, catalogue)
  if (!freshness) {
    const never = { on: null, office: null, due: null, isLongOverdue: false }
    return { state: entry.type === 'page' ? 'unneeded' : 'unchecked', ...never, changed }
  }
  return {
    state: isOverdue(entry, catalogue.releaseDate) ? 'overdue' : 'fresh',
    on: freshness.checkedOn,
    office: catalogue.find(locale, freshness.checkedBy)?.title ?? null,
    due: freshness.nextCheckDue,
    isLongOverdue: isLongOverdue(entry, catalogue.releaseDate),
    changed,
  }
}
