import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'voluntary-return',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'service', slug: 'return-and-reintegration-referral' },
  },
  text: {
    ar: {
      title: 'العودة الطوعية',
      summary: 'أن تقرر أنت أن ترجع إلى بلدك، وأنت تعرف ما ينتظرك، ومن دون أن يجبرك أحد.',
      body: '',
      keywords: [
        'رجوع',
        'رجوع برضاي',
        'رجعة طوعية',
        'اريد ارجع',
        'العودة للعراق',
        'voluntary return',
        'AVRR',
        'awda taw3iya',
        'گەڕانەوەی خۆبەخشانە',
      ],
      sourceNote: null,
      otherSpellings: ['عودة طوعية', 'الرجوع الطوعي', 'العودة الاختيارية'],
    },
    ckb: {
      title: 'گەڕانەوەی خۆبەخشانە',
      summary:
        'ئەوەیە کە خۆت بڕیار بدەیت بگەڕێیتەوە بۆ وڵاتەکەت، بزانیت چی چاوەڕێت دەکات، و کەس ناچارت نەکات.',
      body: '',
      keywords: [
        'گەڕانەوە',
        'دەمەوێت بگەڕێمەوە',
        'گەڕانەوە بە ویستی خۆم',
        'گەڕانەوە بۆ عێراق',
        'voluntary return',
        'AVRR',
        'عودة طوعية',
        'geranewe',
        'العودة الطوعية',
      ],
      sourceNote: null,
      otherSpellings: ['گەڕانەوەی خۆویستانە', 'گەڕانەوەی ئارەزوومەندانە'],
    },
    en: {
      title: 'Voluntary return',
      summary:
        'You decide yourself to go back to your country, you know what awaits you, and nobody forces you.',
      body: '',
      keywords: [
        'go home',
        'go back',
        'return',
        'AVRR',
        'assisted return',
        'want to return',
        'العودة الطوعية',
        'گەڕانەوەی خۆبەخشانە',
      ],
      sourceNote: null,
      otherSpellings: ['voluntary returns', 'return voluntarily'],
    },
  },
}
