import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepVanished, nextSequences } from '../../../../cms/publish/session-dates.ts'
import { aSessionDate } from '../../../support/builders/session.ts'

const now = new Date('2026-12-01T08:00:00.000Z')
const first = aSessionDate({ sequence: 3 })
const second = aSessionDate({ id: 'second', startsAt: '2026-12-13T07:00:00.000Z' })
const past = aSessionDate({ id: 'past', startsAt: '2026-11-30T07:00:00.000Z' })

describe('keepVanished', () => {
  const keep = (dates: object[], known: object[]) =>
    keepVanished({ dates: dates as (typeof first)[], known: known as (typeof first)[], now })

  it('leaves what is all there', () => {
    expect(keep([second, first], [first, second])).toEqual([second, first])
  })

  it('puts back as cancelled what readers still wait for', () => {
    expect(keep([second], [first, second])).toEqual([second, { ...first, status: 'cancelled' }])
  })

  it('lets go of what is over, and of what nobody knew', () => {
    expect(keep([first], [past, first])).toEqual([first])
    expect(keep([first], [])).toEqual([first])
  })

  it('knows a date again that was written anew for the same moment', () => {
    const anew = { ...first, id: 'anew', places: 'full' as const }
    expect(keep([anew, second], [first, second])).toEqual([{ ...anew, id: first.id }, second])
  })

  it('does not give one known date to two new ones', () => {
    const anew = (id: string) => ({ ...first, id })
    const kept = keep([anew('one'), anew('two')], [first])
    expect(kept.map(({ id }) => id)).toEqual(['first', 'two'])
  })

  it('does not take the place of a known date that was moved there', () => {
    const moved = { ...second, startsAt: first.startsAt }
    expect(keep([moved], [first, second])).toEqual([moved, { ...first, status: 'cancelled' }])
  })
})

describe('nextSequences', () => {
  const session = { kind: 'course', room: null, link: null, phones: [], dates: [first, second] }
  const highest = new Map([
    ['first', 3],
    ['second', 0],
  ])
  const sequences = (facts: object, published: typeof session | null = session) =>
    nextSequences({ facts: { ...session, ...facts }, published, highest }).map(
      ({ sequence }) => sequence,
    )

  it('keeps them where nothing changed, whatever stands in the draft', () => {
    expect(sequences({})).toEqual([3, 0])
    expect(sequences({ dates: [{ ...first, sequence: 0 }, second] })).toEqual([3, 0])
    expect(sequences({ phones: [{ number: '+9647717724725' }] })).toEqual([3, 0])
  })

  it.each([
    ['moved', { startsAt: '2026-12-06T08:00:00.000Z' }],
    ['ends later', { endsAt: '2026-12-06T11:00:00.000Z' }],
    ['is full', { places: 'full' }],
    ['is cancelled', { status: 'cancelled' }],
  ])('raises that of a date alone which %s', (_what, change) => {
    expect(sequences({ dates: [{ ...first, ...change }, second] })).toEqual([4, 0])
  })

  it.each([
    ['kind', 'openDay'],
    ['course', { to: 'course', id: '2' }],
    ['centre', { to: 'centre', id: '2' }],
    ['room', '2'],
    ['link', 'https://example.org'],
    ['womenOnly', true],
  ])('raises that of every date where the session has another %s', (key, value) => {
    expect(sequences({ [key]: value })).toEqual([4, 1])
  })

  it('begins at 0, for a new date and for a new session', () => {
    const added = { ...first, id: 'added', sequence: 7 }
    expect(sequences({ dates: [first, second, added] })).toEqual([3, 0, 0])
    const copied = nextSequences({ facts: session, published: null, highest: new Map() })
    expect(copied.map(({ sequence }) => sequence)).toEqual([0, 0])
  })

  it('goes on after what ever went out of a date that comes back', () => {
    const back = nextSequences({
      ...{ facts: session, published: { ...session, dates: [second] }, highest },
    })
    expect(back.map(({ sequence }) => sequence)).toEqual([4, 0])
  })

  it('never falls, and rises with every change', () => {
    const places = fc.constantFrom('open', 'few', 'full')
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 12 }), (history) => {
        let published: typeof session | null = null
        const heard = new Map<string, number>()
        for (const each of history) {
          const facts = { ...session, dates: [{ ...first, places: each as 'open', sequence: 0 }] }
          const before = published?.dates[0]
          const dates = nextSequences({ facts, published, highest: heard }) as [typeof first]
          const raised = before === undefined ? 0 : Number(before.places !== each)
          expect(dates[0].sequence).toBe((before?.sequence ?? 0) + raised)
          heard.set('first', dates[0].sequence)
          published = { ...facts, dates: [...dates] as (typeof session)['dates'] }
        }
      }),
    )
  })
})
