import { describe, expect, test } from 'vitest'
import { checkMoves } from '../../../../../../scripts/lib/release/checks/moves.ts'
import { aService } from '../../../../../support/builders/service.ts'
import { aSession } from '../../../../../support/builders/session.ts'
import { aSnapshot } from '../../../../../support/builders/snapshot.ts'
import { aPage, aSite, said } from '../a-site.ts'

const moving = aSnapshot([aService({ slug: 'loans' })], {
  redirects: [{ type: 'service', locale: 'en', from: 'credit', to: 'loans' }],
})
const leading = (to: string, hidden = '<meta name="robots" content="noindex">') =>
  aPage({
    head: `<meta http-equiv="Refresh" content="0; URL=${to}">${hidden}`,
    main: `<a href="${to}">There</a> <a href="#content">Text</a>`,
  })
const [old, today] = ['/en/services/credit/', '/en/services/loans/']

describe('checkMoves', () => {
  test('is content where an old address leads to the new one', () => {
    const site = aSite({ [old]: leading(today), [today]: aPage() })
    expect(checkMoves(site, moving)).toEqual([])
  })

  test.each([
    ['is missing', {}],
    ['is listed', { [old]: leading(today, '') }],
    ['leads elsewhere', { [old]: leading('/en/services/') }],
    ['does not lead on', { [old]: aPage({ main: `<a href="${today}">There</a>` }) }],
  ])('finds an old address whose page %s', (_what, pages) => {
    const site = aSite({ ...pages, [today]: aPage(), '/en/services/': aPage() })
    expect(said(checkMoves(site, moving))).toContain(
      `${old} has no hidden page that leads to ${today}`,
    )
  })

  test('finds a way to nowhere, and one that is a detour', () => {
    const nowhere = aSite({ [old]: leading(today) })
    expect(said(checkMoves(nowhere, moving))).toEqual([
      `${old} leads to ${today}, which does not exist`,
    ])
    const detour = aSite({ [old]: leading(today), [today]: leading('/en/') })
    expect(said(checkMoves(detour, moving))).toContain(
      `${old} leads to ${today}, which leads on itself`,
    )
  })

  test('finds any other page that sends its reader elsewhere', () => {
    const site = aSite({ '/en/': leading('/ar/'), '/ar/': leading('') })
    expect(said(checkMoves(site, aSnapshot([])))).toEqual([
      '/en/ sends its reader elsewhere',
      '/ar/ sends its reader elsewhere',
    ])
  })

  test('finds a link to an address that leads on', () => {
    const linking = aPage({ main: `<a href="${old}#top">Credit</a>` })
    const site = aSite({ [old]: leading(today), [today]: aPage(), '/en/': linking })
    expect(said(checkMoves(site, moving))).toEqual([`/en/ links to ${old}#top, which leads on`])
  })

  test('wants the calendar’s file of a session that moved or was withdrawn, and what is printed', () => {
    const snapshot = aSnapshot([aSession({ slug: 'cv-2' })], {
      redirects: [{ type: 'session', locale: 'en', from: 'cv-1', to: 'cv-2' }],
      tombstones: [
        {
          ...{ type: 'session', locale: 'en', slug: 'gone', instead: null },
          withdrawnAt: '2026-11-05T08:00:00Z',
        },
      ],
    })
    expect(said(checkMoves(aSite({}), snapshot))).toEqual([
      '/en/calendar/cv-1/ has no hidden page that leads to /en/calendar/cv-2/',
      '/en/calendar/poster/cv-1/ has no hidden page that leads to /en/calendar/poster/cv-2/',
      '/en/calendar/card/cv-1/ has no hidden page that leads to /en/calendar/card/cv-2/',
      '/en/calendar/cv-1.ics is missing',
      '/en/calendar/poster/gone/ has no hidden page that leads to /en/calendar/gone/',
      '/en/calendar/card/gone/ has no hidden page that leads to /en/calendar/gone/',
      '/en/calendar/gone.ics is missing',
      '/en/calendar/gone/ does not lead to /en/calendar/ instead',
    ])
  })

  test('wants a withdrawn page to name what to use instead, or else the list', () => {
    const gone = (slug: string, id: string) => ({
      ...{ type: 'service' as const, locale: 'en' as const, slug },
      ...{ withdrawnAt: '2026-11-05T08:00:00Z', instead: { to: 'service' as const, id } },
    })
    const living = aService({ id: 'living', slug: 'loans' })
    const tombstones = [gone('a', 'living'), gone('b', 'living'), gone('c', 'nobody')]
    const list = aPage({ main: '<a href="/en/services/">All</a>' })
    const site = aSite({
      '/en/services/a/': aPage({ main: '<a href="/en/services/loans/">Loans</a>' }),
      '/en/services/b/': list,
      '/en/services/c/': list,
    })
    expect(said(checkMoves(site, aSnapshot([living], { tombstones })))).toEqual([
      '/en/services/b/ does not lead to /en/services/loans/ instead',
    ])
  })
})
