import { localeCodes } from '#schema/locales'

/**
 * Headers of every answer. What scripts and styles a page may run stands in the page itself, by
 * digest; a header adds what a page cannot say.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; connect-src 'self'; font-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Where files stand whose name changes with their content. */
export const hashedFolders: readonly string[] = [
  ...['/_astro/', '/pictures/', '/media/'],
  ...localeCodes.flatMap((locale) =>
    ['fragment', 'index', 'filter'].map((part) => `/pagefind/${locale}/${part}/`),
  ),
]

/** Files whose name changes with their content: they may be kept, and older releases' stay reachable. */
export function isHashed(path: string): boolean {
  return hashedFolders.some((folder) => path.startsWith(folder))
}

/** How long a browser may keep a file that may be kept, and what it does with all others. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const

/** How long a browser may keep a file without asking. */
export function cacheControl(path: string): string {
  return isHashed(path) ? caching.hashed : caching.other
}

/**
 * What files of the site are sent as, by ending. A calendar without its encoding is read as Latin
 * letters by some programs.
 */
export const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  xml: 'application/xml',
}

/** The type to send a file as; `undefined` where its ending is none of the site's. */
export function contentType(path: string): string | undefined {
  const [, ending = ''] = /\.([a-z0-9]+)$/i.exec(path) ?? []
  const key = ending.toLowerCase()
  return Object.hasOwn(types, key) ? types[key] : undefined
}
