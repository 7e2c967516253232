import fs from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { swapCurrent } from '../../../scripts/lib/release/folders-fs.ts'
import { siteHandler } from '../../../scripts/lib/serve/handler-fs.ts'
import { aService } from '../../support/builders/service.ts'
import { aSummary } from '../../support/builders/turn.ts'
import { smallRelease } from '../../support/release/small-release.ts'

const older = '20261101T080000Z-aaaaaaaa'
const newer = '20261102T080000Z-bbbbbbbb'

const moved = {
  entries: [aService({ slug: 'loans' })],
  redirects: [{ type: 'service' as const, locale: 'en' as const, from: 'credit', to: 'loans' }],
  tombstones: [
    {
      ...{ type: 'session' as const, locale: 'en' as const, slug: 'cv-1', instead: null },
      withdrawnAt: '2026-11-01T08:00:00Z',
    },
  ],
}

describe('siteHandler', () => {
  let dataDir: string
  let server: Server
  let origin: string
  const get = (path: string, init?: RequestInit) =>
    fetch(origin + path, { redirect: 'manual', ...init })
  const taking = (encoding: string) => ({ headers: { 'Accept-Encoding': encoding } })

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'manara-serve-'))
    await smallRelease(dataDir, older, {
      files: {
        '/en/index.html': 'older home',
        '/en/about/index.html': 'about',
        '/_astro/old.js': 'old script',
      },
    })
    await smallRelease(dataDir, newer, {
      files: {
        '/en/index.html': 'newer home',
        '/en/about/index.html': 'about',
        '/en/404.html': 'nothing here',
        '/404.html': 'nothing at all',
        '/ar/calendar.ics': 'BEGIN:VCALENDAR',
        '/_astro/new.js': 'new script',
        '/media/ab12/لە-هەولێر.pdf': 'leaflet of some length',
        '/en/services/credit/index.html': 'this page has moved',
        '/en/services/loans/index.html': 'loans',
        '/en/calendar/cv-1/index.html': 'this page was withdrawn',
        '/en/calendar/cv-1.ics': 'BEGIN:VCALENDAR',
      },
      compressed: ['/en/index.html', '/en/404.html', '/ar/calendar.ics', '/_astro/new.js'],
      snapshot: moved,
    })
    await swapCurrent(dataDir, newer)
    server = createServer(siteHandler(dataDir))
    await new Promise<void>((resolve) => server.listen(0, resolve))
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterEach(async () => {
    server.close()
    server.closeAllConnections()
    await rm(dataDir, { recursive: true })
  })

  test('follows the swap without a restart, and keeps old hashed files reachable', async () => {
    await swapCurrent(dataDir, older)
    expect(await (await get('/en/')).text()).toBe('older home')
    await swapCurrent(dataDir, newer)
    expect(await (await get('/en/')).text()).toBe('newer home')
    const script = await get('/_astro/old.js')
    expect(await script.text()).toBe('old script')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect((await get('/_astro/none.js')).status).toBe(404)
  })

  test('lets an unchanged page be kept over the swap, and a changed one not', async () => {
    await swapCurrent(dataDir, older)
    const tags = await Promise.all(
      ['/en/about/', '/en/'].map(async (path) => (await get(path)).headers.get('etag') ?? ''),
    )
    await swapCurrent(dataDir, newer)
    const again = await Promise.all(
      ['/en/about/', '/en/'].map((path, index) =>
        statusOf(origin, path, { 'If-None-Match': `"other", ${tags[index] ?? ''}` }),
      ),
    )
    expect(again).toEqual([304, 200])
  })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['gzip;q=0', null],
  ])('answers a browser that takes %s with %s', async (encoding, expected) => {
    const answer = await get('/en/', taking(encoding))
    expect(answer.headers.get('content-encoding')).toBe(expected)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toBe('newer home')
  })

  test('names each encoding of a file otherwise', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await get('/en/', taking(encoding))).headers.get('etag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  test('sends calendars as calendars in UTF-8, compressed or not', async () => {
    for (const encoding of ['br', 'identity']) {
      const answer = await get('/ar/calendar.ics', taking(encoding))
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(await answer.text()).toBe('BEGIN:VCALENDAR')
    }
  })

  test.each([
    ['bytes=0-6', 206, 'leaflet', 'bytes 0-6/22'],
    ['bytes=-6', 206, 'length', 'bytes 16-21/22'],
    ['bytes=16-', 206, 'length', 'bytes 16-21/22'],
    ['bytes=50-', 416, 'This file cannot be sent.\n', 'bytes */22'],
  ])('sends the part %s of a file', async (range, status, text, content) => {
    const path = `/media/ab12/${encodeURIComponent('لە-هەولێر.pdf')}`
    const answer = await get(path, { headers: { Range: range } })
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, content])
    expect(await answer.text()).toBe(text)
  })

  test('takes parts from the file itself, however a browser wants it packed', async () => {
    const headers = { Range: 'bytes=0-4', 'Accept-Encoding': 'br' }
    const answer = await get('/_astro/new.js', { headers })
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([206, null])
    expect(await answer.text()).toBe('new s')
  })

  test('tells what a page weighs without sending it', async () => {
    const answer = await get('/en/', { method: 'HEAD', ...taking('identity') })
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '10'])
    expect((await get('/gone/', { method: 'HEAD' })).status).toBe(404)
  })

  test('answers a missing page in its language with 404', async () => {
    const answers = await Promise.all([get('/en/gone/'), get('/gone/'), get('/%E0%A4%A/')])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(
      Array(3).fill('no-cache'),
    )
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([
      'nothing here',
      'nothing at all',
      'nothing at all',
    ])
  })

  test.each([
    ['/en', '/en/'],
    ['/en?q=a%20loan', '/en/?q=a%20loan'],
    ['/en/services/credit/', '/en/services/loans/'],
    ['/en/services/credit', '/en/services/loans/'],
    ['/en/services/credit/?from=sms', '/en/services/loans/?from=sms'],
    ['/en/calendar/poster/cv-1/', '/en/calendar/cv-1/'],
  ])('sends %s on to %s', async (path, location) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, location])
  })

  test('says of what was withdrawn that it is gone, and leaves its calendar empty', async () => {
    const page = await get('/en/calendar/cv-1/')
    expect([page.status, await page.text()]).toEqual([410, 'this page was withdrawn'])
    expect((await get('/en/calendar/cv-1.ics')).status).toBe(200)
  })

  test.each([
    ...['//', '//?', '///..//', '/en//', '/%00', '/en/%00', 'http://', '*'],
    ...['/..%2f..%2fcurrent/', '/../manifest.json', '/_astro/../../manifest.json'],
    ...['/_astro/%2e%2e/%2e%2e/manifest.json', '/_astro/..%2f..%2fmanifest.json'],
    ...['/_astro/\\..\\..\\manifest.json', '/_astro/%5c..%5cmanifest.json', '/_astro/'],
    ...['/manifest.json', '/host/nginx.conf', '/.staging', '/_astro/.hidden.js', '/_astro/link.js'],
    ...['/_astro/old.js/', '/_astro/old.js/x', `/_astro/${'a'.repeat(300)}.js`],
    ...['/site/en/', '/en/index', '/en/404', '/__proto__', '/constructor/', '//example.org'],
  ])('gives nothing away for %s, and lives on', async (path) => {
    const site = join(dataDir, 'releases', older, 'site')
    await writeFile(join(site, '_astro', '.hidden.js'), 'hidden')
    await symlink(join('..', '..', 'manifest.json'), join(site, '_astro', 'link.js'))
    expect(await statusOf(origin, path)).toBe(404)
    expect((await get('/en/')).status).toBe(200)
  })

  test('says that there is no release, and serves the next one', async () => {
    await rm(join(dataDir, 'releases', 'current'))
    const answer = await get('/en/')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    expect(await answer.text()).toContain('no release')
    await swapCurrent(dataDir, newer)
    expect((await get('/en/')).status).toBe(200)
  })

  test('serves a release again when its record can be read again', async () => {
    const file = join(dataDir, 'releases', older, 'manifest.json')
    const whole = await readFile(file)
    await writeFile(file, '{')
    await swapCurrent(dataDir, older)
    expect((await get('/en/')).status).toBe(503)
    await writeFile(file, whole)
    expect((await get('/en/')).status).toBe(200)
  })

  test.each([
    ['manifest.json', '{"files":{"site/'],
    ['host/addresses.json', '{"moves":[['],
    ['host/addresses.json', '{"moves":[]}'],
  ])('serves the newest release that is whole where %s holds %s', async (file, damaged) => {
    for (const [serial, id] of [older, newer].entries()) {
      const summary = JSON.stringify(aSummary({ id, serial: serial + 1 }))
      await writeFile(join(dataDir, 'releases', id, 'summary.json'), summary)
    }
    await writeFile(join(dataDir, 'releases', newer, file), damaged)
    expect(await (await get('/en/')).text()).toBe('older home')
    await rm(join(dataDir, 'releases', 'current'))
    expect(await (await get('/en/')).text()).toBe('older home')
  })

  test('serves a release that was made before old addresses had rules', async () => {
    await rm(join(dataDir, 'releases', newer, 'host'), { recursive: true })
    expect(await (await get('/en/services/credit/')).text()).toBe('this page has moved')
  })

  test('says that a file cannot be opened, in an answer that is whole', async () => {
    breakingOff({ before: 'EMFILE', chunks: [] })
    const answer = await get('/en/')
    expect([answer.status, answer.headers.get('etag')]).toEqual([500, null])
    expect(await answer.text()).toBe('This file cannot be sent.\n')
  })

  test('ends an answer early where the disk breaks off in the middle, and lives on', async () => {
    breakingOff({ before: 'EIO', chunks: ['new'] })
    const reading = get('/en/', taking('identity')).then((answer) => answer.text())
    await expect(reading).rejects.toThrow()
    expect(await (await get('/en/')).text()).toBe('newer home')
  })

  test('sends the security headers with every answer', async () => {
    const answers = await Promise.all([
      ...['/en/', '/gone/', '/_astro/old.js', '/en/services/credit/'].map((path) => get(path)),
      get('/en/', { method: 'POST' }),
    ])
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test('takes nothing but reading', async () => {
    const answer = await get('/en/', { method: 'POST' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('gives out no file that only an older pinned release has', async () => {
    const leaflet = '/media/cd34/form.pdf'
    const pinned = '20251101T080000Z-cccccccc'
    await smallRelease(dataDir, pinned, { files: { [leaflet]: 'withdrawn' } })
    expect((await get(leaflet)).status).toBe(200)
    for (const day of [3, 4, 5, 6, 7, 8, 9]) {
      await smallRelease(dataDir, `2026110${day}T080000Z-dddddddd`, { files: {} })
    }
    expect((await get(leaflet)).status).toBe(200)
    await smallRelease(dataDir, '20261110T080000Z-dddddddd', { files: {} })
    expect((await get(leaflet)).status).toBe(404)
    await swapCurrent(dataDir, pinned)
    expect((await get(leaflet)).status).toBe(200)
  })

  test('looks at no other release for what may change', async () => {
    await mkdir(join(dataDir, 'releases', older, 'site', 'en', 'old'))
    await writeFile(join(dataDir, 'releases', older, 'site', 'en', 'old', 'index.html'), 'old')
    expect((await get('/en/old/')).status).toBe(404)
  })
})

/** Lets the next file that is read break off with an error, after some of its text. */
function breakingOff({
  before: code,
  chunks,
}: {
  before: string
  chunks: readonly string[]
}): void {
  const left = [...chunks]
  const stream = new Readable({
    read() {
      const chunk = left.shift()
      if (chunk === undefined) this.destroy(Object.assign(new Error(code), { code }))
      else this.push(chunk)
    },
  })
  vi.spyOn(fs, 'createReadStream').mockReturnValueOnce(stream as fs.ReadStream)
}

/** The answer to a question sent as it is, which `fetch` would put in order first. */
function statusOf(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<number | undefined> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .once('error', reject)
      .end()
  })
}
