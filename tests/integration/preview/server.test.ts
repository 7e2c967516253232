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
  const heard: { path: string; token: unknown; cookie: unknown }[] = []

  beforeAll(async () => {
    await ensurePreviewBuild()
    cms = createServer(({ url = '', headers }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://cms')
      heard.push({ path: pathname, token: headers['x-preview-token'], cookie: headers.cookie })
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

  it('leads every other address to the public site', async () => {
    const response = await fetch(`${origin}/ar/services/?q=1`, { redirect: 'manual' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('https://example.org/ar/services/')
  })
})
