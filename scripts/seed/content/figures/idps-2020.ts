import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'idps-2020',
  demo: false,
  facts: {
    owner: null,
    value: 2_000_000,
    qualifier: 'almost',
    group: 'inIraq',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'نازحون داخل العراق',
      summary:
        'أشخاص كانوا نازحين داخل العراق بحسب ما نُشر في سنة ٢٠٢٠. رجع كثيرون إلى مناطقهم في تلك الفترة، ولذلك قد يكون العدد اليوم مختلفاً جداً.',
      body: '',
      keywords: [
        'نازحين',
        'عدد النازحين',
        'كم نازح',
        'مخيمات',
        'IDP',
        'نزوح',
        'احصائية',
        'ئاوارە',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      unit: 'شخص',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'ئاوارەکانی ناو عێراق',
      summary:
        'ئەو کەسانەن کە لەناو عێراقدا ئاوارە بوون، بەپێی ئەوەی لە ساڵی ٢٠٢٠ بڵاو کراوەتەوە. لەو ماوەیەدا زۆر کەس گەڕانەوە ناوچەکانیان، بۆیە لەوانەیە ئەمڕۆ ژمارەکە زۆر جیاواز بێت.',
      body: '',
      keywords: [
        'ئاوارە',
        'ژمارەی ئاوارەکان',
        'چەند ئاوارە',
        'کەمپ',
        'IDP',
        'ئاوارەبوون',
        'ئامار',
        'نازحين',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      unit: 'کەس',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'Displaced people inside Iraq',
      summary:
        'People who were displaced inside Iraq, as published in 2020. Many went back to their areas in that time, so the number may be very different today.',
      body: '',
      keywords: [
        'IDPs',
        'internally displaced',
        'how many IDPs',
        'camps',
        'displacement',
        'statistics',
        'numbers',
        'data',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      unit: 'people',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
