import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage, type Command } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { reviewLanguage } from '../../../cms/review/review-language.ts'
import type { ReviewStep } from '../../../cms/review/types.ts'
import { readAllStates } from '../../../cms/states/read-all-states.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { papers, serviceDraft } from '../../support/cms/service-draft.ts'

const phones = (number: string) => [{ number, office: 'centre' }]

describe.each(databases)('language states on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const make = (slug: string, locales: readonly Locale[] = ['ar', 'en']) =>
    cms.draft(
      'service',
      Object.fromEntries(locales.map((each) => [each, serviceDraft(each, { slug })])),
    )
  const save = (id: string, locale: Locale, data: object) =>
    cms.save({ type: 'service', id, locale, data })
  const publish = async (id: string, locale: Locale, how: Partial<Command> = {}) => {
    const one = { payload: cms.payload, type: 'service', id, locale, by: 'A. Editor' } as const
    expect(await publishLanguage({ ...one, ...how })).toMatchObject({ ok: true })
  }
  const withdraw = (id: string, locale: Locale) =>
    withdrawLanguage({ payload: cms.payload, type: 'service', id, locale, by: 'E' })
  const review = (
    id: string,
    locale: Locale,
    { step = 'submitted', byId = '1', inStep = false, remark = null as string | null } = {},
  ) =>
    reviewLanguage({
      ...{ payload: cms.payload, type: 'service', id, locale, remark, inStep, byId, by: 'T' },
      step: step as ReviewStep,
    })
  const stateOf = async (id: string, locale: Locale) => {
    const { languages } = await readStates({ payload: cms.payload, type: 'service', id })
    return languages.find((each) => each.locale === locale)
  }
  const statesOf = async (id: string) => {
    const states = await readStates({ payload: cms.payload, type: 'service', id })
    const all = await readAllStates({ payload: cms.payload })
    expect(all.find((each) => each.type === 'service' && each.id === id)).toEqual(states)
    return Object.fromEntries(states.languages.map(({ locale, state }) => [locale, state]))
  }
  const publicOf = async (id: string) => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    const own = snapshot.entries.filter((entry) => entry.id === id && entry.type === 'service')
    const notices = snapshot.changeNotices.filter((notice) => notice.id === id)
    return { entries: new Map(own.map((entry) => [entry.locale, entry])), notices }
  }

  it('goes from missing to draft, ready, published, outdated and published again', async () => {
    const id = await make('whole-way', ['ar'])
    await publish(id, 'ar')
    const walk: [() => Promise<unknown>, string][] = [
      [() => Promise.resolve(), 'missing'],
      [() => save(id, 'en', { title: 'Half a' }), 'draft'],
      [() => save(id, 'en', serviceDraft('en', { slug: 'whole-way' })), 'draft'],
      [() => review(id, 'en'), 'ready'],
      [() => save(id, 'en', { title: 'Other words' }), 'draft'],
      [() => review(id, 'en'), 'ready'],
      [() => review(id, 'en', { step: 'changesRequested', byId: '2', remark: 'Shorter' }), 'draft'],
      [() => review(id, 'en', { step: 'approved', byId: '2' }), 'ready'],
      [() => publish(id, 'en'), 'published'],
      [() => save(id, 'ar', { summary: 'New Arabic' }), 'published'],
      [() => publish(id, 'ar'), 'outdated'],
      [() => save(id, 'en', { summary: 'New English' }), 'outdated'],
      [() => publish(id, 'en'), 'published'],
      [() => withdraw(id, 'en'), 'withdrawn'],
      [() => review(id, 'en'), 'ready'],
      [() => publish(id, 'en'), 'published'],
    ]
    for (const [index, [step, state]] of walk.entries()) {
      await step()
      expect([index, (await statesOf(id))['en']]).toEqual([index, state])
    }
    expect(await statesOf(id)).toEqual({ ar: 'published', ckb: 'missing', en: 'published' })
  })

  it('names the texts that the source says anew, and tells readers since when', async () => {
    const id = await make('named')
    await publish(id, 'ar')
    await publish(id, 'en')
    expect((await publicOf(id)).notices).toEqual([])
    await save(id, 'ar', { steps: [{ line: 'Call us' }], keywords: ['loan'] })
    await publish(id, 'ar')
    const changedAt = (await publicOf(id)).entries.get('ar')?.publishedAt
    await save(id, 'ar', { summary: 'And again' })
    await publish(id, 'ar')
    expect((await stateOf(id, 'en'))?.outdated).toEqual(['summary', 'steps'])
    const notice = { type: 'service', id, locale: 'en', newer: 'ar', changedAt }
    expect((await publicOf(id)).notices).toEqual([{ ...notice, fields: ['summary', 'steps'] }])
    await withdraw(id, 'ar')
    expect((await stateOf(id, 'en'))?.state).toBe('published')
    expect((await publicOf(id)).notices).toEqual([])
  })

  it('marks nothing by a save that changes nothing, nor by publishing the same again', async () => {
    const id = await make('nothing')
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', serviceDraft('ar', { slug: 'nothing' }))
    await publish(id, 'ar')
    expect(await statesOf(id)).toMatchObject({ ar: 'published', en: 'published' })
    await save(id, 'ar', { title: 'New' })
    await publish(id, 'ar')
    await publish(id, 'en')
    expect(await stateOf(id, 'en'))?.toMatchObject({ state: 'outdated', outdated: ['title'] })
    await save(id, 'en', { summary: 'Only the summary' })
    await publish(id, 'en')
    expect((await stateOf(id, 'en'))?.outdated).toEqual(['title'])
  })

  it.each([
    ['wording alone', 'Call the office, please, at +964 771 772 4725', []],
    ['a phone number', 'Call the office at +964 771 772 4700', ['summary']],
    ['an amount', 'Call the office at +964 771 772 4725, with 5,000 IQD', ['summary']],
  ])('counts %s as a minor edit or not', async (what, summary, outdated) => {
    const slug = `minor-${what.replaceAll(' ', '-')}`
    const before = { summary: 'Call the office at +964 771 772 4725' }
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug, ...before }),
      en: serviceDraft('en', { slug, ...before }),
    })
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', { summary })
    await publish(id, 'ar', { minor: true })
    expect((await stateOf(id, 'en'))?.outdated).toEqual(outdated)
    // What a minor edit left current stays so when the same goes out once more.
    await publish(id, 'ar')
    expect((await stateOf(id, 'en'))?.outdated).toEqual(outdated)
  })

  it('takes the whole translation as in step where the publisher or a reviewer says so', async () => {
    const id = await make('in-step')
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', { title: 'New' })
    await publish(id, 'ar')
    await publish(id, 'en', { inStep: true })
    expect((await stateOf(id, 'en'))?.state).toBe('published')
    await save(id, 'ar', { title: 'Newer' })
    await publish(id, 'ar')
    await review(id, 'en', { inStep: true })
    await publish(id, 'en')
    expect((await stateOf(id, 'en'))?.state).toBe('published')
  })

  it('holds what was found in step against what the source said then', async () => {
    const id = await make('in-step-then')
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'en', { title: 'Changed' })
    await review(id, 'en', { inStep: true })
    await save(id, 'ar', { title: 'New' })
    await publish(id, 'ar')
    await publish(id, 'en')
    expect((await stateOf(id, 'en'))?.outdated).toEqual(['title'])
  })

  it('never changes another language’s public text, also when it holds half a text', async () => {
    const id = await make('half', ['ar', 'ckb', 'en'])
    await publish(id, 'ar')
    await publish(id, 'ckb')
    await publish(id, 'en')
    await save(id, 'ckb', { title: 'Half a' })
    await save(id, 'en', { title: 'Half an', steps: [] })
    await save(id, 'ar', { title: 'New Arabic', cost: 'paid' })
    await publish(id, 'ar')
    const { entries } = await publicOf(id)
    expect(entries.get('ar')).toMatchObject({ title: 'New Arabic', cost: 'paid' })
    expect(entries.get('ckb')).toMatchObject({ title: 'Title ckb', cost: 'paid' })
    expect(entries.get('en')).toMatchObject({
      ...{ title: 'Title en', cost: 'paid', steps: ['Step en'] },
    })
    expect(await stateOf(id, 'en'))?.toMatchObject({
      ...{ state: 'outdated', changed: ['title', 'steps'], outdated: ['title'] },
    })
  })

  it('keeps a language behind its source when facts follow to it', async () => {
    const id = await make('follow')
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', { title: 'New', phones: phones('+9647717724725') })
    await publish(id, 'ar')
    expect(await stateOf(id, 'en'))?.toMatchObject({ outdated: ['title'], changed: [] })
    await save(id, 'ar', { phones: phones('+9647717724700') })
    await publish(id, 'ar')
    expect(await stateOf(id, 'en'))?.toMatchObject({ outdated: ['title'], changed: [] })
    expect((await publicOf(id)).entries.get('en')).toMatchObject({
      phones: [{ number: '+9647717724700' }],
    })
  })

  it('outdates nothing by a row that is taken away in every language', async () => {
    const slug = 'fewer-rows'
    const of = (mark: string) => serviceDraft(mark, { slug, papers: papers({ mark, of: slug }) })
    const id = await cms.draft('service', { ar: of('ar'), en: of('en') })
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', { papers: papers({ mark: 'ar', of: slug, order: ['a'] }) })
    await publish(id, 'ar')
    expect((await stateOf(id, 'en'))?.state).toBe('published')
    await save(id, 'ar', { papers: papers({ mark: 'new', of: slug, order: ['a'] }) })
    await publish(id, 'ar')
    expect((await stateOf(id, 'en'))?.outdated).toEqual(['papers'])
  })

  it('withdraws one language and leaves the others as they are', async () => {
    const id = await make('leaves', ['ar', 'ckb', 'en'])
    for (const locale of ['ar', 'ckb', 'en'] as const) await publish(id, locale)
    const before = (await publicOf(id)).entries
    await withdraw(id, 'ckb')
    expect(await statesOf(id)).toEqual({ ar: 'published', ckb: 'withdrawn', en: 'published' })
    const { entries } = await publicOf(id)
    expect([...entries.keys()]).toEqual(['ar', 'en'])
    expect(entries.get('en')).toEqual(before.get('en'))
  })

  it('may have another source in each entry, and another one later', async () => {
    const id = await make('other-source')
    await save(id, 'en', { sourceLanguage: 'en' })
    await publish(id, 'en')
    await publish(id, 'ar')
    await save(id, 'en', { title: 'New English' })
    await publish(id, 'en')
    expect(await statesOf(id)).toMatchObject({ ar: 'outdated', en: 'published' })
    expect((await publicOf(id)).notices).toMatchObject([{ locale: 'ar', newer: 'en' }])

    await save(id, 'ar', { sourceLanguage: 'ar', title: 'New Arabic' })
    await publish(id, 'ar')
    expect(await statesOf(id)).toMatchObject({ ar: 'published', en: 'outdated' })
    expect((await publicOf(id)).notices).toMatchObject([{ locale: 'en', newer: 'ar' }])
    await publish(id, 'en', { inStep: true })
    expect(await statesOf(id)).toMatchObject({ ar: 'published', en: 'published' })
  })

  it('shows what waits for a moment to come, and counts it from then on', async () => {
    const id = await make('to-come')
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', { title: 'On Sunday' })
    const from = new Date(Date.now() + 3_600_000)
    await publish(id, 'ar', { from })
    await save(id, 'ar', { title: 'Written later' })
    expect(await stateOf(id, 'ar'))?.toMatchObject({
      ...{ state: 'published', changed: ['title'] },
      scheduled: [{ action: 'publish', at: from.toISOString(), byName: 'A. Editor' }],
    })
    expect((await stateOf(id, 'en'))?.state).toBe('published')
    const later = { payload: cms.payload, type: 'service', id, now: from } as const
    expect((await readStates(later)).languages).toMatchObject([
      { locale: 'ar', state: 'published', scheduled: [] },
      { locale: 'ckb' },
      { locale: 'en', state: 'outdated', outdated: ['title'] },
    ])
  })
})
