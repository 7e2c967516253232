import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'reached-by-mass-media',
  demo: false,
  facts: {
    owner: null,
    value: 23_000_000,
    qualifier: 'over',
    group: 'reach',
    asOf: '2025-05',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'أشخاص وصلت إليهم حملات وسائل الإعلام',
      summary:
        'عدد من وصلتهم الحملات عبر وسائل الإعلام. الوصول معناه أن الحملة ربما شوهدت أو سُمعت. لا نعرف هل عُدّ الشخص نفسه أكثر من مرة.',
      body: '',
      keywords: ['حملات', 'تلفزيون', 'راديو', 'اعلام', 'توعية', 'كم شخص شاهد', 'احصائية', 'کەمپین'],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، أيار ٢٠٢٥.',
      unit: 'شخص',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'ئەوانەی کەمپینەکانی ڕاگەیاندن پێیان گەیشتووە',
      summary:
        'ژمارەی ئەو کەسانەیە کە کەمپینەکان لە ڕێگەی ڕاگەیاندنەوە پێیان گەیشتووە، واتە لەوانەیە بینیبێتیان یان بیستبێتیان. نازانین ئایا هەمان کەس زیاتر لە جارێک ژمێردراوە.',
      body: '',
      keywords: ['کەمپین', 'تەلەفزیۆن', 'ڕادیۆ', 'ڕاگەیاندن', 'هۆشیاری', 'ئامار', 'میدیا', 'حملات'],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ئایاری ٢٠٢٥.',
      unit: 'کەس',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'People reached by mass media campaigns',
      summary:
        'How many people the campaigns reached through mass media. Reached means that they may have seen or heard a campaign. We do not know whether the same person was counted more than once.',
      body: '',
      keywords: [
        'media',
        'television',
        'radio',
        'campaigns',
        'awareness',
        'audience',
        'reach',
        'statistics',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), May 2025.',
      unit: 'people',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
