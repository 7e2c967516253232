import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { swapCurrent } from '../../../scripts/lib/release/folders-fs.ts'
import { siteHandler } from '../../../scripts/lib/serve/handler-fs.ts'

const older = '20261101T080000Z-aaaaaaaa'
const newer = '20261102T080000Z-bbbbbbbb'

describe('siteHandler', () => {
  let dataDir: string
  let server: Server
  let origin: string
  const put = async (release: string, path: string, text: string | Buffer) => {
    const file = join(dataDir, 'releases', release, 'site', path)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, text)
  }
  const get = (path: string, init?: RequestInit) =>
    fetch(origin + path, { redirect: 'manual', ...init })

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'manara-serve-'))
    await put(older, 'en/index.html', 'older home')
    await put(older, '_astro/old.js', 'old script')
    await put(newer, 'en/index.html', 'newer home')
    await put(newer, 'en/index.html.br', brotliCompressSync('newer home'))
    await put(newer, 'en/404.html', 'nothing here')
    await put(newer, '404.html', 'nothing at all')
    await swapCurrent(dataDir, older)
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
    expect(await (await get('/en/')).text()).toBe('older home')
    await swapCurrent(dataDir, newer)
    const answer = await get('/en/', { headers: { 'Accept-Encoding': 'br' } })
    expect(await answer.text()).toBe('newer home')
    expect(answer.headers.get('content-encoding')).toBe('br')
    const script = await get('/_astro/old.js')
    expect(await script.text()).toBe('old script')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  test('sends calendars as calendars in UTF-8, compressed or not', async () => {
    await put(newer, 'ar/calendar.ics', 'BEGIN:VCALENDAR')
    await put(newer, 'ar/calendar.ics.br', brotliCompressSync('BEGIN:VCALENDAR'))
    await swapCurrent(dataDir, newer)
    for (const encoding of ['br', 'identity']) {
      const answer = await get('/ar/calendar.ics', { headers: { 'Accept-Encoding': encoding } })
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(await answer.text()).toBe('BEGIN:VCALENDAR')
    }
  })

  test('answers a missing page in its language with 404', async () => {
    await swapCurrent(dataDir, newer)
    const answers = await Promise.all([get('/en/gone/'), get('/gone/'), get('/%E0%A4%A/')])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([
      'nothing here',
      'nothing at all',
      'nothing at all',
    ])
  })

  test('sends an address without final slash on', async () => {
    const answer = await get('/en')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('/en/')
  })

  test('keeps the question when it sends an address on', async () => {
    const answer = await get('/en?q=a%20loan')
    expect(answer.headers.get('location')).toBe('/en/?q=a%20loan')
  })

  test.each(['//', '//?', '///..//', '/en//', '/%00', 'http://', '*'])(
    'lives on after a request for %s',
    async (path) => {
      expect(await statusOf(origin, path)).toBe(404)
      expect((await get('/en/')).status).toBe(200)
    },
  )

  test('says that there is no release, and serves the next one', async () => {
    await rm(join(dataDir, 'releases', 'current'))
    expect((await get('/en/')).status).toBe(503)
    await swapCurrent(dataDir, newer)
    expect((await get('/en/')).status).toBe(200)
  })

  test('sends the security headers with every answer', async () => {
    for (const path of ['/en/', '/gone/', '/_astro/old.js']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test('takes nothing but reading, and nothing outside the site', async () => {
    expect((await get('/en/', { method: 'POST' })).status).toBe(405)
    expect((await get('/..%2f..%2fcurrent/')).status).toBe(404)
    expect((await get('/manifest.json')).status).toBe(404)
  })
})

/** The answer to an address sent as it is, which `fetch` would put in order first. */
function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .once('error', reject)
      .end()
  })
}
