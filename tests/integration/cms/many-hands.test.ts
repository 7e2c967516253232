import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

const languages: readonly Locale[] = ['ar', 'ckb', 'en']

describe.each(databases)('many hands on %s', (database) => {
  let cms: TestCms
  let first: Send
  let second: Send
  beforeAll(async () => {
    cms = await bootCms(database)
    const language = { 'accept-language': 'en' }
    first = sender(cms, { ...language, ...(await logIn(cms.payload, 'editor')) })
    second = sender(cms, { ...language, ...(await logIn(cms.payload, 'editor')) })
  })
  afterAll(async () => {
    await cms.close()
  })

  const autosave = (send: Send, path: string, { locale, body }: { locale: Locale; body: object }) =>
    send(`${path}?draft=true&autosave=true&depth=0&fallback-locale=null&locale=${locale}`, {
      method: path.includes('/globals/') ? 'POST' : 'PATCH',
      body,
    })
  const read = async (path: string, locale: Locale) =>
    (await first(`${path}?draft=true&depth=0&fallback-locale=null&locale=${locale}`)).body

  it('keeps the text of every language that is saved at the same moment', async () => {
    const id = await cms.draft('service', { en: serviceDraft('en', { slug: 'same-moment' }) })
    const path = `/api/services/${id}`
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(
        languages.map((locale) =>
          autosave(first, path, { locale, body: { title: `${locale} ${round}` } }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const titles = await Promise.all(languages.map((locale) => read(path, locale)))
      expect(titles.map(({ title }) => title)).toEqual(languages.map((each) => `${each} ${round}`))
    }
  })

  it('keeps the text of every language of a global that is saved at the same moment', async () => {
    const path = '/api/globals/home'
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(
        languages.map((locale) =>
          autosave(first, path, { locale, body: { title: `${locale} ${round}` } }),
        ),
      )
      const titles = await Promise.all(languages.map((locale) => read(path, locale)))
      expect(titles.map(({ title }) => title)).toEqual(languages.map((each) => `${each} ${round}`))
    }
  })

  it('gives a document free after a save that was refused', async () => {
    const id = await cms.draft('service', { en: serviceDraft('en', { slug: 'refused' }) })
    const path = `/api/services/${id}`
    const [refused, saved] = await Promise.all([
      second(path, { method: 'PATCH', body: { _status: 'published' } }),
      autosave(first, path, { locale: 'en', body: { title: 'Saved after it' } }),
    ])
    expect([refused.status, saved.status]).toEqual([403, 200])
  })

  it('saves many documents at once beside a save of one of them', async () => {
    const ids = await Promise.all(
      ['bulk-a', 'bulk-b'].map((slug) =>
        cms.draft('service', { en: serviceDraft('en', { slug }) }),
      ),
    )
    const [one = ''] = ids
    const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const [bulk, single] = await Promise.all([
      first(`/api/services?draft=true&locale=en&${where}`, {
        method: 'PATCH',
        body: { summary: 'For all of them' },
      }),
      autosave(second, `/api/services/${one}`, { locale: 'ar', body: { title: 'ar' } }),
    ])
    expect([bulk.status, single.status]).toEqual([200, 200])
    expect(await read(`/api/services/${one}`, 'en')).toMatchObject({ summary: 'For all of them' })
    expect(await read(`/api/services/${one}`, 'ar')).toMatchObject({ title: 'ar' })
  })

  /** A form as the admin fills it: everything of one language, and what it was filled from. */
  const open = async (path: string, locale: Locale = 'en') => read(path, locale)
  const service = async (slug: string) => {
    const id = await cms.draft('service', { en: serviceDraft('en', { slug }) })
    return `/api/services/${id}`
  }

  it('puts two people’s changes of different fields together', async () => {
    const path = await service('different-fields')
    const [mine, theirs] = [await open(path), await open(path)]
    const saved = await autosave(first, path, {
      ...{ locale: 'en', body: { ...mine, title: 'Their title', cost: 'paid' } },
    })
    expect(saved.status).toBe(200)
    const merged = await autosave(second, path, {
      ...{ locale: 'en', body: { ...theirs, summary: 'My summary' } },
    })
    expect(merged).toMatchObject({
      status: 200,
      body: { doc: { title: 'Their title', cost: 'paid', summary: 'My summary' } },
    })
    expect(await read(path, 'en')).toMatchObject({
      ...{ title: 'Their title', cost: 'paid', summary: 'My summary' },
    })
  })

  it('refuses the later change of one field, names who was first, and loses neither text', async () => {
    const path = await service('same-field')
    const [mine, theirs] = [await open(path), await open(path)]
    await autosave(first, path, { locale: 'en', body: { ...mine, title: 'Saved first' } })
    const refused = await autosave(second, path, {
      ...{ locale: 'en', body: { ...theirs, title: 'Saved second', summary: 'And this' } },
    })
    expect(refused).toMatchObject({
      status: 409,
      body: {
        message: expect.stringMatching(/^#\w+ changed this on .+ Title\./) as string,
        errors: [
          {
            data: { errors: [{ path: 'title' }], refused: { title: 'Saved second' } },
          },
        ],
      },
    })
    expect(await read(path, 'en')).toMatchObject({ title: 'Saved first', summary: 'Summary en' })
  })

  it('refuses the later text also where nobody had written one', async () => {
    const id = await cms.draft('service', { ar: { title: 'Only a title' } })
    const path = `/api/services/${id}`
    const [mine, theirs] = [await open(path), await open(path)]
    await autosave(first, path, { locale: 'en', body: { ...mine, summary: 'Written first' } })
    const body = { ...theirs, summary: 'Written second' }
    expect((await autosave(second, path, { locale: 'en', body })).status).toBe(409)
    expect(await read(path, 'en')).toMatchObject({ summary: 'Written first' })
  })

  it('treats two windows of one person as two people', async () => {
    const path = await service('two-windows')
    const [one, other] = [await open(path), await open(path)]
    await autosave(first, path, { locale: 'en', body: { ...one, title: 'In one window' } })
    const refused = await autosave(first, path, {
      ...{ locale: 'en', body: { ...other, title: 'In the other' } },
    })
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('in another window')
  })

  it('lets one form save again and again, before it heard of its last save', async () => {
    const path = await service('again')
    const form = await open(path)
    for (const title of ['One', 'Two', 'Title en', 'Three']) {
      const { status } = await autosave(first, path, { locale: 'en', body: { ...form, title } })
      expect(status).toBe(200)
      expect(await read(path, 'en')).toMatchObject({ title })
    }
  })

  it('lets translators of two languages save one document in turn', async () => {
    const path = await service('two-translators')
    const [arabic, sorani] = [await open(path, 'ar'), await open(path, 'ckb')]
    for (const round of ['1', '2', '3']) {
      const answers = await Promise.all([
        autosave(first, path, { locale: 'ar', body: { ...arabic, title: `ar ${round}` } }),
        autosave(second, path, { locale: 'ckb', body: { ...sorani, title: `ckb ${round}` } }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
    }
    expect(await read(path, 'ar')).toMatchObject({ title: 'ar 3' })
    expect(await read(path, 'ckb')).toMatchObject({ title: 'ckb 3' })
  })

  it('keeps rows that one person added from another person’s older form', async () => {
    const path = await service('rows')
    const [mine, theirs] = [await open(path), await open(path)]
    const steps = [{ line: 'Step en' }, { line: 'A new step' }]
    await autosave(first, path, { locale: 'en', body: { ...mine, steps } })
    await autosave(second, path, { locale: 'en', body: { ...theirs, title: 'New title' } })
    const { body } = await first(`${path}?draft=true&depth=0&locale=en`)
    expect(body).toMatchObject({ title: 'New title', steps })
  })

  it('puts changes of a global together', async () => {
    const path = '/api/globals/home'
    const [mine, theirs] = [await open(path), await open(path)]
    await autosave(first, path, { locale: 'en', body: { ...mine, title: 'Their title' } })
    await autosave(second, path, { locale: 'en', body: { ...theirs, lead: 'My lead' } })
    expect(await read(path, 'en')).toMatchObject({ title: 'Their title', lead: 'My lead' })
    const refused = await autosave(second, path, {
      ...{ locale: 'en', body: { ...theirs, title: 'My title' } },
    })
    expect(refused.status).toBe(409)
  })

  it('refuses to publish a form that somebody else’s save got ahead of', async () => {
    const path = await service('form-behind')
    const [mine, theirs] = [await open(path), await open(path)]
    await autosave(second, path, { locale: 'en', body: { ...mine, title: 'Saved first' } })
    const body = new FormData()
    body.set('_payload', JSON.stringify({ ...theirs, title: 'Published from an older form' }))
    const address = `${path}/publish-language?locale=en`
    const response = await cms.request(address, { method: 'POST', as: 'editor', body })
    expect(response.status).toBe(409)
    const states = (await first(`${path}/languages`)).body as { languages: { isPublic: boolean }[] }
    expect(states.languages.map(({ isPublic }) => isPublic)).toEqual([false, false, false])
  })

  it('saves, and does not publish, a form in which others changed what it leaves alone', async () => {
    const path = await service('form-unseen')
    const [mine, theirs] = [await open(path), await open(path)]
    await autosave(second, path, { locale: 'en', body: { ...theirs, title: 'Half a tit' } })
    const body = new FormData()
    body.set('_payload', JSON.stringify({ ...mine, summary: 'My summary' }))
    const address = `${path}/publish-language?locale=en`
    const response = await cms.request(address, { method: 'POST', as: 'editor', body })
    expect(response.status).toBe(409)
    expect(await read(path, 'en')).toMatchObject({ title: 'Half a tit', summary: 'My summary' })
    const states = (await first(`${path}/languages`)).body as { languages: { isPublic: boolean }[] }
    expect(states.languages.map(({ isPublic }) => isPublic)).toEqual([false, false, false])
  })
})
