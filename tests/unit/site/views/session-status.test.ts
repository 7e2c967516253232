import { describe, expect, it } from 'vitest'
import { sessionChips } from '../../../../site/views/session-status.ts'
import { aSessionDate } from '../../../support/builders/session.ts'

const keys = (own: Parameters<typeof aSessionDate>[0]) =>
  sessionChips(aSessionDate(own)).map(({ key }) => key)

describe('sessionChips', () => {
  it('names no places of a cancelled date', () => {
    expect(keys({ status: 'cancelled', places: 'open' })).toEqual(['sessionStatus.cancelled'])
  })

  it('names no places of a date that has passed', () => {
    expect(sessionChips(aSessionDate({ places: 'open' }), { isPast: true })).toEqual([])
  })

  it('says of a moved date both that it moved and whether it is full', () => {
    expect(keys({ status: 'moved', places: 'full' })).toEqual([
      'sessionStatus.moved',
      'places.full',
    ])
  })
})
