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
})
