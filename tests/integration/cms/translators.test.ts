import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roleMessages } from '../../../cms/labels/roles.ts'
import { say } from '../../../cms/labels/say.ts'
import { makeAccount, type Account } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'
import { papers, serviceDraft } from '../../support/cms/service-draft.ts'

let count = 0

describe.each(databases)('a translator of Sorani on %s', (database) => {
  let cms: TestCms
  let send: Send
  let account: Account
  let id: string
  let mark: string
  beforeAll(async () => {
    cms = await bootCms(database)
    account = await makeAccount(cms.payload, 'translator', { languages: ['ckb'] })
    send = sender(cms, account.headers)
  })
  afterAll(async () => {
    await cms.close()
  })
  const facts = {
    phones: [{ number: '0662110000', languages: ['ar'], office: 'centre' }],
    governorates: ['IQ-AR'],
    sourceLanguage: 'ar',
  }
  beforeEach(async () => {
    count += 1
    mark = `s${count}`
    id = await cms.draft('service', {
      ar: { ...serviceDraft('ar'), ...facts, papers: papers({ mark: 'ar', of: mark }) },
      ckb: { papers: papers({ mark: 'ckb', of: mark }) },
    })
  })
  const stored = (locale: 'ar' | 'ckb') =>
    cms.payload.findByID({
      ...{ collection: 'services', id, locale, fallbackLocale: false, draft: true, depth: 0 },
    })
  const save = (data: object, query = 'draft=true&autosave=true&locale=ckb') =>
    send(`/api/services/${id}?${query}`, { method: 'PATCH', body: data })
  const local = () =>
    ({
      collection: 'services',
      id,
      overrideAccess: false,
      user: account.user,
      draft: true,
    }) as const

  it('writes the text of Sorani', async () => {
    const text = { title: 'ناونیشان', benefits: [{ line: 'یەک' }, { line: 'دوو' }] }
    expect(await save(text)).toMatchObject({ status: 200 })
    expect(await stored('ckb')).toMatchObject(text)
    expect(await stored('ar')).toMatchObject({
      title: 'Title ar',
      benefits: [{ line: 'Benefit ar' }],
    })
  })

  it.each(['locale=ar', 'locale=en', 'locale=all', ''])(
    'writes nothing with ?%s',
    async (query) => {
      const before = await stored('ar')
      for (const how of ['', 'draft=true&', 'draft=true&autosave=true&']) {
        expect((await save({ title: 'Mine' }, `${how}${query}`)).status, how).toBe(403)
      }
      expect(await stored('ar')).toEqual(before)
    },
  )

  it('changes no fact, and takes nobody’s word for one', async () => {
    const before = await stored('ar')
    const sent = {
      ...{ slug: 'mine', cost: 'paid', needs: ['housing'], phones: [], governorates: ['IQ-BG'] },
      ...{ sourceLanguage: 'ckb', demo: true, owner: null, title: 'ناونیشان' },
    }
    for (const query of ['locale=ckb', 'draft=true&locale=ckb']) {
      expect((await save(sent, query)).status).toBe(200)
    }
    await cms.payload.update({ ...local(), locale: 'ckb', data: sent })
    expect(await stored('ar')).toMatchObject({ ...before, updatedAt: expect.any(String) as string })
    expect(await stored('ckb')).toMatchObject({ title: 'ناونیشان', cost: 'free' })
  })

  it('writes the names of papers, and neither adds, removes nor moves one', async () => {
    const [a, b] = papers({ mark: 'نوێ', of: mark })
    const added = { kind: 'identity', name: 'هی من' }
    expect((await save({ papers: [added, { ...b, kind: 'identity' }, a] })).status).toBe(200)
    expect(await stored('ckb')).toMatchObject({ papers: papers({ mark: 'نوێ', of: mark }) })
    expect(await stored('ar')).toMatchObject({ papers: papers({ mark: 'ar', of: mark }) })
    expect((await save({ papers: [a] })).status).toBe(200)
    expect((await stored('ar'))['papers']).toHaveLength(2)
  })

  it('writes nothing past the access rules either', async () => {
    const past = { ...local(), overrideAccess: true, data: { title: 'Mine' } }
    await expect(cms.payload.update({ ...past, locale: 'ar' })).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      cms.payload.create({ collection: 'services', data: {}, draft: true, user: account.user }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('restores no version', async () => {
    const { docs } = await cms.payload.findVersions({
      ...{ collection: 'services', where: { parent: { equals: id } }, limit: 1 },
    })
    const path = `/api/services/versions/${docs[0]?.id}?locale=ckb&draft=true`
    const refused = await send(path, { method: 'POST', body: {} })
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain(say(roleMessages.restoreRefused, 'ar'))
  })

  it('writes the text of what there is one of, and no fact of it', async () => {
    const slug = 'alert-banner'
    const data = { message: 'تنبيه', level: 'info', sourceLanguage: 'ar' }
    await cms.payload.updateGlobal({ slug, data, locale: 'ar', draft: true })
    const sent = { message: 'ئاگاداری', level: 'urgent', sourceLanguage: 'ckb' }
    const post = (query: string) =>
      send(`/api/globals/${slug}?draft=true&${query}`, { method: 'POST', body: sent })
    expect((await post('locale=ar')).status).toBe(403)
    expect((await post('locale=ckb')).status).toBe(200)
    const read = (locale: 'ar' | 'ckb') =>
      cms.payload.findGlobal({ slug, locale, fallbackLocale: false, draft: true })
    expect(await read('ar')).toMatchObject(data)
    expect(await read('ckb')).toMatchObject({ ...data, message: 'ئاگاداری' })
  })

  it('submits Sorani, and neither approves nor submits Arabic', async () => {
    const review = async (locale: string, step: string) =>
      (await send(`/api/services/${id}/review`, { method: 'POST', body: { locale, step } })).status
    await save({ ...serviceDraft('ckb'), papers: papers({ mark: 'ckb', of: mark }) })
    expect(await review('ckb', 'submitted')).toBe(200)
    expect(await review('ar', 'submitted')).toBe(403)
    expect(await review('ckb', 'approved')).toBe(403)
  })
})
