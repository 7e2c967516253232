import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'safe-migration',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'service', slug: 'safe-migration-information' },
  },
  text: {
    ar: {
      title: 'الهجرة الآمنة والقانونية',
      summary: 'السفر إلى بلد آخر بأوراق صحيحة وبطريق يسمح به القانون، بعد أن تعرف حقوقك وواجباتك.',
      body: '',
      keywords: [
        'فيزا',
        'تأشيرة',
        'سفر قانوني',
        'هجرة شرعية',
        'دراسة بالخارج',
        'شغل بالخارج',
        'hijra amina',
        'visa',
        'کۆچی سەلامەت و یاسایی',
        'Safe and legal migration',
      ],
      sourceNote: null,
      otherSpellings: [
        'هجرة آمنة',
        'الهجرة الآمنة',
        'الهجرة القانونية',
        'الهجرة النظامية',
        'الهجرة الشرعية',
      ],
    },
    ckb: {
      title: 'کۆچی سەلامەت و یاسایی',
      summary:
        'چوونە بۆ وڵاتێکی تر بە بەڵگەنامەی دروست و بەو ڕێگایەی یاسا ڕێی پێ دەدات، دوای ئەوەی ماف و ئەرکەکانت زانی.',
      body: '',
      keywords: [
        'ڤیزا',
        'فیزا',
        'سەفەری یاسایی',
        'خوێندن لە دەرەوە',
        'کار لە دەرەوە',
        'هجرة آمنة',
        'visa',
        'kochi yasayi',
        'الهجرة الآمنة والقانونية',
        'Safe and legal migration',
      ],
      sourceNote: null,
      otherSpellings: ['کۆچی سەلامەت', 'کۆچی یاسایی', 'کۆچی ڕێکخراو'],
    },
    en: {
      title: 'Safe and legal migration',
      summary:
        'Going to another country with the right papers and by a way that the law allows, after learning your rights and duties.',
      body: '',
      keywords: [
        'visa',
        'work abroad',
        'study abroad',
        'legal way',
        'travel',
        'emigrate',
        'الهجرة الآمنة والقانونية',
        'کۆچی سەلامەت و یاسایی',
      ],
      sourceNote: null,
      otherSpellings: [
        'safe migration',
        'legal migration',
        'regular migration',
        'safe, legal migration',
      ],
    },
  },
}
