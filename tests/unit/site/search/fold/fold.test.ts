import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { fold } from '../../../../../site/search/fold/fold.ts'

/** Every way of writing must come to the same keys. */
const areOne = (locale: Locale, ...ways: string[]) => {
  const [first, ...others] = ways.map((way) => fold(way, locale))
  for (const other of others) expect(other).toEqual(first)
}
const areTwo = (locale: Locale, one: string, other: string) => {
  expect(fold(one, locale)).not.toEqual(fold(other, locale))
}

describe('fold in Arabic', () => {
  it('takes hamza, taa marbuta and yaa as they are typed', () => {
    areOne('ar', 'الإحالة', 'الاحالة', 'الاحاله', 'إحاله')
    areOne('ar', 'مستشفى', 'مستشفي')
    areOne('ar', 'لاجئون', 'لاجىون')
    areOne('ar', 'هجرة', 'ھجرة', 'هجرۃ')
  })

  it('takes ظ for ض, as people here speak', () => {
    areOne('ar', 'قرض', 'قرظ')
    areOne('ar', 'وظيفة', 'وضيفة')
  })

  it('takes off the article and prepositions', () => {
    areOne('ar', 'سكن', 'السكن', 'بالسكن', 'والسكن', 'للسكن')
    areOne('ar', 'كركوك', 'الكركوك')
    areOne('ar', 'أيتام', 'وايتام')
    areTwo('ar', 'وزارة', 'زيارة')
  })

  it('takes off endings', () => {
    areOne('ar', 'مهندس', 'مهندسون', 'مهندسين', 'مهندسات', 'مهندسة', 'مهندسها')
  })

  it('knows broken plurals', () => {
    areOne('ar', 'قرض', 'قروض', 'القروض')
    areOne('ar', 'مدرسة', 'مدارس')
    areOne('ar', 'عقد', 'عقود')
    areOne('ar', 'نساء', 'امرأة')
  })

  it('knows what people in Iraq say', () => {
    areOne('ar', 'مهرب', 'قجغ', 'قجق')
    areOne('ar', 'أوراق', 'مستمسكات')
    areOne('ar', 'مرحل', 'مسفر')
    areOne('ar', 'دورة', 'كورس')
    areOne('ar', 'السيرة', 'سيفي', 'سي في', 'CV')
  })

  it('keeps the letters of words that look as if they had endings', () => {
    areOne('ar', 'قانونية', 'القانون', 'قانوني', 'محامي')
    areTwo('ar', 'قانون', 'قانت')
    areTwo('ar', 'أحد', 'حد')
    areTwo('ar', 'بيان', 'بي')
  })
})

describe('fold in Sorani', () => {
  it('takes the letters of an Arabic keyboard', () => {
    areOne('ckb', 'پشتگیری دەروونی', 'پشتگيري دةرووني', 'بشتكيري ده‌رووني')
    areOne('ckb', 'ڕاهێنان', 'راهينان')
    areOne('ckb', 'منداڵ', 'مندال')
    areOne('ckb', 'چاوپێکەوتن', 'جاوبيكەوتن')
    areOne('ckb', 'ڤیزا', 'فيزا')
  })

  it('takes the first vowel with its carrier or without', () => {
    areOne('ckb', 'ئاوارە', 'اوارە', 'ئاواره‌')
    areOne('ckb', 'ئەورووپا', 'ەوروپا')
  })

  it('takes off endings', () => {
    areOne('ckb', 'قوتابخانە', 'قوتابخانەکان', 'قوتابخانەکەم', 'قوتابخانەیەک')
    areOne('ckb', 'پارێزەر', 'پارێزەرێک', 'پارێزەرەکان', 'پارێزەرەکەت')
    areOne('ckb', 'ئیش', 'ئیشەکەمدا', 'ئیشم')
    areOne('ckb', 'سیڤی', 'سیڤیەکەم', 'سي في', 'CV')
    areOne('ckb', 'ئاوارە', 'ئاوارەکان')
  })

  it('keeps the letters of words that look as if they had endings', () => {
    areTwo('ckb', 'زمان', 'زم')
    areTwo('ckb', 'کوردستان', 'کوردست')
    areTwo('ckb', 'ژیان', 'ژی')
    areTwo('ckb', 'توانا', 'تو')
    areOne('ckb', 'دوکان', 'دوکانەکان', 'دوکانی')
    areOne('ckb', 'نیشتمان', 'نیشتمانی', 'نیشتمانیی')
  })
})

describe('fold in English', () => {
  it('takes off endings', () => {
    areOne('en', 'loan', 'loans', 'Loans')
    areOne('en', 'certificate', 'certificates')
    areOne('en', 'woman', 'women', 'women’s', "women's")
    areTwo('en', 'string', 'str')
    areTwo('en', 'process', 'proce')
  })

  it('takes both spellings', () => {
    areOne('en', 'labour', 'labor')
    areOne('en', 'centre', 'center', 'centers')
    areOne('en', 'organisation', 'organization')
    areOne('en', 'psycho-social', 'psychosocial', 'psycho social')
    areOne('en', 'curriculum vitae', 'CV', 'resume')
  })

  it('knows words of one meaning', () => {
    areOne('en', 'lawyer', 'legal', 'law')
    areOne('en', 'Hawler', 'Erbil')
  })
})

describe('fold of words of another language', () => {
  it('knows Arabic and Latin words on every page', () => {
    expect(fold('قروض', 'en')).toEqual(fold('القروض', 'en'))
    expect(fold('lawyers', 'ar')).toEqual(fold('lawyer', 'ar'))
    expect(fold('محامي', 'ckb')).toEqual(fold('پارێزەر', 'ckb'))
    expect(fold('پارێزەر', 'ar')).toEqual(fold('محامي', 'ar'))
  })
})

describe('fold of numbers', () => {
  it('takes a telephone number however it is written', () => {
    const ways = ['07717724725', '0771 772 4725', '0771-772-4725', '+964 771 772 4725']
    areOne('ar', ...ways, '009647717724725', '٠٧٧١ ٧٧٢ ٤٧٢٥', '۰۷۷۱۷۷۲۴۷۲۵', '7717724725')
    expect(fold('+964 771 772 4725, +964 771 114 4135', 'en')).toHaveLength(2)
    expect(fold('07717724725 07711144135', 'en')).toHaveLength(2)
  })

  it('leaves years and amounts apart', () => {
    expect(fold('2020 2021 250,000', 'en')).toEqual(['2020', '2021', '250', '0'])
  })
})
