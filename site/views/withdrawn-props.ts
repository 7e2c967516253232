import { localeCodes } from '#schema/locales'
import type { Tombstone } from '#schema/snapshot'
import type { Alternate, Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { entryPath, listPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, sessionCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** What stands at the address of an entry that was withdrawn. */
export type WithdrawnProps = {
  page: PageInfo
  /** Since when, as a sentence. */
  since: string
  /** What to use instead; `null` where the editor named nothing that is public in this language. */
  instead: CardInfo | SessionCardInfo | null
  /** The list in which it stood. */
  list: { href: string; label: string }
  /** Languages in which the entry is public still. */
  elsewhere: readonly Alternate[]
}

/** Gathers what stands at the address of an entry that was withdrawn. */
export function withdrawnProps(tombstone: Tombstone, catalogue: Catalogue): WithdrawnProps {
  const { locale, type, withdrawnAt } = tombstone
  const { t } = textOf(locale)
  const since = t('withdrawn.text', { day: formatOf(locale).day(withdrawnAt) })
  const list = { href: listPath(locale, type), label: t(`types.${type}`) }
  const elsewhere = publicLanguages(tombstone, catalogue)
  return {
    page: pageOf(catalogue, {
      locale,
      path: entryPath(tombstone),
      title: t('withdrawn.title'),
      description: since,
      languages: nearestIn(tombstone, catalogue, elsewhere),
      crumbs: [homeCrumb(locale), list],
      isIndexable: false,
    }),
    since,
    instead: insteadOf(tombstone, catalogue),
    list,
    elsewhere,
  }
}

function insteadOf(
  { locale, instead }: Tombstone,
  catalogue: Catalogue,
): WithdrawnProps['instead'] {
  const entry = catalogue.find(locale, instead)
  if (!entry) return null
  return entry.type === 'session' ? sessionCardOf(entry, catalogue) : cardOf(entry, catalogue)
}

// An address is all that is left of what was withdrawn, and languages share it.
function publicLanguages({ type, slug }: Tombstone, catalogue: Catalogue): Alternate[] {
  return localeCodes.flatMap((locale) => {
    const entry = catalogue.all(locale, type).find((each) => each.slug === slug)
    return entry ? [{ locale, path: entryPath(entry) }] : []
  })
}

function nearestIn(
  { type, slug }: Tombstone,
  catalogue: Catalogue,
  elsewhere: readonly Alternate[],
): Alternate[] {
  const isGone = (locale: string) =>
    catalogue.tombstones.some(
      (other) => other.locale === locale && other.type === type && other.slug === slug,
    )
  return localeCodes.map(
    (locale) =>
      elsewhere.find((each) => each.locale === locale) ?? {
        locale,
        path: isGone(locale) ? entryPath({ locale, type, slug }) : listPath(locale, type),
      },
  )
}
