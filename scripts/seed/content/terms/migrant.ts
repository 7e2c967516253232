import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'migrant',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'figure', slug: 'migrants-in-iraq-2020' } },
  text: {
    ar: {
      title: 'المهاجرون',
      summary:
        'أشخاص تركوا البلد الذي كانوا يسكنون فيه ليعيشوا في بلد آخر، لأي سبب: العمل أو الدراسة أو العائلة أو الأمان.',
      body: '',
      keywords: [
        'هجرة',
        'الهجرة',
        'مغترب',
        'المغتربين',
        'سفر',
        'کۆچبەر',
        'muhajir',
        'muhajireen',
        'کۆچبەران',
        'Migrants',
      ],
      sourceNote: null,
      otherSpellings: [
        'مهاجر',
        'المهاجر',
        'مهاجرون',
        'مهاجرين',
        'المهاجرين',
        'مهاجرة',
        'المهاجرات',
      ],
    },
    ckb: {
      title: 'کۆچبەران',
      summary:
        'ئەو کەسانەن کە ئەو وڵاتەیان بەجێ هێشتووە کە تێیدا دەژیان، بۆ ئەوەی لە وڵاتێکی تر بژین، لەبەر هەر هۆیەک بێت: کار، خوێندن، خێزان یان سەلامەتی.',
      body: '',
      keywords: [
        'کۆچ',
        'کۆچکردن',
        'هەندەران',
        'سەفەر',
        'مهاجر',
        'kochber',
        'موهاجیر',
        'المهاجرون',
        'Migrants',
      ],
      sourceNote: null,
      otherSpellings: ['کۆچبەر', 'کۆچبەرەکان'],
    },
    en: {
      title: 'Migrants',
      summary:
        'People who left the country where they lived to live in another one, for whatever reason: work, study, family or safety.',
      body: '',
      keywords: [
        'migration',
        'immigrant',
        'emigrant',
        'diaspora',
        'abroad',
        'muhajir',
        'المهاجرون',
        'کۆچبەران',
      ],
      sourceNote: null,
      otherSpellings: ['migrant'],
    },
  },
}
