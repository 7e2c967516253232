import { describe, expect, test } from 'vitest'
import { checkEntries } from '../../../../../../scripts/lib/release/checks/entries.ts'
import { aService } from '../../../../../support/builders/service.ts'
import { aSession } from '../../../../../support/builders/session.ts'
import { aSnapshot } from '../../../../../support/builders/snapshot.ts'
import { aPage, aSite, said } from '../a-site.ts'

describe('checkEntries', () => {
  const snapshot = aSnapshot([aService({ slug: 'loans' }), aSession({ slug: 'cv-1' })])

  test('is content where pages and publications are the same', () => {
    const pages = { '/en/services/loans/': aPage(), '/en/calendar/cv-1/': aPage() }
    const others = { '/en/services/': aPage(), '/en/services/page/2/': aPage(), '/': aPage() }
    expect(checkEntries(aSite({ ...pages, ...others }), snapshot)).toEqual([])
  })

  test('finds a page of something that is not published, and a publication without page', () => {
    const pages = { '/en/services/loans/': aPage(), '/en/services/draft/': aPage() }
    expect(said(checkEntries(aSite(pages), snapshot))).toEqual([
      '/en/calendar/cv-1/ is published but has no page',
      '/en/services/draft/ has a page but is not published',
    ])
  })

  test('leaves addresses that lead on to another check', () => {
    const pages = { '/en/services/loans/': aPage(), '/en/services/credit/': aPage() }
    const moved = aSnapshot([aService({ slug: 'loans' })], {
      redirects: [{ type: 'service', locale: 'en', from: 'credit', to: 'loans' }],
    })
    expect(checkEntries(aSite(pages), moved)).toEqual([])
  })

  test('wants a page that search engines leave out where an entry was withdrawn', () => {
    const gone = { type: 'service', locale: 'en', withdrawnAt: '2026-11-05T08:00:00Z' } as const
    const tombstones = ['gone', 'listed', 'unsaid', 'loans'].map((slug) => ({
      ...{ ...gone, slug },
      instead: null,
    }))
    const pages = {
      '/en/services/loans/': aPage(),
      '/en/services/gone/': aPage({ head: '<meta name="robots" content="noindex">' }),
      '/en/services/listed/': aPage(),
    }
    const withdrawn = aSnapshot([aService({ slug: 'loans' })], { tombstones })
    expect(said(checkEntries(aSite(pages), withdrawn))).toEqual([
      '/en/services/listed/ has no hidden page that says it was withdrawn',
      '/en/services/unsaid/ has no hidden page that says it was withdrawn',
    ])
  })
})
