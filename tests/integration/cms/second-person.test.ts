import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditTrailSlug } from '../../../cms/collections/audit-trail/slug.ts'
import { makeAccount } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'
import { pageDraft } from '../../support/cms/page-draft.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

describe.each(databases)('a second person on %s', (database) => {
  let cms: TestCms
  let anna: Send
  let bakr: Send
  let translator: Send
  beforeAll(async () => {
    cms = await bootCms(database)
    const as = async (role: 'editor' | 'translator') =>
      sender(cms, { 'accept-language': 'en', ...(await makeAccount(cms.payload, role)).headers })
    anna = await as('editor')
    bakr = await as('editor')
    translator = await as('translator')
  })
  afterAll(async () => {
    await cms.close()
  })

  const post = (body: object) => ({ method: 'POST', body })
  const publish = (who: Send, path: string, more: object = {}) =>
    who(`${path}/publish-language`, post({ locale: 'en', ...more }))
  const review = (who: Send, path: string, body: object) =>
    who(`${path}/review`, post({ locale: 'en', ...body }))
  const submit = (who: Send, path: string) => review(who, path, { step: 'submitted' })
  const aService = async (slug: string) => {
    const id = await cms.draft('service', { en: serviceDraft('en', { slug }) })
    const save = (data: object) => cms.save({ type: 'service', id, locale: 'en', data })
    return { path: `/api/services/${id}`, id, save }
  }

  it('is needed for money that was never public, and says for which fields', async () => {
    const { path } = await aService('first-time')
    const refused = await publish(anna, path)
    expect(refused).toMatchObject({
      status: 422,
      body: { secondPerson: ['cost'], problems: [], errors: [{ path: 'cost' }] },
    })
    expect(refused.body['message']).toContain('A second person must look at this')
    expect(await submit(anna, path)).toMatchObject({ status: 200 })
    expect(await publish(anna, path)).toMatchObject({ status: 422 })
    expect(await publish(bakr, path)).toMatchObject({ status: 200, body: { published: ['en'] } })
  })

  it('comes after what nobody could publish', async () => {
    const { path, save } = await aService('incomplete')
    await save({ summary: 'x'.repeat(281) })
    expect(await publish(anna, path)).toMatchObject({
      ...{ status: 422, body: { problems: [{ field: 'summary', code: 'tooLong' }] } },
    })
  })

  it('is needed again for every change of what they saw, but not for wording', async () => {
    const { path, save } = await aService('changed-again')
    await submit(bakr, path)
    expect(await publish(anna, path)).toMatchObject({ status: 200 })
    await save({ title: 'Other words' })
    expect(await publish(anna, path)).toMatchObject({ status: 200 })
    const phones = [{ number: '+9647717724725', office: 'centre' }]
    await save({ phones })
    expect(await publish(anna, path)).toMatchObject({
      ...{ status: 422, body: { secondPerson: ['phones'] } },
    })
    await review(bakr, path, { step: 'approved' })
    await save({ phones: [{ ...phones[0], number: '+9647717724700' }] })
    expect(await publish(anna, path)).toMatchObject({ status: 422 })
    await review(bakr, path, { step: 'approved' })
    expect(await publish(anna, path)).toMatchObject({ status: 200 })
    const { docs } = await cms.payload.find({
      ...{ collection: auditTrailSlug, where: { action: { equals: 'changedPhone' } } },
    })
    expect(docs.map(({ details }) => JSON.parse(String(details)) as unknown)).toEqual([
      { before: [], after: ['+9647717724700'] },
    ])
  })

  it('is needed again to put back what two people had looked at before', async () => {
    const { path, save } = await aService('put-back')
    const phones = (number: string) => ({ phones: [{ number, office: 'centre' }] })
    for (const number of ['+9647717724725', '+9647717724700']) {
      await save(phones(number))
      await submit(bakr, path)
      expect(await publish(anna, path)).toMatchObject({ status: 200 })
    }
    await save(phones('+9647717724725'))
    expect(await publish(anna, path)).toMatchObject({
      ...{ status: 422, body: { secondPerson: ['phones'] } },
    })
    await submit(bakr, path)
    expect(await publish(anna, path)).toMatchObject({ status: 200 })
  })

  it('is needed for a number and an amount inside a text', async () => {
    const id = await cms.draft('page', { en: pageDraft('en', { slug: 'numbers-inside' }) })
    const path = `/api/pages/${id}`
    const save = (summary: string) =>
      cms.save({ type: 'page', id, locale: 'en', data: { summary } })
    expect(await publish(anna, path)).toMatchObject({ status: 200 })
    for (const summary of ['Call +964 771 772 4725', 'It costs 25,000 IQD']) {
      await save(summary)
      expect(await publish(anna, path)).toMatchObject({
        ...{ status: 422, body: { secondPerson: ['summary'] } },
      })
    }
    await save('Open for 3 hours')
    expect(await publish(anna, path)).toMatchObject({ status: 200 })
  })

  it('does not approve what they submitted themselves, nor asks for changes without a word', async () => {
    const { path } = await aService('own-submission')
    await submit(anna, path)
    expect(await review(anna, path, { step: 'approved' })).toMatchObject({
      status: 422,
      body: { message: 'You submitted this yourself. Ask a colleague to approve it.' },
    })
    expect(await review(bakr, path, { step: 'changesRequested', remark: ' ' })).toMatchObject({
      status: 422,
      body: { message: 'Write in the remark what must be changed.' },
    })
    await review(bakr, path, { step: 'changesRequested', remark: 'Say where' })
    const states = await anna(`${path}/languages?locale=en`)
    const { languages } = states.body as { languages: { locale: string }[] }
    expect(languages.find(({ locale }) => locale === 'en')).toMatchObject({
      state: 'draft',
      review: { step: 'changesRequested', remark: 'Say where' },
    })
  })

  it('calls nothing ready that could not be published', async () => {
    const id = await cms.draft('page', { en: { title: 'No summary', slug: 'not-ready' } })
    expect(await submit(anna, `/api/pages/${id}`)).toMatchObject({
      ...{ status: 422, body: { problems: [{ field: 'summary', code: 'missing' }] } },
    })
  })

  it('hears from a translator who may submit, and neither approve nor publish', async () => {
    const { path } = await aService('by-translator')
    expect(await submit(translator, path)).toMatchObject({ status: 200 })
    expect(await review(translator, path, { step: 'approved' })).toMatchObject({ status: 403 })
    expect(await publish(translator, path)).toMatchObject({ status: 403 })
    const { body } = await translator(`${path}/languages?locale=en`)
    expect(body).toMatchObject({
      sourceLanguage: 'ar',
      goLive: null,
      may: { read: true, text: true, submit: true, facts: false, publish: false, review: false },
    })
  })

  it('is needed for a law’s year, not for a leaflet’s', async () => {
    const data = Buffer.from('%PDF-1.4\n% a law\nstartxref\n0\n%%EOF\n')
    const { id: file } = await cms.payload.create({
      ...{ collection: 'media', data: {} },
      file: { data, name: 'law.pdf', size: data.length, mimetype: 'application/pdf' },
    })
    const resource = (kind: string) => ({
      ...{ slug: `a-${kind}`, kind, year: 2020, topics: ['work'], publisher: 'MRC', file },
      ...{ title: 'To read', summary: 'Something to read' },
    })
    const law = await cms.draft('resource', { en: resource('law') })
    const leaflet = await cms.draft('resource', { en: resource('leaflet') })
    expect(await publish(anna, `/api/resources/${leaflet}`)).toMatchObject({ status: 200 })
    expect(await publish(anna, `/api/resources/${law}`)).toMatchObject({
      ...{ status: 422, body: { secondPerson: ['kind', 'year', 'file'] } },
    })
  })
})
