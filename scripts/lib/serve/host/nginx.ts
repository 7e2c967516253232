import { localeCodes } from '#schema/locales'
import { caching, hashedFolders, securityHeaders, types } from '../headers.ts'
import type { Addresses } from './addresses.ts'

/** What a `server` block of nginx includes. */
export function nginxFile({ moves, gone }: Addresses): string {
  return [
    ...head,
    'types {',
    ...Object.entries(types).map(([ending, type]) => `  "${type}" ${ending};`),
    '}',
    'default_type application/octet-stream;',
    '',
    `set $manara_cache "${caching.other}";`,
    'add_header Cache-Control $manara_cache always;',
    ...Object.entries(securityHeaders).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    ),
    '',
    ...notFound('/404.html'),
    ...localeCodes.map(
      (locale) => `location ^~ /${locale}/ { ${notFound(`/${locale}/404.html`).join(' ')} }`,
    ),
    ...hashedFolders.map(
      (folder) => `location ^~ ${folder} { set $manara_cache "${caching.hashed}"; }`,
    ),
    ...moves.map(([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }`),
    ...gone.map((path) => `location = ${path} { error_page 410 ${path}index.html; return 410; }`),
    '',
  ].join('\n')
}

const head = [
  '# Manara for nginx, made anew with every release. In a server block of your own:',
  '#   root /srv/manara/site/current;   # after "npm run deploy -- --to /srv/manara/site"',
  '#   include /srv/manara/site/host/nginx.conf;',
  '# Reload nginx after a release so that it knows new old addresses; until then their pages lead on.',
  '',
  'index index.html;',
  'absolute_redirect off;',
  'gzip_static on;',
  'gzip_vary on;',
  '# Brotli files stand beside the others. With the module ngx_brotli:',
  '# brotli_static on;',
  '',
]

// A folder without a page is nothing that there is.
const notFound = (page: string): string[] => [
  `error_page 404 ${page};`,
  `error_page 403 =404 ${page};`,
]
