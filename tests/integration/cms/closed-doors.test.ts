import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionSlugs, globalSlugs } from '#schema/slugs'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

const secret = 'a sentence that is nowhere else'
const collections = [
  ...Object.values(collectionSlugs),
  ...['media', 'users', 'publications', 'head-counts'],
]
const globals = Object.values(globalSlugs)
const internal = [
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-jobs',
  'payload-kv',
]

// FerretDB, which may stand in for MongoDB, cannot count failed log-ins: it does not know the `fields`
// of findAndModify.
const doors = {
  sqlite: ['login', 'forgot-password', 'unlock'],
  mongodb: ['forgot-password', 'unlock'],
}

describe.each(databases)('what anonymous requests get on %s', (database) => {
  let cms: TestCms
  let id: string
  beforeAll(async () => {
    cms = await bootCms(database)
    id = await cms.draft('service', { en: serviceDraft('en'), ar: { title: secret } })
    await publishLanguage({ payload: cms.payload, type: 'service', id, locale: 'en', by: 'E' })
    await cms.save({ type: 'service', id, locale: 'en', data: { summary: secret } })
    const data = { title: secret, message: secret, reportEmail: 'secret@example.org' }
    for (const slug of globals) await cms.payload.updateGlobal({ slug, data, draft: true })
  })
  afterAll(async () => {
    await cms.close()
  })

  it.each(
    collections.flatMap((slug) =>
      ['', '?draft=true&locale=all&depth=3', '/versions', '/count'].map(
        (rest) => `/api/${slug}${rest}`,
      ),
    ),
  )('nothing from %s', async (path) => {
    const response = await cms.request(path)
    expect([401, 403, 404]).toContain(response.status)
    expect(await response.text()).not.toContain(secret)
  })

  it.each(
    globals.flatMap((slug) =>
      ['', '?draft=true&locale=all&depth=3', '/versions', '/languages'].map(
        (rest) => `/api/globals/${slug}${rest}`,
      ),
    ),
  )('nothing from %s', async (path) => {
    const response = await cms.request(path)
    expect([401, 403, 404]).toContain(response.status)
    const text = await response.text()
    expect(text).not.toContain(secret)
    expect(text).not.toContain('secret@example.org')
  })

  it.each(internal)('nothing from /api/%s', async (slug) => {
    const response = await cms.request(`/api/${slug}`)
    // 501: a collection of Payload's own that has no endpoints at all.
    expect([401, 403, 404, 501]).toContain(response.status)
  })

  it('nothing of a document by its id', async () => {
    for (const path of [
      `services/${id}`,
      `services/${id}/languages`,
      `services/${id}?draft=true`,
    ]) {
      const response = await cms.request(`/api/${path}`)
      expect([401, 403, 404], path).toContain(response.status)
    }
  })

  it('no publishing', async () => {
    const body = JSON.stringify({ locale: 'ar' })
    const headers = { 'content-type': 'application/json' }
    const documents = [`services/${id}`, ...globals.map((slug) => `globals/${slug}`)]
    for (const document of documents) {
      for (const command of ['publish-language', 'withdraw-language']) {
        const path = `/api/${document}/${command}`
        const response = await cms.request(path, { method: 'POST', body, headers })
        expect(response.status, path).toBe(401)
      }
    }
  })

  it('no writing of what there is one of', async () => {
    const body = JSON.stringify({ title: 'Mine' })
    const headers = { 'content-type': 'application/json' }
    for (const slug of globals) {
      const path = `/api/globals/${slug}`
      const response = await cms.request(path, { method: 'POST', body, headers })
      expect(response.status, path).toBe(403)
    }
  })

  it('no administrator account', async () => {
    const body = JSON.stringify({ email: 'me@example.org', password: 'x'.repeat(12) })
    const headers = { 'content-type': 'application/json' }
    for (const path of ['/api/users/first-register', '/api/users']) {
      const response = await cms.request(path, { method: 'POST', body, headers })
      expect([403, 404], path).toContain(response.status)
    }
  })

  it('no sign of which accounts there are', async () => {
    const headers = { 'content-type': 'application/json' }
    for (const path of doors[database]) {
      const [known, unknown] = await Promise.all(
        ['editor@example.org', 'nobody@example.org'].map(async (email) => {
          const body = JSON.stringify({ email, password: 'not the right one' })
          const url = `/api/users/${path}`
          const response = await cms.request(url, { method: 'POST', body, headers })
          return `${response.status} ${await response.text()}`
        }),
      )
      expect(known, path).toBe(unknown)
    }
  })

  it('no way to verify an account by mail', async () => {
    const response = await cms.request('/api/users/verify/abc', { method: 'POST' })
    expect(response.status).toBe(404)
  })

  it('no GraphQL', async () => {
    const response = await cms.request('/api/graphql', { method: 'POST', body: '{}' })
    expect(response.status).toBe(404)
  })

  it('the snapshot, without a word of any draft', async () => {
    const response = await cms.request('/api/snapshot')
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toContain('Title en')
    expect(text).not.toContain(secret)
  })
})

describe.each(databases)('what staff cannot do either on %s', (database) => {
  let cms: TestCms
  let id: string
  beforeAll(async () => {
    cms = await bootCms(database)
    id = await cms.draft('service', { en: serviceDraft('en') })
    await publishLanguage({ payload: cms.payload, type: 'service', id, locale: 'en', by: 'E' })
  })
  afterAll(async () => {
    await cms.close()
  })
  const json = { headers: { 'content-type': 'application/json' }, as: 'editor' } as const

  it('change or delete a publication', async () => {
    const { docs } = await cms.payload.find({ collection: 'publications' })
    const row = docs[0]?.id
    const body = JSON.stringify({ text: {} })
    for (const [method, path] of [
      ['PATCH', `/api/publications/${row}`],
      ['PATCH', '/api/publications?where[id][exists]=true'],
      ['DELETE', `/api/publications/${row}`],
      ['DELETE', '/api/publications?where[id][exists]=true'],
      ['POST', '/api/publications'],
    ] as const) {
      const response = await cms.request(path, { method, body, ...json })
      expect(response.status, `${method} ${path}`).toBe(403)
    }
    const local = { collection: 'publications', id: row ?? '', overrideAccess: true } as const
    await expect(cms.payload.delete(local)).rejects.toThrow(/never changed/)
    await expect(cms.payload.update({ ...local, data: { text: {} } })).rejects.toThrow(
      /never changed/,
    )
    await expect(
      cms.payload.create({ collection: 'publications', data: docs[0] ?? {} }),
    ).rejects.toThrow(/written by commands/)
  })

  it('set a document to published, by REST or past the access rules', async () => {
    const body = JSON.stringify({ _status: 'published' })
    const response = await cms.request(`/api/services/${id}`, { method: 'PATCH', body, ...json })
    expect(response.status).toBe(403)
    await expect(
      cms.payload.update({ collection: 'services', id, data: { _status: 'published' } }),
    ).rejects.toThrow(/one language at a time/)
  })

  it.each(globals)('set %s to published, by REST or past the access rules', async (slug) => {
    const body = JSON.stringify({ _status: 'published' })
    const response = await cms.request(`/api/globals/${slug}`, { method: 'POST', body, ...json })
    expect(response.status).toBe(403)
    await expect(
      cms.payload.updateGlobal({ slug, data: { _status: 'published' } }),
    ).rejects.toThrow(/one language at a time/)
  })

  it('delete a document that readers see', async () => {
    const remove = () => cms.request(`/api/services/${id}`, { method: 'DELETE', as: 'editor' })
    expect((await remove()).status).toBe(409)
    await cms.request(`/api/services/${id}/withdraw-language`, {
      method: 'POST',
      body: JSON.stringify({ locale: 'en' }),
      ...json,
    })
    expect((await remove()).status).toBe(200)
  })

  it('read, unlock or change other accounts', async () => {
    const other = await cms.payload.create({
      collection: 'users',
      data: { email: 'b@example.org', password: 'x'.repeat(12), role: 'administrator' },
    })
    const list = await cms.request(`/api/users?where[id][equals]=${other.id}`, { as: 'editor' })
    expect(await list.json()).toMatchObject({ docs: [], totalDocs: 0 })
    const guess = await cms.request('/api/users?where[email][like]=b@&depth=2', { as: 'editor' })
    expect(guess.status).toBe(400)
    const one = await cms.request(`/api/users/${other.id}`, { as: 'editor' })
    expect(one.status).toBe(404)
    const body = JSON.stringify({ email: 'b@example.org', password: 'y'.repeat(12) })
    const unlock = await cms.request('/api/users/unlock', { method: 'POST', body, ...json })
    expect(unlock.status).toBe(403)
    const change = await cms.request(`/api/users/${other.id}`, { method: 'PATCH', body, ...json })
    expect(change.status).toBe(403)
  })

  it('reach files outside the folder of uploads', async () => {
    const bytes = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n')
    const file = await cms.payload.create({
      collection: 'media',
      data: {},
      file: { data: bytes, name: 'a.pdf', size: bytes.length, mimetype: 'application/pdf' },
    })
    for (const change of [{ filename: '../secret' }, { mimeType: 'text/html' }]) {
      const body = JSON.stringify(change)
      const path = `/api/media/${file.id}`
      const response = await cms.request(path, { method: 'PATCH', body, ...json })
      expect(response.status, body).toBe(400)
    }
    const read = await cms.request('/api/media/file/..%2Fsecret', { as: 'editor' })
    expect(read.status).toBe(403)
  })

  it('leave the staff without an administrator', async () => {
    const administrators = { role: { equals: 'administrator' } }
    const { payload } = cms
    const first = await payload.create({
      collection: 'users',
      data: { email: 'c@example.org', password: 'x'.repeat(12), role: 'administrator' },
    })
    const last = { collection: 'users', id: first.id } as const
    await payload.delete({
      collection: 'users',
      where: { and: [administrators, { id: { not_equals: first.id } }] },
    })
    await expect(payload.delete(last)).rejects.toMatchObject({ status: 409 })
    const demote = payload.update({ ...last, data: { role: 'editor' } })
    await expect(demote).rejects.toMatchObject({ status: 409 })
    await payload.update({ ...last, data: { name: 'Still' } })
    expect((await payload.count({ collection: 'users', where: administrators })).totalDocs).toBe(1)
  })

  it('make accounts, or themselves administrator', async () => {
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { email: { equals: 'editor@example.org' } },
    })
    const own = docs[0]?.id
    const account = { email: 'd@example.org', password: 'x'.repeat(12), role: 'administrator' }
    const create = await cms.request('/api/users', {
      method: 'POST',
      body: JSON.stringify(account),
      ...json,
    })
    expect(create.status).toBe(403)
    await cms.request(`/api/users/${own}`, {
      method: 'PATCH',
      body: JSON.stringify({ role: 'administrator' }),
      ...json,
    })
    const after = await cms.payload.findByID({ collection: 'users', id: own ?? '' })
    expect(after['role']).toBe('editor')
  })
})
