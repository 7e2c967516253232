import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import type { Use } from '../../../cms/used-in/types.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bodyWithLink } from '../../support/cms/body-with-link.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { makeDraft, sender, type Send } from '../../support/cms/operations.ts'
import { sessionDateRow } from '../../support/cms/publications.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

describe.each(databases)('where something is used, on %s', (database) => {
  let cms: TestCms
  let asEditor: Send
  let asTrainer: Send
  let erbil: number | string
  let baghdad: number | string
  const publish = async (type: EntryType, id: number | string, locale: Locale) => {
    const command = { payload: cms.payload, type, id: String(id), locale, by: 'An editor' }
    expect(await publishLanguage(command)).toMatchObject({ ok: true })
  }
  beforeAll(async () => {
    cms = await bootCms(database)
    const centre = async (slug: string) => {
      const draft = { title: slug, summary: 'A centre', city: slug, network: 'iraq' }
      const { id } = await makeDraft(cms.payload, 'centres', {
        ...{ slug, governorate: 'IQ-BG', ...draft },
      })
      await publish('centre', id, 'ar')
      return id
    }
    erbil = await centre('erbil')
    baghdad = await centre('baghdad')
    const english = { 'accept-language': 'en' }
    asEditor = sender(cms, { ...(await logIn(cms.payload, 'editor')), ...english })
    asTrainer = sender(cms, { ...(await logIn(cms.payload, 'trainer', erbil)), ...english })
  })
  afterAll(async () => {
    await cms.close()
  })

  const usesOf = async (send: Send, path: string): Promise<Use[]> => {
    const { status, body } = await send(`/api/${path}/used-in`)
    expect(status).toBe(200)
    return (body as { uses: Use[] }).uses
  }

  it('names fields and languages, of facts and of links in the text', async () => {
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug: 'by-fact', centres: [erbil] }),
      en: serviceDraft('en', {
        body: bodyWithLink({ collection: 'centres', id: erbil, words: 'Erbil' }),
      }),
    })
    await publish('service', id, 'ar')
    const uses = await usesOf(asEditor, `centres/${erbil}`)
    expect(uses).toMatchObject([
      { type: 'service', id, fields: ['Centres', 'Text'], locales: ['ar'] },
    ])
    expect(uses[0]?.href).toBe(`/admin/collections/services/${id}`)
    await publish('service', id, 'en')
    expect((await usesOf(asEditor, `centres/${erbil}`))[0]?.locales).toEqual(['ar', 'en'])
    await cms.save({ type: 'service', id, locale: 'ar', data: { centres: [] } })
    expect((await usesOf(asEditor, `centres/${erbil}`))[0]?.fields).toContain('Centres')
  })

  it('shows nobody a session that they may not read', async () => {
    const { id } = await makeDraft(cms.payload, 'sessions', {
      ...{ kind: 'information', centre: baghdad, languages: ['ar'] },
      dates: [sessionDateRow({ id: undefined })],
    })
    const [use] = await usesOf(asEditor, `centres/${baghdad}`)
    expect(use).toMatchObject({ type: 'session', id: String(id), locales: [] })
    expect(await usesOf(asTrainer, `centres/${baghdad}`)).toEqual([])
  })

  it('finds a glossary word in texts, and not in itself', async () => {
    const term = await cms.draft('term', {
      en: { slug: 'iom', title: 'Assisted return', summary: 'Going home with help.' },
    })
    const id = await cms.draft('service', {
      en: serviceDraft('en', { slug: 'words', summary: 'We explain assisted return to you.' }),
    })
    expect(await usesOf(asEditor, `terms/${term}`)).toMatchObject([
      { type: 'service', id, fields: ['As a word in the text'], locales: [] },
    ])
  })

  it('answers 404 for what is not there, and 401 without log-in', async () => {
    expect((await asEditor('/api/centres/999999/used-in')).status).toBe(404)
    expect((await asEditor('/api/media/999999/used-in')).status).toBe(404)
    expect((await cms.request(`/api/centres/${erbil}/used-in`)).status).toBe(401)
  })

  it('names pages that are not public when something that links to them is published', async () => {
    const title = 'دليل العودة'
    const guide = { slug: 'a-guide', title }
    const { id: target } = await makeDraft(cms.payload, 'guides', guide)
    const body = bodyWithLink({ collection: 'guides', id: target, words: 'Guide' })
    const id = await cms.draft('page', {
      ar: { slug: 'with-link', title: 'صفحة', summary: 'صفحة فيها رابط.', body },
    })
    const answer = await asEditor(`/api/pages/${id}/publish-language`, {
      ...{ method: 'POST', body: { locale: 'ar' } },
    })
    const href = `/admin/collections/guides/${target}`
    expect(answer).toMatchObject({
      ...{ status: 200, body: { leftOut: [{ params: { title, href } }] } },
    })
  })
})
