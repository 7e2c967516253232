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

/** Files whose name changes with their content: they may be kept, and older releases' stay reachable. */
export function isHashed(path: string): boolean {
  return /^\/(_astro|pictures|media)\/|^\/pagefind\/[^/]+\/(fragment|index|filter)\//.test(path)
}

/** How long a browser may keep a file without asking. */
export function cacheControl(path: string): string {
  return isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * The type to send a file as where its ending alone says too little; `undefined` for the rest. A calendar
 * without its encoding is read as Latin letters by some programs.
 */
export function contentType(path: string): string | undefined {
  return path.endsWith('.ics') ? 'text/calendar; charset=utf-8' : undefined
}
