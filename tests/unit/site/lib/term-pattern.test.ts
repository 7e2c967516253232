import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import type { Term } from '#schema/term'
import { termPattern } from '../../../../site/lib/term-pattern.ts'
import { aTerm } from '../../../support/builders/term.ts'

const found = (text: string, terms: Partial<Term>[], locale: Locale = 'en') =>
  termPattern(
    terms.map((own) => aTerm({ acronym: null, locale, ...own })),
    locale,
  )
    .find(text)
    .map(({ start, end, slug }) => `${slug}: ${text.slice(start, end)}`)

const nrm = { slug: 'nrm', title: 'National Referral Mechanism', acronym: 'NRM' }
const referral = { slug: 'referral', title: 'Referral' }

describe('termPattern', () => {
  it('takes the longest form that stands at a place', () => {
    expect(found('The national referral mechanism makes referrals.', [referral, nrm])).toEqual([
      'nrm: national referral mechanism',
      'referral: referrals',
    ])
  })

  it('finds whole words only', () => {
    expect(found('Referrally pre-referral x@referral.org', [referral])).toEqual([])
  })

  it('finds acronyms only in their own capitals', () => {
    const it = { slug: 'it', title: 'Information technology', acronym: 'IT' }
    expect(found('Is it IT? (NRM), NRMs, nrm', [it, nrm])).toEqual([
      'it: IT',
      'nrm: NRM',
      'nrm: NRMs',
    ])
  })

  it('finds other spellings, and words that a line break or a hard space parts', () => {
    const spelled = { slug: 'cv', title: 'CV', otherSpellings: ['curriculum vitae'] }
    expect(found('Your curriculum\u00a0vitae', [spelled])).toEqual(['cv: curriculum\u00a0vitae'])
  })

  it('has nothing to find without terms', () => {
    expect(found('Referral', [])).toEqual([])
  })
})

describe('termPattern in Arabic', () => {
  const terms = [{ slug: 'referral', title: 'الإحالة' }]

  it.each(['إحالة', 'الإحالة', 'والإحالة', 'بالإحالة', 'للإحالة', 'لإحالة', 'فبالإحالة', 'إحالةً'])(
    'takes the article and the prefixes with the word: %s',
    (word) => {
      expect(found(`قال ${word}، نعم`, terms, 'ar')).toEqual([`referral: ${word}`])
    },
  )

  it('does not find a word within another', () => {
    expect(found('استحالة الإحالات سإحالة', terms, 'ar')).toEqual([])
  })

  it('takes no prefix before very short words', () => {
    const short = [{ slug: 'short', title: 'ورق' }]
    expect(found('بورق ورق الورق', short, 'ar')).toEqual(['short: ورق', 'short: الورق'])
  })
})

describe('termPattern in Sorani', () => {
  const terms = [{ slug: 'referral', title: 'ڕەوانەکردن' }]

  it.each(['ڕەوانەکردن', 'ڕەوانەکردنەکە', 'ڕەوانەکردنی', 'ڕەوانەکردنێک', 'ڕەوانەکردنەکان'])(
    'takes the common endings with the word: %s',
    (word) => {
      expect(found(`(${word})`, terms, 'ckb')).toEqual([`referral: ${word}`])
    },
  )

  it('leaves other words that begin alike', () => {
    expect(found('ڕەوانەکردنگە', terms, 'ckb')).toEqual([])
  })
})
