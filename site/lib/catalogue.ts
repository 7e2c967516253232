import { networks } from '#schema/centre'
import { figureGroups } from '#schema/figure'
import { doorPlacesOf, type DoorPlaces } from '#schema/gaps'
import type { Governorate } from '#schema/governorates'
import { localeCodes, type Locale } from '#schema/locales'
import type { Need } from '#schema/needs'
import type { ChangeNotice, Snapshot, Tombstone } from '#schema/snapshot'
import { entryTypes, type EntryType, type GlobalType } from '#schema/slugs'
import type { Entry, EntryOf, Global, GlobalOf } from '#schema/types'
import type { Reference } from '#schema/values'
import { formatOf } from './format.ts'
import { isUpcoming, nextDateOf, occurrencesOf, type Occurrence } from './occurrences.ts'
import { oldAddresses, type OldAddresses } from './old-addresses.ts'
import { entryPath } from './paths.ts'
import { referrersOf } from './referrers.ts'
import { textOf } from './strings.ts'

/** One language in which an entry has a page. */
export type Alternate = { locale: Locale; path: string }

/** The release's entries, ordered and joined; everything that pages ask for. */
export type Catalogue = {
  /** The day of the release in Baghdad: the site's "today". */
  releaseDate: string
  /** A type's entries in a language: sessions by their next date, resources newest first, others by title. */
  all: <T extends EntryType>(locale: Locale, type: T) => EntryOf<T>[]
  /** Every entry in a language, by type, in the order of `all`. */
  everything: (locale: Locale) => Entry[]
  /** The target in a language; `undefined` for `null`, or where it is not published in it. */
  find: <T extends EntryType>(
    locale: Locale,
    reference: (Reference & { to: T }) | null,
  ) => EntryOf<T> | undefined
  /** The targets that are published in a language, in the order given. */
  findAll: <T extends EntryType>(
    locale: Locale,
    references: readonly (Reference & { to: T })[],
  ) => EntryOf<T>[]
  /** The languages in which an entry is published, itself included, in the table's order. */
  alternatesOf: (entry: Entry) => Alternate[]
  /** The heading; a session's is its course's title or its kind's name. */
  titleOf: (entry: Entry) => string
  /** Dates that are not over before the day of the release, the next first. */
  upcomingDates: (locale: Locale) => Occurrence[]
  /** Upcoming dates of a course or at a centre. */
  datesOf: (locale: Locale, where: { course?: string; centre?: string }) => Occurrence[]
  /** What is offered in a governorate itself, not in the whole country, by type. */
  entriesIn: (locale: Locale, governorate: Governorate) => Entry[]
  /** A global in a language; `undefined` where it is not published in it. */
  global: <T extends GlobalType>(locale: Locale, type: T) => GlobalOf<T> | undefined
  /** Entries that help with a need, by type. */
  entriesForNeed: (locale: Locale, need: Need) => Entry[]
  /** Where the doors of each need are on the day of the release. */
  doorPlaces: (locale: Locale) => DoorPlaces
  /** Entries of a type that point to an entry, in its language. */
  usedBy: <T extends EntryType>(entry: Entry, type: T) => EntryOf<T>[]
  /** Campaigns that run on the day of the release, the latest first. */
  currentCampaigns: (locale: Locale) => EntryOf<'campaign'>[]
  /** Whether anything in the release is invented. */
  hasDemo: boolean
  /** What another language of an entry says and this one does not yet. */
  changeNoticeOf: (entry: Entry) => ChangeNotice | undefined
  /** What was withdrawn from addresses that nothing else has taken. */
  tombstones: readonly Tombstone[]
  /** Where addresses lead that something had before. */
  old: OldAddresses
}

/** What a snapshot says beside what is public. */
type History = Pick<Snapshot, 'tombstones' | 'changeNotices'> & Partial<Pick<Snapshot, 'redirects'>>

/**
 * Orders and joins the entries and globals of a snapshot.
 * @param releaseDate the day in Baghdad, `2026-11-22`
 */
export function catalogueOf(
  entries: readonly Entry[],
  releaseDate: string,
  globals: readonly Global[] = [],
  { tombstones, changeNotices, redirects = [] }: History = { tombstones: [], changeNotices: [] },
): Catalogue {
  const byKey = new Map(entries.map((entry) => [keyOf(entry.locale, entry), entry]))
  const find: Catalogue['find'] = (locale, reference) =>
    (reference
      ? byKey.get(keyOf(locale, { type: reference.to, id: reference.id }))
      : undefined) as never

  const titleOf = (entry: Entry): string => {
    if (entry.type !== 'session') return entry.title
    return (
      find(entry.locale, entry.course)?.title ?? textOf(entry.locale).t(`sessionKind.${entry.kind}`)
    )
  }
  const lists = new Map(
    localeCodes.flatMap((locale) =>
      entryTypes.map((type) => {
        const list = entries.filter((entry) => entry.locale === locale && entry.type === type)
        return [`${locale}/${type}`, list.sort(orderOf(locale, releaseDate))] as const
      }),
    ),
  )
  const all = <T extends EntryType>(locale: Locale, type: T) =>
    (lists.get(`${locale}/${type}`) ?? []) as EntryOf<T>[]
  const everything = (locale: Locale) => entryTypes.flatMap((type): Entry[] => all(locale, type))
  const upcoming = new Map(
    localeCodes.map((locale) => {
      const dates = occurrencesOf(all(locale, 'session'))
      return [locale, dates.filter(({ date }) => isUpcoming(date, releaseDate))] as const
    }),
  )
  const upcomingDates = (locale: Locale) => upcoming.get(locale) ?? []
  const places = new Map<Locale, DoorPlaces>()
  const doorPlaces = (locale: Locale): DoorPlaces => {
    const known = places.get(locale) ?? doorPlacesOf(entries, { locale, day: releaseDate })
    places.set(locale, known)
    return known
  }
  const referrers = referrersOf(entries)
  const notices = new Map(changeNotices.map((notice) => [keyOf(notice.locale, notice), notice]))
  const inUse = new Set(entries.map(entryPath))

  return {
    releaseDate,
    all,
    everything,
    find,
    findAll: (locale, references) =>
      references.flatMap((reference) => find(locale, reference) ?? []),
    alternatesOf: ({ type, id }) =>
      localeCodes.flatMap((locale) => {
        const entry = byKey.get(keyOf(locale, { type, id }))
        return entry ? [{ locale, path: entryPath(entry) }] : []
      }),
    titleOf,
    upcomingDates,
    datesOf: (locale, { course, centre }) =>
      upcomingDates(locale).filter(
        ({ session }) =>
          (course === undefined || session.course?.id === course) &&
          (centre === undefined || session.centre?.id === centre),
      ),
    entriesForNeed: (locale, need) =>
      everything(locale).filter((entry) => needsOf(entry).includes(need)),
    entriesIn: (locale, governorate) =>
      everything(locale).filter((entry) =>
        governoratesOf(entry, (centre) => find(locale, centre)).includes(governorate),
      ),
    global: (locale, type) =>
      globals.find((item) => item.type === type && item.locale === locale) as never,
    doorPlaces,
    usedBy: (entry, type) => {
      const found = referrers.get(keyOf(entry.locale, entry)) ?? new Set()
      return all(entry.locale, type).filter((candidate) => found.has(candidate))
    },
    currentCampaigns: (locale) =>
      all(locale, 'campaign')
        .filter(
          ({ startsOn, endsOn }) =>
            startsOn <= releaseDate && (endsOn ?? releaseDate) >= releaseDate,
        )
        .sort((a, b) => b.startsOn.localeCompare(a.startsOn)),
    hasDemo: entries.some(({ demo }) => demo),
    changeNoticeOf: (entry) => notices.get(keyOf(entry.locale, entry)),
    tombstones: tombstones.filter((tombstone) => !inUse.has(entryPath(tombstone))),
    old: oldAddresses({ redirects, tombstones, inUse }),
  }
}

/** What an entry is for; empty for types that have no needs. */
export function needsOf(entry: Entry): readonly Need[] {
  if ('needs' in entry) return entry.needs
  if ('topics' in entry) return entry.topics
  return entry.type === 'organisation' ? entry.coverage.flatMap(({ needs }) => needs) : []
}

type FindCentre = (reference: EntryOf<'session'>['centre']) => EntryOf<'centre'> | undefined

/** Where an entry is; a session is where its centre is. Empty for the whole country. */
export function governoratesOf(entry: Entry, findCentre: FindCentre): readonly Governorate[] {
  switch (entry.type) {
    case 'centre':
      return entry.governorate === null ? [] : [entry.governorate]
    case 'session': {
      const governorate = findCentre(entry.centre)?.governorate ?? null
      return governorate === null ? [] : [governorate]
    }
    case 'organisation': {
      const seat = entry.governorate === null ? [] : [entry.governorate]
      return [...seat, ...entry.coverage.flatMap(({ governorates }) => governorates)]
    }
    default:
      return 'governorates' in entry ? entry.governorates : []
  }
}

const keyOf = (locale: Locale, { type, id }: { type: EntryType; id: string }) =>
  `${locale}/${type}/${id}`

function orderOf(locale: Locale, day: string) {
  const { compare } = formatOf(locale)
  return (a: Entry, b: Entry): number => {
    if (a.type === 'session' && b.type === 'session')
      return (
        Date.parse(nextDateOf(a, day).startsAt) - Date.parse(nextDateOf(b, day).startsAt) ||
        a.slug.localeCompare(b.slug)
      )
    if (a.type === 'resource' && b.type === 'resource' && a.year !== b.year) return b.year - a.year
    if (a.type === 'centre' && b.type === 'centre' && a.network !== b.network)
      return networks.indexOf(a.network) - networks.indexOf(b.network)
    if (a.type === 'article' && b.type === 'article' && a.date !== b.date)
      return b.date.localeCompare(a.date)
    if (a.type === 'figure' && b.type === 'figure')
      return figureGroups.indexOf(a.group) - figureGroups.indexOf(b.group) || b.value - a.value
    if (a.type === 'session' || b.type === 'session') return 0
    return compare(a.title, b.title) || a.slug.localeCompare(b.slug)
  }
}
