import { describe, expect, it } from 'vitest'
import { calendarFilterOf } from '../../../../site/lib/calendar-filter.ts'
import { matching } from '../../../../site/lib/calendar-match.ts'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

const at = (id: string) => ({ to: 'centre', id }) as const
const cv = { kind: 'course', course: { to: 'course', id: 'cv' } } as const
const sessions = [
  aSession({ id: 'a', centre: at('erbil'), languages: ['ckb'], womenOnly: true, ...cv }),
  aSession({
    id: 'b',
    centre: at('erbil'),
    languages: ['ar', 'en'],
    dates: [aSessionDate({ places: 'full' })],
  }),
  aSession({ id: 'c', languages: ['ar'], dates: [aSessionDate({ status: 'cancelled' })] }),
]
const others = [
  aCentre({ id: 'erbil', title: 'Erbil', governorate: 'IQ-AR' }),
  aCentre({ id: 'unused' }),
  aCourse({ id: 'cv', title: 'CV' }),
]
const catalogue = catalogueOf([...sessions, ...others], '2026-11-22')
const propsOf = (dates = catalogue.upcomingDates('en')) =>
  calendarFilterOf(catalogue, 'en', { scope: { by: 'all' }, dates })
const props = propsOf()

describe('calendarFilterOf', () => {
  it('asks only what has several answers', () => {
    expect(props.questions).toEqual([
      {
        name: 'language',
        label: 'Language',
        options: [
          { value: 'ar', label: 'Arabic' },
          { value: 'ckb', label: 'Sorani Kurdish' },
          { value: 'en', label: 'English' },
        ],
      },
    ])
    expect(props).toMatchObject({ asksWomen: true, asksPlaces: true })
    expect(propsOf(catalogue.datesOf('en', { course: 'cv' }))).toMatchObject({
      questions: [],
      asksWomen: false,
      asksPlaces: false,
    })
  })

  it('does not ask for what the page is narrowed to', () => {
    const { questions } = calendarFilterOf(catalogue, 'en', {
      scope: { by: 'language', code: 'ar' },
      dates: catalogue.upcomingDates('en'),
    })
    expect(questions).toEqual([])
  })

  it('knows where each date is held, and of which course it is', () => {
    expect(props.rows.find(({ key }) => key === '/en/calendar/a/')).toMatchObject({
      place: 'IQ-AR',
      centre: 'erbil',
      course: 'cv',
    })
  })

  it('has a text for every number of dates, and survives the way to the browser', () => {
    expect(props.strings.counts).toEqual(['0 dates', '1 date', '2 dates', '3 dates'])
    expect(JSON.parse(JSON.stringify(props))).toEqual(props)
  })
})

describe('matching', () => {
  const all = {
    centre: '',
    place: '',
    course: '',
    language: '',
    womenOnly: false,
    hasPlaces: false,
  }

  it.each([
    [{}, ['a', 'b', 'c']],
    [{ centre: 'erbil' }, ['a', 'b']],
    [{ place: 'IQ-AR' }, ['a', 'b']],
    [{ course: 'cv' }, ['a']],
    [{ language: 'ar' }, ['b', 'c']],
    [{ womenOnly: true }, ['a']],
    [{ hasPlaces: true }, ['a']],
    [{ centre: 'erbil', language: 'ar', hasPlaces: true }, []],
  ])('keeps what fits %o', (choice, expected) => {
    expect([...matching(props.rows, { ...all, ...choice })]).toEqual(
      expected.map((slug) => `/en/calendar/${slug}/`),
    )
  })
})
