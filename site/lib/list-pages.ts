import type { Governorate } from '#schema/governorates'
import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { Need } from '#schema/needs'
import type { Entry, EntryOf } from '#schema/types'
import { lettersOf } from './az-letters.ts'
import type { Catalogue } from './catalogue.ts'
import { formatOf } from './format.ts'
import { isUpcoming } from './occurrences.ts'
import { isOpenOpportunity, openFirst } from './opportunity-status.ts'
import { pageSizes, paginate, type ListPage } from './paginate.ts'
import { statusOn } from './programme-status.ts'

/** What a type's list shows in a language: opportunities that are open first. */
function listed<T extends EntryType>(catalogue: Catalogue, locale: Locale, type: T): EntryOf<T>[] {
  if (type === 'opportunity')
    return openFirst(catalogue.all(locale, 'opportunity'), catalogue.releaseDate) as EntryOf<T>[]
  return catalogue.all(locale, type)
}

/** Whether an entry leads anywhere on the day of the release: nothing that is closed or over does. */
function isOpen(entry: Entry, { releaseDate }: Catalogue): boolean {
  if (entry.type === 'programme') return statusOn(entry, releaseDate) !== 'closed'
  if (entry.type === 'opportunity') return isOpenOpportunity(entry, releaseDate)
  return entry.type !== 'session' || entry.dates.some((date) => isUpcoming(date, releaseDate))
}

/** The pages of a type's list in a language. */
export function listPages<T extends EntryType>(
  catalogue: Catalogue,
  locale: Locale,
  type: T,
): ListPage<EntryOf<T>>[] {
  return paginate(listed(catalogue, locale, type), pageSizes[type])
}

/** Types that help with a need, in the order in which to try them. */
export const needOrder = [
  'guide',
  'service',
  'programme',
  'opportunity',
  'course',
  'organisation',
  'resource',
  'article',
] as const

/** The pages of a need in a language, in the order in which to try; what is closed is no door. */
export function needPages(catalogue: Catalogue, locale: Locale, need: Need): ListPage<Entry>[] {
  const found = inOrder(catalogue.entriesForNeed(locale, need), needOrder)
  return paginate(
    found.filter((entry) => isOpen(entry, catalogue)),
    pageSizes.need,
  )
}

/** Types that are somewhere, in the order in which a governorate's page shows them. */
export const placeOrder = [
  'centre',
  'service',
  'programme',
  'organisation',
  'opportunity',
  'session',
] as const

/** The pages of what there is in a governorate itself, doors to walk in at first. */
export function placePages(
  catalogue: Catalogue,
  locale: Locale,
  governorate: Governorate,
): ListPage<Entry>[] {
  const found = inOrder(catalogue.entriesIn(locale, governorate), placeOrder)
  return paginate(
    found.filter((entry) => isOpen(entry, catalogue)),
    pageSizes.place,
  )
}

const inOrder = (entries: readonly Entry[], order: readonly EntryType[]): Entry[] =>
  order.flatMap((type) => entries.filter((entry) => entry.type === type))

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
