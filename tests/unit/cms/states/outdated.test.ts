import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { measure } from '../../../../cms/publish/meanings.ts'
import { measuredRowOf, outdatedTexts } from '../../../../cms/states/outdated.ts'
import { aPublication, centreHalves } from '../../../support/cms/publications.ts'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 8)).toISOString()

/** Publishes centre texts one after another as the command does, a day each. */
function publishAll(
  acts: readonly { locale: Locale; title: string; isMinor?: boolean; inStep?: boolean }[],
  sourceLanguage: Locale = 'ar',
): Publication[] {
  const rows: Publication[] = []
  for (const [index, { locale, title, isMinor = false, inStep = false }] of acts.entries()) {
    const halves = centreHalves({ title })
    const measured = measure({
      ...{ type: 'centre', locale, sourceLanguage, text: halves.text, rows, isMinor },
      inStep: inStep ? 'now' : null,
    })
    rows.push(aPublication({ locale, effectiveAt: day(index + 1), ...halves, ...measured }))
  }
  return rows
}

function outdatedIn(rows: readonly Publication[], locale: Locale, source: Locale = 'ar') {
  const measured = rows.map(measuredRowOf)
  const row = measured.findLast((each) => each.locale === locale)
  const current = measured.findLast((each) => each.locale === source) ?? null
  return row ? outdatedTexts({ row, source, rows: measured, current }) : null
}

describe('outdated texts', () => {
  it('are those that the source says anew, and since when', () => {
    const rows = publishAll([
      { locale: 'ar', title: 'One' },
      { locale: 'en', title: 'One in English' },
      { locale: 'ar', title: 'Two' },
      { locale: 'ar', title: 'Three' },
    ])
    expect(outdatedIn(rows, 'en')).toEqual([{ key: 'title', since: day(3) }])
  })

  it('are current again when the source takes its change back', () => {
    const rows = publishAll([
      { locale: 'ar', title: 'One' },
      { locale: 'en', title: 'One in English' },
      { locale: 'ar', title: 'Two' },
      { locale: 'ar', title: 'One' },
    ])
    expect(outdatedIn(rows, 'en')).toEqual([])
  })

  it('come from the record where rows of before say nothing of them', () => {
    const old = { meanings: {}, basis: null }
    const row = (locale: Locale, at: number, title: string) =>
      aPublication({ locale, effectiveAt: day(at), ...centreHalves({ title }), ...old })
    const inStep = [row('ar', 1, 'One'), row('en', 2, 'One in English')]
    expect(outdatedIn(inStep, 'en')).toEqual([])
    expect(outdatedIn([...inStep, row('ar', 3, 'Two')], 'en')).toMatchObject([{ key: 'title' }])
    // Published again unchanged, it is as far behind as it was.
    const again = [...inStep, row('ar', 3, 'Two'), row('en', 4, 'One in English')]
    expect(outdatedIn(again, 'en')).toMatchObject([{ key: 'title' }])
    // A source that came later is held to be what the translation was made from.
    expect(outdatedIn([row('en', 1, 'One in English'), row('ar', 2, 'One')], 'en')).toEqual([])
  })

  it('are none while what was found in step is what the source says', () => {
    const rows = publishAll([
      { locale: 'ar', title: 'One' },
      { locale: 'en', title: 'One in English' },
      { locale: 'ar', title: 'Two' },
      { locale: 'en', title: 'One in English', inStep: true },
    ])
    expect(outdatedIn(rows, 'en')).toEqual([])
  })

  it('are not made by a minor edit of the source, and not mended by one of the translation', () => {
    const first = [
      { locale: 'ar', title: 'Open until 3' },
      { locale: 'en', title: 'Until 3' },
    ] as const
    const minor = { locale: 'ar', title: 'It is open until 3', isMinor: true } as const
    expect(outdatedIn(publishAll([...first, minor]), 'en')).toEqual([])
    const number = { ...minor, title: 'Open until 4' }
    expect(outdatedIn(publishAll([...first, number]), 'en')).toMatchObject([{ key: 'title' }])
    const mended = { locale: 'en', title: 'Till 3', isMinor: true } as const
    expect(outdatedIn(publishAll([...first, number, mended]), 'en')).toHaveLength(1)
    expect(outdatedIn(publishAll([...first, number, { ...mended, isMinor: false }]), 'en')).toEqual(
      [],
    )
  })

  const act = fc.record({
    locale: fc.constantFrom<Locale>('ar', 'ckb', 'en'),
    title: fc.constantFrom('One', 'Two', 'Three'),
    isMinor: fc.boolean(),
    inStep: fc.boolean(),
  })

  it('never come of publishing once more what is public already', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => {
        const again = acts.at(-1)
        const before = publishAll(acts)
        const after = publishAll(again ? [...acts, { ...again, inStep: false }] : acts)
        for (const locale of ['ckb', 'en'] as const) {
          expect(outdatedIn(after, locale)).toEqual(outdatedIn(before, locale))
        }
      }),
    )
  })

  it('are none right after a translation was made anew or found in step', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), fc.boolean(), (acts, inStep) => {
        const fresh = { locale: 'en', title: inStep ? 'One' : 'Never said before', inStep } as const
        expect(outdatedIn(publishAll([...acts, fresh]), 'en')).toEqual([])
      }),
    )
  })
})
