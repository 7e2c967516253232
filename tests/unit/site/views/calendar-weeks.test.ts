import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../../../site/views/calendar-weeks.ts'

const at = (startsAt: string) => ({ startsAt })
// A Sunday.
const releaseDate = '2026-11-22'

describe('groupsOf', () => {
  it('puts today and this week first, then week by week', () => {
    const [today, monday, next, later, latest] = [
      at('2026-11-22T07:00:00Z'),
      at('2026-11-23T07:00:00Z'),
      at('2026-11-29T07:00:00Z'),
      at('2026-12-06T07:00:00Z'),
      at('2026-12-12T07:00:00Z'),
    ]
    expect(groupsOf([today, monday, next, later, latest], releaseDate)).toEqual([
      { when: 'today', day: '2026-11-22', dates: [today] },
      { when: 'thisWeek', day: '2026-11-21', dates: [monday] },
      { when: 'nextWeek', day: '2026-11-28', dates: [next] },
      { when: 'later', day: '2026-12-05', dates: [later] },
      { when: 'later', day: '2026-12-12', dates: [latest] },
    ])
  })

  it('begins days and weeks at midnight in Baghdad', () => {
    const friday = at('2026-11-27T20:59:00Z')
    const saturday = at('2026-11-27T21:00:00Z')
    expect(groupsOf([friday, saturday], releaseDate).map(({ when }) => when)).toEqual([
      'thisWeek',
      'nextWeek',
    ])
    expect(groupsOf([at('2026-11-22T21:00:00Z')], releaseDate)[0]?.when).toBe('thisWeek')
  })

  it('counts what began earlier and is not over as today’s', () => {
    const running = at('2026-11-20T07:00:00Z')
    expect(groupsOf([running], releaseDate)).toEqual([
      { when: 'today', day: releaseDate, dates: [running] },
    ])
  })
})
