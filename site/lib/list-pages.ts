import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { EntryOf } from '#schema/types'
import type { Catalogue } from './catalogue.ts'
import { pageSizes, paginate, type ListPage } from './paginate.ts'

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
