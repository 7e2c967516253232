import type { Snapshot } from '#schema/snapshot'
import { isGlobalType } from '#schema/slugs'
import type { Entry, Global, Published } from '#schema/types'
import { catalogueOf, type Catalogue } from '../../lib/catalogue.ts'

/**
 * What is public with one draft in place of what is public of it in that language; everything else, the
 * draft's other languages included, stays as readers see it.
 * @param today the day in Baghdad from which pages count
 */
export function layOver(snapshot: Snapshot, draft: Published, today: string): Catalogue {
  const { entries, globals } = snapshot
  return catalogueOf(
    isGlobal(draft) ? entries : [...entries.filter(isOther(draft)), draft],
    today,
    isGlobal(draft) ? [...globals.filter(isOther(draft)), draft] : globals,
    snapshot,
  )
}

function isGlobal(published: Published): published is Global {
  return isGlobalType(published.type)
}

const isOther =
  (draft: Published) =>
  ({ type, id, locale }: Entry | Global): boolean =>
    type !== draft.type || id !== draft.id || locale !== draft.locale
