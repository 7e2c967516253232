import { describe, expect, test } from 'vitest'
import type { Entry } from '#schema/types'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { fold } from '../../../../site/search/fold/fold.ts'
import { doorsOf } from '../../../../site/views/doors-props.ts'
import { anArticle } from '../../../support/builders/article.ts'
import { aCampaign } from '../../../support/builders/campaign.ts'
import { anOrganisation } from '../../../support/builders/organisation.ts'
import { aPhone } from '../../../support/builders/phone.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aService } from '../../../support/builders/service.ts'
import { aTerm } from '../../../support/builders/term.ts'

const doorsIn = (...entries: Entry[]) => doorsOf('en', catalogueOf(entries, '2026-11-22'))
const keysOf = (...entries: Entry[]) => doorsIn(...entries)[0]?.keys.split(' ')

describe('doorsOf', () => {
  test('knows the types that people come for, in one language', () => {
    const doors = doorsIn(
      aTerm({ slug: 'mrc' }),
      anArticle(),
      aService({ slug: 'talk' }),
      aService({ slug: 'talk', locale: 'ar' }),
    )
    expect(doors.map(({ type, slug }) => [type, slug])).toEqual([
      ['service', 'talk'],
      ['term', 'mrc'],
    ])
  })

  test('tells of closed programmes last, and of campaigns that ended not at all', () => {
    const doors = doorsIn(
      aProgramme({ id: 'a', slug: 'closed', title: 'A', status: 'closed' }),
      aProgramme({ id: 'b', slug: 'over', title: 'B', endsOn: '2026-11-21' }),
      aProgramme({ id: 'c', slug: 'open', title: 'C' }),
      aCampaign({ id: 'd', slug: 'ended', startsOn: '2026-01-01', endsOn: '2026-11-21' }),
      aCampaign({ id: 'e', slug: 'last-day', startsOn: '2026-01-01', endsOn: '2026-11-22' }),
    )
    expect(doors.map(({ slug }) => slug)).toEqual(['open', 'last-day', 'closed', 'over'])
  })

  test('cuts a long summary at a word, and keeps a short one', () => {
    const long = `${'word '.repeat(13)}longer-than-the-rest and more`
    const [cut, kept] = doorsIn(
      aService({ id: 'a', title: 'A', summary: long }),
      aService({ id: 'b', title: 'B', summary: 'Short  and\nwhole.' }),
    )
    expect(cut?.summary).toBe(`${'word '.repeat(13).trim()}…`)
    expect(kept?.summary).toBe('Short and whole.')
  })
})

describe('the keys of a door', () => {
  const text = { title: 'Loan fund', summary: 'Money for a start.' }

  test('are folded, each once, without what title and summary give', () => {
    const keywords = ['LOAN', 'Xerox', 'xeroxes', 'a loan for the start']
    expect(keysOf(aService({ ...text, keywords }))).toEqual(fold('xerox', 'en'))
  })

  test('are telephone numbers, as people type them', () => {
    const entry = anOrganisation({ phones: [aPhone({ number: '+9647701234567' })] })
    expect(keysOf(entry)).toEqual(expect.arrayContaining(fold('0770 123 4567', 'en')))
  })

  test('are titles in other languages too, as a query in this one would be folded', () => {
    const keys = keysOf(
      aService(text),
      aService({ ...text, locale: 'ar', title: 'صندوق القروض' }),
      aService({ ...text, locale: 'ckb', title: 'سندووقی قەرز' }),
    )
    expect(keys).toEqual([...new Set(fold('صندوق القروض سندووقی قەرز', 'en'))])
  })

  test('of a term are its acronym and spellings, which lead to what it is about as well', () => {
    const term = aTerm({
      title: 'National Referral Mechanism',
      acronym: 'NRM',
      otherSpellings: ['Pathway'],
      about: { to: 'service', id: 'service-nrm' },
    })
    const service = aService({ ...text, id: 'service-nrm' })
    expect(keysOf(term)).toEqual(expect.arrayContaining(['nrm', 'pathway']))
    expect(keysOf(service, term)).toEqual(expect.arrayContaining(['nrm', 'pathway', 'national']))
  })
})

test('an organisation that covers the whole country for one need is everywhere', () => {
  const row = { id: 'a', needs: ['work' as const], governorates: [] }
  const [door] = doorsIn(anOrganisation({ governorate: 'IQ-BG', coverage: [row] }))
  expect(door).toMatchObject({ needs: ['work'], governorates: [] })
})
