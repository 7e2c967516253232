import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'migrants-in-iraq-2020',
  demo: false,
  facts: {
    owner: null,
    value: 360_000,
    qualifier: 'over',
    group: 'inIraq',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'مهاجرون يعيشون في العراق',
      summary:
        'أشخاص من بلدان أخرى يعيشون في العراق، بحسب ما نُشر في سنة ٢٠٢٠. لا نعرف كم منهم جاء للعمل.',
      body: '',
      keywords: [
        'مهاجرين',
        'اجانب بالعراق',
        'عمال اجانب',
        'كم اجنبي',
        'احصائية',
        'عمالة',
        'کۆچبەر',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      unit: 'شخص',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'ئەو کۆچبەرانەی لە عێراق دەژین',
      summary:
        'خەڵکی وڵاتانی ترن کە لە عێراق دەژین، بەپێی ئەوەی لە ساڵی ٢٠٢٠ بڵاو کراوەتەوە. نازانین چەندیان بۆ کار هاتوون.',
      body: '',
      keywords: [
        'کۆچبەر',
        'بیانی لە عێراق',
        'کرێکاری بیانی',
        'چەند بیانی',
        'ئامار',
        'مهاجرين',
        'هاتوو',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      unit: 'کەس',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'Migrants who live in Iraq',
      summary:
        'People from other countries who live in Iraq, as published in 2020. We do not know how many of them came to work.',
      body: '',
      keywords: [
        'migrants',
        'foreigners',
        'foreign workers',
        'immigrants',
        'statistics',
        'expats',
        'numbers',
        'data',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      unit: 'people',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
