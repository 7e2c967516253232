import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { pageSizes } from '../../../../site/lib/paginate.ts'
import { glossaryProps } from '../../../../site/views/glossary-props.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aTerm } from '../../../support/builders/term.ts'

const mechanism = aProgramme({ id: 'mechanism' })
const terms = [
  aTerm({ id: 'return', title: 'Return', acronym: null }),
  aTerm({
    id: 'nrm',
    title: 'National Referral Mechanism',
    acronym: 'NRM',
    about: { to: 'programme', id: 'mechanism' },
    otherSpellings: ['NRM', 'referral mechanism'],
  }),
  aTerm({ id: 'cv', title: 'CV', acronym: 'CV' }),
]

describe('glossaryProps', () => {
  it('orders words by letter and says where to read more', () => {
    const [page] = glossaryProps(catalogueOf([mechanism, ...terms], '2026-11-22'), 'en')
    expect(page?.letters.map(({ letter, items }) => [letter, items.length])).toEqual([
      ['C', 1],
      ['N', 1],
      ['R', 1],
    ])
    expect(page?.letters[1]?.items[0]).toMatchObject({
      acronym: 'NRM',
      otherSpellings: 'referral mechanism',
      about: { href: '/en/programmes/mechanism/' },
    })
  })

  it('says a short name that is the whole name only once', () => {
    const [page] = glossaryProps(catalogueOf(terms, '2026-11-22'), 'en')
    expect(page?.letters[0]?.items[0]?.acronym).toBeNull()
    expect(page?.acronyms.map(({ acronym }) => acronym)).toEqual(['CV', 'NRM'])
  })

  it('leads from each page to the letters of the others', () => {
    const many = Array.from({ length: pageSizes.term }, (_, index) =>
      aTerm({ id: `a-${index}`, title: `A ${index}`, acronym: null }),
    )
    const pages = glossaryProps(catalogueOf([...many, ...terms], '2026-11-22'), 'en')
    expect(pages.map(({ index }) => index.map(({ href }) => href))).toEqual([
      [
        '#letter-a',
        '/en/glossary/page/2/#letter-c',
        '/en/glossary/page/2/#letter-n',
        '/en/glossary/page/2/#letter-r',
      ],
      ['/en/glossary/#letter-a', '#letter-c', '#letter-n', '#letter-r'],
    ])
  })
})
