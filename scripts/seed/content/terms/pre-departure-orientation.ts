import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'pre-departure-orientation',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'service', slug: 'pre-departure-orientation' },
  },
  text: {
    ar: {
      title: 'التوجيه قبل المغادرة',
      summary:
        'لقاء قبل أن تسافر للعمل في الخارج، تعرف فيه كيف يكون العمل والحياة هناك، وما حقوقك وواجباتك، ومن يحميك، وكيف ترجع.',
      body: '',
      keywords: [
        'قبل السفر',
        'شغل بالخارج',
        'محاضرة قبل السفر',
        'السفر للعمل',
        'PDO',
        'orientation',
        'tawjeeh',
        'ڕێنمایی پێش ڕۆیشتن',
        'Pre-departure orientation',
      ],
      sourceNote: null,
      otherSpellings: ['التوجيه قبل السفر', 'توجيه ما قبل المغادرة', 'توجيه ما قبل السفر'],
    },
    ckb: {
      title: 'ڕێنمایی پێش ڕۆیشتن',
      summary:
        'دیدارێکە پێش ئەوەی بۆ کار بچیتە دەرەوە: دەزانیت کار و ژیان لەوێ چۆنە، ماف و ئەرکەکانت چین، کێ دەتپارێزێت و چۆن دەگەڕێیتەوە.',
      body: '',
      keywords: [
        'پێش سەفەر',
        'کار لە دەرەوە',
        'پێش ڕۆیشتن',
        'PDO',
        'قبل السفر',
        'orientation',
        'renmayi',
        'التوجيه قبل المغادرة',
        'Pre-departure orientation',
      ],
      sourceNote: null,
      otherSpellings: ['ڕێنوێنیی پێش ڕۆیشتن', 'ڕێنمایی پێش گەشت'],
    },
    en: {
      title: 'Pre-departure orientation',
      summary:
        'A meeting before you go abroad to work: you learn what work and life are like there, what your rights and duties are, who protects you, and how to come back.',
      body: '',
      keywords: [
        'PDO',
        'before leaving',
        'work abroad',
        'before travel',
        'orientation',
        'briefing',
        'التوجيه قبل المغادرة',
        'ڕێنمایی پێش ڕۆیشتن',
      ],
      sourceNote: null,
      otherSpellings: ['predeparture orientation', 'pre-departure training'],
    },
  },
}
