import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysOfMonth,
  placeInWeek,
  saturdayOf,
  weeksOfMonth,
} from '../../../../site/lib/calendar-month.ts'

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)

describe('daysOfMonth', () => {
  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-11', 30],
    ['2026-12', 31],
  ])('%s has %i days', (name, count) => {
    const days = daysOfMonth(name)
    expect(days).toHaveLength(count)
    expect(days.at(0)).toBe(`${name}-01`)
    expect(days.at(-1)).toBe(`${name}-${count}`)
  })
})

describe('weeksOfMonth', () => {
  it.each([
    // 1 February 2025 is a Saturday: four whole weeks.
    ['2025-02', 4, 0],
    ['2026-02', 5, 1],
    // 1 January 2027 is a Friday: it has a row for itself.
    ['2027-01', 6, 6],
    // 1 August 2026 is a Saturday.
    ['2026-08', 5, 0],
    ['2026-12', 5, 3],
  ])('%s has %i rows and begins in column %i', (name, rows, column) => {
    const weeks = weeksOfMonth(name)
    expect(weeks).toHaveLength(rows)
    expect(weeks[0]?.indexOf(`${name}-01`)).toBe(column)
  })

  it('holds every day once, each below its weekday, in rows of seven without an empty one', () => {
    fc.assert(
      fc.property(month, (name) => {
        const weeks = weeksOfMonth(name)
        expect(weeks.flat().filter((day) => day !== null)).toEqual(daysOfMonth(name))
        const columns = weeks.flatMap((week) => week.map((day, column) => ({ day, column })))
        expect(
          columns.every(({ day, column }) => day === null || placeInWeek(day) === column),
        ).toBe(true)
        expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(
          true,
        )
      }),
    )
  })
})

describe('saturdayOf', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-11-22', '2026-11-21'],
    ['2026-11-27', '2026-11-21'],
    ['2027-01-01', '2026-12-26'],
  ])('the week of %s begins on %s', (day, saturday) => {
    expect(saturdayOf(day)).toBe(saturday)
  })
})
