import { describe, expect, it } from 'vitest'
import type { Publication } from '#schema/publication'
import { currentPublications } from '../../../../cms/publish/current-publications.ts'
import { planFollows } from '../../../../cms/publish/plan-follows.ts'
import { aPublication, centreHalves } from '../../../support/cms/publications.ts'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 8))
const iso = (number: number) => day(number).toISOString()

/** A row that was written on a day of November and counts from the same day or a later one. */
function row({
  written,
  from = written,
  doc = {},
  ...own
}: { written: number; from?: number; doc?: Record<string, unknown> } & Partial<Publication>) {
  return aPublication({
    ...{ effectiveAt: iso(from), createdAt: iso(written), textPublishedAt: iso(from) },
    ...centreHalves(doc),
    ...own,
  })
}
const withdrawal = (own: Parameters<typeof row>[0]) =>
  ({ ...row(own), action: 'withdraw', facts: null, text: null, textPublishedAt: null }) as const

const cancelOf = ({ id, locale }: Publication, written: number) => ({
  ...withdrawal({ written, locale }),
  action: 'cancel' as const,
  cancels: id,
})

let count = 1000
/** The record once a plan is carried out. */
function carriedOut(rows: readonly Publication[], today: number): Publication[] {
  const { append, cancel } = planFollows({ rows, now: day(today), by: 'A. Editor' })
  const written = [
    ...append.map((each) => aPublication({ ...each, createdAt: iso(today) })),
    ...cancel.map((each) => cancelOf(each, today)),
  ]
  return [...rows, ...written.map((each) => ({ ...each, id: String((count += 1)) }))]
}
const publicOn = (rows: readonly Publication[], date: number) =>
  Object.fromEntries(
    currentPublications(rows, day(date))
      .filter(({ action }) => action === 'publish')
      .map(({ locale, facts, text }) => [
        locale,
        `${String(facts?.['network'])} ${String(text?.['title'])}`,
      ]),
  )

const before = [
  row({ written: 1, locale: 'ar', doc: { title: 'ar' } }),
  row({ written: 1, locale: 'en', doc: { title: 'en' } }),
]

describe('planFollows', () => {
  it('does nothing while nothing waits', () => {
    expect(planFollows({ rows: before, now: day(2), by: 'E' })).toEqual({
      ...{ append: [], cancel: [], behind: [] },
    })
  })

  it('takes the facts of what waits to the other languages on that day, and not before', () => {
    const waits = row({ written: 2, from: 10, doc: { title: 'new', network: 'regional' } })
    const rows = carriedOut([...before, waits], 2)
    expect(publicOn(rows, 9)).toEqual({ ar: 'iraq ar', en: 'iraq en' })
    expect(publicOn(rows, 10)).toEqual({ ar: 'regional new', en: 'regional en' })
    expect(planFollows({ rows, now: day(2), by: 'E' })).toMatchObject({ append: [], cancel: [] })
  })

  it('brings facts that change now to what waits: they never fall back', () => {
    const waits = row({ written: 2, from: 10, doc: { title: 'new' } })
    const changed = [
      row({ written: 3, locale: 'en', doc: { title: 'en 2', network: 'regional' } }),
      row({ written: 3, doc: { title: 'ar', network: 'regional' }, textPublishedAt: iso(1) }),
    ]
    const rows = carriedOut([...carriedOut([...before, waits], 2), ...changed], 3)
    expect(publicOn(rows, 10)).toEqual({ ar: 'regional new', en: 'regional en 2' })
  })

  it('keeps what facts that only follow do not touch', () => {
    const waits = row({ written: 2, from: 10, doc: { title: 'new', network: 'regional' } })
    const confirmed = before.map((each) =>
      row({
        ...{ written: 3, locale: each.locale, textPublishedAt: iso(1) },
        doc: { title: each.locale, city: 'Baghdad', slug: 'confirmed' },
      }),
    )
    const rows = carriedOut([...carriedOut([...before, waits], 2), ...confirmed], 3)
    const then = currentPublications(rows, day(10))
    expect(then.map(({ facts }) => facts)).toMatchObject([
      { slug: 'confirmed', network: 'regional' },
      { slug: 'confirmed', network: 'regional' },
    ])
  })

  it('lets a text that is published meanwhile stand when the facts of another follow', () => {
    const waits = row({ written: 2, from: 10, doc: { title: 'new', network: 'regional' } })
    const meanwhile = row({ written: 4, locale: 'en', doc: { title: 'en 2', network: 'regional' } })
    const rows = carriedOut([...carriedOut([...before, waits], 2), meanwhile], 4)
    expect(publicOn(rows, 10)).toEqual({ ar: 'regional new', en: 'regional en 2' })
  })

  it('brings no language back that is withdrawn by then', () => {
    const waits = row({ written: 2, from: 10, doc: { title: 'new', network: 'regional' } })
    const gone = withdrawal({ written: 3, from: 5, locale: 'en' })
    const rows = carriedOut([...carriedOut([...before, waits], 2), gone], 3)
    expect(publicOn(rows, 4)).toEqual({ ar: 'iraq ar', en: 'iraq en' })
    expect(publicOn(rows, 10)).toEqual({ ar: 'regional new' })
  })

  it('takes back what followed something that was taken back', () => {
    const waits = row({ written: 2, from: 10, doc: { title: 'new', network: 'regional' } })
    const planned = carriedOut([...before, waits], 2)
    const rows = carriedOut([...planned, cancelOf(waits, 3)], 3)
    expect(publicOn(rows, 10)).toEqual({ ar: 'iraq ar', en: 'iraq en' })
  })

  it('names a language whose text the facts do not fit, and leaves it as it is', () => {
    const waits = row({ written: 2, from: 10, doc: { title: 'new', slug: '' } })
    const { behind } = planFollows({ rows: [...before, waits], now: day(2), by: 'E' })
    expect(behind.map(({ locale }) => locale)).toEqual(['en'])
  })
})
