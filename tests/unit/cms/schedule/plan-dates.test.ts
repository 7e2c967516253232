import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#schema/limits'
import { wallTime } from '../../../../cms/schedule/baghdad.ts'
import { planDates, type Timing } from '../../../../cms/schedule/plan-dates.ts'

const now = new Date('2026-11-22T06:00:00Z')

// Sunday 6 December 2026, 10:00 to 13:00 in Baghdad.
const timing = (own: Partial<Timing> = {}): Timing => ({
  startsAt: '2026-12-06T07:00:00.000Z',
  endsAt: '2026-12-06T10:00:00.000Z',
  recurrence: null,
  exceptions: [],
  moves: [],
  ...own,
})

const startsOf = (own: Partial<Timing>) =>
  planDates(timing(own), now)
    .dates.filter(({ isLeftOut }) => !isLeftOut)
    .map(({ startsAt }) => wallTime(startsAt).slice(0, 16))

const codesOf = (own: Partial<Timing>) =>
  planDates(timing(own), now).findings.map(({ field, code }) => `${field} ${code}`)

describe('planDates', () => {
  it.each([
    { rule: null, days: ['12-06'] },
    { rule: 'FREQ=WEEKLY;COUNT=3', days: ['12-06', '12-13', '12-20'] },
    { rule: 'RRULE:freq=weekly;count=2;', days: ['12-06', '12-13'] },
    { rule: 'FREQ=WEEKLY;BYDAY=SU,TU;COUNT=4', days: ['12-06', '12-08', '12-13', '12-15'] },
    { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3', days: ['12-06', '12-20', '01-03'] },
    {
      rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU;COUNT=4',
      days: ['12-06', '12-08', '12-20', '12-22'],
    },
    { rule: 'FREQ=DAILY;COUNT=3', days: ['12-06', '12-07', '12-08'] },
    { rule: 'FREQ=DAILY;BYDAY=SU,MO;COUNT=3', days: ['12-06', '12-07', '12-13'] },
    { rule: 'FREQ=MONTHLY;COUNT=3', days: ['12-06', '01-06', '02-06'] },
    { rule: 'FREQ=MONTHLY;BYDAY=1SU;COUNT=3', days: ['12-06', '01-03', '02-07'] },
    { rule: 'FREQ=MONTHLY;BYDAY=SU;BYSETPOS=1;COUNT=3', days: ['12-06', '01-03', '02-07'] },
    { rule: 'FREQ=WEEKLY;UNTIL=20261220', days: ['12-06', '12-13', '12-20'] },
    { rule: 'FREQ=WEEKLY;UNTIL=20261220T070000Z', days: ['12-06', '12-13', '12-20'] },
    { rule: 'FREQ=WEEKLY;UNTIL=20261220T065959Z', days: ['12-06', '12-13'] },
    { rule: 'FREQ=WEEKLY;UNTIL=20261220T100000', days: ['12-06', '12-13', '12-20'] },
    { rule: 'FREQ=WEEKLY;COUNT=5;UNTIL=20261213', days: ['12-06', '12-13'] },
  ])('gives the dates of $rule', ({ rule, days }) => {
    expect(startsOf({ recurrence: rule })).toEqual(
      days.map((day) => `${day.startsWith('12') ? '2026' : '2027'}-${day}T10:00`),
    )
    expect(codesOf({ recurrence: rule })).toEqual([])
  })

  it('keeps a first date that the rule would not give, and counts it', () => {
    expect(startsOf({ recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' })).toEqual([
      '2026-12-06T10:00',
      '2026-12-08T10:00',
      '2026-12-15T10:00',
    ])
  })

  it('gives the last day of months that have one only', () => {
    const last = { startsAt: '2026-12-31T07:00:00Z', endsAt: '2026-12-31T08:00:00Z' }
    const recurrence = 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3'
    expect(startsOf({ ...last, recurrence })).toEqual([
      '2026-12-31T10:00',
      '2027-01-31T10:00',
      '2027-03-31T10:00',
    ])
  })

  it('counts on Baghdad’s days where UTC has another one', () => {
    const night = { startsAt: '2026-12-05T22:30:00Z', endsAt: '2026-12-05T23:30:00Z' }
    expect(startsOf({ ...night, recurrence: 'FREQ=WEEKLY;BYDAY=SU;COUNT=2' })).toEqual([
      '2026-12-06T01:30',
      '2026-12-13T01:30',
    ])
  })

  it('takes a time without an offset for Baghdad’s', () => {
    const own = { startsAt: '2026-12-06T10:00', endsAt: '2026-12-06T13:00' }
    expect(planDates(timing(own), now)).toEqual(planDates(timing(), now))
  })

  it('leaves exceptions out, the first date too, and counts them all the same', () => {
    const own = {
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      exceptions: ['2026-12-06T07:00:00Z', '2026-12-20T10:00:00+03:00', '2026-12-21T07:00:00Z'],
    }
    expect(startsOf(own)).toEqual(['2026-12-13T10:00', '2026-12-27T10:00'])
    expect(planDates(timing(own), now).dates).toHaveLength(4)
  })

  it('moves one date, and names it by the start that the rule gives', () => {
    const from = '2026-12-13T07:00:00.000Z'
    const to = { startsAt: '2026-12-21T11:00:00.000Z', endsAt: '2026-12-21T12:00:00.000Z' }
    const { dates, findings } = planDates(
      timing({ recurrence: 'FREQ=WEEKLY;COUNT=3', moves: [{ from, ...to }] }),
      now,
    )
    expect(findings).toEqual([])
    expect(dates.map((date) => date.from)).toEqual([
      '2026-12-06T07:00:00.000Z',
      '2026-12-20T07:00:00.000Z',
      from,
    ])
    expect(dates[2]).toEqual({ from, ...to, isLeftOut: false })
  })

  it.each<{ own: Partial<Timing>; codes: string[] }>([
    { own: { startsAt: '' }, codes: ['startsAt startMissing'] },
    { own: { endsAt: 'noon' }, codes: ['endsAt endMissing'] },
    { own: { startsAt: '2027-02-29T10:00' }, codes: ['startsAt startMissing'] },
    { own: { endsAt: '2026-12-06T07:00:00Z' }, codes: ['endsAt endsBeforeStart'] },
    { own: { endsAt: '2026-12-06T19:00:01Z' }, codes: ['endsAt tooLong'] },
    {
      own: { startsAt: '2028-12-06T07:00:00Z', endsAt: '2028-12-06T08:00:00Z' },
      codes: ['startsAt tooFar'],
    },
    { own: { recurrence: 'every Sunday' }, codes: ['recurrence unreadable'] },
    { own: { recurrence: 'FREQ=WEEKLY' }, codes: ['recurrence endless'] },
    { own: { recurrence: 'FREQ=YEARLY;COUNT=2' }, codes: ['recurrence frequency'] },
    { own: { recurrence: 'FREQ=SECONDLY;COUNT=2' }, codes: ['recurrence frequency'] },
    { own: { recurrence: 'FREQ=WEEKLY;COUNT=0' }, codes: ['recurrence unreadable'] },
    { own: { recurrence: 'FREQ=WEEKLY;COUNT=-3' }, codes: ['recurrence unreadable'] },
    { own: { recurrence: 'FREQ=WEEKLY;COUNT=2;COUNT=9' }, codes: ['recurrence unreadable'] },
    { own: { recurrence: 'FREQ=WEEKLY;UNTIL=20261340' }, codes: ['recurrence unreadable'] },
    { own: { recurrence: 'FREQ=WEEKLY;BYDAY=2SU;COUNT=2' }, codes: ['recurrence unreadable'] },
    {
      own: { recurrence: 'FREQ=MONTHLY;INTERVAL=24;BYDAY=-5FR;COUNT=4' },
      codes: ['recurrence unreadable'],
    },
    { own: { recurrence: 'FREQ=MONTHLY;BYDAY=5SU,-5SA;COUNT=2' }, codes: ['recurrence part'] },
    {
      own: { recurrence: 'FREQ=MONTHLY;BYDAY=SU,MO;BYSETPOS=1;COUNT=2' },
      codes: ['recurrence part'],
    },
    { own: { recurrence: 'FREQ=DAILY;BYHOUR=9,15;COUNT=4' }, codes: ['recurrence part'] },
    {
      own: { recurrence: 'FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=2' },
      codes: ['recurrence part'],
    },
    { own: { recurrence: 'FREQ=WEEKLY;UNTIL=20261201' }, codes: ['recurrence untilBeforeStart'] },
    { own: { recurrence: 'FREQ=WEEKLY;COUNT=61' }, codes: ['recurrence tooMany'] },
    { own: { recurrence: 'FREQ=MONTHLY;COUNT=30' }, codes: ['recurrence tooFar'] },
    { own: { exceptions: ['2026-12-06T07:00:00Z'] }, codes: ['exceptions nothingLeft'] },
  ])('says $codes', ({ own, codes }) => {
    expect(codesOf(own)).toEqual(codes)
  })

  it.each([
    { to: ['2026-12-13T07:00:00Z', '2026-12-13T08:00:00Z'], codes: ['moves repeated'] },
    { to: ['2026-12-07T07:00:00Z', '2026-12-07T06:00:00Z'], codes: ['moves endsBeforeStart'] },
    { to: ['2026-12-07T07:00:00Z', '2026-12-08T07:00:00Z'], codes: ['moves tooLong'] },
    { to: ['2029-12-07T07:00:00Z', '2029-12-07T08:00:00Z'], codes: ['moves tooFar'] },
    { to: ['', '2026-12-07T08:00:00Z'], codes: ['moves startMissing'] },
  ])('says $codes of a move', ({ to: [startsAt = '', endsAt = ''], codes }) => {
    const moves = [{ from: '2026-12-06T07:00:00Z', startsAt, endsAt }]
    expect(codesOf({ recurrence: 'FREQ=WEEKLY;COUNT=2', moves })).toEqual(codes)
  })

  it('says so when the rule no longer gives a date that was moved', () => {
    const to = { startsAt: '2026-12-09T07:00:00Z', endsAt: '2026-12-09T08:00:00Z' }
    expect(codesOf({ moves: [{ from: '2026-12-08T07:00:00Z', ...to }] })).toEqual([
      'moves moveOfNothing',
    ])
  })

  it('lets what is left out make room for as many dates', () => {
    const exceptions = ['2026-12-13T07:00:00Z', '2026-12-20T07:00:00Z']
    const recurrence = `FREQ=WEEKLY;COUNT=${limits.dates + 2}`
    expect(codesOf({ recurrence, exceptions })).toEqual([])
    expect(startsOf({ recurrence, exceptions })).toHaveLength(limits.dates)
  })

  it('gives sorted dates, each once, at the same hour, and never an exception', () => {
    const days = fc.uniqueArray(fc.constantFrom('SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'), {
      minLength: 1,
    })
    const rule = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 5 }), days).map(([n, by]) => {
        return `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${by.join(',')}`
      }),
      fc.integer({ min: 1, max: 30 }).map((n) => `FREQ=DAILY;INTERVAL=${n}`),
      fc
        .integer({ min: -31, max: 31 })
        .filter(Boolean)
        .map((n) => `FREQ=MONTHLY;BYMONTHDAY=${n}`),
    )
    const count = fc.integer({ min: 1, max: limits.dates })
    const start = fc.integer({ min: 0, max: 300 * 24 * 4 })
    fc.assert(
      fc.property(rule, count, start, fc.nat(9), (repeats, number, quarters, which) => {
        const begin = Date.parse('2026-11-22T07:00:00Z') + quarters * 900_000
        const startsAt = new Date(begin).toISOString()
        const endsAt = new Date(begin + 3_600_000).toISOString()
        const own = { startsAt, endsAt, recurrence: `${repeats};COUNT=${number}` }
        const all = planDates(timing(own), now).dates.map((date) => date.startsAt)
        expect(all[0]).toBe(startsAt)
        expect(all.length).toBeLessThanOrEqual(number)
        expect(all).toEqual([...new Set(all)].toSorted())
        const hours = new Set(all.map((moment) => wallTime(moment).slice(11)))
        expect(hours).toEqual(new Set([wallTime(startsAt).slice(11)]))
        const exception = all[which % all.length] ?? ''
        const rest = startsOf({ ...own, exceptions: [exception] })
        expect(rest).not.toContain(wallTime(exception).slice(0, 16))
        expect(rest).toHaveLength(all.length - 1)
      }),
      { numRuns: 200 },
    )
  })

  it('ends and never throws, whatever the rule says', () => {
    const part = fc.constantFrom(
      ...[
        'INTERVAL=52',
        'INTERVAL=12',
        'INTERVAL=0',
        'INTERVAL=999999999',
        'COUNT=999',
        'COUNT=60',
      ],
      ...['UNTIL=99991231', 'UNTIL=20261206', 'WKST=SU', 'BYDAY=5SU', 'BYDAY=-5FR,5MO', 'BYDAY=SU'],
      ...['BYMONTHDAY=31', 'BYMONTHDAY=30,-31', 'BYMONTHDAY=0', 'BYMONTH=2', 'BYSETPOS=31'],
      ...['BYSETPOS=-5', 'BYHOUR=25', 'BYYEARDAY=366', 'BYWEEKNO=53', 'X=1', '=', '', 'BYDAY='],
    )
    const frequency = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY')
    const rule = fc
      .tuple(frequency, fc.uniqueArray(part, { maxLength: 5 }))
      .map(([freq, rest]) => [`FREQ=${freq}`, ...rest].join(';'))
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(fc.oneof(rule, fc.string()), month, (recurrence, in2027) => {
        const startsAt = `2027-${in2027}-01T07:00:00.000Z`
        const endsAt = `2027-${in2027}-01T08:00:00.000Z`
        const { dates } = planDates(timing({ startsAt, endsAt, recurrence }), now)
        expect(dates[0]?.startsAt).toBe(startsAt)
        expect(dates.length).toBeLessThanOrEqual(limits.dates)
      }),
      { numRuns: 2000 },
    )
  })
})
