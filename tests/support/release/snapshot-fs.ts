import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSnapshot } from '#schema/snapshot'
import { localeCodes } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { Entry } from '#schema/types'
import { required } from './test-env.ts'

/** The folder of the release under test. */
export const releaseFolder = join(required('TEST_DATA_DIR'), 'releases', 'current')

/** The content that the release under test was made from. */
export const released = parseSnapshot(
  JSON.parse(readFileSync(join(releaseFolder, 'snapshot.json'), 'utf8')),
)

/**
 * The first entry of a type that is published in every language.
 * @throws Error when there is none
 */
export function entryInEveryLanguage(type: EntryType): Entry {
  const found = released.entries.find(
    (entry) =>
      entry.type === type &&
      localeCodes.every((locale) =>
        released.entries.some(
          (other) => other.type === type && other.id === entry.id && other.locale === locale,
        ),
      ),
  )
  if (!found) throw new Error(`No ${type} is published in every language.`)
  return found
}
