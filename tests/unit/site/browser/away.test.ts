import { expect, it } from 'vitest'
import { awayOn, weekOn } from '../../../../site/browser/away.ts'

const words = { today: 'today', tomorrow: 'tomorrow' }

it.each([
  ['2026-12-06', 'today'],
  ['2026-12-07', 'tomorrow'],
  ['2026-12-08', null],
  ['2026-12-05', null],
])('on 6 December, %s is %s', (day, expected) => {
  expect(awayOn({ today: '2026-12-06', day }, words)).toBe(expected)
})

it('counts over the end of a month and of a year', () => {
  expect(awayOn({ today: '2026-12-31', day: '2027-01-01' }, words)).toBe('tomorrow')
  expect(awayOn({ today: '2027-02-28', day: '2027-03-01' }, words)).toBe('tomorrow')
})

it.each([
  ['2026-11-14', 'this week'],
  ['2026-11-21', 'this week'],
  ['2026-11-28', 'next week'],
  ['2026-12-05', null],
])('on Friday, 27 November, the week from Saturday, %s, is %s', (saturday, expected) => {
  const weeks = { thisWeek: 'this week', nextWeek: 'next week' }
  expect(weekOn({ today: '2026-11-27', saturday }, weeks)).toBe(expected)
})
