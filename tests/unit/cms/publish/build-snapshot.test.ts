import { describe, expect, it } from 'vitest'
import { parseSnapshot } from '#schema/snapshot'
import { buildSnapshot } from '../../../../cms/publish/build-snapshot.ts'
import {
  aPublication,
  centreHalves,
  courseHalves,
  homeHalves,
  navigationHalves,
  programmeHalves,
  serviceHalves,
  sessionHalves,
} from '../../../support/cms/publications.ts'

const now = new Date('2026-11-22T09:00:00Z')
const snapshotOf = (...publications: ReturnType<typeof aPublication>[]) =>
  buildSnapshot({ publications, now })

describe('buildSnapshot', () => {
  it('takes the newest row that is due', () => {
    const { snapshot } = snapshotOf(
      aPublication({ effectiveAt: '2026-11-03T08:00:00Z', ...centreHalves({ title: 'Newer' }) }),
      aPublication({ effectiveAt: '2026-11-02T08:00:00Z', ...centreHalves({ title: 'Older' }) }),
      aPublication({ effectiveAt: '2026-11-23T08:00:00Z', ...centreHalves({ title: 'To come' }) }),
    )
    expect(snapshot.entries.map((entry) => 'title' in entry && entry.title)).toEqual(['Newer'])
  })

  it('takes the later row of one moment, by its id as a number', () => {
    const { snapshot } = snapshotOf(
      aPublication({ id: '10', ...centreHalves({ title: 'Tenth' }) }),
      aPublication({ id: '9', ...centreHalves({ title: 'Ninth' }) }),
    )
    expect(snapshot.entries.map((entry) => 'title' in entry && entry.title)).toEqual(['Tenth'])
  })

  it('leaves a tombstone where a language was withdrawn, and the other languages alone', () => {
    const withdrawn = { action: 'withdraw', facts: null, text: null } as const
    const { snapshot } = snapshotOf(
      aPublication({ locale: 'ar' }),
      aPublication({ locale: 'en' }),
      aPublication({ locale: 'ar', effectiveAt: '2026-11-05T08:00:00Z', ...withdrawn }),
    )
    expect(snapshot.entries.map(({ locale }) => locale)).toEqual(['en'])
    expect(snapshot.tombstones).toEqual([
      {
        ...{ type: 'centre', locale: 'ar', slug: 'erbil', instead: null },
        withdrawnAt: '2026-11-05T08:00:00Z',
      },
    ])
  })

  it.each([
    ['public in that language', 'ar', { to: 'centre', id: '2' }],
    ['public in another language only', 'en', null],
  ] as const)('names what to use instead where it is %s', (_case, locale, instead) => {
    const withdrawn = { action: 'withdraw', facts: null, text: null } as const
    const { snapshot } = snapshotOf(
      aPublication(),
      aPublication({ entry: '2', locale, ...centreHalves({ slug: 'duhok' }) }),
      aPublication({
        ...{ effectiveAt: '2026-11-05T08:00:00Z', ...withdrawn },
        instead: { to: 'centre', id: '2' },
      }),
    )
    expect(snapshot.tombstones).toMatchObject([{ slug: 'erbil', instead }])
  })

  it('keeps no address for what was taken back before its hour', () => {
    const { snapshot } = snapshotOf(
      aPublication({ id: '901' }),
      aPublication({
        ...{ id: '902', effectiveAt: '2026-11-20T08:00:00Z' },
        ...centreHalves({ slug: 'moved' }),
      }),
      aPublication({
        ...{ action: 'cancel', cancels: '902', facts: null, text: null },
        effectiveAt: '2026-11-10T08:00:00Z',
      }),
    )
    expect(snapshot.entries.map(({ slug }) => slug)).toEqual(['erbil'])
    expect(snapshot.redirects).toEqual([])
  })

  it('leads from an earlier address to the one of today', () => {
    const { snapshot } = snapshotOf(
      aPublication({ facts: { slug: 'mrc-erbil' }, text: null }),
      aPublication({ effectiveAt: '2026-11-05T08:00:00Z' }),
    )
    expect(snapshot.redirects).toEqual([
      { type: 'centre', locale: 'ar', from: 'mrc-erbil', to: 'erbil' },
    ])
  })

  it('gives up an earlier address that another entry has by now', () => {
    const { snapshot } = snapshotOf(
      aPublication({ facts: { slug: 'mrc' }, text: null }),
      aPublication({ effectiveAt: '2026-11-05T08:00:00Z' }),
      aPublication({ entry: '2', ...centreHalves({ slug: 'mrc' }) }),
    )
    expect(snapshot.redirects).toEqual([])
  })

  it('says for each address of old only what became of the entry that had it last', () => {
    const withdrawn = { action: 'withdraw', facts: null, text: null } as const
    const { snapshot } = snapshotOf(
      aPublication({ ...centreHalves({ slug: 'mrc' }) }),
      aPublication({ effectiveAt: '2026-11-03T08:00:00Z' }),
      aPublication({
        ...{ entry: '2', effectiveAt: '2026-11-04T08:00:00Z' },
        ...centreHalves({ slug: 'mrc' }),
      }),
      aPublication({
        ...{ entry: '2', effectiveAt: '2026-11-05T08:00:00Z' },
        ...centreHalves({ slug: 'mrc-baghdad' }),
      }),
      aPublication({ entry: '2', effectiveAt: '2026-11-06T08:00:00Z', ...withdrawn }),
    )
    expect(snapshot.redirects).toEqual([])
    expect(snapshot.tombstones.map(({ slug }) => slug)).toEqual(['mrc', 'mrc-baghdad'])
  })

  it('forgets that an entry was gone once it is published again', () => {
    const withdrawn = { action: 'withdraw', facts: null, text: null } as const
    const { snapshot } = snapshotOf(
      aPublication(),
      aPublication({ effectiveAt: '2026-11-05T08:00:00Z', ...withdrawn }),
      aPublication({ effectiveAt: '2026-11-06T08:00:00Z' }),
    )
    expect(snapshot.entries).toHaveLength(1)
    expect(snapshot.tombstones).toEqual([])
  })

  it('leaves out a session whose course was withdrawn', () => {
    const { snapshot, report } = snapshotOf(
      aPublication({ entry: '1' }),
      aPublication({ type: 'course', entry: '5', ...courseHalves({}) }),
      aPublication({ type: 'session', entry: '7', ...sessionHalves({}) }),
      aPublication({
        ...{ type: 'course', entry: '5', effectiveAt: '2026-11-05T08:00:00Z' },
        ...{ action: 'withdraw', facts: null, text: null },
      }),
    )
    expect(snapshot.entries.map(({ type }) => type)).toEqual(['centre'])
    expect(report).toMatchObject([{ type: 'session', id: '7', field: 'course' }])
  })

  it('drops and reports references to what is not public in the language', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'services', value: 8 } },
      children: [{ type: 'text', text: 'advice', format: 0 }],
    }
    const body = { root: { children: [{ type: 'paragraph', children: [link] }] } }
    const { snapshot, report } = snapshotOf(
      aPublication(centreHalves({ owner: 9, services: [8, 7], body })),
    )
    expect(snapshot.entries[0]).toMatchObject({
      owner: null,
      services: [],
      body: [{ node: 'paragraph', children: [{ node: 'text', text: 'advice', bold: false }] }],
    })
    expect(report.map(({ field, params }) => [field, params['target']])).toEqual([
      ['owner', 'centre/9'],
      ['services.0', 'service/8'],
      ['services.1', 'service/7'],
      ['body.0.children.0.target', 'service/8'],
    ])
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
  })

  it('leaves out a session in a language in which its course is not public', () => {
    const session = { type: 'session', entry: '20', ...sessionHalves({}) } as const
    const { snapshot, report } = snapshotOf(
      aPublication({ locale: 'ar' }),
      aPublication({ locale: 'en' }),
      aPublication({ type: 'course', entry: '5', locale: 'ar', ...courseHalves({}) }),
      aPublication({ ...session, locale: 'ar' }),
      aPublication({ ...session, locale: 'en' }),
    )
    const sessions = snapshot.entries.filter(({ type }) => type === 'session')
    expect(sessions.map(({ locale }) => locale)).toEqual(['ar'])
    expect(report).toMatchObject([{ type: 'session', locale: 'en', field: 'course' }])
  })

  it('keeps the first of two entries with one address and reports the other', () => {
    const { snapshot, report } = snapshotOf(
      aPublication({ entry: '1' }),
      aPublication({ entry: '2', effectiveAt: '2026-11-09T08:00:00Z' }),
    )
    expect(snapshot.entries.map(({ id }) => id)).toEqual(['1'])
    expect(report).toMatchObject([{ id: '2', code: 'slugTaken' }])
  })

  it('leaves out and reports a row that the contract no longer accepts', () => {
    const { snapshot, report } = snapshotOf(aPublication(centreHalves({ title: null })))
    expect(snapshot.entries).toEqual([])
    expect(report).toMatchObject([{ field: 'title', code: 'missing' }])
  })

  it('holds globals by name and language, apart from entries', () => {
    const home = { type: 'home', entry: 'home', ...homeHalves({}) } as const
    const menu = { type: 'navigation', entry: 'navigation', ...navigationHalves(4) } as const
    const { snapshot } = snapshotOf(
      aPublication({ ...menu, locale: 'en' }),
      aPublication({ ...home, locale: 'en' }),
      aPublication({ ...home, locale: 'ar' }),
    )
    expect(snapshot.entries).toEqual([])
    expect(snapshot.globals.map(({ type, id, locale }) => [type, id, locale])).toEqual([
      ['home', 'home', 'ar'],
      ['home', 'home', 'en'],
      ['navigation', 'navigation', 'en'],
    ])
    const other = aPublication({ ...home, ...homeHalves({ title: 'Hello' }), locale: 'en' })
    expect(snapshotOf(other).snapshot.digest).not.toBe(
      snapshotOf(aPublication({ ...home, locale: 'en' })).snapshot.digest,
    )
  })

  it('leaves no trace of a global that was withdrawn', () => {
    const home = { type: 'home', entry: 'home', ...homeHalves({}) } as const
    const withdrawn = { action: 'withdraw', facts: null, text: null } as const
    const { snapshot } = snapshotOf(
      aPublication(home),
      aPublication({ ...home, effectiveAt: '2026-11-05T08:00:00Z', ...withdrawn }),
    )
    expect([snapshot.globals, snapshot.tombstones]).toEqual([[], []])
  })

  it('drops what globals refer to where it is not public, with the row that led there', () => {
    const featured = [
      { relationTo: 'centres', value: 1 },
      { relationTo: 'guides', value: 9 },
    ]
    const { snapshot, report } = snapshotOf(
      aPublication(),
      aPublication({ type: 'home', entry: 'home', ...homeHalves({ featured }) }),
      aPublication({ type: 'navigation', entry: 'navigation', ...navigationHalves(4) }),
    )
    expect(snapshot.globals).toMatchObject([
      { type: 'home', featured: [{ to: 'centre', id: '1' }] },
      { type: 'navigation', header: [{ id: 'a', section: 'service', page: null }] },
    ])
    expect(report.map(({ type, field }) => [type, field])).toEqual([
      ['home', 'featured.1'],
      ['navigation', 'header.1.page'],
    ])
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
  })

  it.each([
    ['service', serviceHalves, ['providers'], []],
    ['programme', programmeHalves, ['providers', 'organisation', 'chain'], ['chain']],
    ['course', courseHalves, ['partners'], []],
    ['centre', centreHalves, ['hostedBy'], []],
  ] as const)('reads a %s that was frozen before it had %s', (type, halvesOf, facts, text) => {
    const old = structuredClone(halvesOf({}))
    for (const key of facts) Reflect.deleteProperty(old.facts, key)
    for (const key of text) Reflect.deleteProperty(old.text, key)
    const { snapshot, report } = snapshotOf(
      aPublication({ type, schemaVersion: 1, ...old }),
      aPublication({ type, schemaVersion: 1, entry: '2', ...halvesOf({ slug: 'whole' }) }),
    )
    expect(report).toEqual([])
    expect(snapshot.entries.map(({ slug }) => slug)).toHaveLength(2)
    const [first, second] = snapshot.entries
    for (const key of facts) {
      expect(first?.[key as keyof typeof first]).toEqual(second?.[key as keyof typeof second])
    }
  })

  it('has one digest for one content, in whatever order it was published', () => {
    const first = aPublication({ entry: '1' })
    const second = aPublication({ entry: '2', ...centreHalves({ slug: 'baghdad' }) })
    expect(snapshotOf(first, second).snapshot).toEqual(snapshotOf(second, first).snapshot)
    expect(snapshotOf(first).snapshot.digest).not.toBe(snapshotOf(second).snapshot.digest)
  })
})
