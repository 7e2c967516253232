import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'mop',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'organisation', slug: 'ministry-of-planning' },
  },
  text: {
    ar: {
      title: 'وزارة التخطيط',
      summary:
        'الوزارة التي تضع خطط البلد للتنمية. هي من الوزارات التي عملت مع مشروع CAIR على عودة العراقيين.',
      body: '',
      keywords: [
        'التخطيط',
        'خطط التنمية',
        'الإحصاء',
        'MoP',
        'takhtit',
        'التعداد',
        'وەزارەتی پلاندانان',
        'Ministry of Planning',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      otherSpellings: [],
    },
    ckb: {
      title: 'وەزارەتی پلاندانان',
      summary:
        'ئەو وەزارەتەیە کە پلانی گەشەپێدانی وڵات دادەنێت. یەکێکە لەو وەزارەتانەی لەگەڵ پڕۆژەی CAIR لەسەر تێکەڵبوونەوەی گەڕاوەکان کاریان کردووە.',
      body: '',
      keywords: [
        'پلاندانان',
        'پلانی گەشەپێدان',
        'ئامار',
        'MoP',
        'plandanan',
        'سەرژمێری',
        'وزارة التخطيط',
        'Ministry of Planning',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      otherSpellings: [],
    },
    en: {
      title: 'Ministry of Planning',
      summary:
        'The ministry that makes the country’s development plans. It is one of the ministries that worked with the CAIR project on the return of Iraqis.',
      body: '',
      keywords: [
        'MoP',
        'planning',
        'development plans',
        'statistics',
        'takhtit',
        'planning ministry',
        'وزارة التخطيط',
        'وەزارەتی پلاندانان',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      otherSpellings: [],
    },
  },
}
