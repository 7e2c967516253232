import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import type { ChangeNotice } from '#schema/snapshot'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { changedOf } from '../../../../site/views/changed.ts'
import { checkedOf } from '../../../../site/views/checked.ts'
import { aPage } from '../../../support/builders/page.ts'
import { aService } from '../../../support/builders/service.ts'

const service = (locale: Locale) => aService({ id: 's', slug: 'loans', locale })
const notice = (own: Partial<ChangeNotice> = {}): ChangeNotice => ({
  ...{ type: 'service', id: 's', locale: 'en', newer: 'ar', fields: ['steps'] },
  changedAt: '2026-11-02T22:30:00.000Z',
  ...own,
})
const changed = (own: Partial<ChangeNotice>, locales: readonly Locale[] = ['ar', 'ckb', 'en']) => {
  const entry = service(own.locale ?? 'en')
  const history = { tombstones: [], changeNotices: [notice(own)] }
  return changedOf(entry, catalogueOf(locales.map(service), '2026-11-22', [], history))
}

describe('an outdated translation', () => {
  it('says what changed and on which day in Baghdad, and leads to the newer language', () => {
    expect(changed({})).toEqual({
      sentence:
        'The Arabic text changed on 3 November 2026, and this translation does not say so yet. What changed: the steps.',
      href: '/ar/services/loans/',
      lang: 'ar-IQ',
      label: 'العربية',
    })
  })

  it.each([
    ['ar', 'en', 'تغيّر النص باللغة الإنكليزية في ٣ تشرين الثاني ٢٠٢٦'],
    ['ckb', 'ar', 'دەقی عەرەبی لە ٣ی تشرینی دووەمی ٢٠٢٦ گۆڕاوە'],
  ] as const)('says it in %s too', (locale, newer, words) => {
    expect(changed({ locale, newer })?.sentence).toContain(words)
  })

  it('names three parts at most, and says that there are more', () => {
    const parts = (fields: string[]) => changed({ fields })?.sentence.split('What changed: ')[1]
    expect(parts(['summary', 'steps', 'papers'])).toBe(
      'the summary, the steps and the papers to bring.',
    )
    expect(parts(['summary', 'steps', 'papers', 'eligibility'])).toBe(
      'the summary, the steps, the papers to bring and more.',
    )
  })

  it('says nothing of what no page shows, nor of a language in which it is not public', () => {
    expect(changed({ fields: ['keywords'] })).toBeNull()
    expect(changed({ fields: ['keywords', 'steps'] })?.sentence).toMatch(/changed: the steps\.$/)
    expect(changed({}, ['en'])).toBeNull()
    expect(changed({ id: 'other' })).toBeNull()
    expect(changed({ locale: 'ckb' })).not.toBeNull()
  })
})

describe('a page about the site', () => {
  it('need not be checked, but says what another language says', () => {
    const pages = (['ar', 'en'] as const).map((locale) => aPage({ id: 'p', locale }))
    const own = notice({ type: 'page', id: 'p', fields: ['body'] })
    const history = { tombstones: [], changeNotices: [own] }
    const [, english] = pages
    const info = english && checkedOf(english, catalogueOf(pages, '2026-11-22', [], history))
    expect([info?.state, info?.changed?.href]).toEqual(['unneeded', '/ar/about/p/'])
  })
})
