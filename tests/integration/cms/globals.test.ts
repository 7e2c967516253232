import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { parseSnapshot } from '#schema/snapshot'
import type { GlobalType } from '#schema/slugs'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

const pageText = { title: 'Privacy', summary: 'What we keep' }

describe.each(databases)('globals on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const command = (type: GlobalType, locale: Locale) => ({
    ...{ payload: cms.payload, type, id: type, locale, by: 'A. Editor' },
  })
  const save = (slug: string, locale: Locale, data: Record<string, unknown>) =>
    cms.payload.updateGlobal({ slug, locale, data, draft: true })
  const publicGlobals = async (type: GlobalType) => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
    const own = snapshot.globals.filter((global) => global.type === type)
    return new Map(own.map((global) => [global.locale, global]))
  }
  const statesOf = async (type: GlobalType) =>
    (await readStates({ payload: cms.payload, type, id: type })).languages.map(({ state }) => state)

  const changedIn = async (type: GlobalType, locale: Locale) =>
    (await readStates({ payload: cms.payload, type, id: type })).languages.find(
      (state) => state.locale === locale,
    )?.changed

  it('stand above the pages of one language, until withdrawn', async () => {
    const facts = { level: 'urgent', from: '2026-11-22T12:00:00.000Z' }
    await save('alert-banner', 'ar', { ...facts, message: 'Closed today ar' })
    await save('alert-banner', 'en', { message: 'Half an' })
    expect(await statesOf('alert')).toEqual(['draft', 'missing', 'draft'])
    expect(await publishLanguage(command('alert', 'ar'))).toMatchObject({ published: ['ar'] })
    const alerts = await publicGlobals('alert')
    expect([...alerts.keys()]).toEqual(['ar'])
    expect(alerts.get('ar')).toMatchObject({ id: 'alert', from: '2026-11-22', until: null })
    expect(await statesOf('alert')).toEqual(['published', 'missing', 'draft'])
    await save('alert-banner', 'ar', { message: 'Changed' })
    expect(await changedIn('alert', 'ar')).toEqual(['message'])
    expect((await publicGlobals('alert')).get('ar')).toMatchObject({ message: 'Closed today ar' })
    expect(await withdrawLanguage(command('alert', 'ar'))).toEqual({ withdrawn: ['ar'] })
    expect((await publicGlobals('alert')).size).toBe(0)
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    expect(snapshot.tombstones).toEqual([])
  })

  it('do not bring back an old alert in one language with the days of a new one in another', async () => {
    await save('alert-banner', 'en', {
      ...{ level: 'info', from: '2026-03-01T12:00:00.000Z', until: '2026-03-02T12:00:00.000Z' },
      message: 'Closed for the holiday',
    })
    await publishLanguage(command('alert', 'en'))
    await save('alert-banner', 'ar', {
      ...{ level: 'urgent', from: '2026-11-22T12:00:00.000Z', until: '2026-11-24T12:00:00.000Z' },
      message: 'Closed today ar',
    })
    expect(await publishLanguage(command('alert', 'ar'))).toMatchObject({
      ...{ published: ['ar'], followed: [], behind: [] },
    })
    const alerts = await publicGlobals('alert')
    expect(alerts.get('ar')).toMatchObject({ level: 'urgent', from: '2026-11-22' })
    expect(alerts.get('en')).toMatchObject({ level: 'info', until: '2026-03-02' })
    expect(await changedIn('alert', 'en')).toEqual(['level', 'from', 'until'])
  })

  it('bring a new number to every language beside its own words', async () => {
    const [row, other] = ['a'.repeat(24), 'b'.repeat(24)]
    const numbers = (number: string, words: string) => [
      { id: row, number, languages: ['ar', 'en'], whatsapp: false, name: `Office ${words}` },
      { id: other, number: '0771 114 4135', languages: ['ckb'], name: `Second ${words}` },
    ]
    for (const locale of ['ar', 'ckb', 'en'] as const) {
      await save('hotlines', locale, { numbers: numbers('0771 772 4725', locale) })
    }
    for (const locale of ['ar', 'ckb', 'en'] as const) {
      expect(await publishLanguage(command('hotlines', locale))).toMatchObject({ ok: true })
    }
    await save('hotlines', 'ckb', { numbers: numbers('+964 773 311 1990', 'ckb') })
    expect(await publishLanguage(command('hotlines', 'ckb'))).toMatchObject({
      followed: ['ar', 'en'],
    })
    const hotlines = await publicGlobals('hotlines')
    expect(hotlines.get('ar')).toMatchObject({
      numbers: [
        { number: '+9647733111990', languages: ['ar', 'en'], name: 'Office ar' },
        { number: '+9647711144135', languages: ['ckb'], name: 'Second ar' },
      ],
    })
    expect(hotlines.get('en')).toMatchObject({
      numbers: [{ number: '+9647733111990', name: 'Office en' }, {}],
    })
  })

  it('refuse numbers that nobody can have', async () => {
    await save('hotlines', 'en', { reportWhatsapp: '+964 123' })
    expect(await publishLanguage(command('hotlines', 'en'))).toMatchObject({
      ok: false,
      problems: [{ type: 'hotlines', slug: null, field: 'reportWhatsapp', code: 'invalid' }],
    })
    await save('hotlines', 'en', { reportWhatsapp: null })
  })

  it('lead to pages that are public in a language, in every language at once', async () => {
    const page = await cms.draft('page', {
      en: { slug: 'privacy', ...pageText },
      ar: { slug: 'privacy', ...pageText },
    })
    const { payload } = cms
    await publishLanguage({ payload, type: 'page', id: page, locale: 'en', by: 'E' })
    const link = database === 'sqlite' ? Number(page) : page
    await save('navigation', 'en', {
      header: [{ section: 'service' }, { page: link }],
      footer: [{ section: 'az' }],
    })
    expect(await publishLanguage(command('navigation', 'en'))).toMatchObject({
      published: ['ar', 'ckb', 'en'],
    })
    const menus = await publicGlobals('navigation')
    expect(menus.get('en')).toMatchObject({
      header: [{ section: 'service' }, { page: { to: 'page', id: page } }],
    })
    expect(menus.get('ar')?.type === 'navigation' && menus.get('ar')).toMatchObject({
      header: [{ section: 'service', page: null }],
    })
    await save('navigation', 'en', { header: [{ section: 'service', page: link }] })
    expect(await publishLanguage(command('navigation', 'en'))).toMatchObject({
      ok: false,
      problems: [{ field: 'header.0.section', code: 'oneDestination' }],
    })
  })

  it('are published and withdrawn through the API, the form saved first', async () => {
    const body = new FormData()
    body.set(
      '_payload',
      JSON.stringify({ title: 'Welcome', lead: 'Help is free here.', needs: ['work', 'housing'] }),
    )
    const send = (path: string, init: RequestInit) =>
      cms.request(`/api/globals/home${path}`, { as: 'editor', ...init })
    const published = await send('/publish-language?locale=en', { method: 'POST', body })
    expect(await published.json()).toMatchObject({ ok: true, published: ['en'] })
    expect((await publicGlobals('home')).get('en')).toMatchObject({
      title: 'Welcome',
      needs: ['work', 'housing'],
    })
    const states = await send('/languages', {})
    expect(await states.json()).toMatchObject({
      languages: [{ state: 'missing' }, { state: 'missing' }, { state: 'published' }],
    })
    const withdrawn = await send('/withdraw-language', {
      method: 'POST',
      body: JSON.stringify({ locale: 'en' }),
      headers: { 'content-type': 'application/json' },
    })
    expect(await withdrawn.json()).toMatchObject({ withdrawn: ['en'] })
    expect((await publicGlobals('home')).size).toBe(0)
  })
})
