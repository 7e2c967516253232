import { governorates, type Governorate } from '#schema/governorates'
import { localeCodes, type Locale } from '#schema/locales'
import { needs, type Need } from '#schema/needs'
import { openDoorsOf } from '#schema/open-doors'
import type { Entry } from '#schema/types'

/** A need for which no door is open in a governorate. */
export type Gap = { governorate: Governorate; need: Need }
/** A gap and the languages in which it is one: in the others somebody reads of a door. */
export type LanguageGap = Gap & { locales: readonly Locale[] }

/** Where one can turn with each need: anywhere, and in which governorates themselves. */
export type DoorPlaces = Readonly<
  Record<Need, { isEverywhere: boolean; governorates: ReadonlySet<Governorate> }>
>

type When = {
  /** The language in which a door must be published to be one. */
  locale: Locale
  /** The day in Baghdad, `2026-11-22`. */
  day: string
}

/** Where the doors of each need are in a language. */
export function doorPlacesOf(entries: readonly Entry[], { locale, day }: When): DoorPlaces {
  const doors = entries
    .filter((entry) => entry.locale === locale)
    .flatMap((entry) => openDoorsOf(entry, day))
  const placesOf = (need: Need): DoorPlaces[Need] => {
    const own = doors.filter((door) => door.needs.includes(need))
    return {
      isEverywhere: own.some((door) => door.governorates.length === 0),
      governorates: new Set(own.flatMap((door) => door.governorates)),
    }
  }
  return Object.fromEntries(needs.map((need) => [need, placesOf(need)])) as DoorPlaces
}

/** What the doors of a language leave open, by governorate and then by need, in the order of the codes. */
export function gapsOf(places: DoorPlaces): Gap[] {
  return governorates.flatMap((governorate) =>
    needs
      .filter((need) => {
        const { isEverywhere, governorates: own } = places[need]
        return !isEverywhere && !own.has(governorate)
      })
      .map((need) => ({ governorate, need })),
  )
}

/** What is a gap in at least one language, those of every language first, then in the order of the codes. */
export function gapsByLanguage(entries: readonly Entry[], day: string): LanguageGap[] {
  const found = localeCodes.flatMap((locale) =>
    gapsOf(doorPlacesOf(entries, { locale, day })).map((gap) => ({ gap, locale })),
  )
  const groups = Map.groupBy(found, ({ gap }) => `${gap.governorate}/${gap.need}`)
  const order = (list: readonly string[], code: string) => list.indexOf(code)
  return [...groups.values()]
    .flatMap(([first, ...others]): LanguageGap[] => {
      if (!first) return []
      return [{ ...first.gap, locales: [first, ...others].map(({ locale }) => locale) }]
    })
    .sort(
      (a, b) =>
        b.locales.length - a.locales.length ||
        order(governorates, a.governorate) - order(governorates, b.governorate) ||
        order(needs, a.need) - order(needs, b.need),
    )
}
