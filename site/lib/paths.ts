import { governorates, governorateSlugs, type Governorate } from '#schema/governorates'
import { isLocale, type Locale } from '#schema/locales'
import { needs, type Need } from '#schema/needs'
import { entryTypes, pathSegments, slugSchema, type EntryType } from '#schema/slugs'
import type { Media } from '#schema/values'
import { parseCalendar, type CalendarPlace } from './calendar-address.ts'

/** Formats in which pictures are made, the smaller first. */
export const pictureFormats = ['avif', 'webp'] as const
/** A format of pictures. */
export type PictureFormat = (typeof pictureFormats)[number]

/** What names an entry's page. */
export type EntryAddress = { locale: Locale; type: EntryType; slug: string }

/** The language chooser. */
export const chooserPath = '/'

/** A language's first page. */
export const homePath = (locale: Locale): string => `/${locale}/`

/** A type's list; pages count from 1. */
export const listPath = (locale: Locale, type: EntryType, page = 1): string =>
  `/${locale}/${pathSegments[type]}/${pagePart(page)}`

/** An entry's page. */
export const entryPath = ({ locale, type, slug }: EntryAddress): string =>
  `/${locale}/${pathSegments[type]}/${slug}/`

/** What there is for a need; pages count from 1. */
export const needPath = (locale: Locale, need: Need, page = 1): string =>
  `/${locale}/needs/${need}/${pagePart(page)}`

/** The governorates: the map and the list. */
export const placesPath = (locale: Locale): string => `/${locale}/places/`

/** What there is in a governorate; pages count from 1. */
export const placePath = (locale: Locale, governorate: Governorate, page = 1): string =>
  `/${locale}/places/${governorateSlugs[governorate]}/${pagePart(page)}`

/** For what and where no door is open yet. */
export const gapsPath = (locale: Locale): string => `/${locale}/gaps/`

/** Everything by letter; pages count from 1. */
export const azPath = (locale: Locale, page = 1): string => `/${locale}/a-z/${pagePart(page)}`

const pagePart = (page: number): string => (page > 1 ? `page/${page}/` : '')

/** Search; `?q=` holds the words. */
export const searchPath = (locale: Locale): string => `/${locale}/search/`

/** About, privacy (`#privacy`) and accessibility (`#accessibility`); it lists the pages about the site. */
export const aboutPath = (locale: Locale): string => listPath(locale, 'page')

/**
 * The last part of a file's address: its name with letters and digits of any script, and nothing that
 * addresses or folders give a meaning to.
 * @example mediaName({ filename: '../50% (a).pdf' }) // => '50-a.pdf'
 */
export function mediaName({ filename }: Pick<Media, 'filename'>): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(filename) ?? []
  const words = stem.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? ['file']
  // A folder's entry holds 255 bytes, and a letter may take four of them.
  return `${[...words.join('-')].slice(0, 50).join('')}${ending}`
}

/** A file, under its digest and its name. */
export const mediaPath = (media: Pick<Media, 'sha256' | 'filename'>): string =>
  `/media/${media.sha256}/${encodeURIComponent(mediaName(media))}`

/** The file name of a picture in one width and format. */
export function pictureName(
  { sha256 }: Pick<Media, 'sha256'>,
  width: number,
  format: PictureFormat,
): string {
  return `${sha256.slice(0, 16)}-${width}.${format}`
}

/** A picture in one width, in pixels, and format. */
export const picturePath = (
  media: Pick<Media, 'sha256'>,
  width: number,
  format: PictureFormat,
): string => `/pictures/${pictureName(media, width, format)}`

const singlePages = ['search', 'about', 'places', 'gaps'] as const
type SinglePage = (typeof singlePages)[number]

/** What an address names. */
export type Place =
  | { kind: 'chooser' }
  | { kind: 'home' | SinglePage; locale: Locale }
  | { kind: 'az'; locale: Locale; page: number }
  | { kind: 'list'; locale: Locale; type: Exclude<EntryType, 'page'>; page: number }
  | { kind: 'entry'; locale: Locale; type: EntryType; slug: string }
  | { kind: 'need'; locale: Locale; need: Need; page: number }
  | { kind: 'place'; locale: Locale; governorate: Governorate; page: number }
  | CalendarPlace

/** What a page's address names; `undefined` for an address that no page can have. */
export function parsePath(path: string): Place | undefined {
  if (path === chooserPath) return { kind: 'chooser' }
  if (!path.startsWith('/') || !path.endsWith('/')) return undefined
  const [locale, ...segments] = path.slice(1, -1).split('/')
  if (!isLocale(locale) || segments.includes('')) return undefined
  const [, rest = '', number] = /^(.*?)(?:\/page\/([1-9]\d{0,4}))?$/.exec(segments.join('/')) ?? []
  const page = number === undefined ? 1 : Number(number)
  if (number !== undefined && page === 1) return undefined
  const [first = '', second, ...more] = rest.split('/')
  if (first === pathSegments.session && second !== undefined && (more.length > 0 || page > 1))
    return parseCalendar({ locale, segments: [second, ...more], page })
  if (more.length > 0) return undefined
  if (page === 1) {
    const place = parseSingle({ locale, first, second })
    if (place) return place
  }
  return parsePaged({ locale, first, second, page })
}

type Segments = { locale: Locale; first: string; second: string | undefined }

function parseSingle({ locale, first, second }: Segments): Place | undefined {
  if (second === undefined) {
    if (first === '') return { kind: 'home', locale }
    const kind = singlePages.find((name) => name === first)
    return kind && { kind, locale }
  }
  const type = entryTypes.find((name) => pathSegments[name] === first)
  return type && slugSchema.safeParse(second).success
    ? { kind: 'entry', locale, type, slug: second }
    : undefined
}

function parsePaged({ locale, first, second, page }: Segments & { page: number }) {
  if (first === 'needs') {
    const need = needs.find((code) => code === second)
    return need && { kind: 'need' as const, locale, need, page }
  }
  if (first === 'places') {
    const governorate = governorates.find((code) => governorateSlugs[code] === second)
    return governorate && { kind: 'place' as const, locale, governorate, page }
  }
  if (second !== undefined) return undefined
  if (first === 'a-z') return { kind: 'az' as const, locale, page }
  const type = entryTypes.find((name) => pathSegments[name] === first)
  return type && type !== 'page' ? { kind: 'list' as const, locale, type, page } : undefined
}
