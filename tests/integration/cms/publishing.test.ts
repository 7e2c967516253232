import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { parseSnapshot } from '#schema/snapshot'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { papers, serviceDraft } from '../../support/cms/service-draft.ts'

describe.each(databases)('publishing on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const publish = (id: string, locale: Locale) =>
    publishLanguage({ payload: cms.payload, type: 'service', id, locale, by: 'A. Editor' })
  const save = (id: string, locale: Locale, data: object) =>
    cms.save({ type: 'service', id, locale, data })
  const publicEntries = async (id: string) => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
    const own = snapshot.entries.filter((entry) => entry.id === id && entry.type === 'service')
    return new Map(own.map((entry) => [entry.locale, entry]))
  }

  it('publishes one language while another holds half a text', async () => {
    const slug = 'half-text'
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug }),
      en: { title: 'Half a sentence that no reader may' },
    })
    expect(await publish(id, 'ar')).toMatchObject({ ok: true, published: ['ar'] })
    await save(id, 'ar', { title: 'Changed afterwards' })
    const entries = await publicEntries(id)
    expect([...entries.keys()]).toEqual(['ar'])
    expect(entries.get('ar')).toMatchObject({ title: 'Title ar', benefits: ['Benefit ar'] })
    const { languages: states } = await readStates({ payload: cms.payload, type: 'service', id })
    expect(states).toMatchObject([
      { locale: 'ar', state: 'published', changed: ['title'] },
      { locale: 'ckb', state: 'missing' },
      { locale: 'en', state: 'draft' },
    ])
  })

  it('names everything that is missing, and publishes nothing', async () => {
    const id = await cms.draft('service', { en: { slug: 'no-title', summary: 'x'.repeat(281) } })
    const result = await publish(id, 'en')
    expect(result.ok).toBe(false)
    const problems = result.ok ? [] : result.problems
    expect(problems.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'benefits tooFew',
      'delivery tooFew',
      'ifNotForMe missing',
      'needs tooFew',
      'steps tooFew',
      'summary tooLong',
      'title missing',
    ])
    expect(await publicEntries(id)).toEqual(new Map())
  })

  it('withdraws one language and leaves the others', async () => {
    const slug = 'withdrawn'
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug }),
      en: serviceDraft('en', { slug }),
    })
    await publish(id, 'ar')
    await publish(id, 'en')
    const command = { payload: cms.payload, type: 'service', id, locale: 'en', by: 'E' } as const
    expect(await withdrawLanguage(command)).toEqual({ withdrawn: ['en'] })
    expect(await withdrawLanguage(command)).toEqual({ withdrawn: [] })
    expect([...(await publicEntries(id)).keys()]).toEqual(['ar'])
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    expect(snapshot.tombstones).toMatchObject([{ type: 'service', locale: 'en', slug }])
  })

  it('sends changed facts to every public language beside its published text', async () => {
    const slug = 'facts-follow'
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug }),
      en: serviceDraft('en', { slug }),
    })
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', { title: 'Half an Arabic' })
    await save(id, 'en', { title: 'New title en', cost: 'paid' })
    expect(await publish(id, 'en')).toMatchObject({ followed: ['ar'], behind: [] })
    const entries = await publicEntries(id)
    expect(entries.get('en')).toMatchObject({ title: 'New title en', cost: 'paid' })
    expect(entries.get('ar')).toMatchObject({ title: 'Title ar', cost: 'paid' })
  })

  it('keeps the text of rows with their rows when they change places', async () => {
    const slug = 'reordered'
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug, papers: papers({ mark: 'ar', of: slug }) }),
      en: serviceDraft('en', { slug, papers: papers({ mark: 'en', of: slug }) }),
    })
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'en', { papers: papers({ mark: 'en', of: slug, order: ['b', 'a'] }) })
    expect(await publish(id, 'en')).toMatchObject({ followed: ['ar'] })
    const arabic = (await publicEntries(id)).get('ar')
    expect(arabic).toMatchObject({
      papers: [
        { kind: 'travel', name: 'Paper b ar' },
        { kind: 'identity', name: 'Paper a ar' },
      ],
    })
  })

  it('leaves the last facts where a language lacks the text of a new row, and says so', async () => {
    const slug = 'behind'
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug, papers: papers({ mark: 'ar', of: slug, order: ['a'] }) }),
      en: serviceDraft('en', { slug, papers: papers({ mark: 'en', of: slug, order: ['a'] }) }),
    })
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'en', { papers: papers({ mark: 'en', of: slug }), cost: 'ask' })
    expect(await publish(id, 'en')).toMatchObject({
      followed: [],
      behind: [
        {
          locale: 'ar',
          problems: [{ field: 'papers.1.name' }, { field: 'papers.1.whereToGet' }],
        },
      ],
    })
    const entries = await publicEntries(id)
    expect(entries.get('en')).toMatchObject({ cost: 'ask', papers: [{}, {}] })
    expect(entries.get('ar')).toMatchObject({ cost: 'free', papers: [{ name: 'Paper a ar' }] })
  })

  it('refuses an address that another public entry has, and a number that nobody can have', async () => {
    const first = await cms.draft('service', { en: serviceDraft('en', { slug: 'taken' }) })
    await publish(first, 'en')
    const phones = [{ number: '+964 123', office: 'centre' }]
    const second = await cms.draft('service', { ar: serviceDraft('ar', { slug: 'taken', phones }) })
    expect(await publish(second, 'ar')).toMatchObject({
      ok: false,
      problems: [{ field: 'phones.0.number' }],
    })
    await save(second, 'ar', { phones: [] })
    expect(await publish(second, 'ar')).toMatchObject({
      ok: false,
      problems: [{ field: 'slug', code: 'slugTaken' }],
    })
  })

  it('publishes many languages of one document asked for at once', async () => {
    const slug = 'at-once'
    const id = await cms.draft('service', {
      ar: serviceDraft('ar', { slug }),
      ckb: serviceDraft('ckb', { slug }),
      en: serviceDraft('en', { slug }),
    })
    const results = await Promise.all(
      (['ar', 'ckb', 'en'] as const).map((each) => publish(id, each)),
    )
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await publicEntries(id)).size).toBe(3)
  })

  it('brings back rich text to the letter, lists in lists included', async () => {
    const block = { version: 1, indent: 0, direction: null, format: '' }
    const items = ['One', 'Two'].map((text, index) => ({
      ...{ ...block, type: 'listitem', value: index + 1 },
      children: [
        { type: 'text', text, format: 0, version: 1, detail: 0, mode: 'normal', style: '' },
      ],
    }))
    const kind = { type: 'list', listType: 'bullet', tag: 'ul', start: 1 }
    const body = {
      root: { ...block, type: 'root', children: [{ ...block, ...kind, children: items }] },
    }
    const id = await cms.draft('service', { en: serviceDraft('en', { slug: 'listed', body }) })
    expect(await publish(id, 'en')).toMatchObject({ ok: true })
    const run = (text: string) => [{ node: 'text', text, bold: false }]
    expect((await publicEntries(id)).get('en')).toMatchObject({
      body: [{ node: 'list', ordered: false, items: [run('One'), run('Two')] }],
    })
    const { languages: states } = await readStates({ payload: cms.payload, type: 'service', id })
    expect(states.at(-1)).toMatchObject({ state: 'published', changed: [] })
  })

  it('withdraws for good after the server’s clock was set back', async () => {
    const id = await cms.draft('service', { en: serviceDraft('en', { slug: 'clock' }) })
    await publish(id, 'en')
    const now = new Date(Date.now() - 60_000)
    const command = { payload: cms.payload, type: 'service', id, locale: 'en', by: 'E' } as const
    expect(await withdrawLanguage({ ...command, now })).toEqual({ withdrawn: ['en'] })
    expect((await publicEntries(id)).size).toBe(0)
    await publishLanguage({ ...command, now })
    expect((await publicEntries(id)).size).toBe(1)
  })

  it('counts from the moment that is given', async () => {
    const id = await cms.draft('service', { en: serviceDraft('en', { slug: 'to-come' }) })
    const now = new Date(Date.now() + 60_000)
    await publishLanguage({ payload: cms.payload, type: 'service', id, locale: 'en', by: 'E', now })
    expect((await publicEntries(id)).size).toBe(0)
    const later = await currentSnapshot({ payload: cms.payload, now })
    expect(later.snapshot.entries.some((entry) => entry.slug === 'to-come')).toBe(true)
  })
})
