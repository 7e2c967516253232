import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'displaced-person',
  demo: false,
  facts: { owner: null, acronym: 'IDP', about: { to: 'guide', slug: 'help-after-displacement' } },
  text: {
    ar: {
      title: 'النازحون',
      summary:
        'أشخاص تركوا بيوتهم بسبب النزاع أو الخطر، وبقوا داخل بلدهم. أما من هرب إلى بلد آخر فقد يكون لاجئاً.',
      body: '',
      keywords: [
        'نزوح',
        'مهجر',
        'مهجرين',
        'مخيم',
        'المخيمات',
        'IDP',
        'ئاوارە',
        'nazih',
        'nazi7',
        'ئاوارەکان',
        'Displaced people',
      ],
      sourceNote: null,
      otherSpellings: [
        'نازح',
        'النازح',
        'نازحون',
        'نازحين',
        'النازحين',
        'نازحة',
        'النازحة',
        'النازحات',
      ],
    },
    ckb: {
      title: 'ئاوارەکان',
      summary:
        'ئەو کەسانەن کە بەهۆی شەڕ یان مەترسییەوە ماڵی خۆیان بەجێ هێشتووە و لەناو وڵاتی خۆیاندا ماونەتەوە. بەڵام ئەوەی بۆ وڵاتێکی تر هەڵاتووە، لەوانەیە پەنابەر بێت.',
      body: '',
      keywords: [
        'ئاوارەبوون',
        'کەمپ',
        'کامپ',
        'دەربەدەر',
        'IDP',
        'نازح',
        'نازحين',
        'aware',
        'النازحون',
        'Displaced people',
      ],
      sourceNote: null,
      otherSpellings: ['ئاوارە', 'ئاواران', 'ئاوارەی ناوخۆ', 'ئاوارەی ناوخۆیی'],
    },
    en: {
      title: 'Displaced people',
      summary:
        'People who left their homes because of conflict or danger and stayed inside their country. Someone who fled to another country may be a refugee.',
      body: '',
      keywords: [
        'IDP',
        'internally displaced',
        'displacement',
        'camp',
        'nazih',
        'fled home',
        'النازحون',
        'ئاوارەکان',
      ],
      sourceNote: null,
      otherSpellings: [
        'displaced person',
        'displaced persons',
        'internally displaced people',
        'internally displaced persons',
        'IDPs',
      ],
    },
  },
}
