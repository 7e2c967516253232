import { localeCodes } from '#schema/locales'
import { caching, hashedFolders, securityHeaders, types } from '../headers.ts'
import type { Addresses } from './addresses.ts'

/** What a site's block of Caddy imports. */
export function caddyFile({ moves, gone }: Addresses): string {
  return [
    ...head,
    'route {',
    '\theader {',
    ...Object.entries(securityHeaders).map(([name, value]) => `\t\t${name} "${value}"`),
    `\t\tCache-Control "${caching.other}"`,
    '\t}',
    `\t@hashed path ${hashedFolders.map((folder) => `${folder}*`).join(' ')}`,
    `\theader @hashed Cache-Control "${caching.hashed}"`,
    ...Object.entries(types).flatMap(([ending, type]) => [
      `\t@${ending} path *.${ending}`,
      `\theader @${ending} Content-Type "${type}"`,
    ]),
    '\t@others not method GET HEAD',
    '\theader @others Allow "GET, HEAD"',
    '\terror @others 405',
    ...movesOf(moves),
    ...goneOf(gone),
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
    '',
    'handle_errors {',
    `\theader Cache-Control "${caching.other}"`,
    '\theader Content-Type "text/html; charset=utf-8"',
    ...localeCodes.flatMap((locale) => notFound(`/${locale}/* `, `/${locale}/404.html`)),
    ...notFound('', '/404.html'),
    '}',
    '',
  ].join('\n')
}

const head = [
  '# Manara for Caddy, made anew with every release. In a site block of your own:',
  '#   root * /srv/manara/site/current   # after "npm run deploy -- --to /srv/manara/site"',
  '#   import /srv/manara/site/host/Caddyfile',
  '# Reload Caddy after a release so that it knows new old addresses; until then their pages lead on.',
  '',
]

function movesOf(moves: Addresses['moves']): string[] {
  if (moves.length === 0) return []
  return [
    '\tmap {path} {manara_to} {',
    ...moves.map(([from, to]) => `\t\t${from} ${to}`),
    '\t\tdefault ""',
    '\t}',
    '\t@moved expression `{manara_to} != ""`',
    '\tredir @moved {manara_to} 301',
  ]
}

function goneOf(gone: Addresses['gone']): string[] {
  if (gone.length === 0) return []
  return [
    `\t@gone path ${gone.join(' ')}`,
    '\tfile_server @gone {',
    '\t\tstatus 410',
    '\t\tprecompressed br gzip',
    '\t}',
  ]
}

const notFound = (matcher: string, page: string): string[] => [
  `\thandle ${matcher}{`,
  `\t\trewrite * ${page}`,
  '\t\tfile_server {',
  '\t\t\tprecompressed br gzip',
  '\t\t}',
  '\t}',
]
