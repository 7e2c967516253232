import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'iraqi-refugees-uk',
  demo: false,
  facts: {
    owner: null,
    value: 250_000,
    qualifier: 'about',
    group: 'abroad',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'لاجئون عراقيون في المملكة المتحدة',
      summary:
        'لاجئون من العراق في المملكة المتحدة (بريطانيا). لا يذكر المصدر رقماً خاصاً بهم، بل يقول إن عددهم قريب من عددهم في ألمانيا.',
      body: '',
      keywords: [
        'بريطانيا',
        'لندن',
        'انكلترا',
        'المملكة المتحدة',
        'عراقيين بلندن',
        'لاجئين',
        'احصائية',
        'بەریتانیا',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      unit: 'لاجئ',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'پەنابەرانی عێراقی لە شانشینی یەکگرتوو',
      summary:
        'ئەو پەنابەرە عێراقییانەن کە لە شانشینی یەکگرتوو (بەریتانیا) دەژین. سەرچاوەکە ژمارەیەکی دیاریکراو نادات، بەڵکو دەڵێت ژمارەیان نزیکە لە ژمارەی ئەوانەی ئەڵمانیا.',
      body: '',
      keywords: [
        'بەریتانیا',
        'لەندەن',
        'ئینگلتەرا',
        'شانشینی یەکگرتوو',
        'کورد لە لەندەن',
        'پەنابەر',
        'ئامار',
        'بريطانيا',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      unit: 'پەنابەر',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'Iraqi refugees in the United Kingdom',
      summary:
        'Refugees from Iraq in the United Kingdom. The source gives no figure of its own: it says that their number is similar to the number in Germany.',
      body: '',
      keywords: [
        'UK',
        'Britain',
        'England',
        'London',
        'Iraqis in UK',
        'asylum',
        'statistics',
        'numbers',
        'data',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      unit: 'refugees',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
