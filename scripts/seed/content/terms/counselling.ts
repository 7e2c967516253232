import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'counselling',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'service', slug: 'online-counselling' } },
  text: {
    ar: {
      title: 'الإرشاد',
      summary:
        'حديث مع شخص مدرَّب اسمه المرشد: يستمع إليك، ويشرح لك ما هو ممكن، وأنت تقرر. قد يكون في المركز، أو بالهاتف، أو عبر الإنترنت.',
      body: '',
      keywords: [
        'مرشد',
        'استشارة',
        'نصيحة',
        'احجي ويا احد',
        'اريد اسأل',
        'ڕاوێژکاری',
        'irshad',
        'murshid',
        'Counselling',
      ],
      sourceNote: null,
      otherSpellings: [
        'جلسة إرشاد',
        'جلسات الإرشاد',
        'جلسات إرشاد',
        'المرشد',
        'المرشدين',
        'المرشدون',
      ],
    },
    ckb: {
      title: 'ڕاوێژکاری',
      summary:
        'قسەکردنە لەگەڵ کەسێکی ڕاهێنراو کە پێی دەوترێت ڕاوێژکار: گوێت لێ دەگرێت، بۆت ڕوون دەکاتەوە چی دەکرێت، و خۆت بڕیار دەدەیت. لە ناوەندەکە، بە تەلەفۆن یان ئۆنلاین دەبێت.',
      body: '',
      keywords: [
        'ڕاوێژ',
        'راوێژکاری',
        'ئامۆژگاری',
        'قسە لەگەڵ کەسێک',
        'مرشد',
        'إرشاد',
        'rawejkari',
        'الإرشاد',
        'Counselling',
      ],
      sourceNote: null,
      otherSpellings: ['ڕاوێژکار', 'ڕاوێژکارەکان'],
    },
    en: {
      title: 'Counselling',
      summary:
        'A talk with a trained person, the counsellor, who listens to you and explains what is possible; you decide. It can be at the centre, by phone or online.',
      body: '',
      keywords: [
        'advice',
        'talk to someone',
        'adviser',
        'help',
        'guidance',
        'irshad',
        'الإرشاد',
        'ڕاوێژکاری',
      ],
      sourceNote: null,
      otherSpellings: ['counsellor', 'counsellors', 'counseling', 'counselor', 'counselors'],
    },
  },
}
