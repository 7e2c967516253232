import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { releasesSlug } from '../../../cms/collections/releases/slug.ts'
import { roles } from '../../../cms/collections/users/roles.ts'
import { releaseQueue as queueName } from '../../../cms/release/ask-for-release.ts'
import type { ReleaseState } from '../../../cms/release/state-types.ts'
import { aSummary } from '../../support/builders/turn.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { makeDraft, sender, type Send } from '../../support/cms/operations.ts'

const [older, newer] = ['20261120T080000Z-0123abcd', '20261122T080000Z-0123abcd'] as const
const absent = '20261101T080000Z-0123abcd'

describe.each(databases)('endpoints about releases on %s', (database) => {
  let cms: TestCms
  const who: Record<string, Send> = {}
  beforeAll(async () => {
    cms = await bootCms(database)
    // Requests are counted here, and nobody answers them.
    cms.payload.config.custom['releases'] = 'apart'
    const { id } = await makeDraft(cms.payload, 'centres')
    for (const role of roles) {
      who[role] = sender(cms, { 'accept-language': 'en', ...(await logIn(cms.payload, role, id)) })
    }
    who['nobody'] = sender(cms, { 'accept-language': 'en' })
    for (const [serial, release] of [older, newer].entries()) {
      const folder = join(cms.dataDir, 'releases', release)
      await mkdir(join(folder, 'site'), { recursive: true })
      await writeFile(join(folder, 'site/index.html'), 'Hello')
      const files = { 'site/index.html': { bytes: 5, sha256: 'c'.repeat(64) } }
      const manifest = { ...aSummary({ id: release, serial: serial + 1 }), files }
      await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
    }
    await symlink(newer, join(cms.dataDir, 'releases/current'))
  })
  afterAll(async () => {
    await cms.close()
  })
  const post = (role: string, path: string, body: object = {}) =>
    who[role]?.(`/api/${path}`, { method: 'POST', body })
  const state = async (role = 'editor') =>
    (await who[role]?.('/api/release-state'))?.body as unknown as ReleaseState
  const asked = async () => {
    const where = { queue: { equals: queueName } }
    return (await cms.payload.count({ collection: 'payload-jobs', where })).totalDocs
  }

  it.each([
    ['administrator', { release: true, goBack: true, pin: true }],
    ['editor', { release: true, goBack: false, pin: false }],
    ['coordinator', { release: false, goBack: false, pin: false }],
    ['translator', { release: false, goBack: false, pin: false }],
    ['trainer', { release: false, goBack: false, pin: false }],
    ['viewer', { release: false, goBack: false, pin: false }],
  ])('tell and obey %s by their role', async (role, may) => {
    expect((await state(role)).may).toEqual(may)
    const pin = { release: absent, pinned: true }
    // Who is let through asks for what is not there.
    const met = {
      goBack: (await post(role, 'release-go-back', { release: absent }))?.status,
      pin: (await post(role, 'release-pin', pin))?.status,
      release: (await post(role, 'release-now'))?.status,
    }
    expect(met).toEqual({
      goBack: may.goBack ? 404 : 403,
      pin: may.pin ? 404 : 403,
      release: may.release ? 200 : 403,
    })
  })

  it('tell nobody else anything, and do nothing for them', async () => {
    expect((await who['nobody']?.('/api/release-state'))?.status).toBe(401)
    expect((await post('nobody', 'release-now'))?.status).toBe(401)
    expect((await post('nobody', 'release-go-back', { release: older }))?.status).toBe(401)
    const pin = { release: older, pinned: true }
    expect((await post('nobody', 'release-pin', pin))?.status).toBe(401)
    const list = await who['nobody']?.(`/api/${releasesSlug}`)
    expect(list?.status).toBe(403)
  })

  it('tell what is public, what is kept, and that something else is published', async () => {
    expect(await state()).toMatchObject({
      ...{ maker: 'apart', current: newer, isUpToDate: false, held: null },
      kept: [
        { id: newer, isCurrent: true, isPinned: false },
        { id: older, isCurrent: false, isPinned: false, summary: { serial: 1 } },
      ],
    })
  })

  it('answer that nothing is new until something is', async () => {
    const ask = async (tag = '') => {
      const headers = { ...(await logIn(cms.payload, 'viewer')), 'if-none-match': tag }
      return cms.request('/api/release-state', { headers })
    }
    const tag = (await ask()).headers.get('etag') ?? ''
    expect((await ask(tag)).status).toBe(304)
    const at = new Date().toISOString()
    await cms.payload.create({
      collection: releasesSlug,
      data: {
        ...{ turn: 1, kind: 'made', state: 'running', holder: 'elsewhere/1/a', requests: '[]' },
        ...{ startedAt: at, heartbeatAt: at },
      },
    })
    expect((await ask(tag)).status).toBe(200)
    await cms.payload.db.deleteMany({ collection: releasesSlug, where: {} })
  })

  it('ask for a release, and keep a record of who did', async () => {
    const before = await asked()
    const answer = await post('editor', 'release-now')
    expect(answer?.body).toMatchObject({ asked: true })
    expect(await asked()).toBe(before + 1)
    const { docs } = await cms.payload.find({ collection: 'audit-trail', sort: '-createdAt' })
    expect(docs[0]).toMatchObject({ action: 'askedForRelease', subjectName: newer })
  })

  it('go back to a kept release at once, and hold it', async () => {
    expect((await post('administrator', 'release-go-back', { release: newer }))?.status).toBe(409)
    const answer = await post('administrator', 'release-go-back', { release: older })
    expect(answer).toMatchObject({ status: 200, body: { release: older } })
    expect(await state()).toMatchObject({
      ...{ current: older, held: { byName: expect.stringContaining('#') as string } },
      turns: [{ kind: 'back', state: 'done', release: older, requests: [{ reason: 'button' }] }],
    })
    const { docs } = await cms.payload.find({ collection: 'audit-trail', sort: '-createdAt' })
    expect(docs[0]).toMatchObject({ action: 'wentBack', subject: 'release', subjectId: older })
  })

  it('say in the reader’s language what could not be done', async () => {
    const { authorization } = await logIn(cms.payload, 'administrator')
    const inSorani = sender(cms, { cookie: 'payload-lng=ckb', authorization })
    const body = { release: absent }
    const answer = await inSorani('/api/release-go-back', { method: 'POST', body })
    expect(answer.body['message']).toContain('ئەم وەشانە ئیتر نەماوە')
    const other = await post('administrator', 'release-go-back', { release: '../..' })
    expect(other?.status).toBe(400)
  })

  it('pin a release and let it go', async () => {
    const pinned = async () => (await state()).kept.filter(({ isPinned }) => isPinned)
    const pin = (isPinned: boolean) =>
      post('administrator', 'release-pin', { release: older, pinned: isPinned })
    expect(await pin(true)).toMatchObject({ status: 200, body: { pinned: true } })
    expect(await pinned()).toMatchObject([{ id: older }])
    expect((await pin(false))?.status).toBe(200)
    expect(await pinned()).toEqual([])
    const { docs } = await cms.payload.find({ collection: 'audit-trail', limit: 100 })
    const actions = docs.map(({ action }) => action as unknown)
    expect(actions.filter((action) => String(action).endsWith('inned'))).toHaveLength(2)
  })

  it('say where nobody makes releases', async () => {
    cms.payload.config.custom['releases'] = 'never'
    expect((await post('editor', 'release-now'))?.status).toBe(409)
  })
})
