import { describe, expect, it } from 'vitest'
import { weeksOf } from '../../../../site/views/calendar-weeks.ts'

const at = (startsAt: string) => ({ startsAt })

describe('weeksOf', () => {
  it('begins weeks on Saturday, in Baghdad', () => {
    const friday = at('2026-11-27T20:59:00Z')
    const saturday = at('2026-11-27T21:00:00Z')
    const weeks = weeksOf([friday, saturday], '2026-11-22')
    expect(weeks).toEqual([
      { starts: '2026-11-21', ahead: 0, sessions: [friday] },
      { starts: '2026-11-28', ahead: 1, sessions: [saturday] },
    ])
  })
})
