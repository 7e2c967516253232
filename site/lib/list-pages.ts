import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { Need } from '#schema/needs'
import type { Entry, EntryOf } from '#schema/types'
import { lettersOf } from './az-letters.ts'
import type { Catalogue } from './catalogue.ts'
import { formatOf } from './format.ts'
import { pageSizes, paginate, type ListPage } from './paginate.ts'
import { statusOn } from './programme-status.ts'

/** What a type's list shows in a language: every entry, of sessions only those still to come. */
function listed<T extends EntryType>(catalogue: Catalogue, locale: Locale, type: T): EntryOf<T>[] {
  if (type === 'session') return catalogue.upcomingSessions(locale) as EntryOf<T>[]
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

/** The pages of a need in a language, in the order in which to try; closed programmes are no doors. */
export function needPages(catalogue: Catalogue, locale: Locale, need: Need): ListPage<Entry>[] {
  const open = catalogue
    .entriesForNeed(locale, need)
    .filter(
      (entry) => entry.type !== 'programme' || statusOn(entry, catalogue.releaseDate) !== 'closed',
    )
  return paginate(open, pageSizes.need)
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
