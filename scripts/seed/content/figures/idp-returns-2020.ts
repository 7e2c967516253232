import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'idp-returns-2020',
  demo: false,
  facts: {
    owner: null,
    value: 1_000_000,
    qualifier: 'over',
    group: 'inIraq',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'نازحون رجعوا إلى مناطقهم في سنة واحدة',
      summary:
        'مرات رجوع النازحين إلى مناطقهم خلال سنة واحدة، بحسب ما نُشر في سنة ٢٠٢٠. لا نعرف هل بقوا فيها بعد ذلك.',
      body: '',
      keywords: [
        'رجوع النازحين',
        'عودة النازحين',
        'كم رجع',
        'العودة للمناطق',
        'احصائية',
        'نازحين',
        'گەڕانەوەی ئاوارەکان',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      unit: 'عودة',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'گەڕانەوەی ئاوارەکان لە یەک ساڵدا',
      summary:
        'ژمارەی گەڕانەوەی ئاوارەکانە بۆ ناوچەکانیان لە یەک ساڵدا، بەپێی ئەوەی لە ساڵی ٢٠٢٠ بڵاو کراوەتەوە. نازانین ئایا دواتر لەوێ ماونەتەوە.',
      body: '',
      keywords: [
        'گەڕانەوەی ئاوارەکان',
        'ئاوارە گەڕانەوە',
        'چەند گەڕانەوە',
        'ئامار',
        'عودة النازحين',
        'ناوچەکان',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      unit: 'گەڕانەوە',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'Returns of displaced people in one year',
      summary:
        'How many times displaced people went back to their areas within one year, as published in 2020. We do not know whether they stayed there.',
      body: '',
      keywords: [
        'IDP returns',
        'returned home',
        'displaced returned',
        'returns',
        'statistics',
        'going home',
        'numbers',
        'data',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      unit: 'returns',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
