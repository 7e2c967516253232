import { describe, expect, test } from 'vitest'
import { checkBudgets } from '../../../../../scripts/lib/release/checks/budgets.ts'
import { checkLinks } from '../../../../../scripts/lib/release/checks/links.ts'
import { describeFinding } from '../../../../../scripts/lib/release/describe-finding.ts'
import { pageFindings } from '../../../../../scripts/lib/release/page-findings.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'
import { aPage, aSite } from './a-site.ts'

const address = '/en/services/loans/'
const snapshot = aSnapshot([aService({ id: '7', slug: 'loans' })])
const entry = { type: 'service', id: '7', slug: 'loans', locale: 'en' }

describe('pageFindings', () => {
  test('gives dead links and fragments to the entry whose page it is', () => {
    const main = '<a href="/en/gone/">x</a><a href="#nowhere">y</a>'
    const found = pageFindings(checkLinks(aSite({ [address]: aPage({ main }) })), snapshot)
    expect(found).toMatchObject([
      { code: 'deadLink', path: address, entry, params: { href: '/en/gone/' } },
      { code: 'deadFragment', path: address, entry, params: { fragment: 'nowhere' } },
    ])
    expect(found.map(describeFinding)[0]).toBe(
      `${address} links to /en/gone/, which does not exist.`,
    )
  })

  test('says what of a page is too heavy, and by how much', () => {
    const site = { ...aSite({ [address]: aPage() }), sizes: new Map([[address, 70_000]]) }
    const found = pageFindings(
      checkBudgets({ site, sizes: site.sizes, imports: site.imports }),
      snapshot,
    )
    expect(
      found.map(({ code, params }) => [code, params['part'], params['actual'], params['max']]),
    ).toEqual([
      ['tooHeavy', 'page', 70_000, 14_336],
      ['tooHeavy', 'firstView', 70_000, 61_440],
    ])
    expect(found.map(({ params }) => params['field'])).toEqual(['summary', undefined])
  })

  test('leaves to programmers what no editor can have caused, on nobody’s page too', () => {
    const found = pageFindings([{ path: '/en/', message: 'has no title' }], snapshot)
    expect(found).toEqual([
      {
        code: 'fault',
        path: '/en/',
        entry: null,
        problem: null,
        params: { message: 'has no title' },
      },
    ])
  })
})
