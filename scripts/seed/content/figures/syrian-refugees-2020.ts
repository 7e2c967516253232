import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'syrian-refugees-2020',
  demo: false,
  facts: {
    owner: null,
    value: 230_000,
    qualifier: 'about',
    group: 'inIraq',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'لاجئون سوريون في العراق',
      summary:
        'لاجئون من سوريا يعيشون في العراق، بحسب ما نُشر في سنة ٢٠٢٠. قد يكون العدد اليوم مختلفاً.',
      body: '',
      keywords: [
        'سوريين',
        'السوريين',
        'لاجئ سوري',
        'كم سوري',
        'سوريا',
        'احصائية',
        'سووری',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      unit: 'شخص',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'پەنابەرانی سووری لە عێراق',
      summary:
        'ئەو پەنابەرە سوورییانەن کە لە عێراق دەژین، بەپێی ئەوەی لە ساڵی ٢٠٢٠ بڵاو کراوەتەوە. لەوانەیە ئەمڕۆ ژمارەکە جیاواز بێت.',
      body: '',
      keywords: [
        'سووری',
        'سوریا',
        'سووریا',
        'پەنابەری سووری',
        'ڕۆژئاوا',
        'ئامار',
        'سوريين',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      unit: 'کەس',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'Syrian refugees in Iraq',
      summary:
        'Refugees from Syria who live in Iraq, as published in 2020. The number may be different today.',
      body: '',
      keywords: [
        'Syrians',
        'Syria',
        'Syrian',
        'refugees',
        'statistics',
        'asylum',
        'numbers',
        'data',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      unit: 'people',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
