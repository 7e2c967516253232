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
    first = sender(cms, await logIn(cms.payload, 'editor'))
    second = sender(cms, await logIn(cms.payload, 'editor'))
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
})
