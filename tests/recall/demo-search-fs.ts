import { join } from 'node:path'
import type { Locale } from '#schema/locales'
import { doorIndexOf, searchDoors } from '../../site/search/doors/door-index.ts'
import { decodeDoors, doorsPath, type DoorsFile } from '../../site/search/doors/doors-file.ts'
import { parsePath } from '../../site/lib/paths.ts'
import { required } from '../support/release/test-env.ts'
import { openBundle } from './pagefind-fs.ts'
import type { Searches } from './searches.ts'
import { openStock } from './stock-pagefind-fs.ts'

/**
 * The served demo site in a language: its doors and its full text as a phone gets them, and its pages as
 * Pagefind takes them.
 */
export async function demoSearches(locale: Locale): Promise<Searches> {
  const origin = required('TEST_SITE_URL')
  const answer = await fetch(`${origin}${doorsPath(locale)}`)
  if (!answer.ok) throw new Error(`The site has no ${doorsPath(locale)}: ${answer.status}.`)
  const doors = doorIndexOf(decodeDoors((await answer.json()) as DoorsFile), locale)
  const folder = join(required('TEST_DATA_DIR'), 'releases', 'current', 'site')
  const fullText = await openBundle(`${origin}/pagefind/${locale}/`)
  const stock = await openStock(locale, { folder })
  return {
    answersOf: async (words) => ({
      doors: searchDoors(doors, words).map(({ door }) => `${door.type}/${door.slug}`),
      fullText: (await fullText.find(words)).map(idOf),
      stock: (await stock.find(words)).map(idOf),
    }),
    close: async () => {
      await fullText.close()
      await stock.close()
    },
  }
}

/** An entry's page as the sets name it, any other as its address. */
function idOf(path: string): string {
  const place = parsePath(path)
  return place?.kind === 'entry' ? `${place.type}/${place.slug}` : path
}
