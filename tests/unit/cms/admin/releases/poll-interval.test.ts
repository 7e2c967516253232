import { expect, it } from 'vitest'
import { pollInterval } from '../../../../../cms/admin/releases/poll-interval.ts'

it.each([
  [{ isUnderWay: true, isHidden: false }, 1000],
  [{ isUnderWay: false, isHidden: false }, 10_000],
  [{ isUnderWay: true, isHidden: true }, null],
  [{ isUnderWay: false, isHidden: true }, null],
])('asks often while a release is made, and never for nobody: %j', (standing, milliseconds) => {
  expect(pollInterval(standing)).toBe(milliseconds)
})
