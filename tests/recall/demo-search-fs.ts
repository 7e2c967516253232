import { join } from 'node:path'
import type { Locale } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import { readSnapshot } from '../../site/loaders/snapshot-fs.ts'
import { doorIndexOf, searchDoors } from '../../site/search/doors/door-index.ts'
import { decodeDoors, doorsPath, type DoorsFile } from '../../site/search/doors/doors-file.ts'
import { mediaPath, parsePath } from '../../site/lib/paths.ts'
import { required } from '../support/release/test-env.ts'
import { fullTextOf } from './full-text.ts'
import { openStock } from './index-fs.ts'
import { openBundle } from './pagefind-fs.ts'
import { idOfDoor, type Searches } from './searches.ts'

/**
 * The served demo site in a language: its doors and its full text as a phone gets them, and its pages as
 * Pagefind takes them.
 */
export async function demoSearches(locale: Locale): Promise<Searches> {
  const origin = required('TEST_SITE_URL')
  const answer = await fetch(`${origin}${doorsPath(locale)}`)
  if (!answer.ok) throw new Error(`The site has no ${doorsPath(locale)}: ${answer.status}.`)
  const doors = decodeDoors((await answer.json()) as DoorsFile)
  const index = doorIndexOf(doors, locale)
  const release = join(required('TEST_DATA_DIR'), 'releases', 'current')
  const idOf = namesOf(await readSnapshot(release, { isChecked: true }))
  const ours = await openBundle(`${origin}/pagefind/${locale}/`)
  const stock = await openStock(locale, { folder: join(release, 'site') })
  const fullText = fullTextOf(ours, locale)
  const doorIds = new Set(doors.map(idOfDoor))
  return {
    isDoor: (id) => doorIds.has(id),
    answersOf: async (words) => ({
      doors: searchDoors(index, words).map(({ door }) => idOfDoor(door)),
      fullText: (await fullText(words)).map(idOf),
      stock: (await stock.find(words)).map(idOf),
    }),
    close: async () => {
      await ours.close()
      await stock.close()
    },
  }
}

/** Names an entry's page, and the file that a resource is about, as the sets do; any other by its path. */
function namesOf({ entries }: Snapshot): (path: string) => string {
  const files = new Map(
    entries.flatMap((entry) =>
      entry.type === 'resource' ? [[mediaPath(entry.file), entry.slug] as const] : [],
    ),
  )
  return (path) => {
    const resource = files.get(path)
    if (resource !== undefined) return `resource/${resource}`
    const place = parsePath(path)
    return place?.kind === 'entry' ? `${place.type}/${place.slug}` : path
  }
}
