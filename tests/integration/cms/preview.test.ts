import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import type { PreviewAnswer } from '#schema/preview'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import type { Role } from '../../../cms/collections/users/roles.ts'
import { signPreview, type PreviewTarget } from '../../../cms/preview/token.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

describe.each(databases)('the preview on %s', (database) => {
  let cms: TestCms
  let id: string
  let other: string
  beforeAll(async () => {
    cms = await bootCms(database)
    id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug: 'first', keywords: [] }),
      en: serviceDraft('en', { slug: 'first' }),
    })
    other = await cms.draft('service', { en: serviceDraft('en', { slug: 'second' }) })
  })
  afterAll(async () => {
    await cms.close()
  })

  const tokenFor = (target: PreviewTarget, now = new Date()) =>
    signPreview(target, { secret: cms.payload.secret, now })
  const ask = (target: PreviewTarget, token: string, path = 'preview-document') => {
    const query = new URLSearchParams({ ...target, language: 'ckb' })
    const headers = { 'x-preview-token': token }
    return cms.request(`/api/${path}?${query.toString()}`, { headers })
  }
  const answerTo = async (target: PreviewTarget) => {
    const response = await ask(target, tokenFor(target))
    expect(response.status).toBe(200)
    return (await response.json()) as PreviewAnswer
  }
  const service = (locale: Locale) => ({ type: 'service', id, locale }) as const

  it('answers the newest draft in one language, mapped as for publishing', async () => {
    await cms.save({ type: 'service', id, locale: 'en', data: { title: 'A new title' } })
    const answer = await answerTo(service('en'))
    expect(answer).toMatchObject({
      entry: { type: 'service', id, locale: 'en', title: 'A new title', slug: 'first' },
      problems: [],
      remarks: [],
    })
    expect(JSON.stringify(answer)).not.toContain('Summary ar')
  })

  it('says what is missing in the editor’s language, and shows the rest', async () => {
    const incomplete = await cms.draft('service', { ar: { title: 'مشورة', slug: 'third' } })
    const answer = await answerTo({ type: 'service', id: incomplete, locale: 'ar' })
    expect(answer.entry).toMatchObject({ title: 'مشورة', summary: '…' })
    expect(answer.problems.length).toBeGreaterThan(3)
    expect(answer.problems.join('\n')).toMatch(/عەرەبی/)
  })

  it('leaves out links to what is not public, and says so', async () => {
    const centre = await cms.draft('centre', { en: { title: 'A secret centre', slug: 'secret' } })
    await cms.save({ type: 'service', id: other, locale: 'en', data: { centres: [centre] } })
    const answer = await answerTo({ type: 'service', id: other, locale: 'en' })
    expect(answer.entry).toMatchObject({ centres: [] })
    expect(answer.remarks).toHaveLength(1)
    expect(JSON.stringify(answer)).not.toContain('A secret centre')
  })

  it('shows globals, one that nobody has written yet as well', async () => {
    const answer = await answerTo({ type: 'alert', id: 'alert', locale: 'ckb' })
    expect(answer.entry).toMatchObject({ type: 'alert', locale: 'ckb', message: '…' })
  })

  it('opens for nothing but the draft and language of the token', async () => {
    const own = service('en')
    const misuses: [string, PreviewTarget, string][] = [
      ['no token', own, ''],
      ['a log-in', own, 'eyJhbGciOiJIUzI1NiJ9.e30.abc'],
      ['another draft', { ...own, id: other }, tokenFor(own)],
      ['another language', { ...own, locale: 'ar' }, tokenFor(own)],
      ['another type', { ...own, type: 'course' }, tokenFor(own)],
      ['a global', { ...own, type: 'home', id: 'home' }, tokenFor(own)],
      ['an old token', own, tokenFor(own, new Date(Date.now() - 31 * 60_000))],
      ['another secret', own, signPreview(own, { secret: 'another secret', now: new Date() })],
    ]
    for (const [name, target, token] of misuses) {
      const response = await ask(target, token)
      expect(response.status, name).toBe(403)
      expect(await response.text(), name).not.toContain('A new title')
    }
    expect((await ask({ ...own, id: '999999' }, tokenFor({ ...own, id: '999999' }))).status).toBe(
      404,
    )
  })

  it('gives a draft’s picture to whoever may see the draft, and no other file', async () => {
    const pixels = { width: 8, height: 6, channels: 3, background: '#0b5566' } as const
    const [own, foreign] = await Promise.all(
      ['#0b5566', '#f4b740'].map((background) =>
        sharp({ create: { ...pixels, background } })
          .png()
          .toBuffer(),
      ),
    )
    const upload = async (data: Buffer | undefined, name: string) => {
      const file = { data: data ?? Buffer.alloc(0), mimetype: 'image/png', name, size: 1 }
      return (await cms.payload.create({ collection: 'media', data: {}, file })).id
    }
    const hero = await upload(own, 'own.png')
    await upload(foreign, 'foreign.png')
    const campaign = await cms.draft('campaign', { en: { title: 'A campaign', hero } })
    const target = { type: 'campaign', id: campaign, locale: 'en' } as const
    const digest = (bytes: Buffer | undefined) =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')
    const get = (sha: string, token: string) => ask(target, token, `preview-media/${sha}`)

    const seen = await get(digest(own), tokenFor(target))
    expect(seen.status).toBe(200)
    expect(Buffer.from(await seen.arrayBuffer()).equals(own ?? Buffer.alloc(0))).toBe(true)
    expect((await get(digest(foreign), tokenFor(target))).status).toBe(404)
    expect((await get('../secret', tokenFor(target))).status).toBe(404)
    expect((await get(digest(own), tokenFor(service('en')))).status).toBe(403)
  })

  describe('the admin’s address', () => {
    const addressFor = async (
      role: Role | null,
      type: EntryType = 'service',
      of: string | null = id,
    ) => {
      const { url } = cms.payload.config.admin.livePreview ?? {}
      const collectionConfig = cms.payload.config.collections.find(
        ({ slug }) => slug === collectionSlugs[type],
      )
      const user = role && {
        id: 1,
        collection: 'users',
        role,
        languages: ['ar'],
        governorates: ['IQ-AR'],
      }
      const req = { payload: cms.payload, user, i18n: { language: 'ckb' } }
      const question = {
        ...{ collectionConfig, data: { id: of }, payload: cms.payload },
        ...{ locale: { code: 'en', label: '' }, req: req as unknown as PayloadRequest },
      }
      return typeof url === 'function' && collectionConfig
        ? url({ ...question, collectionConfig })
        : undefined
    }

    it('is signed for whoever may read the document', async () => {
      for (const role of ['editor', 'coordinator', 'translator', 'viewer'] as const) {
        const address = new URL((await addressFor(role)) ?? '')
        const { token, ...query } = Object.fromEntries(address.searchParams)
        expect(address.origin).toBe('http://127.0.0.1:4322')
        expect(query).toEqual({ ...service('en'), language: 'ckb' })
        expect((await ask(service('en'), token ?? '')).status, role).toBe(200)
      }
    })

    it('is not there for others, nor for what is no document yet', async () => {
      expect(await addressFor(null)).toBeNull()
      expect(await addressFor('trainer')).toBeNull()
      expect(await addressFor('editor', 'service', null)).toBeNull()
    })
  })
})
