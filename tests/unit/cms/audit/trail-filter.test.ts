import { describe, expect, it } from 'vitest'
import { readTrailFilter, trailQuery, trailWhere } from '../../../../cms/audit/trail-filter.ts'

const everything = {
  ...{ action: null, subject: null, by: null, name: null, from: null, to: null },
}

describe('what is asked of the trail', () => {
  it('is read from an address and written back the same', () => {
    const asked = {
      ...{ action: 'published', subject: 'service', by: 'Sara', name: 'loan' },
      ...{ from: '2026-11-01', to: '2026-11-22' },
    }
    const filter = readTrailFilter(asked)
    expect(filter).toEqual(asked)
    expect(Object.fromEntries(trailQuery(filter))).toEqual(asked)
  })

  it.each([
    [{ action: 'slept' }],
    [{ subject: 'users' }],
    [{ from: '2026-13-40', to: 'yesterday' }],
    [{ by: '  ', name: ['a', 'b'] }],
    [{ action: { $ne: null } }],
  ])('counts %j as not asked for', (asked) => {
    expect(readTrailFilter(asked)).toEqual(everything)
  })

  it('counts both days in, as Baghdad’s calendar has them', () => {
    const filter = { ...everything, from: '2026-11-01', to: '2026-11-02' }
    expect(trailWhere(filter)).toEqual({
      and: [
        { createdAt: { greater_than_equal: '2026-10-31T21:00:00.000Z' } },
        { createdAt: { less_than: '2026-11-02T21:00:00.000Z' } },
      ],
    })
  })
})
