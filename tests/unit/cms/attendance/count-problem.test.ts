import { describe, expect, it } from 'vitest'
import { countProblem } from '../../../../cms/attendance/count-problem.ts'

const now = new Date('2026-11-22T12:00:00Z')
const held = { startsAt: '2026-11-22T07:00:00.000Z', status: 'scheduled' }
const counts = { women: 6, men: 4, youth: 10 }

describe('countProblem', () => {
  it.each([
    [null, held, counts],
    [null, { ...held, status: 'moved' }, counts],
    [null, { ...held, startsAt: now.toISOString() }, counts],
    [null, held, { women: 0, men: 0, youth: 0 }],
    [null, held, { women: 2000, men: 2000, youth: 2000 }],
    ['unknown', null, counts],
    ['ahead', { ...held, startsAt: '2026-11-22T12:00:01.000Z' }, counts],
    ['cancelled', { ...held, status: 'cancelled' }, counts],
    ['number', held, { ...counts, women: -1 }],
    ['number', held, { ...counts, men: 1.5 }],
    ['number', held, { ...counts, youth: 2001 }],
    ['number', held, { ...counts, women: '6' }],
    ['number', held, { ...counts, men: null }],
    ['number', held, { ...counts, youth: undefined }],
    ['number', held, { ...counts, women: Number.NaN }],
    ['youth', held, { ...counts, youth: 11 }],
  ] as const)('is %s for %j with %j', (problem, date, numbers) => {
    expect(countProblem({ date, counts: numbers, now })).toBe(problem)
  })
})
