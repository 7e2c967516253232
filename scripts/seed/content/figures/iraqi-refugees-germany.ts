import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'iraqi-refugees-germany',
  demo: false,
  facts: {
    owner: null,
    value: 250_000,
    qualifier: 'almost',
    group: 'abroad',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'لاجئون عراقيون في ألمانيا',
      summary:
        'لاجئون من العراق كانوا في ألمانيا بحسب ما نُشر في سنة ٢٠٢٠. لا يشمل كل العراقيين الذين يعيشون هناك.',
      body: '',
      keywords: [
        'المانيا',
        'عراقيين بالمانيا',
        'لاجئين',
        'الماني',
        'كم عراقي',
        'هجرة المانيا',
        'احصائية',
        'ئەڵمانیا',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      unit: 'لاجئ',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'پەنابەرانی عێراقی لە ئەڵمانیا',
      summary:
        'ئەو پەنابەرە عێراقییانەن کە لە ئەڵمانیا بوون، بەپێی ئەوەی لە ساڵی ٢٠٢٠ بڵاو کراوەتەوە. هەموو ئەو عێراقییانە ناگرێتەوە کە لەوێ دەژین.',
      body: '',
      keywords: [
        'ئەڵمانیا',
        'عێراقی لە ئەڵمانیا',
        'پەنابەر',
        'کورد لە ئەڵمانیا',
        'چەند عێراقی',
        'ئامار',
        'المانيا',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      unit: 'پەنابەر',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'Iraqi refugees in Germany',
      summary:
        'Refugees from Iraq who were in Germany, as published in 2020. It does not include all Iraqis who live there.',
      body: '',
      keywords: [
        'Germany',
        'Iraqis in Germany',
        'asylum',
        'German',
        'diaspora',
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
