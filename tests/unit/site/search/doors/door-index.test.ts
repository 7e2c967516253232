import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { doorIndexOf, searchDoors } from '../../../../../site/search/doors/door-index.ts'
import type { Door } from '../../../../../site/search/doors/door.ts'
import { piecesOf } from '../../../../../site/search/fold/pieces-of.ts'

const aDoor = (own: Partial<Door> & Pick<Door, 'slug' | 'title'>): Door => ({
  ...{ type: 'service', summary: '', keys: '', needs: [], governorates: [] },
  ...own,
})

const english = doorIndexOf(
  [
    aDoor({ slug: 'legal', title: 'Guidance in legal matters', keys: 'court', needs: ['papers'] }),
    aDoor({
      slug: 'psychosocial',
      title: 'Psycho-social support',
      summary: 'When all is too much.',
    }),
    aDoor({ slug: 'return', title: 'Referral for return', summary: 'For those who come back.' }),
    aDoor({ slug: 'interview', title: 'Job interview course', type: 'course', needs: ['work'] }),
    aDoor({ slug: 'cv', title: 'CV writing course', type: 'course', keys: 'job work' }),
    aDoor({ slug: 'fund', title: 'Loan fund', type: 'programme', needs: ['loans'] }),
    aDoor({ slug: 'loan', title: 'Loan fund', type: 'term' }),
    aDoor({ slug: 'erbil', title: 'Centre Erbil', type: 'centre', governorates: ['IQ-AR'] }),
    aDoor({ slug: 'baghdad', title: 'Centre Baghdad', type: 'centre', governorates: ['IQ-BG'] }),
  ],
  'en',
)
const arabic = doorIndexOf(
  [
    aDoor({ slug: 'fund', title: 'صندوق القروض', summary: 'قرض يساعد العائد على أن يبدأ' }),
    aDoor({ slug: 'training', title: 'الإحالة إلى التدريب المهني', keys: 'خياط لحام' }),
    aDoor({ slug: 'displaced', title: 'المساعدة بعد النزوح', keys: 'نازح مخيم' }),
    aDoor({ slug: 'kirkuk', title: 'مكتب الباب المفتوح في كركوك', keys: 'قانون' }),
  ],
  'ar',
)
const sorani = doorIndexOf(
  [
    aDoor({ slug: 'fund', title: 'سندووقی قەرز' }),
    aDoor({ slug: 'business', title: 'دەست بە پڕۆژەیەکی بچووک بکە' }),
  ],
  'ckb',
)

const slugsOf = (...search: Parameters<typeof searchDoors>) =>
  searchDoors(...search).map(({ door }) => door.slug)

describe('searchDoors', () => {
  it('finds what has all words before what has most of them', () => {
    expect(slugsOf(english, 'job course')).toEqual(['interview', 'cv'])
    expect(slugsOf(english, 'job interview')[0]).toBe('interview')
  })

  it('has the thing before the word for it', () => {
    expect(slugsOf(english, 'loan')).toEqual(['fund', 'loan'])
  })

  it('finds words of one meaning, in every form', () => {
    expect(slugsOf(english, 'lawyers')).toEqual(['legal'])
    expect(slugsOf(arabic, 'سلفة')).toEqual(['fund'])
    expect(slugsOf(arabic, 'محامي بكركوك')).toEqual(['kirkuk'])
  })

  it('finds what is not typed to its end', () => {
    expect(slugsOf(english, 'interv')).toEqual(['interview'])
    expect(slugsOf(arabic, 'التدري')).toEqual(['training'])
  })

  it('finds what is mistyped', () => {
    expect(slugsOf(english, 'lawer')).toEqual(['legal'])
    expect(slugsOf(english, 'interveiw')).toEqual(['interview'])
    expect(slugsOf(arabic, 'التدرين')).toEqual(['training'])
  })

  it('finds what is typed as it sounds', () => {
    expect(slugsOf(arabic, 'tadreeb')).toEqual(['training'])
    expect(slugsOf(sorani, 'projay bchuk')).toEqual(['business'])
  })

  it('finds what is typed with the other keyboard', () => {
    expect(slugsOf(arabic, 'kh.pdk')).toEqual(['displaced'])
    expect(slugsOf(english, 'مخشى')).toEqual(['fund', 'loan'])
  })

  it('answers whole questions', () => {
    expect(slugsOf(english, 'where can I talk to a lawyer about my papers?')[0]).toBe('legal')
    expect(slugsOf(arabic, 'شلون اكدر آخذ قرض من الدولة')[0]).toBe('fund')
  })

  it.each(['football results', 'iphone price', 'zzzz', 'qwxyz', ' ? ', ''])(
    'finds nothing for %j',
    (query) => {
      expect(slugsOf(english, query)).toEqual([])
      expect(slugsOf(arabic, query)).toEqual([])
    },
  )

  it('narrows by type, need, place and centre', () => {
    expect(slugsOf(english, 'loan', { type: 'term' })).toEqual(['loan'])
    expect(slugsOf(english, 'loan', { need: 'loans' })).toEqual(['fund'])
    expect(slugsOf(english, 'centre', { governorate: 'IQ-AR' })).toEqual(['erbil'])
    expect(slugsOf(english, 'centre', { centre: 'baghdad' })).toEqual(['baghdad'])
    expect(slugsOf(english, 'loan', { governorate: 'IQ-AR' })).toEqual(['fund', 'loan'])
  })

  it('says what to mark', () => {
    const marked = (locale: Locale, { door, keys }: ReturnType<typeof searchDoors>[number]) =>
      piecesOf(door.title, keys, locale).flatMap(({ text, isMatch }) => (isMatch ? [text] : []))
    expect(searchDoors(english, 'lawer').map((found) => marked('en', found))).toEqual([['legal']])
    expect(searchDoors(arabic, 'سلفة').map((found) => marked('ar', found))).toEqual([['القروض']])
  })

  it('keeps the order of the index between equals', () => {
    expect(slugsOf(english, 'centre')).toEqual(['erbil', 'baghdad'])
  })
})
