import { describe, expect, test } from 'vitest'
import { skippedOf, sumOf, tallyOf } from '../../../../../scripts/lib/test/reports.ts'

const playwright = (expected: number, unexpected: number, skipped = 0) => ({
  stats: { expected, unexpected, flaky: 0, skipped },
})

describe('tallyOf', () => {
  test.each([
    ['Vitest', { numPassedTests: 3, numFailedTests: 1 }, 1, { passed: 3, failed: 1 }],
    ['Playwright', playwright(5, 2), 1, { passed: 5, failed: 2 }],
    ['a crash without report', null, 1, { passed: 0, failed: 1 }],
    ['a crash after the report', playwright(5, 0), 1, { passed: 5, failed: 1 }],
    ['a runner that ran nothing', playwright(0, 0), 0, { passed: 0, failed: 1 }],
    ['all green', playwright(5, 0), 0, { passed: 5, failed: 0 }],
  ])('%s', (_, report, code, tally) => {
    expect(tallyOf(report, code)).toEqual(tally)
  })
})

describe('skippedOf', () => {
  test('counts what was left out, and nothing where there is no report', () => {
    expect(skippedOf(playwright(5, 0, 3))).toBe(3)
    expect(skippedOf({ numPassedTests: 4, numFailedTests: 0, numPendingTests: 2 })).toBe(2)
    expect(skippedOf(null)).toBe(0)
  })
})

describe('sumOf', () => {
  test('adds up', () => {
    expect(sumOf([tallyOf(playwright(5, 0), 0), tallyOf(null, 1)])).toEqual({
      passed: 5,
      failed: 1,
    })
  })
})
