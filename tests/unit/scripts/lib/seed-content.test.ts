import { describe, expect, it } from 'vitest'
import { readCount, readDay } from '../../../../scripts/lib/seed-content.ts'

const now = new Date('2026-11-22T09:00:00Z')

describe('readCount', () => {
  it('takes one of each type and more', () => {
    expect([readCount(undefined), readCount('14'), readCount('1000')]).toEqual([null, 14, 1000])
  })

  it.each(['13', '-1', '20.5', 'many', ''])('refuses %s', (value) => {
    expect(() => readCount(value)).toThrow(/at least 14, one for each type/)
  })
})

describe('readDay', () => {
  it('takes days that have begun in the offices', () => {
    expect([readDay(undefined), readDay('2026-11-22', now)]).toEqual([null, '2026-11-22'])
  })

  it.each(['22.11.2026', '2026-13-01', '2026-02-31', 'today'])('refuses %s', (value) => {
    expect(() => readDay(value, now)).toThrow(/must be a day such as/)
  })

  it('refuses a day to come', () => {
    expect(() => readDay('2026-11-23', now)).toThrow(/must not be a day to come/)
  })
})
