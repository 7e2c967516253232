import { isLocale, type Locale } from '#schema/locales'
import { needs, type Need } from '#schema/needs'
import { entryTypes, pathSegments, slugSchema, type EntryType } from '#schema/slugs'
import type { Media } from '#schema/values'

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
  `/${locale}/${pathSegments[type]}/${page > 1 ? `page/${page}/` : ''}`

/** An entry's page. */
export const entryPath = ({ locale, type, slug }: EntryAddress): string =>
  `/${locale}/${pathSegments[type]}/${slug}/`

/** What there is for a need. */
export const needPath = (locale: Locale, need: Need): string => `/${locale}/needs/${need}/`

/** Everything by letter. */
export const azPath = (locale: Locale): string => `/${locale}/a-z/`

/** Search; `?q=` holds the words. */
export const searchPath = (locale: Locale): string => `/${locale}/search/`

/** About, privacy (`#privacy`) and accessibility (`#accessibility`). */
export const aboutPath = (locale: Locale): string => `/${locale}/about/`

/** A file, under its digest and the name that a saved copy gets. */
export const mediaPath = ({ sha256, filename }: Pick<Media, 'sha256' | 'filename'>): string =>
  `/media/${sha256}/${encodeURIComponent(filename)}`

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

/** What an address names. */
export type Place =
  | { kind: 'chooser' }
  | { kind: 'home' | 'az' | 'search' | 'about'; locale: Locale }
  | { kind: 'list'; locale: Locale; type: EntryType; page: number }
  | { kind: 'entry'; locale: Locale; type: EntryType; slug: string }
  | { kind: 'need'; locale: Locale; need: Need }

const fixed = { 'a-z': 'az', search: 'search', about: 'about' } as const

/** What a page's address names; `undefined` for an address that no page can have. */
export function parsePath(path: string): Place | undefined {
  if (path === chooserPath) return { kind: 'chooser' }
  if (!path.startsWith('/') || !path.endsWith('/')) return undefined
  const [locale, first, second, third, ...more] = path.slice(1, -1).split('/')
  if (!isLocale(locale) || more.length > 0) return undefined
  if (first === undefined) return { kind: 'home', locale }
  if (second === undefined && Object.hasOwn(fixed, first))
    return { kind: fixed[first as keyof typeof fixed], locale }
  if (first === 'needs') {
    const need = needs.find((code) => code === second)
    return need && third === undefined ? { kind: 'need', locale, need } : undefined
  }
  const type = entryTypes.find((name) => pathSegments[name] === first)
  return type && parseInType({ locale, type, second, third })
}

type InType = {
  locale: Locale
  type: EntryType
  second: string | undefined
  third: string | undefined
}

function parseInType({ locale, type, second, third }: InType): Place | undefined {
  if (second === undefined) return { kind: 'list', locale, type, page: 1 }
  if (third === undefined)
    return slugSchema.safeParse(second).success
      ? { kind: 'entry', locale, type, slug: second }
      : undefined
  const page = /^[1-9]\d{0,4}$/.test(third) ? Number(third) : 0
  return second === 'page' && page > 1 ? { kind: 'list', locale, type, page } : undefined
}
