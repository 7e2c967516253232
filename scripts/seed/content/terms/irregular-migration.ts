import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'irregular-migration',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'campaign', slug: 'ask-before-you-go' } },
  text: {
    ar: {
      title: 'الهجرة غير النظامية',
      summary:
        'السفر إلى بلد آخر أو البقاء فيه من دون الأوراق التي يطلبها القانون، وكثيراً ما يكون مع مهرّب. قد تخسر فيها مالك أو حريتك أو حياتك.',
      body: '',
      keywords: [
        'قجق',
        'قاچاغ',
        'تهريب',
        'طريق البحر',
        'بلم',
        'لجوء',
        'هجره غير شرعيه',
        'hijra ghair shar3iya',
        'کۆچی ناڕێکخراو',
        'Irregular migration',
      ],
      sourceNote: null,
      otherSpellings: [
        'هجرة غير نظامية',
        'الهجرة غير الشرعية',
        'هجرة غير شرعية',
        'الهجرة غير القانونية',
      ],
    },
    ckb: {
      title: 'کۆچی ناڕێکخراو',
      summary:
        'چوونە بۆ وڵاتێکی تر یان مانەوە تێیدا بەبێ ئەو بەڵگەنامانەی یاسا داوایان دەکات، زۆر جار لەگەڵ قاچاخچی. لەوانەیە پارە، ئازادی یان ژیانتی تێدا لەدەست بدەیت.',
      body: '',
      keywords: [
        'قاچاغ',
        'قاچاخ',
        'ڕێگای دەریا',
        'بەلەم',
        'کۆچ بە قاچاخ',
        'پەنابەری',
        'هجرة غير شرعية',
        'kochi nayasayi',
        'الهجرة غير النظامية',
        'Irregular migration',
      ],
      sourceNote: null,
      otherSpellings: ['کۆچی نایاسایی', 'کۆچی ناشەرعی'],
    },
    en: {
      title: 'Irregular migration',
      summary:
        'Going to another country or staying there without the papers that its law asks for, often with a smuggler. You can lose your money, your freedom or your life.',
      body: '',
      keywords: [
        'smuggler',
        'boat',
        'sea route',
        'without papers',
        'qachagh',
        'illegal immigration',
        'Europe',
        'الهجرة غير النظامية',
        'کۆچی ناڕێکخراو',
      ],
      sourceNote: null,
      otherSpellings: ['illegal migration', 'irregular migrants', 'undocumented migration'],
    },
  },
}
