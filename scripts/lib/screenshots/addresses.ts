import type { Locale } from '#schema/locales'
import { entryTypes, pathSegments } from '#schema/slugs'
import type { Snapshot } from '#schema/snapshot'
import {
  aboutPath,
  azPath,
  entryPath,
  homePath,
  listPath,
  needPath,
  searchPath,
} from '../../../site/lib/paths.ts'

/** A page to take a picture of. */
export type Shot = { name: string; path: string }

/** One page of every kind in a language; of each type the first entry that is published in it. */
export function addressesOf(snapshot: Snapshot, locale: Locale): Shot[] {
  const entries = entryTypes.flatMap((type) => {
    const entry = snapshot.entries.find((each) => each.type === type && each.locale === locale)
    return entry ? [{ name: type, path: entryPath(entry) }] : []
  })
  const lists = entryTypes.map((type) => ({
    name: `list-${pathSegments[type]}`,
    path: listPath(locale, type),
  }))
  return [
    { name: 'home', path: homePath(locale) },
    ...lists,
    ...entries,
    { name: 'need', path: needPath(locale, 'work') },
    { name: 'a-z', path: azPath(locale) },
    { name: 'search', path: searchPath(locale) },
    { name: 'about', path: aboutPath(locale) },
    { name: '404', path: `/${locale}/404.html` },
  ]
}
