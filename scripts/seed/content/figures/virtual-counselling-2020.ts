import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'virtual-counselling-2020',
  demo: false,
  facts: {
    owner: null,
    value: 180,
    qualifier: 'exactly',
    group: 'support',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'جلسات إرشاد عبر الإنترنت',
      summary:
        'جلسات إرشاد عن بُعد قدّمها مركز بغداد في سنة ٢٠٢٠. العدد للجلسات وليس للأشخاص: قد يكون للشخص أكثر من جلسة.',
      body: '',
      keywords: [
        'ارشاد اونلاين',
        'جلسات عن بعد',
        'ارشاد الكتروني',
        'احصائية',
        'مركز بغداد',
        'كورونا',
        'ڕاوێژکاری',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      unit: 'جلسة',
      source: 'مركز موارد الهجرة في بغداد',
    },
    ckb: {
      title: 'دانیشتنی ڕاوێژکاریی ئۆنلاین',
      summary:
        'ئەو دانیشتنە ڕاوێژکارییانەن کە ناوەندی بەغدا لە ساڵی ٢٠٢٠ لە دوورەوە ئەنجامی داون. ژمارەی دانیشتنەکانە نەک کەسەکان: لەوانەیە کەسێک زیاتر لە دانیشتنێکی هەبووبێت.',
      body: '',
      keywords: [
        'ڕاوێژکاریی ئۆنلاین',
        'لە دوورەوە',
        'دانیشتن',
        'ئامار',
        'ناوەندی بەغدا',
        'کۆرۆنا',
        'ارشاد',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      unit: 'دانیشتن',
      source: 'ناوەندی سەرچاوەی کۆچ لە بەغدا',
    },
    en: {
      title: 'Virtual counselling sessions',
      summary:
        'Counselling sessions that the Baghdad centre held online in 2020. The number counts sessions, not people: one person may have had more than one.',
      body: '',
      keywords: [
        'online counselling',
        'virtual sessions',
        'remote',
        'statistics',
        'Baghdad centre',
        '2020',
        'numbers',
        'data',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      unit: 'sessions',
      source: 'Migrant Resource Centre in Baghdad',
    },
  },
}
