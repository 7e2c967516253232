import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSnapshot } from '#schema/snapshot'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { pageDraft } from '../../support/cms/page-draft.ts'

const commands = [
  'publish-language',
  'review',
  'withdraw-language',
  'cancel-schedule',
  'go-live',
  'translation',
]
// SQLite reads a number; MongoDB knows an id by its letters alone.
const ids = {
  sqlite: (id: string) => `0${id}.0`,
  mongodb: (id: string) => id,
} satisfies Record<(typeof databases)[number], (id: string) => string>

describe.each(databases)('endpoints on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const post = (path: string, body: unknown, language = 'en') =>
    cms.request(path, {
      method: 'POST',
      as: 'editor',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'accept-language': language },
    })

  it('answer an unchanged snapshot with 304, and a changed one in full', async () => {
    const first = await cms.request('/api/snapshot')
    const etag = first.headers.get('etag') ?? ''
    const { digest } = parseSnapshot(await first.json())
    expect(etag).toBe(`"${digest}"`)
    const again = () => cms.request('/api/snapshot', { headers: { 'if-none-match': etag } })
    expect((await again()).status).toBe(304)
    const id = await cms.draft('page', { en: pageDraft('en') })
    expect((await post(`/api/pages/${id}/publish-language`, { locale: 'en' })).status).toBe(200)
    const changed = await again()
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(etag)
  })

  it('refuse what is incomplete with every problem, in the editor’s language', async () => {
    const id = await cms.draft('page', { ar: { slug: 'empty' } })
    const response = await post(`/api/pages/${id}/publish-language`, { locale: 'ar' }, 'ar')
    expect(response.status).toBe(422)
    const { problems, message, errors } = (await response.json()) as {
      problems: { field: string }[]
      message: string
      errors: { path: string }[]
    }
    expect(problems.map(({ field }) => field)).toContain('title')
    expect(message.split('\n')).toHaveLength(problems.length)
    expect(message).toContain('العنوان (العربية): فارغ. املأه.')
    expect(errors.map(({ path }) => path)).toContain('title')
  })

  it('save the admin’s form and publish exactly that', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'by-form' }) })
    const body = new FormData()
    body.set(
      '_payload',
      JSON.stringify(pageDraft('en', { slug: 'by-form', title: 'From the form' })),
    )
    const path = `/api/pages/${id}/publish-language?locale=en`
    const response = await cms.request(path, { method: 'POST', as: 'editor', body })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ ok: true, published: ['en'] })
    const { entries } = parseSnapshot(await (await cms.request('/api/snapshot')).json())
    expect(entries.find(({ slug }) => slug === 'by-form')).toMatchObject({ title: 'From the form' })
  })

  it('publish each of several forms that arrive at once', async () => {
    const slug = 'forms-at-once'
    const id = await cms.draft('page', {
      ar: pageDraft('ar', { slug }),
      ckb: pageDraft('ckb', { slug }),
      en: pageDraft('en', { slug }),
    })
    const responses = await Promise.all(
      ['ar', 'ckb', 'en'].map((locale) => {
        const body = new FormData()
        body.set('_payload', JSON.stringify(pageDraft(`${locale} from the form`, { slug })))
        const path = `/api/pages/${id}/publish-language?locale=${locale}`
        return cms.request(path, { method: 'POST', as: 'editor', body })
      }),
    )
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200])
    const { entries } = parseSnapshot(await (await cms.request('/api/snapshot')).json())
    const own = entries.filter((entry) => entry.slug === slug)
    expect(own.map((entry) => 'title' in entry && entry.title)).toEqual([
      'Title ar from the form',
      'Title ckb from the form',
      'Title en from the form',
    ])
  })

  it('refuse a form that cannot be read', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'unreadable' }) })
    const body = new FormData()
    body.set('_payload', '{ half')
    const path = `/api/pages/${id}/publish-language?locale=en`
    expect((await cms.request(path, { method: 'POST', as: 'editor', body })).status).toBe(400)
  })

  it.each(commands)(
    'refuse what no page of ours sends to %s, in the reader’s language',
    async (to) => {
      const id = await cms.draft('page', { en: pageDraft('en', { slug: `senseless-${to}` }) })
      for (const [type, body] of [
        ['application/json', ''],
        ['application/json', '{ half'],
        ['application/json', 'null'],
        ['application/json', '["en"]'],
        ['application/json', '{ "locale": ["en"], "locales": "en", "row": 7 }'],
        ['multipart/form-data', 'no form'],
        ['multipart/form-data; boundary=x', 'no form'],
        ['text/plain', 'en'],
      ] as const) {
        const headers = { 'content-type': type, 'accept-language': 'ar' }
        const response = await cms.request(`/api/pages/${id}/${to}?locale[]=en`, {
          ...{ method: 'POST', as: 'editor', body, headers },
        })
        expect(response.status, `${type} ${body}`).toBe(400)
        expect(await response.json()).toEqual({
          errors: [{ message: 'هذه الصفحة قديمة. أعد تحميلها وحاول مرة أخرى.' }],
        })
      }
    },
  )

  it('refuse to save what is no form', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'no-form' }) })
    for (const body of ['null', '["en"]', '7']) {
      const headers = { 'content-type': 'application/json' }
      const how = { method: 'PATCH', as: 'editor', body, headers } as const
      expect((await cms.request(`/api/pages/${id}`, how)).status, body).toBe(400)
    }
    const gone = await cms.request('/api/pages/no-number', { method: 'DELETE', as: 'editor' })
    expect(gone.status).toBe(404)
  })

  it('mean the same document however its number is written', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'by-its-number' }) })
    const written = ids[database](id)
    expect(
      (await post(`/api/pages/${written}/review`, { locale: 'en', step: 'submitted' })).status,
    ).toBe(200)
    expect((await post(`/api/pages/${written}/publish-language`, { locale: 'en' })).status).toBe(
      200,
    )
    const { docs } = await cms.payload.find({
      ...{ collection: 'publications', where: { slug: { equals: 'by-its-number' } } },
    })
    expect(docs.map(({ entry }) => entry as unknown)).toEqual([id])
  })

  it('leave the public text alone when an older version is restored', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'restored' }) })
    const versions = await cms.request(`/api/pages/versions?where[parent][equals]=${id}`, {
      as: 'editor',
    })
    const { docs } = (await versions.json()) as { docs: { id: string }[] }
    await cms.save({ type: 'page', id, locale: 'en', data: { title: 'Newer' } })
    await post(`/api/pages/${id}/publish-language`, { locale: 'en' })
    const restored = await post(`/api/pages/versions/${docs.at(-1)?.id}`, {})
    expect(restored.status).toBe(200)
    const { entries } = parseSnapshot(await (await cms.request('/api/snapshot')).json())
    expect(entries.find(({ slug }) => slug === 'restored')).toMatchObject({ title: 'Newer' })
  })

  it('give a copy no address, so that it does not claim that of the original', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'original' }) })
    await post(`/api/pages/${id}/publish-language`, { locale: 'en' })
    const copied = await post(`/api/pages/${id}/duplicate?locale=en`, {})
    const { doc } = (await copied.json()) as { doc: { id: string | number; title: string } }
    expect(doc).toMatchObject({ title: 'Title en', slug: null })
    const refused = await post(`/api/pages/${doc.id}/publish-language`, { locale: 'en' })
    const { problems } = (await refused.json()) as { problems: object[] }
    expect(problems).toMatchObject([{ field: 'slug', code: 'missing' }])
  })

  it('say which languages are public', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'states' }) })
    await post(`/api/pages/${id}/publish-language`, { locale: 'en' })
    const response = await cms.request(`/api/pages/${id}/languages`, { as: 'editor' })
    const { languages } = (await response.json()) as { languages: { state: string }[] }
    expect(languages.map(({ state }) => state)).toEqual(['missing', 'missing', 'published'])
  })

  it('refuse a missing language and a missing document', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'asked-badly' }) })
    expect((await post(`/api/pages/${id}/publish-language`, { locale: 'fr' })).status).toBe(400)
    const missing = database === 'sqlite' ? '99999' : 'f'.repeat(24)
    const nowhere = await post(`/api/pages/${missing}/publish-language`, { locale: 'en' })
    expect(nowhere.status).toBe(404)
  })

  it('serve the files that the snapshot names, frozen, and no others', async () => {
    const bytes = Buffer.from('%PDF-1.4\n% a leaflet\nstartxref\n0\n%%EOF\n')
    const upload = (name: string) =>
      cms.payload.create({
        collection: 'media',
        data: {},
        file: { data: bytes, name, size: bytes.length, mimetype: 'application/pdf' },
      })
    const file = await upload('leaflet.pdf')
    const id = await cms.draft('resource', {
      en: {
        slug: 'leaflet',
        kind: 'leaflet',
        year: 2026,
        topics: ['work'],
        title: 'Leaflet',
        summary: 'A leaflet',
        publisher: 'MRC',
        file: file.id,
      },
    })
    await post(`/api/resources/${id}/publish-language`, { locale: 'en' })
    await cms.payload.delete({ collection: 'media', id: file.id })
    const digest = createHash('sha256').update(bytes).digest('hex')
    const response = await cms.request(`/api/snapshot/media/${digest}`)
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
    const other = await cms.request(`/api/snapshot/media/${'0'.repeat(64)}`)
    expect(other.status).toBe(404)
  })
})
