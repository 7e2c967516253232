import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'mofa',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'organisation', slug: 'ministry-of-foreign-affairs' },
  },
  text: {
    ar: {
      title: 'وزارة الخارجية العراقية',
      summary:
        'الوزارة المسؤولة عن علاقات العراق بالبلدان الأخرى. السفارات والقنصليات العراقية تابعة لها، ومنها تطلب أوراقك عندما تكون في الخارج.',
      body: '',
      keywords: [
        'وزارة الخارجية',
        'سفارة عراقية',
        'السفارة',
        'القنصلية',
        'تصديق',
        'جواز من السفارة',
        'MoFA',
        'kharijiya',
        'وەزارەتی دەرەوەی عێراق',
        'Ministry of Foreign Affairs of Iraq',
      ],
      sourceNote: null,
      otherSpellings: ['الخارجية العراقية'],
    },
    ckb: {
      title: 'وەزارەتی دەرەوەی عێراق',
      summary:
        'ئەو وەزارەتەیە کە بەرپرسی پەیوەندییەکانی عێراقە لەگەڵ وڵاتانی تر. باڵیۆزخانە و کونسوڵخانەکانی عێراق سەر بەون، و کاتێک لە دەرەوەیت، لەوێ داوای بەڵگەنامەکانت دەکەیت.',
      body: '',
      keywords: [
        'وەزارەتی دەرەوە',
        'باڵیۆزخانە',
        'باڵوێزخانە',
        'کونسوڵخانە',
        'قونسوڵیە',
        'سەفارەت',
        'MoFA',
        'سفارة',
        'وزارة الخارجية العراقية',
        'Ministry of Foreign Affairs of Iraq',
      ],
      sourceNote: null,
      otherSpellings: [],
    },
    en: {
      title: 'Ministry of Foreign Affairs of Iraq',
      summary:
        'The ministry for Iraq’s relations with other countries. Iraqi embassies and consulates belong to it; when you are abroad, you ask there for your papers.',
      body: '',
      keywords: [
        'MoFA',
        'foreign ministry',
        'embassy',
        'Iraqi embassy',
        'consulate',
        'papers abroad',
        'safara',
        'legalisation',
        'وزارة الخارجية العراقية',
        'وەزارەتی دەرەوەی عێراق',
      ],
      sourceNote: null,
      otherSpellings: ['Iraqi Ministry of Foreign Affairs', 'Iraq’s Ministry of Foreign Affairs'],
    },
  },
}
