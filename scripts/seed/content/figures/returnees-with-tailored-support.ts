import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'returnees-with-tailored-support',
  demo: false,
  facts: {
    owner: null,
    value: 2_000,
    qualifier: 'over',
    group: 'support',
    asOf: '2025-05',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'عائدون حصلوا على دعم يناسب كل واحد منهم',
      summary:
        'عائدون حصل كل واحد منهم على دعم بحسب حاجته هو. لا نعرف نوع الدعم، ولا كم منهم وجد عملاً.',
      body: '',
      keywords: [
        'عدد العائدين',
        'دعم العائدين',
        'مساعدة العائدين',
        'احصائية',
        'اعادة الادماج',
        'كم عائد',
        'گەڕاوەکان',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، أيار ٢٠٢٥.',
      unit: 'عائد',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'ئەو گەڕاوانەی پشتگیرییەکی گونجاویان وەرگرتووە',
      summary:
        'ئەو گەڕاوانەن کە هەر یەکەیان بەپێی پێویستیی خۆی پشتگیریی وەرگرتووە. نازانین پشتگیرییەکە چی بووە، و چەندیان کاریان دۆزیوەتەوە.',
      body: '',
      keywords: [
        'ژمارەی گەڕاوەکان',
        'یارمەتیی گەڕاوەکان',
        'پشتگیری',
        'ئامار',
        'تێکەڵبوونەوە',
        'چەند گەڕاوە',
        'العائدين',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ئایاری ٢٠٢٥.',
      unit: 'گەڕاوە',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'Returnees with tailored support',
      summary:
        'Returnees who each got support that fits their own needs. We do not know what the support was, or how many of them found work.',
      body: '',
      keywords: [
        'returnees helped',
        'number of returnees',
        'reintegration',
        'statistics',
        'support',
        'individual help',
        'numbers',
        'data',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), May 2025.',
      unit: 'returnees',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
