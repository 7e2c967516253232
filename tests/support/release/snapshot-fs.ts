import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSnapshot } from '#schema/snapshot'
import type { Locale } from '#schema/locales'
import type { EntryType, GlobalType } from '#schema/slugs'
import type { Entry, EntryOf, GlobalOf } from '#schema/types'
import { fullestEntry } from '../../../scripts/lib/pages/page-kinds.ts'
import { required } from './test-env.ts'

/** The folder of the release under test. */
export const releaseFolder = join(required('TEST_DATA_DIR'), 'releases', 'current')

/** The content that the release under test was made from. */
export const released = parseSnapshot(
  JSON.parse(readFileSync(join(releaseFolder, 'snapshot.json'), 'utf8')),
)

/**
 * The fullest entry of a type that is published in every language.
 * @throws Error when there is none
 */
export function entryInEveryLanguage(type: EntryType): Entry {
  return fullestEntry(released, type)
}

/**
 * A global of the release under test.
 * @throws Error when it is not published in the language
 */
export function releasedGlobal<T extends GlobalType>(type: T, locale: Locale): GlobalOf<T> {
  const found = released.globals.find((item) => item.type === type && item.locale === locale)
  if (!found) throw new Error(`${type} is not published in ${locale}.`)
  return found as GlobalOf<T>
}

/** The entries of a type in a language. */
export function releasedEntries<T extends EntryType>(type: T, locale: Locale): EntryOf<T>[] {
  const found = released.entries.filter((item) => item.type === type && item.locale === locale)
  return found as EntryOf<T>[]
}
