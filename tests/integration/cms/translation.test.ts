import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { readHalves } from '../../../cms/publish/read-document.ts'
import { readAllStates } from '../../../cms/states/read-all-states.ts'
import { withChangedSince } from '../../../cms/translation/changed-since.ts'
import { queueOf } from '../../../cms/translation/queue.ts'
import { readTranslation } from '../../../cms/translation/read-translation.ts'
import type { Saved, Translation } from '../../../cms/translation/types.ts'
import { makeAccount } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { papers, serviceDraft } from '../../support/cms/service-draft.ts'

describe.each(databases)('the translation desk (%s)', (database) => {
  let cms: TestCms
  let payload: Payload
  let count = 0
  beforeAll(async () => {
    cms = await bootCms(database)
    payload = cms.payload
  })
  afterAll(() => cms.close())

  const arabic = (of: string, changes = {}) =>
    serviceDraft('ar', { slug: of, papers: papers({ mark: 'ar', of }), ...changes })
  const publish = async (id: string, locale: Locale) => {
    const result = await publishLanguage({ payload, type: 'service', id, locale, by: 'E' })
    expect(result.ok).toBe(true)
  }
  // A service that readers have in Arabic and, where asked for, in Sorani.
  const service = async (locales: readonly Locale[] = ['ar']) => {
    count += 1
    const of = `desk-${count}`
    const id = await cms.draft('service', { ar: arabic(of) })
    for (const locale of locales) {
      const data = { ...arabic(of), ...serviceDraft(locale, { slug: of }) }
      await cms.save({
        type: 'service',
        id,
        locale,
        data: { ...data, papers: papers({ mark: locale, of }) },
      })
      await publish(id, locale)
    }
    return { id, of }
  }
  const send = async (id: string, body: object, init: RequestInit = {}) => {
    const answer = await cms.request(`/api/services/${id}/translation`, {
      ...{ method: 'POST', as: 'editor' as const, body: JSON.stringify(body) },
      ...init,
      headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
    })
    return { status: answer.status, body: (await answer.json()) as Saved & { message?: string } }
  }
  const read = (id: string, locale: Locale) =>
    readTranslation({ payload, type: 'service', id, locale })
  const field = ({ fields }: Translation, path: string) => {
    const found = fields.find((each) => each.path === path)
    if (!found) throw new Error(`There is no ${path}.`)
    return found
  }
  const draftOf = (id: string, locale: Locale) =>
    payload.findByID({
      ...{ collection: 'services', id, locale, fallbackLocale: false, draft: true, depth: 0 },
    })

  it('shows the public source beside an empty translation', async () => {
    const { id, of } = await service()
    const [paper] = papers({ mark: 'ar', of })
    const translation = await read(id, 'ckb')
    expect(translation).toMatchObject({
      ...{ sourceLanguage: 'ar', title: 'Title ar', isSourcePublic: true, isSourceChanging: false },
      state: { state: 'missing' },
    })
    expect(field(translation, 'title')).toMatchObject({
      source: 'Title ar',
      value: '',
      change: null,
    })
    expect(field(translation, 'steps')).toMatchObject({ source: ['Step ar'], value: [] })
    expect(field(translation, `papers.${paper?.id}.name`)).toMatchObject({
      ...{ source: 'Paper a ar', value: '', row: { number: 1 } },
    })
  })

  it('saves texts, lines and rows of one language and nothing else', async () => {
    const { id, of } = await service()
    const [first, second] = papers({ mark: 'ar', of })
    const source = { payload, type: 'service', id, locale: 'ar' } as const
    const before = await readHalves(source)
    const translation = await read(id, 'ckb')
    const texts = {
      title: 'ناونیشان',
      steps: ['هەنگاوی یەکەم', 'هەنگاوی دووەم'],
      keywords: ['قەرز'],
      [`papers.${second?.id}.name`]: 'ناسنامە',
    }
    const base = Object.fromEntries(translation.fields.map((each) => [each.path, each.base]))
    const { status, body } = await send(id, { locale: 'ckb', texts, base })
    expect([status, body.refused]).toEqual([200, []])
    expect(Object.keys(body.saved).sort()).toEqual(Object.keys(texts).sort())
    expect(await draftOf(id, 'ckb')).toMatchObject({
      ...{ title: 'ناونیشان', keywords: ['قەرز'], cost: 'free' },
      steps: [{ line: 'هەنگاوی یەکەم' }, { line: 'هەنگاوی دووەم' }],
      papers: [
        { id: first?.id, kind: 'identity' },
        { id: second?.id, name: 'ناسنامە' },
      ],
    })
    expect(await readHalves(source)).toEqual(before)
    expect(field(await read(id, 'ckb'), 'title').base).toBe(body.saved['title'])
  })

  it('refuses the later of two changes of one text, shows both, and saves the others', async () => {
    const { id } = await service()
    const { fields } = await read(id, 'ckb')
    const base = Object.fromEntries(fields.map((each) => [each.path, each.base]))
    await send(id, { locale: 'ckb', texts: { title: 'یەکەم' }, base })
    const later = await send(id, {
      locale: 'ckb',
      texts: { title: 'دووەم', summary: 'پوختە' },
      base,
    })
    expect(later.body.refused).toMatchObject([{ path: 'title', theirs: 'یەکەم' }])
    expect(Object.keys(later.body.saved)).toEqual(['summary'])
    expect(await draftOf(id, 'ckb')).toMatchObject({ title: 'یەکەم', summary: 'پوختە' })
    const seen = { ...base, title: later.body.refused[0]?.base }
    const again = await send(id, { locale: 'ckb', texts: { title: 'دووەم' }, base: seen })
    expect(again.body.refused).toEqual([])
    expect(await draftOf(id, 'ckb')).toMatchObject({ title: 'دووەم' })
  })

  it('loses nothing when two languages and two texts are saved at once', async () => {
    const { id } = await service()
    const [ckb, en] = [await read(id, 'ckb'), await read(id, 'en')]
    const one = (translation: Translation, path: string, text: string) =>
      send(id, {
        ...{ locale: translation.locale, texts: { [path]: text } },
        base: { [path]: field(translation, path).base },
      })
    await Promise.all([
      one(ckb, 'title', 'ناونیشان'),
      one(en, 'title', 'Title'),
      one(ckb, 'summary', 'پوختە'),
      one(en, 'summary', 'Summary'),
    ])
    expect(await draftOf(id, 'ckb')).toMatchObject({ title: 'ناونیشان', summary: 'پوختە' })
    expect(await draftOf(id, 'en')).toMatchObject({ title: 'Title', summary: 'Summary' })
  })

  it('tells of a row that is gone', async () => {
    const { id } = await service()
    const answer = await send(id, { locale: 'ckb', texts: { 'papers.gone.name': 'x' }, base: {} })
    expect(answer.body.refused).toEqual([{ path: 'papers.gone.name', theirs: null, base: null }])
  })

  it('says word by word what the source says anew, in the text and the row that changed alone', async () => {
    const { id, of } = await service(['ar', 'ckb'])
    const [first, second] = papers({ mark: 'ar', of })
    const data = {
      summary: 'Summary now ar',
      papers: [first, { ...second, name: 'Another paper ar' }],
    }
    await cms.save({ type: 'service', id, locale: 'ar', data })
    await publish(id, 'ar')
    const translation = await read(id, 'ckb')
    expect(translation.state).toMatchObject({ state: 'outdated' })
    const item = queueOf(await readAllStates({ payload }), 'ckb').find((each) => each.id === id)
    const since = item && (await withChangedSince({ payload, item, locale: 'ckb' })).since
    expect(since).toBe(field(translation, 'summary').change?.since)
    expect(Date.parse(since ?? '')).toBeGreaterThan(Date.parse(item?.since ?? ''))
    const changed = translation.fields.filter(({ change }) => change).map(({ path }) => path)
    expect(changed).toEqual(['summary', `papers.${second?.id}.name`])
    expect(field(translation, 'summary').change?.segments).toMatchObject([
      ...[
        { kind: 'same', text: 'Summary ' },
        { kind: 'added', text: 'now ' },
      ],
      { kind: 'same', text: 'ar' },
    ])
  })

  it('shows what readers see of a source that is being changed', async () => {
    const { id } = await service()
    await cms.save({ type: 'service', id, locale: 'ar', data: { title: 'Half' } })
    const translation = await read(id, 'ckb')
    expect(translation.isSourceChanging).toBe(true)
    expect(field(translation, 'title').source).toBe('Title ar')
  })

  it('names the words of the glossary that the source uses', async () => {
    const { id, of } = await service()
    const word = await cms.draft('term', {
      ...{ ar: { title: `الإحالة ${of}` }, ckb: { title: 'ڕەوانەکردن' } },
    })
    await cms.save({ type: 'service', id, locale: 'ar', data: { summary: `عن الاحالة ${of}` } })
    await publish(id, 'ar')
    expect((await read(id, 'ckb')).terms).toEqual([
      { id: word, name: `الإحالة ${of}`, agreed: 'ڕەوانەکردن' },
    ])
  })

  it('queues what is missing until it is public', async () => {
    const { id, of } = await service()
    const waits = async () =>
      queueOf(await readAllStates({ payload }), 'ckb').some((item) => item.id === id)
    expect(await waits()).toBe(true)
    await cms.save({
      ...{ type: 'service', id, locale: 'ckb' },
      data: { ...serviceDraft('ckb', { slug: of }), papers: papers({ mark: 'ckb', of }) },
    })
    await publish(id, 'ckb')
    expect(await waits()).toBe(false)
  })

  it.each([
    ['viewer', 'ckb', 403],
    ['translator', 'ckb', 200],
    ['translator', 'en', 403],
    ['editor', 'en', 200],
    ['editor', 'xx', 400],
  ] as const)('answers a %s who writes in %s with %d', async (role, locale, status) => {
    const { id } = await service()
    const base = { title: field(await read(id, 'ckb'), 'title').base }
    const { headers } = await makeAccount(payload, role, { languages: ['ckb'] })
    const answer = await cms.request(`/api/services/${id}/translation`, {
      ...{ method: 'POST', body: JSON.stringify({ locale, texts: { title: 'ن' }, base }) },
      headers: { ...headers, 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(status)
  })

  it('gives the texts to the staff alone', async () => {
    const { id } = await service()
    const path = `/api/services/${id}/translation`
    const statuses = [
      await cms.request(`${path}?locale=ckb`),
      await cms.request(path, { as: 'editor' }),
      await cms.request(`${path}?locale=ckb`, { as: 'editor' }),
      await cms.request('/api/globals/hotlines/translation?locale=ckb', { as: 'editor' }),
    ].map((answer) => answer.status)
    expect(statuses).toEqual([401, 400, 200, 200])
  })

  it('saves the rows of a global', async () => {
    const [id, name] = ['6a5b5c5d5e5f606162636465', 'الشرطة']
    await payload.updateGlobal({
      ...{ slug: 'hotlines', locale: 'ar', draft: true },
      data: { numbers: [{ id, number: '104', name }] },
    })
    const { fields } = await readTranslation({
      payload,
      type: 'hotlines',
      id: 'hotlines',
      locale: 'ckb',
    })
    const [row] = fields
    const answer = await cms.request('/api/globals/hotlines/translation', {
      ...{ method: 'POST', as: 'editor' as const, headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({
        ...{ locale: 'ckb', texts: { [`numbers.${id}.name`]: 'پۆلیس' } },
        base: { [row?.path ?? '']: row?.base },
      }),
    })
    expect(answer.status).toBe(200)
    const how = { slug: 'hotlines', draft: true, fallbackLocale: false } as const
    const [ckb, ar] = [
      await payload.findGlobal({ ...how, locale: 'ckb' }),
      await payload.findGlobal({ ...how, locale: 'ar' }),
    ]
    expect(ckb).toMatchObject({ numbers: [{ number: '104', name: 'پۆلیس' }] })
    expect(ar).toMatchObject({ numbers: [{ number: '104', name }] })
  })
})
