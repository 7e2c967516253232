import type { Entry } from '#schema/types'
import type { Catalogue } from '../lib/catalogue.ts'
import { entryPath } from '../lib/paths.ts'
import { relatedTo } from '../lib/related.ts'
import { textOf } from '../lib/strings.ts'

/** An entry as a line of a list: its name and what it is. */
export type LinkInfo = { href: string; title: string; typeName: string }

/** The line of any entry. */
export function linkOf(entry: Entry, catalogue: Catalogue): LinkInfo {
  return {
    href: entryPath(entry),
    title: catalogue.titleOf(entry),
    typeName: textOf(entry.locale).t(`type.${entry.type}`),
  }
}

/** What a reader of an entry's page may want next. */
export const relatedLinks = (entry: Entry, catalogue: Catalogue): LinkInfo[] =>
  relatedTo(entry, catalogue).map((other) => linkOf(other, catalogue))
