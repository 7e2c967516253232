import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSnapshot } from '#schema/snapshot'
import type { EntryType } from '#schema/slugs'
import type { Entry } from '#schema/types'
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
