import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideSmallGroups } from '../../../../cms/attendance/hide-small-groups.ts'
import {
  columns,
  isSmall,
  type Cell,
  type Counts,
} from '../../../../cms/attendance/small-groups.ts'
import { allOf, fullRow, possibleTables } from '../../../support/attendance/possible-tables.ts'

const counts = (women: number, men: number, youth: number): Counts => ({ women, men, youth })

const row = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.nat(most), fc.nat(2 * most))
    .map(([women, men, youth]) => counts(women, men, Math.min(youth, women + men)))
const table = fc.oneof(
  fc.array(row(4), { minLength: 1, maxLength: 3 }),
  fc.array(row(9), { minLength: 1, maxLength: 3 }),
  fc.array(row(40), { minLength: 1, maxLength: 3 }),
)

/** Numbers of a table beside what is told of them; those of 25 and over are never told. */
function numbersOf(truth: readonly Counts[]) {
  const told = hideSmallGroups(truth)
  const values = truth.length > 1 ? [...truth.map(fullRow), allOf(truth)] : truth.map(fullRow)
  const cells = told.all ? [...told.rows, told.all] : told.rows
  return values.flatMap((each, index) =>
    columns.map((column) => ({ value: each[column], cell: cells[index]?.[column] })),
  )
}

describe('hideSmallGroups', () => {
  it.each<[string, Counts[], Cell[][], Cell[] | null]>([
    ['shows everything where no group is small', [counts(12, 9, 10)], [[12, 9, 10, 21]], null],
    ['shows that nobody came', [counts(0, 0, 0)], [[0, 0, 0, 0]], null],
    ['shows 0 beside people', [counts(8, 0, 8)], [[8, 0, 8, 8]], null],
    [
      'hides the men, who would tell the women',
      [counts(3, 9, 0)],
      [['small', 'hidden', 0, 12]],
      null,
    ],
    ['hides the youth, who would tell the others', [counts(6, 6, 9)], [[6, 6, 'hidden', 12]], null],
    ['hides a small total with its parts', [counts(3, 0, 0)], [['small', 0, 0, 'small']], null],
    [
      'hides the same of another course, so that sums do not tell it',
      [counts(3, 9, 0), counts(10, 8, 0), counts(30, 30, 0)],
      [
        ['small', 'hidden', 0, 12],
        ['hidden', 'hidden', 0, 18],
        [30, 30, 0, 60],
      ],
      [43, 47, 0, 90],
    ],
    [
      'hides the sum of four where each is small: it could be 4 by ones only',
      [counts(1, 0, 0), counts(1, 0, 0), counts(1, 0, 0), counts(1, 0, 0)],
      [
        ['small', 0, 0, 'small'],
        ['small', 0, 0, 'small'],
        ['small', 0, 0, 'small'],
        ['small', 0, 0, 'small'],
      ],
      ['hidden', 0, 0, 'hidden'],
    ],
  ])('%s', (_, truth, rows, all) => {
    const cells = (row: Record<(typeof columns)[number], Cell>) => columns.map((each) => row[each])
    const told = hideSmallGroups(truth)
    expect(told.rows.map(cells)).toEqual(rows)
    expect(told.all && cells(told.all)).toEqual(all)
  })

  it('leaves two possible values at least for every number that it hides', () => {
    fc.assert(
      fc.property(table, (truth) => {
        const told = hideSmallGroups(truth)
        const possible = possibleTables(truth, told)
        expect(possible).toContainEqual(truth)
        truth.forEach((counted, index) => {
          for (const column of columns) {
            const values = new Set(possible.map((each) => fullRow(each[index] ?? counted)[column]))
            const least = typeof told.rows[index]?.[column] === 'number' ? 1 : 2
            expect(values.size).toBeGreaterThanOrEqual(least)
          }
        })
        for (const column of columns) {
          const values = new Set(possible.map((each) => allOf(each)[column]))
          const cell = (told.all ?? told.rows[0])?.[column]
          expect(values.size).toBeGreaterThanOrEqual(typeof cell === 'number' ? 1 : 2)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('leaves the number of those of 25 and over open where they are few', () => {
    fc.assert(
      fc.property(table, (truth) => {
        const possible = possibleTables(truth, hideSmallGroups(truth))
        truth.forEach((counted, index) => {
          const values = new Set(possible.map((each) => fullRow(each[index] ?? counted).adults))
          expect(values.size).toBeGreaterThanOrEqual(isSmall(fullRow(counted).adults) ? 2 : 1)
        })
        const values = new Set(possible.map((each) => allOf(each).adults))
        expect(values.size).toBeGreaterThanOrEqual(isSmall(allOf(truth).adults) ? 2 : 1)
      }),
      { numRuns: 400 },
    )
  })

  it('says nothing wrong, shows every 0 and no small number', () => {
    fc.assert(
      fc.property(fc.array(row(30), { minLength: 1, maxLength: 12 }), (truth) => {
        for (const { value, cell } of numbersOf(truth)) {
          expect(cell === 'small' ? isSmall(value) : cell === 'hidden' || cell === value).toBe(true)
          expect(typeof cell === 'number' && isSmall(cell)).toBe(false)
          expect(value === 0 && cell !== 0).toBe(false)
        }
      }),
    )
  })
})
