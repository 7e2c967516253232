import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { Need } from '#schema/needs'
import type { Entry, EntryOf } from '#schema/types'
import { lettersOf } from './az-letters.ts'
import type { Catalogue } from './catalogue.ts'
import { formatOf } from './format.ts'
import { isOpenOpportunity, openFirst } from './opportunity-status.ts'
import { pageSizes, paginate, type ListPage } from './paginate.ts'
import { statusOn } from './programme-status.ts'

/** What a type's list shows in a language: of sessions those still to come, opportunities that are open first. */
function listed<T extends EntryType>(catalogue: Catalogue, locale: Locale, type: T): EntryOf<T>[] {
  if (type === 'session') return catalogue.upcomingSessions(locale) as EntryOf<T>[]
  if (type === 'opportunity')
    return openFirst(catalogue.all(locale, 'opportunity'), catalogue.releaseDate) as EntryOf<T>[]
  return catalogue.all(locale, type)
}

/** The pages of a type's list in a language. */
export function listPages<T extends EntryType>(
  catalogue: Catalogue,
  locale: Locale,
  type: T,
): ListPage<EntryOf<T>>[] {
  return paginate(listed(catalogue, locale, type), pageSizes[type])
}

/** The pages of a need in a language, in the order in which to try; what is closed is no door. */
export function needPages(catalogue: Catalogue, locale: Locale, need: Need): ListPage<Entry>[] {
  const open = catalogue
    .entriesForNeed(locale, need)
    .filter((entry) => isOpenDoor(entry, catalogue.releaseDate))
  return paginate(open, pageSizes.need)
}

function isOpenDoor(entry: Entry, day: string): boolean {
  if (entry.type === 'programme') return statusOn(entry, day) !== 'closed'
  return entry.type !== 'opportunity' || isOpenOpportunity(entry, day)
}

/** The pages of A–Z in a language: every entry but sessions, which are in the calendar. */
export function azPages(catalogue: Catalogue, locale: Locale): ListPage<Entry>[] {
  const titled = catalogue
    .everything(locale)
    .filter(({ type }) => type !== 'session')
    .map((entry) => ({ title: catalogue.titleOf(entry), entry }))
  const ordered = lettersOf(titled, formatOf(locale).compare).flatMap(({ items }) => items)
  return paginate(
    ordered.map(({ entry }) => entry),
    pageSizes.az,
  )
}
