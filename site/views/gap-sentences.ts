import { gapsOf } from '#schema/gaps'
import { governorates, type Governorate } from '#schema/governorates'
import type { Locale } from '#schema/locales'
import type { Need } from '#schema/needs'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { textOf } from '../lib/strings.ts'

/** What has no door in a governorate, as its page says it; `null` where everything has one. */
export function placeGaps(
  catalogue: Catalogue,
  locale: Locale,
  governorate: Governorate,
): string | null {
  const { t } = textOf(locale)
  const missing = gapsOf(catalogue.doorPlaces(locale)).filter(
    (gap) => gap.governorate === governorate,
  )
  if (missing.length === 0) return null
  const names = missing.map(({ need }) => t(`need.${need}`))
  return t('gaps.inPlace', { place: t(`governorate.${governorate}`), needs: names.join(between) })
}

/** Where a need has no door, as its page says it; `null` where it has one everywhere. */
export function needGaps(catalogue: Catalogue, locale: Locale, need: Need): string | null {
  const { t } = textOf(locale)
  const missing = gapsOf(catalogue.doorPlaces(locale)).filter((gap) => gap.need === need)
  if (missing.length === 0) return null
  if (missing.length === governorates.length) return t('gaps.forNeedAnywhere')
  const names = missing
    .map(({ governorate }) => t(`governorate.${governorate}`))
    .sort(formatOf(locale).compare)
  return t('gaps.forNeed', { places: names.join(between) })
}

// Some names of needs have an "and" of their own.
const between = ' · '
