import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PreviewAnswer } from '#schema/preview'
import { entryTypes, globalTypes, type DocumentType } from '#schema/slugs'
import { toHalves } from '../../../cms/publish/to-halves.ts'
import { standIn } from '../../../cms/preview/stand-in.ts'
import { parseEnv } from '../../../scripts/lib/env.ts'
import { freePort } from '../../../scripts/lib/preflight-ports.ts'
import { ensurePreviewBuild } from '../../../scripts/lib/preview-build-fs.ts'
import { startPreview } from '../../../scripts/lib/preview-server.ts'
import { processes, type Processes } from '../../../scripts/lib/processes.ts'
import { previewWords } from '../../../site/preview/lib/words.ts'
import { aCampaign } from '../../support/builders/campaign.ts'
import { aPicture } from '../../support/builders/media.ts'
import { aService } from '../../support/builders/service.ts'
import { aSnapshot } from '../../support/builders/snapshot.ts'

const at = '2026-11-22T09:00:00.000Z'
const emptyDraft = (type: DocumentType): PreviewAnswer => ({
  entry: standIn(
    { type, id: '1', locale: 'ar', publishedAt: at, updatedAt: at },
    toHalves(type, {}, { media: () => null }),
  ),
  problems: ['Something is missing.'],
  remarks: [],
})

describe('the preview’s server', () => {
  let group: Processes
  let cms: Server
  let origin: string
  /** What the CMS answers for a type; an empty draft where nothing else is set. */
  const answers = new Map<string, PreviewAnswer>()
  /** Files of a kept release, by address. */
  const releaseFiles = new Map<string | null, string>([
    [
      '/ar/index.html',
      '<html lang="ar-IQ" dir="rtl"><head><title>T</title></head><body><a href="/ar/about/">A</a><script type="module" src="/_astro/a.js"></script></body></html>',
    ],
    ['/_astro/a.js', 'run()'],
    ['/ar/404.html', '<p>Nothing here</p>'],
  ])
  const heard: { path: string; token: unknown; cookie: unknown }[] = []

  beforeAll(async () => {
    await ensurePreviewBuild()
    cms = createServer(({ url = '', headers }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://cms')
      heard.push({ path: pathname, token: headers['x-preview-token'], cookie: headers.cookie })
      const file = pathname === '/api/release-files' && releaseFiles.get(searchParams.get('path'))
      if (file !== false) {
        const isRight = headers['x-preview-token'] === 'right.token'
        const status = isRight ? (file === undefined ? 404 : 200) : 403
        const said = JSON.stringify({ errors: [{ message: 'It has expired.' }] })
        response.setHeader('x-release', '20261122T204940Z-11decb60')
        response.setHeader('x-release-language', 'ckb')
        response.writeHead(status).end(status === 200 ? file : said)
        return
      }
      const type = searchParams.get('type') as DocumentType
      const answer =
        pathname === '/api/snapshot' ? aSnapshot([]) : (answers.get(type) ?? emptyDraft(type))
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    }).listen(await freePort())
    await once(cms, 'listening')
    const address = cms.address()
    const cmsPort = typeof address === 'object' && address ? address.port : 0
    const previewPort = await freePort()
    const env = parseEnv({
      CMS_PORT: String(cmsPort),
      CMS_URL: 'https://cms.example.org',
      SITE_URL: 'https://example.org',
      PREVIEW_PORT: String(previewPort),
    })
    group = processes()
    startPreview(group, env)
    origin = env.previewUrl
    await vi.waitFor(() => fetch(origin, { redirect: 'manual' }), {
      timeout: 30_000,
      interval: 200,
    })
  })
  afterAll(async () => {
    await group.stop()
    cms.close()
    cms.closeAllConnections()
  })

  const show = (type: string, headers: HeadersInit = {}) =>
    fetch(`${origin}/preview/?type=${type}&id=1&locale=ar&language=ckb&token=a.token`, { headers })

  it.each([...entryTypes, ...globalTypes])('shows an empty draft: %s', async (type) => {
    const response = await show(type)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toMatch(/<html lang="ar-IQ" dir="rtl">/)
    expect(html).toContain('id="content"')
    expect(html).not.toContain('preview-message')
    expect(html).toContain('Something is missing.')
  })

  it('says of a draft that no page can be made of what it lacks', async () => {
    const entry = { ...aService(), steps: null } as unknown as PreviewAnswer['entry']
    answers.set('service', { entry, problems: ['The steps are missing.'], remarks: [] })
    const html = await (await show('service')).text()
    answers.clear()
    expect(html).toContain(previewWords.ckb.unshowable)
    expect(html).toContain('The steps are missing.')
  })

  it('may be framed by the admin only, and is kept by nobody', async () => {
    const { headers } = await show('service')
    expect(headers.get('content-security-policy')).toMatch(
      /frame-ancestors https:\/\/cms.example.org$/,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
  })

  it('has the site’s addresses, and asks for pictures with the page’s right', async () => {
    answers.set('campaign', {
      entry: aCampaign({ id: '1', locale: 'ar', hero: aPicture(), heroAlt: 'قارب' }),
      problems: [],
      remarks: [],
    })
    const html = await (await show('campaign')).text()
    answers.clear()
    expect(html).toContain('<link rel="canonical" href="https://example.org/ar/campaigns/')
    expect(html).not.toContain('site.invalid')
    expect(html).toMatch(
      /\/pictures\/\w{16}-\d+\.avif\?type=campaign&amp;id=1&amp;[^ ]*token=a\.token/,
    )
    const bare = await fetch(`${origin}${/\/pictures\/[\w-]+\.avif/.exec(html)?.[0] ?? ''}`)
    expect(bare.status).toBe(404)
  })

  it('passes on the token, and no cookie', async () => {
    heard.length = 0
    await show('service', { cookie: 'payload-token=somebody' })
    const asked = heard.filter(({ path }) => path === '/api/preview-document')
    expect(asked).toEqual([{ path: '/api/preview-document', token: 'a.token', cookie: undefined }])
  })

  const release = (path: string, token = 'right.token') =>
    fetch(`${origin}/release/${token}${path}`, { redirect: 'manual' })

  it('shows a page of a kept release, says so, and leads nowhere else', async () => {
    const response = await release('/ar/')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<a href="/release/right.token/ar/about/">')
    expect(html).toMatch(
      /<p class="release-notice" lang="ckb" dir="rtl">.*٢٢ی تشرینی دووەمی ٢٠٢٦، کاتژمێر ٢٣:٤٩/,
    )
    const style = /<link rel="stylesheet" href="([^"]+)">/.exec(html)?.[1] ?? ''
    const css = await fetch(origin + style)
    expect([css.status, await css.text()]).toEqual([200, expect.stringContaining('release-notice')])
    const script = await release('/_astro/a.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await script.text()).toBe('run()')
  })

  it('keeps a release from frames of others, caches and search engines', async () => {
    const { headers } = await release('/ar/')
    expect(headers.get('content-security-policy')).toMatch(
      /frame-ancestors https:\/\/cms.example.org$/,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
  })

  it('says what a release lacks, and of a right that has ended', async () => {
    const missing = await release('/ar/none/')
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('Nothing here'),
    ])
    const expired = await release('/ar/', 'old.token')
    expect([expired.status, await expired.text()]).toEqual([403, 'It has expired.\n'])
  })

  it('leads every other address to the public site', async () => {
    const response = await fetch(`${origin}/ar/services/?q=1`, { redirect: 'manual' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('https://example.org/ar/services/')
  })
})
