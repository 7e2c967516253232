import { describe, expect, it } from 'vitest'
import type { Snapshot } from '#schema/snapshot'
import type { EntryType } from '#schema/slugs'
import { oldAddresses } from '../../../../site/lib/old-addresses.ts'

const told = (own: Partial<Pick<Snapshot, 'redirects' | 'tombstones'>>, ...inUse: string[]) =>
  oldAddresses({ redirects: [], tombstones: [], ...own, inUse: new Set(inUse) })
const moved = (type: EntryType) => ({ type, locale: 'en' as const, from: 'old', to: 'new' })
const gone = (type: EntryType) => ({
  ...{ type, locale: 'ckb' as const, slug: 'gone', instead: null },
  withdrawnAt: '2026-11-05T08:00:00Z',
})
const pairs = ({ moves }: ReturnType<typeof oldAddresses>) =>
  moves.map(({ from, to }) => [from, to])

describe('oldAddresses', () => {
  it('leads a page on, in its language', () => {
    expect(told({ redirects: [moved('service')] }, '/en/services/new/')).toEqual({
      moves: [{ locale: 'en', from: '/en/services/old/', to: '/en/services/new/' }],
      gone: [],
      emptied: [],
    })
  })

  it('leads on what hangs on a session', () => {
    expect(pairs(told({ redirects: [moved('session')] }, '/en/calendar/new/'))).toEqual([
      ['/en/calendar/old/', '/en/calendar/new/'],
      ['/en/calendar/poster/old/', '/en/calendar/poster/new/'],
      ['/en/calendar/card/old/', '/en/calendar/card/new/'],
      ['/en/calendar/old.ics', '/en/calendar/new.ics'],
    ])
  })

  it.each([
    ['centre', 'centres'],
    ['course', 'courses'],
  ] as const)('leads on the calendar of a %s, whose page is always there', (type, segment) => {
    const page = `/en/${segment}/new/`
    expect(pairs(told({ redirects: [moved(type)] }, page))).toEqual([
      [`/en/${segment}/old/`, page],
      [`/en/calendar/${type}/old/`, page],
      [`/en/calendar/${type}/old.ics`, `/en/calendar/${type}/new.ics`],
    ])
  })

  it('leads what hung on a withdrawn session to the page that says so, and keeps its calendar', () => {
    const page = '/ckb/calendar/gone/'
    const found = told({ tombstones: [gone('session')] })
    expect(pairs(found)).toEqual([
      ['/ckb/calendar/poster/gone/', page],
      ['/ckb/calendar/card/gone/', page],
    ])
    expect(found.gone).toEqual([page])
    expect(found.emptied).toEqual([{ locale: 'ckb', path: '/ckb/calendar/gone.ics', page }])
  })

  it('does so for the calendar of a withdrawn centre', () => {
    const found = told({ tombstones: [gone('centre')] })
    expect(pairs(found)).toEqual([['/ckb/calendar/centre/gone/', '/ckb/centres/gone/']])
    expect(found.emptied.map(({ path }) => path)).toEqual(['/ckb/calendar/centre/gone.ics'])
  })

  it('gives way to what is public there, and never leads to what is not', () => {
    const redirects = [moved('service')]
    expect(told({ redirects }, '/en/services/new/', '/en/services/old/').moves).toEqual([])
    expect(told({ redirects }).moves).toEqual([])
    expect(told({ tombstones: [gone('session')] }, '/ckb/calendar/gone/')).toEqual({
      moves: [],
      gone: [],
      emptied: [],
    })
  })
})
