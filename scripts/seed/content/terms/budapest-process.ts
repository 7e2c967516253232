import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'budapest-process',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'article', slug: 'silk-routes-what-it-does' } },
  text: {
    ar: {
      title: 'عملية بودابست',
      summary:
        'حوار بين بلدان عن الهجرة بدأ عام ١٩٩٣. مشروع «تحسين إدارة الهجرة في بلدان طرق الحرير» جزء منه.',
      body: '',
      keywords: [
        'بودابست',
        'حوار الهجرة',
        'بودابيست',
        'Budapest Process',
        'هنغاريا',
        'حوار بين الدول',
        'پرۆسەی بوداپێست',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      otherSpellings: ['مسار بودابست'],
    },
    ckb: {
      title: 'پرۆسەی بوداپێست',
      summary:
        'گفتوگۆیەکی نێوان وڵاتانە لەبارەی کۆچەوە، و لە ساڵی ١٩٩٣ دەستی پێ کردووە. پڕۆژەی «باشترکردنی بەڕێوەبردنی کۆچ لە وڵاتانی ڕێگاکانی ئاوریشم» بەشێکە لێی.',
      body: '',
      keywords: [
        'بوداپێست',
        'گفتوگۆی کۆچ',
        'Budapest Process',
        'بودابست',
        'گفتوگۆی وڵاتان',
        'هەنگاریا',
        'پێڤاژۆی بوداپێست',
        'عملية بودابست',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      otherSpellings: ['پڕۆسەی بوداپێست'],
    },
    en: {
      title: 'Budapest Process',
      summary:
        'A dialogue between countries about migration that began in 1993. The project “Improving Migration Management in the Silk Routes” is part of it.',
      body: '',
      keywords: [
        'Budapest',
        'dialogue',
        'migration dialogue',
        'talks between countries',
        'talks on migration',
        'Hungary',
        'عملية بودابست',
        'پرۆسەی بوداپێست',
      ],
      sourceNote: 'ICMPD, May 2025.',
      otherSpellings: [],
    },
  },
}
