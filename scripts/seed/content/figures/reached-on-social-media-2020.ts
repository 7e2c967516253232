import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'reached-on-social-media-2020',
  demo: false,
  facts: {
    owner: null,
    value: 2_200_000,
    qualifier: 'about',
    group: 'reach',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'أشخاص وصل إليهم مركز بغداد على وسائل التواصل',
      summary:
        'عدد من ظهرت لهم منشورات المركز على وسائل التواصل في سنة ٢٠٢٠. لا نعرف كم منهم قرأها.',
      body: '',
      keywords: [
        'سوشيال ميديا',
        'فيسبوك',
        'وسائل التواصل',
        'انستغرام',
        'منشورات',
        'احصائية',
        'سۆشیال میدیا',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      unit: 'شخص',
      source: 'مركز موارد الهجرة في بغداد',
    },
    ckb: {
      title: 'ئەوانەی ناوەندی بەغدا لە تۆڕە کۆمەڵایەتییەکان پێیان گەیشتووە',
      summary:
        'ژمارەی ئەوانەیە کە لە ساڵی ٢٠٢٠ بابەتەکانی ناوەندەکەیان لە تۆڕە کۆمەڵایەتییەکاندا بۆ دەرکەوتووە. نازانین چەندیان خوێندوویانەتەوە.',
      body: '',
      keywords: [
        'سۆشیال میدیا',
        'تۆڕی کۆمەڵایەتی',
        'فەیسبووک',
        'ئینستاگرام',
        'پۆست',
        'ئامار',
        'سوشيال ميديا',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      unit: 'کەس',
      source: 'ناوەندی سەرچاوەی کۆچ لە بەغدا',
    },
    en: {
      title: 'People reached by the Baghdad centre on social media',
      summary:
        'How many people were shown the centre’s posts on social media in 2020. We do not know how many read them.',
      body: '',
      keywords: [
        'social media',
        'Facebook',
        'Instagram',
        'posts',
        'reach',
        'audience',
        'statistics',
        'numbers',
        'data',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      unit: 'people',
      source: 'Migrant Resource Centre in Baghdad',
    },
  },
}
