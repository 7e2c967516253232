import { describe, expect, it } from 'vitest'
import { isDue, type Situation } from '../../../../cms/release/due.ts'
import type { ReleaseReason } from '../../../../cms/release/types.ts'
import { aFinding, aSummary, aTurn } from '../../../support/builders/turn.ts'

const now = new Date('2026-11-22T09:00:00.000Z')
const id = '20261122T080000Z-0123abcd'
const siteUrl = 'https://manara.example'
const published = { snapshotDigest: 'new', releaseDate: '2026-11-22', siteUrl }
const asks = (reason: ReleaseReason) => [{ reason, byId: null, byName: null, at: '' }]
const situation = (changes: Partial<Situation> = {}): Situation => ({
  ...{ now, published, turns: [], asked: [], hold: null, released: { ...published, id } },
  ...changes,
})
const old = { ...published, snapshotDigest: 'old', id }
const failed = (minutesAgo: number, changes: Parameters<typeof aTurn>[0] = {}) => {
  const endedAt = new Date(now.getTime() - minutesAgo * 60_000).toISOString()
  return aTurn({
    ...{ state: 'failed', snapshotDigest: 'new', startedAt: endedAt, endedAt },
    findings: [aFinding()],
    ...changes,
  })
}

describe('a release', () => {
  it.each([
    ['there is none', null, 'start'],
    ['something else is published', old, 'due'],
    ['another day has begun', { ...published, releaseDate: '2026-11-21', id }, 'day'],
    ['the clock was set back a day', { ...published, releaseDate: '2026-11-23', id }, 'day'],
    ['the site has another address', { ...published, siteUrl: 'https://old.example', id }, 'start'],
  ] as const)('is due where %s', (_why, released, reason) => {
    expect(isDue(situation({ released }))).toEqual({ isDue: true, reason })
  })

  it('is not due where all that is published is public, whoever published it', () => {
    const asked = [...asks('published'), ...asks('withdrew')]
    expect(isDue(situation({ asked }))).toEqual({ isDue: false, nextAt: null })
  })

  it.each(['button', 'start', 'pictures'] as const)('is due when asked for by %s', (reason) => {
    expect(isDue(situation({ asked: asks(reason) }))).toEqual({ isDue: true, reason })
  })

  it('is not made over and over where it leaves a difference', () => {
    const done = aTurn({ snapshotDigest: 'new', endedAt: '2026-11-22T08:59:00.000Z' })
    const nextAt = new Date('2026-11-22T09:04:00.000Z')
    expect(isDue(situation({ released: old, turns: [done] }))).toEqual({ isDue: false, nextAt })
  })

  it('is due at once where the last one was made for another address', () => {
    const summary = aSummary({ siteUrl: 'https://old.example' })
    const turns = [aTurn({ snapshotDigest: 'new', endedAt: now.toISOString(), summary })]
    const released = { ...published, siteUrl: 'https://old.example', id }
    expect(isDue(situation({ released, turns })).isDue).toBe(true)
  })
})

describe('a release that failed', () => {
  const after = (...turns: ReturnType<typeof aTurn>[]) =>
    isDue(situation({ released: old, turns: turns.toReversed() }))

  it.each([
    [1, 5],
    [2, 10],
    [3, 20],
    [4, 40],
    [5, 60],
    [9, 60],
  ])('after %i attempts waits %i minutes', (attempts, minutes) => {
    const turns = Array.from({ length: attempts }, () => failed(0))
    const nextAt = new Date(now.getTime() + minutes * 60_000)
    expect(after(...turns)).toEqual({ isDue: false, nextAt })
  })

  it('is tried again when its time has come', () => {
    expect(after(failed(5))).toEqual({ isDue: true, reason: 'due' })
  })

  it('waits no more for other content, nor on another day', () => {
    expect(after(failed(1, { snapshotDigest: 'other' })).isDue).toBe(true)
    const yesterday = failed(1, { startedAt: '2026-11-21T20:59:00.000Z' })
    expect(after(yesterday).isDue).toBe(true)
  })

  it('is tried again at once where nobody lived to end it, but not for ever', () => {
    const interrupted = failed(0, { findings: [aFinding({ code: 'interrupted' })] })
    expect(after(interrupted).isDue).toBe(true)
    expect(after(interrupted, interrupted).isDue).toBe(false)
  })

  it.each(['button', 'start'] as const)('is tried again at once by %s', (reason) => {
    const asked = asks(reason)
    expect(isDue(situation({ released: old, turns: [failed(0)], asked })).isDue).toBe(true)
  })

  it('waits also where pictures are new', () => {
    const asked = asks('pictures')
    expect(isDue(situation({ turns: [failed(0)], asked })).isDue).toBe(false)
  })
})

describe('after somebody went back', () => {
  const hold = { since: '2026-11-22T08:30:00.000Z', byName: 'A. Administrator' }

  it.each(['start', 'pictures', 'published'] as const)('%s makes nothing public', (reason) => {
    const held = situation({ released: old, hold, asked: asks(reason) })
    expect(isDue(held)).toEqual({ isDue: false, nextAt: null })
  })

  it('neither a new day nor another address makes a release', () => {
    const released = { ...old, releaseDate: '2026-11-20', siteUrl: 'https://old.example' }
    expect(isDue(situation({ released, hold }))).toEqual({ isDue: false, nextAt: null })
  })

  it('the button makes a release', () => {
    const asked = asks('button')
    expect(isDue(situation({ released: old, hold, asked })).isDue).toBe(true)
  })
})
