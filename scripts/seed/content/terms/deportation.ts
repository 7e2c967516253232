import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'deportation',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'guide', slug: 'first-30-days' } },
  text: {
    ar: {
      title: 'الترحيل',
      summary:
        'أن تجبرك سلطات بلد على مغادرته وترسلك إلى بلدك. ومن رُحّل فهو عائد أيضاً، ويستطيع أن يسأل في المركز.',
      body: '',
      keywords: [
        'مرحل',
        'مسفر',
        'تسفير',
        'دبورت',
        'رحلوني',
        'الترحيل القسري',
        'دیپۆرت',
        'tarheel',
        'دیپۆرتکردن',
        'Deportation',
      ],
      sourceNote: null,
      otherSpellings: ['ترحيل', 'مرحّل', 'مرحّلين', 'المرحّلين', 'المرحّلون'],
    },
    ckb: {
      title: 'دیپۆرتکردن',
      summary:
        'ئەوەیە کە دەسەڵاتی وڵاتێک ناچارت بکات بڕۆیت و بتنێرێتەوە بۆ وڵاتی خۆت. کەسی دیپۆرتکراویش گەڕاوەیە، و دەتوانێت لە ناوەندەکە بپرسێت.',
      body: '',
      keywords: [
        'دیپۆرت کرام',
        'دیپورت',
        'ڕەوانەکردنەوە',
        'گەڕاندنەوەی زۆرەملێ',
        'دەرکردن',
        'ترحيل',
        'deport',
        'الترحيل',
        'Deportation',
      ],
      sourceNote: null,
      otherSpellings: ['دیپۆرت', 'دیپۆرتکردنەوە', 'دیپۆرتکراو', 'دیپۆرتکراوەکان'],
    },
    en: {
      title: 'Deportation',
      summary:
        'The authorities of a country force you to leave it and send you to your own country. Someone who was deported is a returnee too, and can ask at the centre.',
      body: '',
      keywords: [
        'deport',
        'sent back',
        'removal',
        'removed',
        'expelled',
        'tarheel',
        'الترحيل',
        'دیپۆرتکردن',
      ],
      sourceNote: null,
      otherSpellings: ['deported', 'deportations', 'forced return'],
    },
  },
}
