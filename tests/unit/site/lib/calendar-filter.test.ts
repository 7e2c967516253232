import { describe, expect, it } from 'vitest'
import { calendarFilterOf } from '../../../../site/lib/calendar-filter.ts'
import { matching } from '../../../../site/lib/calendar-match.ts'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aSession } from '../../../support/builders/session.ts'

const at = (id: string) => ({ to: 'centre', id }) as const
const sessions = [
  aSession({ id: 'a', centre: at('erbil'), languages: ['ckb'] }),
  aSession({ id: 'b', centre: at('erbil'), languages: ['ar', 'en'], places: 'full' }),
  aSession({ id: 'c', languages: ['ar'], status: 'cancelled' }),
]
const centres = [aCentre({ id: 'erbil', title: 'Erbil' }), aCentre({ id: 'unused' })]
const props = calendarFilterOf(catalogueOf([...sessions, ...centres], '2026-11-22'), 'en', sessions)

describe('calendarFilterOf', () => {
  it('offers only what occurs', () => {
    expect(props.centres).toEqual([{ value: 'erbil', label: 'Erbil' }])
    expect(props.languages.map(({ value }) => value)).toEqual(['ar', 'ckb', 'en'])
  })

  it('has a text for every number of dates, and survives the way to the browser', () => {
    expect(props.strings.counts).toEqual(['0 dates', '1 date', '2 dates', '3 dates'])
    expect(JSON.parse(JSON.stringify(props))).toEqual(props)
  })
})

describe('matching', () => {
  const all = { centre: '', language: '', hasPlaces: false }

  it.each([
    [{}, ['a', 'b', 'c']],
    [{ centre: 'erbil' }, ['a', 'b']],
    [{ language: 'ar' }, ['b', 'c']],
    [{ hasPlaces: true }, ['a']],
    [{ centre: 'erbil', language: 'ar', hasPlaces: true }, []],
  ])('keeps what fits %o', (choice, expected) => {
    expect([...matching(props.rows, { ...all, ...choice })]).toEqual(
      expected.map((slug) => `/en/calendar/${slug}/`),
    )
  })
})
