import { expect, test } from 'vitest'
import { median, medianRow } from '../../../../../scripts/lib/bench/median.ts'

test('median is the value in the middle, in no order, and the mean of two', () => {
  expect(median([30, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 100])).toBe(3.5)
  expect(median([7])).toBe(7)
  expect(() => median([])).toThrow('no median of nothing')
})

test('medianRow takes each column by itself', () => {
  const rows = [
    { seconds: 3, megabytes: 10 },
    { seconds: 1, megabytes: 30 },
    { seconds: 2, megabytes: 20 },
  ]
  expect(medianRow(rows)).toEqual({ seconds: 2, megabytes: 20 })
})
