import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'refugee',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'figure', slug: 'syrian-refugees-2020' } },
  text: {
    ar: {
      title: 'اللاجئون',
      summary:
        'أشخاص هربوا من بلدهم إلى بلد آخر خوفاً من الحرب أو الظلم، ولا يستطيعون الرجوع إليه بأمان.',
      body: '',
      keywords: [
        'لجوء',
        'طالب لجوء',
        'سوري',
        'السوريين',
        'لاجئ سوري',
        'UNHCR',
        'پەنابەر',
        'laji',
        'پەنابەران',
        'Refugees',
      ],
      sourceNote: null,
      otherSpellings: [
        'لاجئ',
        'اللاجئ',
        'لاجئون',
        'لاجئين',
        'اللاجئين',
        'لاجئة',
        'اللاجئة',
        'اللاجئات',
      ],
    },
    ckb: {
      title: 'پەنابەران',
      summary:
        'ئەو کەسانەن کە لە ترسی شەڕ یان ستەم لە وڵاتی خۆیانەوە بۆ وڵاتێکی تر هەڵاتوون و ناتوانن بە سەلامەتی بگەڕێنەوە.',
      body: '',
      keywords: [
        'پەنابەری',
        'پەناخواز',
        'سووری',
        'پەنابەری سووری',
        'UNHCR',
        'لاجئ',
        'panaber',
        'اللاجئون',
        'Refugees',
      ],
      sourceNote: null,
      otherSpellings: ['پەنابەر', 'پەنابەرەکان', 'پەناهەندە', 'پەناهەندەکان'],
    },
    en: {
      title: 'Refugees',
      summary:
        'People who fled from their country to another one for fear of war or injustice, and cannot go back safely.',
      body: '',
      keywords: [
        'asylum',
        'asylum seeker',
        'Syrian',
        'Syrians',
        'UNHCR',
        'laji',
        'protection',
        'اللاجئون',
        'پەنابەران',
      ],
      sourceNote: null,
      otherSpellings: ['refugee'],
    },
  },
}
