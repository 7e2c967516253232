import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { entryRows } from '../../../cms/publish/entry-history.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

const type = 'service'

describe.each(databases)('copies and old versions on %s', (database) => {
  let cms: TestCms
  let editor: Send
  beforeAll(async () => {
    cms = await bootCms(database)
    editor = sender(cms, await logIn(cms.payload, 'editor'))
  })
  afterAll(async () => {
    await cms.close()
  })

  const publish = (id: string, locale: Locale, from?: Date) =>
    publishLanguage({
      ...{ payload: cms.payload, type, id, locale, by: 'A. Editor' },
      ...(from ? { from } : {}),
    })
  const save = (id: string, locale: Locale, data: object) => cms.save({ type, id, locale, data })
  const snapshot = async () => (await currentSnapshot({ payload: cms.payload })).snapshot
  const draft = async (id: string, locale: Locale) =>
    (await editor(`/api/services/${id}?draft=true&depth=0&fallback-locale=null&locale=${locale}`))
      .body

  it('copies every language as a draft, and nothing that was said or set of the first', async () => {
    const slug = 'copied'
    const id = await cms.draft(type, {
      ar: serviceDraft('ar', { slug }),
      en: serviceDraft('en', { slug }),
    })
    await publish(id, 'ar')
    await editor(`/api/services/${id}/review`, {
      method: 'POST',
      body: { locale: 'en', step: 'submitted' },
    })
    await publish(id, 'en', new Date(Date.now() + 86_400_000))
    await save(id, 'ar', { title: 'Half a new title' })
    const before = await snapshot()

    const made = await editor(`/api/services/${id}/duplicate?draft=true&locale=en`, {
      method: 'POST',
      body: {},
    })
    expect(made.status).toBe(200)
    const copy = String((made.body['doc'] as { id: number | string }).id)
    expect(await draft(copy, 'ar')).toMatchObject({ slug: null, title: 'Half a new title' })
    expect(await draft(copy, 'en')).toMatchObject({ slug: null, title: 'Title en' })
    expect((await readStates({ payload: cms.payload, type, id: copy })).languages).toMatchObject([
      { locale: 'ar', state: 'draft', review: null, scheduled: [] },
      { locale: 'ckb', state: 'missing' },
      { locale: 'en', state: 'draft', review: null, scheduled: [] },
    ])
    expect(await entryRows({ payload: cms.payload, type, id: copy })).toEqual([])
    expect(await snapshot()).toEqual(before)
  })

  it('keeps a copy and the first apart', async () => {
    const id = await cms.draft(type, { en: serviceDraft('en', { slug: 'apart' }) })
    await publish(id, 'en')
    const made = await editor(`/api/services/${id}/duplicate?draft=true&locale=en`, {
      method: 'POST',
      body: {},
    })
    const copy = String((made.body['doc'] as { id: number | string }).id)
    await save(copy, 'en', { title: 'The copy', slug: 'apart' })
    expect(await publish(copy, 'en')).toMatchObject({
      ...{ ok: false, problems: [{ field: 'slug', code: 'slugTaken' }] },
    })
    expect(await draft(id, 'en')).toMatchObject({ title: 'Title en' })
  })

  it('restores a version into the drafts alone, and keeps what it replaces', async () => {
    const slug = 'restored'
    const id = await cms.draft(type, {
      ar: serviceDraft('ar', { slug }),
      en: serviceDraft('en', { slug }),
    })
    await publish(id, 'ar')
    await publish(id, 'en')
    const old = await newestVersion(id)
    await save(id, 'en', { title: 'Second title' })
    await publish(id, 'en')
    await save(id, 'ar', { title: 'Half a sentence' })
    const before = await snapshot()

    const path = `/api/services/versions/${old}?draft=true`
    expect((await editor(path, { method: 'POST', body: {} })).status).toBe(200)
    expect(await draft(id, 'en')).toMatchObject({ title: 'Title en' })
    expect(await draft(id, 'ar')).toMatchObject({ title: 'Title ar' })
    expect(await snapshot()).toEqual(before)
    const { languages } = await readStates({ payload: cms.payload, type, id })
    expect(languages).toMatchObject([
      { locale: 'ar', state: 'published', changed: [] },
      { locale: 'ckb', state: 'missing' },
      { locale: 'en', state: 'published', changed: ['title'] },
    ])
    expect(await titlesOfVersions(id)).toContain('Half a sentence')
  })

  it('lets nobody make anything public by restoring', async () => {
    const id = await cms.draft(type, { en: serviceDraft('en', { slug: 'not-by-restoring' }) })
    const version = await newestVersion(id)
    await editor(`/api/services/versions/${version}`, { method: 'POST', body: {} })
    expect((await snapshot()).entries.filter((entry) => entry.id === id)).toEqual([])
  })

  const versions = async (id: string) =>
    cms.payload.findVersions({
      collection: 'services',
      where: { parent: { equals: id } },
      ...{ sort: '-updatedAt', locale: 'all', depth: 0, limit: 0, pagination: false },
    })
  const newestVersion = async (id: string) => String((await versions(id)).docs[0]?.id)
  const titlesOfVersions = async (id: string) =>
    (await versions(id)).docs.map(
      ({ version }) => (version as { title?: { ar?: string } }).title?.ar,
    )
})
