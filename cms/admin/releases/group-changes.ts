import { localeCodes } from '#schema/locales'
import type { ReleaseChange } from '#schema/release'

/** What became of one entry in the languages in which it differs. */
export type ChangedEntry = Pick<ReleaseChange, 'type' | 'id' | 'slug'> & {
  /** In the order of the language table. */
  languages: Pick<ReleaseChange, 'locale' | 'change'>[]
}

/** Changes by entry, in the order in which each is named first. */
export function groupChanges(changes: readonly ReleaseChange[]): ChangedEntry[] {
  const groups = Map.groupBy(changes, ({ type, id }) => `${type}/${id}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { type, id, slug } = first
    const languages = group
      .map(({ locale, change }) => ({ locale, change }))
      .sort((a, b) => localeCodes.indexOf(a.locale) - localeCodes.indexOf(b.locale))
    return [{ type, id, slug, languages }]
  })
}
