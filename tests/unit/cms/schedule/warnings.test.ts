import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { warningsOf, type BusyDate, type Surroundings } from '../../../../cms/schedule/warnings.ts'

// Sunday 6 December 2026, 10:00 to 13:00 in Baghdad.
const date = { startsAt: '2026-12-06T07:00:00.000Z', endsAt: '2026-12-06T10:00:00.000Z' }

const around = (own: Partial<Surroundings> = {}): Surroundings => ({
  now: new Date('2026-11-22T06:00:00.000Z'),
  language: 'en',
  trainer: 'me',
  room: 'Hall 2',
  centre: { id: 'erbil', governorate: 'IQ-AR', closedOn: [] },
  busy: [],
  holidays: [],
  ...own,
})

const busyDate = (own: Partial<BusyDate> = {}): BusyDate => ({
  ...date,
  session: '1',
  trainer: 'somebody',
  centre: 'baghdad',
  room: null,
  title: 'CV',
  ...own,
})

const codes = (own: Partial<Surroundings>, others: (typeof date)[] = [], of = date) =>
  warningsOf(of, { others, around: around(own) }).map(({ code }) => code)

const hours = (from: string, to: string) => ({
  startsAt: `2026-12-06T${from}:00.000Z`,
  endsAt: `2026-12-06T${to}:00.000Z`,
})
const at = (day: string) => ({
  startsAt: `${day}T07:00:00.000Z`,
  endsAt: `${day}T10:00:00.000Z`,
})

describe('warningsOf', () => {
  it.each<{ what: string; busy: Partial<BusyDate>; expected: string[] }>([
    { what: 'the trainer elsewhere', busy: { trainer: 'me' }, expected: ['trainer'] },
    { what: 'somebody else elsewhere', busy: {}, expected: [] },
    {
      what: 'the trainer until it begins',
      busy: { trainer: 'me', ...hours('05:00', '07:00') },
      expected: [],
    },
    {
      what: 'the trainer from when it ends',
      busy: { trainer: 'me', ...hours('10:00', '11:00') },
      expected: [],
    },
    {
      what: 'the trainer for its last minute',
      busy: { trainer: 'me', ...hours('09:59', '11:00') },
      expected: ['trainer'],
    },
    {
      what: 'the trainer within it',
      busy: { trainer: 'me', ...hours('08:00', '08:30') },
      expected: ['trainer'],
    },
    { what: 'the room', busy: { centre: 'erbil', room: ' hall ٢' }, expected: ['room'] },
    {
      what: 'the room in Persian digits',
      busy: { centre: 'erbil', room: 'HALL-۲' },
      expected: ['room'],
    },
    { what: 'another room', busy: { centre: 'erbil', room: 'Hall 3' }, expected: [] },
    { what: 'no room', busy: { centre: 'erbil', room: null }, expected: [] },
    { what: 'the room of another centre', busy: { room: 'Hall 2' }, expected: [] },
    {
      what: 'the trainer in the room, once',
      busy: { trainer: 'me', centre: 'erbil', room: 'Hall 2' },
      expected: ['trainer'],
    },
  ])('says $expected of $what', ({ busy, expected }) => {
    expect(codes({ busy: [busyDate(busy)] })).toEqual(expected)
  })

  it('does not take two dates without a room for one room', () => {
    expect(codes({ room: ' ', busy: [busyDate({ centre: 'erbil', room: '' })] })).toEqual([])
  })

  it('warns of other dates of the same list', () => {
    expect(codes({}, [hours('09:00', '11:00'), hours('10:00', '11:00')])).toEqual(['trainer'])
  })

  const holidays: Surroundings['holidays'] = [
    { from: '2026-12-05', to: '2026-12-06', region: 'iraq', name: 'Feast' },
    { from: '2026-12-06', to: null, region: 'kurdistan', name: 'Flag Day' },
    { from: '2026-12-07', to: '2026-12-08', region: 'iraq', name: 'Later' },
  ]
  it.each([
    { governorate: 'IQ-AR', names: ['Feast', 'Flag Day'] },
    { governorate: 'IQ-HA', names: ['Feast', 'Flag Day'] },
    { governorate: 'IQ-BG', names: ['Feast'] },
    { governorate: 'IQ-KI', names: ['Feast'] },
    { governorate: null, names: ['Feast'] },
  ] as const)('warns of $names in $governorate', ({ governorate, names }) => {
    const centre = { id: 'x', governorate, closedOn: [] }
    const found = warningsOf(date, { others: [], around: around({ holidays, centre }) })
    expect(found.map(({ message }) => message)).toEqual(
      names.map((name) => `It is a public holiday: ${name}.`),
    )
  })

  it('counts holidays on Baghdad’s days', () => {
    const midnight = { startsAt: '2026-12-06T21:30:00.000Z', endsAt: '2026-12-06T22:00:00.000Z' }
    const found = warningsOf(midnight, { others: [], around: around({ holidays }) })
    expect(found.map(({ message }) => message)).toEqual(['It is a public holiday: Later.'])
  })

  it('warns of a day on which the centre is closed, and of the past', () => {
    const centre = { id: 'erbil', governorate: 'IQ-AR', closedOn: ['2026-12-06'] } as const
    expect(codes({ centre })).toEqual(['holiday'])
    expect(codes({ now: new Date('2026-12-06T07:00:01.000Z') })).toEqual(['past'])
  })

  it.each([
    { day: '2027-02-06', says: [] },
    { day: '2027-02-07', says: ['It may be in Ramadan'] },
    { day: '2027-02-08', says: ['It is in Ramadan'] },
    { day: '2027-03-08', says: ['It is in Ramadan'] },
    { day: '2027-03-09', says: ['It may be in Ramadan'] },
    { day: '2027-03-10', says: [] },
    { day: '2028-01-28', says: ['It is in Ramadan'] },
  ])('says $says on $day', ({ day, says }) => {
    const found = warningsOf(at(day), { others: [], around: around() })
    expect(found.map(({ code }) => code)).toEqual(says.map(() => 'ramadan'))
    expect(found.map(({ message }) => message.slice(0, says[0]?.length))).toEqual(says)
  })

  it('names what and when in the language of the admin', () => {
    const busy = [busyDate({ trainer: 'me' })]
    const said = localeCodes.map(
      (language) =>
        warningsOf(date, { others: [], around: around({ language, busy }) })[0]?.message,
    )
    expect(said).toEqual([
      'لديك موعد آخر في هذا الوقت: CV، الأحد، ٦ كانون الأول ٢٠٢٦، ١٠:٠٠ إلى ١٣:٠٠.',
      'لەو کاتەدا وادەیەکی ترت هەیە: CV، یەکشەممە، ٦ی کانوونی یەکەمی ٢٠٢٦، ١٠:٠٠ تا ١٣:٠٠.',
      'You hold another date at that time: CV, Sunday, 6 December 2026, 10:00–13:00.',
    ])
  })
})
