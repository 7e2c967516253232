import { describe, expect, it } from 'vitest'
import {
  acceptedOf,
  countsOf,
  dateTick,
  firstTicks,
  toggled,
} from '../../../../../cms/admin/exchange/ticks.ts'
import type { ShownDate, ShownSession } from '../../../../../cms/exchange/show-proposal.ts'
import { aKnownDate, aKnownSession } from '../../../../support/builders/known-session.ts'

const { startsAt, endsAt, movedFrom, places, status } = aKnownDate()
const date = { startsAt, endsAt, movedFrom, places, status }

function shown(state: ShownDate['state']): ShownDate {
  return { id: state, state, date, changes: [], when: 'Sunday', notes: [] }
}

const { id, slug, updatedAt, facts } = aKnownSession()
const session: ShownSession = {
  ...{ key: id, id, slug, updatedAt, facts, title: 'CV', place: 'Erbil', details: [], changes: [] },
  dates: [shown('new'), shown('changed'), shown('unchanged'), shown('missing')],
}

describe('what is ticked', () => {
  it('is at first what is new or changed; nothing is cancelled unasked', () => {
    const [accepted] = acceptedOf({ sessions: [session] }, firstTicks({ sessions: [session] }))
    expect(accepted?.dates.map((each) => each.id)).toEqual(['new', 'changed'])
    expect(accepted).toMatchObject({ id, updatedAt, withFacts: false })
  })

  it('can be taken back and added to', () => {
    const ticks = firstTicks({ sessions: [session] })
    const missing = dateTick(session, { id: 'missing' })
    expect(toggled(toggled(ticks, missing), missing)).toEqual(ticks)
    const [accepted] = acceptedOf({ sessions: [session] }, toggled(ticks, missing))
    expect(accepted?.dates.map((each) => each.id)).toEqual(['new', 'changed', 'missing'])
    expect(acceptedOf({ sessions: [session] }, new Set())).toEqual([])
  })

  it('tells what a session’s dates share only where it changes', () => {
    const changes = [{ label: 'Room', before: null, after: '2' }]
    const sessions = [{ ...session, changes }]
    expect(acceptedOf({ sessions }, firstTicks({ sessions }))).toMatchObject([{ withFacts: true }])
  })
})

it('counts dates by what the file would do with them', () => {
  expect(countsOf({ sessions: [session, session], problems: ['Row 2'] })).toEqual({
    ...{ new: 2, changed: 2, unchanged: 2, missing: 2 },
    problems: 1,
  })
})
