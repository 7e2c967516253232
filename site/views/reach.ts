import type { Governorate } from '#schema/governorates'
import type { Entry } from '#schema/types'
import { governoratesOf, needsOf, type Catalogue } from '../lib/catalogue.ts'

/**
 * Where an entry helps; empty for the whole country, which an organisation's coverage without governorates
 * means too.
 */
export function reachOf(entry: Entry, { find }: Catalogue): readonly Governorate[] {
  const isEverywhere =
    entry.type === 'organisation' &&
    entry.coverage.some(({ governorates }) => governorates.length === 0)
  if (isEverywhere) return []
  return [...new Set(governoratesOf(entry, (centre) => find(entry.locale, centre)))]
}

/**
 * What narrows a search for an entry's page beside its type, as `data-pagefind-filter` takes it:
 * `need:work`, `governorate:IQ-BG` (`IQ` for the whole country), `centre:<slug>`.
 */
export function searchFiltersOf(entry: Entry, catalogue: Catalogue): string[] {
  const governorates = reachOf(entry, catalogue)
  const isAbroad = entry.type === 'centre' && entry.network === 'regional'
  const everywhere = isAbroad ? [] : ['IQ']
  return [
    ...new Set(needsOf(entry).map((need) => `need:${need}`)),
    ...(governorates.length > 0 ? governorates : everywhere).map((code) => `governorate:${code}`),
    ...new Set(centresOf(entry, catalogue).map((slug) => `centre:${slug}`)),
  ]
}

/** The centres where one gets what an entry tells of, by slug. */
function centresOf(entry: Entry, { find, findAll, usedBy }: Catalogue): string[] {
  const { locale } = entry
  const slugs = (centres: readonly { slug: string }[]) => centres.map(({ slug }) => slug)
  switch (entry.type) {
    case 'centre':
      return [entry.slug]
    case 'session':
      return slugs([find(locale, entry.centre) ?? []].flat())
    case 'course':
      return slugs(findAll(locale, entry.organisers))
    case 'service':
      return slugs([...findAll(locale, entry.centres), ...usedBy(entry, 'centre')])
    case 'programme':
    case 'opportunity':
      return slugs(findAll(locale, entry.centres))
    default:
      return []
  }
}
