import { localeCodes } from '#schema/locales'
import { caching, contentType, hashedFolders, securityHeaders } from '../headers.ts'
import type { Addresses } from './addresses.ts'

/** How many rules a host of static sites reads at least: Cloudflare Pages leaves out all beyond. */
const mostRules = 2000

/**
 * `_headers` as Netlify and Cloudflare Pages read it. What is not named may not be kept without asking:
 * both do so by themselves, and a second value for a header would be added to the first.
 */
export function headersFile(): string {
  return [
    '/*',
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ...hashedFolders.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${caching.hashed}`]),
    '/*.ics',
    `  Content-Type: ${contentType('.ics') ?? ''}`,
    '',
  ].join('\n')
}

/**
 * `_redirects` as Netlify and Cloudflare Pages read it. Beyond their number of rules, old addresses lead
 * on by their own page or file alone; those of entries' pages have a rule first.
 */
export function redirectsFile({ moves }: Addresses): string {
  const isEntry = ([from]: Addresses['moves'][number]) => /^\/[^/]+\/[^/]+\/[^/]+\/$/.test(from)
  const ordered = [...moves.filter(isEntry), ...moves.filter((move) => !isEntry(move))]
  const left = Math.max(0, ordered.length - mostRules)
  return [
    // Hosts send no word on how long a 301 holds, and browsers keep it: an address that is renamed back would lead in a circle.
    ...ordered.slice(0, mostRules).map(([from, to]) => `${from} ${to} 302`),
    ...(left > 0 ? [`# ${left} more old addresses lead on by their own page alone.`] : []),
    '# Netlify needs these; Cloudflare Pages finds the nearest 404.html by itself and leaves them out.',
    ...localeCodes.map((locale) => `/${locale}/* /${locale}/404.html 404`),
    '',
  ].join('\n')
}
