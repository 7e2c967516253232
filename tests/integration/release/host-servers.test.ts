import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '../../../scripts/lib/preflight-ports.ts'
import { processes } from '../../../scripts/lib/processes.ts'
import { swapCurrent } from '../../../scripts/lib/release/folders-fs.ts'
import { siteHandler } from '../../../scripts/lib/serve/handler-fs.ts'
import { securityHeaders } from '../../../scripts/lib/serve/headers.ts'
import { ensureHostServers } from '../../../scripts/lib/test/host-servers-fs.ts'
import { aService } from '../../support/builders/service.ts'
import { smallRelease } from '../../support/release/small-release.ts'

const id = '20261102T080000Z-bbbbbbbb'
const leaflet = 'leaflet '.repeat(100)
const files = {
  '/index.html': 'choose',
  '/404.html': 'nothing at all',
  '/ar/index.html': 'العربية',
  '/ar/404.html': 'لا شيء هنا',
  '/ckb/404.html': 'هیچ نییە',
  '/en/index.html': 'home of some length '.repeat(20),
  '/en/404.html': 'nothing here',
  '/en/calendar.ics': 'BEGIN:VCALENDAR',
  '/en/services/loans/index.html': 'loans',
  '/en/services/credit/index.html': 'this page has moved',
  '/en/calendar/cv-1/index.html': 'this page was withdrawn',
  '/en/calendar/cv-1.ics': 'BEGIN:VCALENDAR without a date',
  '/_astro/a.1b2c.js': 'run("a script of some length")'.repeat(20),
  '/pictures/0123456789abcdef-360.avif': 'a picture',
  '/media/ab12/form.pdf': leaflet,
  '/pagefind/en/pagefind-entry.json': '{}',
}
const snapshot = {
  entries: [aService({ slug: 'loans' })],
  redirects: [{ type: 'service' as const, locale: 'en' as const, from: 'credit', to: 'loans' }],
  tombstones: [
    {
      ...{ type: 'session' as const, locale: 'en' as const, slug: 'cv-1', instead: null },
      withdrawnAt: '2026-11-01T08:00:00Z',
    },
  ],
}
const home = files['/en/index.html']
const forYears = { 'cache-control': 'public, max-age=31536000, immutable' }
const asked = { 'cache-control': 'no-cache' }
const html = { ...asked, 'content-type': 'text/html; charset=utf-8' }
// A permanent redirect, whichever word a server has for it.
const elsewhere = [301, 308]

type Row = {
  path: string
  send?: Record<string, string>
  method?: string
  status: number | readonly number[]
  headers: Record<string, string>
  /** `null` where each server has its own words. */
  body: string | null
}
const rows: Record<string, Row> = {
  chooser: { path: '/', status: 200, headers: html, body: 'choose' },
  page: { path: '/ar/', status: 200, headers: html, body: 'العربية' },
  'page with a question': { path: '/en/?q=1', status: 200, headers: html, body: home },
  'page, gzip': {
    ...{ path: '/en/', send: { 'accept-encoding': 'gzip' }, status: 200, body: home },
    headers: { ...html, 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
  },
  'hashed script': {
    ...{ path: '/_astro/a.1b2c.js', status: 200, body: files['/_astro/a.1b2c.js'] },
    headers: { ...forYears, 'content-type': 'text/javascript; charset=utf-8' },
  },
  picture: {
    ...{ path: '/pictures/0123456789abcdef-360.avif', status: 200, body: 'a picture' },
    headers: { ...forYears, 'content-type': 'image/avif' },
  },
  'record of the search': {
    ...{ path: '/pagefind/en/pagefind-entry.json', status: 200, body: '{}' },
    headers: { ...asked, 'content-type': 'application/json' },
  },
  calendar: {
    ...{ path: '/en/calendar.ics', status: 200, body: 'BEGIN:VCALENDAR' },
    headers: { ...asked, 'content-type': 'text/calendar; charset=utf-8' },
  },
  'part of a file': {
    ...{ path: '/media/ab12/form.pdf', send: { range: 'bytes=8-14' }, status: 206 },
    headers: { ...forYears, 'content-type': 'application/pdf', 'content-range': 'bytes 8-14/800' },
    body: 'leaflet',
  },
  'end of a file': {
    ...{ path: '/media/ab12/form.pdf', send: { range: 'bytes=-8' }, status: 206 },
    headers: { 'content-range': 'bytes 792-799/800' },
    body: 'leaflet ',
  },
  'no such part': {
    ...{ path: '/media/ab12/form.pdf', send: { range: 'bytes=900-' }, status: 416, body: null },
    headers: { 'content-range': 'bytes */800' },
  },
  'nothing, Arabic': { path: '/ar/x/y/', status: 404, headers: html, body: 'لا شيء هنا' },
  'nothing, Sorani': { path: '/ckb/x', status: 404, headers: html, body: 'هیچ نییە' },
  'nothing, English': { path: '/en/x/', status: 404, headers: html, body: 'nothing here' },
  'nothing anywhere': { path: '/x', status: 404, headers: html, body: 'nothing at all' },
  'no such script': { path: '/_astro/b.js', status: 404, headers: html, body: 'nothing at all' },
  'folder without a page': { path: '/en/services/', status: 404, headers: html, body: null },
  'page without slash': {
    path: '/en',
    status: elsewhere,
    headers: { location: '/en/' },
    body: null,
  },
  'old address': {
    ...{ path: '/en/services/credit/', status: 301, body: null },
    headers: { location: '/en/services/loans/' },
  },
  'poster of what was withdrawn': {
    ...{ path: '/en/calendar/poster/cv-1/', status: 301, body: null },
    headers: { location: '/en/calendar/cv-1/' },
  },
  'withdrawn page': {
    ...{ path: '/en/calendar/cv-1/', status: 410, body: 'this page was withdrawn' },
    headers: html,
  },
  'calendar of what was withdrawn': {
    ...{ path: '/en/calendar/cv-1.ics', status: 200, body: 'BEGIN:VCALENDAR without a date' },
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  },
  'head of a page': { path: '/en/', method: 'HEAD', status: 200, headers: html, body: '' },
  writing: { path: '/en/', method: 'POST', status: 405, headers: {}, body: null },
}

describe('servers of hosts answer as our own does', () => {
  let folder: string
  let own: Server
  const group = processes()
  const ports = new Map<string, number>()

  beforeAll(async () => {
    const programs = await ensureHostServers()
    folder = await mkdtemp(join(tmpdir(), 'manara-hosts-'))
    // nginx reads as a user of its own.
    await chmod(folder, 0o755)
    const compressed = ['/en/index.html', '/_astro/a.1b2c.js', '/en/404.html']
    const release = await smallRelease(folder, id, { files, compressed, snapshot })
    await swapCurrent(folder, id)
    own = createServer(siteHandler(folder))
    await new Promise<void>((resolve) => own.listen(0, resolve))
    ports.set('own', (own.address() as AddressInfo).port)

    ports.set('nginx', await freePort())
    await writeFile(
      join(folder, 'nginx.conf'),
      nginxConfig({ folder, release, port: port('nginx') }),
    )
    const nginx = ['-c', join(folder, 'nginx.conf'), '-p', folder]
    group.start({ name: 'nginx', command: programs.nginx, args: nginx, env: {}, isQuiet: true })

    ports.set('caddy', await freePort())
    await writeFile(join(folder, 'Caddyfile'), caddyConfig({ release, port: port('caddy') }))
    const caddy = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    const env = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
    group.start({ name: 'Caddy', command: programs.caddy, args: caddy, env, isQuiet: true })
    for (const name of ['nginx', 'caddy']) {
      await vi.waitFor(() => ask(port(name), { path: '/' }), { timeout: 30_000, interval: 100 })
    }
  })
  afterAll(async () => {
    await group.stop()
    own.close()
    own.closeAllConnections()
    await rm(folder, { recursive: true })
  })
  const port = (name: string): number => ports.get(name) ?? 0

  describe.each(['own', 'nginx', 'caddy'])('%s', (server) => {
    test.each(Object.entries(rows))('%s', async (_name, row) => {
      const answer = await ask(port(server), row)
      expect([row.status].flat()).toContain(answer.status)
      expect(answer.headers).toMatchObject(row.headers)
      expect(row.body ?? answer.body).toBe(answer.body)
    })

    test('sends the security headers with every answer', async () => {
      const expected = Object.fromEntries(
        Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
      )
      for (const path of ['/en/', '/x', '/_astro/a.1b2c.js', '/en/calendar/cv-1/']) {
        expect((await ask(port(server), { path })).headers).toMatchObject(expected)
      }
    })

    test('sends nothing of what a browser has', async () => {
      const { headers } = await ask(port(server), { path: '/en/' })
      const send = { 'if-none-match': headers.etag ?? '' }
      const again = await ask(port(server), { path: '/en/', send })
      expect([again.status, again.body]).toEqual([304, ''])
    })
  })

  test.each(['own', 'caddy'])('%s sends Brotli', async (server) => {
    const send = { 'accept-encoding': 'gzip, br' }
    const { headers, body } = await ask(port(server), { path: '/en/', send })
    expect([headers['content-encoding'], headers.vary, body]).toEqual([
      'br',
      'Accept-Encoding',
      home,
    ])
  })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** Asks as given, follows nothing, and unpacks what comes. */
function ask(
  port: number,
  { path, send = {}, method = 'GET' }: { path: string } & Partial<Pick<Row, 'send' | 'method'>>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, method, headers: send }, (response) => {
      const { statusCode: status = 0, headers } = response
      const unpack = unpacking.get(headers['content-encoding'] ?? '') ?? ((bytes: Buffer) => bytes)
      buffer(response)
        .then((bytes) => {
          const text = bytes.length === 0 ? '' : unpack(bytes).toString()
          resolve({ status, headers, body: text })
        })
        .catch(reject)
    })
      .once('error', reject)
      .end()
  })
}

const unpacking = new Map<string, (bytes: Buffer) => Buffer>([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])

type Place = { folder: string; release: string; port: number }

const nginxConfig = ({ folder, release, port }: Place): string => `
  daemon off;
  pid ${folder}/nginx.pid;
  error_log stderr;
  events {}
  http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
    server {
      listen ${port};
      listen [::]:${port};
      root ${release}/site;
      include ${release}/host/nginx.conf;
    }
  }
`

const caddyConfig = ({ release, port }: Omit<Place, 'folder'>): string => `
{
	admin off
	auto_https off
}
http://localhost:${port} {
	root * ${release}/site
	import ${release}/host/Caddyfile
}
`
