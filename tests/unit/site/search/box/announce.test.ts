import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announcer } from '../../../../../site/search/box/announce.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('says only the last of what follows quickly, once it has rested', () => {
  const region = { textContent: 'before' }
  const say = announcer(region)
  say('one', 'rested')
  expect(region.textContent).toBe('')
  vi.advanceTimersByTime(900)
  say('two', 'rested')
  vi.advanceTimersByTime(900)
  expect(region.textContent).toBe('')
  vi.advanceTimersByTime(100)
  expect(region.textContent).toBe('two')
})

it('says at once what cannot wait, and nothing after it that was said before', () => {
  const region = { textContent: '' }
  const say = announcer(region)
  say('counted', 'rested')
  say('failed', 'now')
  expect(region.textContent).toBe('failed')
  vi.runAllTimers()
  expect(region.textContent).toBe('failed')
})
