import { describe, expect, it } from 'vitest'
import { attendanceReport, ordered } from '../../../../cms/attendance/attendance-report.ts'
import { sumsByCentre, sumsByCourse, sumsOf } from '../../../../cms/attendance/report-sums.ts'

const date = (month: string, centre: string | null, course: string | null) => ({
  ...{ month, centre, course },
})
const count = (group: ReturnType<typeof date>, women: number, men: number, youth = 0) => ({
  ...group,
  ...{ women, men, youth },
})
const october = date('2026-10', 'erbil', 'cv')
const interview = date('2026-10', 'erbil', 'interview')
const november = date('2026-11', 'erbil', 'cv')
const online = date('2026-11', null, null)

describe('attendanceReport', () => {
  it('adds up the dates of a course in a month', () => {
    const report = attendanceReport([count(october, 3, 7, 6), count(october, 9, 8, 5)], [october])
    expect(report).toEqual([
      {
        ...{ month: '2026-10', centre: 'erbil', all: null },
        rows: [
          {
            ...{ course: 'cv', counted: 2, uncounted: 1 },
            cells: { women: 12, men: 15, youth: 11, total: 27 },
          },
        ],
      },
    ])
  })

  it('keeps months, centres and courses apart, and adds up the courses of one centre’s month', () => {
    const report = attendanceReport(
      [count(october, 10, 10), count(interview, 5, 6), count(november, 7, 7), count(online, 8, 9)],
      [],
    )
    expect(report.map(({ month, centre, rows }) => [month, centre, rows.length])).toEqual([
      ['2026-10', 'erbil', 2],
      ['2026-11', 'erbil', 1],
      ['2026-11', null, 1],
    ])
    expect(report.map(({ all }) => all?.cells?.total)).toEqual([31, undefined, undefined])
  })

  it('says of dates that nobody counted no number, not 0', () => {
    const [table] = attendanceReport([count(october, 10, 10)], [interview, interview])
    expect(table?.rows[1]).toEqual({ course: 'interview', counted: 0, uncounted: 2, cells: null })
    expect(table?.rows[0]?.cells?.total).toBe(20)
  })

  it('hides by the sum of a month, not by each date', () => {
    const [table] = attendanceReport([count(october, 2, 9), count(october, 4, 9)], [])
    expect(table?.rows[0]?.cells).toMatchObject({ women: 6, men: 18 })
  })

  it('hides the same, in whatever order dates come', () => {
    const counts = [
      count(date('2026-10', 'erbil', 'a'), 3, 9),
      count(date('2026-10', 'erbil', 'b'), 10, 8),
      count(date('2026-10', 'erbil', 'c'), 10, 8),
    ]
    expect(attendanceReport(counts.toReversed(), [])).toEqual(attendanceReport(counts, []))
  })

  it('can be put into another order', () => {
    const report = attendanceReport([count(november, 9, 9), count(october, 9, 9)], [interview])
    const compare = (one: string | null, other: string | null) =>
      String(other).localeCompare(String(one))
    expect(
      ordered(report, { centre: compare, course: compare }).map(({ month, rows }) => [
        month,
        ...rows.map(({ course }) => course),
      ]),
    ).toEqual([
      ['2026-10', 'interview', 'cv'],
      ['2026-11', 'cv'],
    ])
  })

  it('is empty where nothing was held', () => {
    expect(attendanceReport([], [])).toEqual([])
  })
})

describe('sums of the report', () => {
  const report = attendanceReport(
    [
      count(october, 20, 10),
      count(interview, 7, 8),
      count(november, 3, 9),
      count(online, 6, 6),
      count(date('2026-11', 'basra', 'cv'), 2, 0),
    ],
    [november],
  )

  it('are whole where nothing is hidden, and “at least” where something is', () => {
    expect(sumsByCentre(report)).toMatchObject([
      {
        ...{ centre: 'erbil', counted: 3, uncounted: 1 },
        women: { value: 27, isWhole: false },
        total: { value: 57, isWhole: true },
      },
      { centre: null, women: { value: 6, isWhole: true }, total: { value: 12, isWhole: true } },
      { centre: 'basra', total: { value: 0, isWhole: false }, men: { value: 0, isWhole: true } },
    ])
  })

  it('take a course from all months and centres', () => {
    expect(sumsByCourse(report)).toMatchObject([
      { course: 'cv', counted: 3, women: { value: 20, isWhole: false } },
      { course: 'interview', counted: 1, women: { value: 7, isWhole: true } },
      { course: null, counted: 1, total: { value: 12, isWhole: true } },
    ])
  })

  it('differ between two ranges by nothing but what the months between them tell', () => {
    const before = sumsOf(report.filter(({ month }) => month === '2026-10')).women
    const after = sumsOf(report.filter(({ centre }) => centre === 'erbil')).women
    expect(after.value - before.value).toBe(0)
    expect(after.isWhole).toBe(false)
  })

  it('use the sum of a centre’s month where its courses are hidden', () => {
    const hidden = attendanceReport([count(october, 3, 9), count(interview, 10, 8)], [])
    expect(hidden[0]?.rows.map(({ cells }) => cells?.women)).toEqual(['small', 'hidden'])
    expect(sumsOf(hidden).women).toEqual({ value: 13, isWhole: true })
  })
})
