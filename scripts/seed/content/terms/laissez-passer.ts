import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'laissez-passer',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'guide', slug: 'papers-after-return' } },
  text: {
    ar: {
      title: 'ورقة العبور',
      summary:
        'ورقة سفر مؤقتة تعطيها السفارة أو القنصلية لمن ليس عنده جواز، لكي يرجع إلى بلده. احتفظ بها، فهي تبيّن أنك رجعت ومتى.',
      body: '',
      keywords: [
        'ورقة عبور',
        'لاسيه باسيه',
        'ليسي باسي',
        'جواز مؤقت',
        'ورقة من السفارة',
        'رجعت بلا جواز',
        'laissez-passer',
        'paper',
        'کاغەزی گەشتی کاتی',
        'Temporary travel paper',
      ],
      sourceNote: null,
      otherSpellings: ['ورقة السفر المؤقتة', 'جواز مرور', 'وثيقة عبور'],
    },
    ckb: {
      title: 'کاغەزی گەشتی کاتی',
      summary:
        'کاغەزێکە کە باڵیۆزخانە یان کونسوڵخانە دەیدات بەو کەسەی پاسپۆرتی نییە، بۆ ئەوەی بگەڕێتەوە بۆ وڵاتی خۆی. هەڵیبگرە، چونکە دەریدەخات کە گەڕاویتەتەوە، و کەی.',
      body: '',
      keywords: [
        'کاغەزی گەڕانەوە',
        'پاسپۆرتی کاتی',
        'لێسێ پاسێ',
        'کاغەزی باڵیۆزخانە',
        'بێ پاسپۆرت',
        'ورقة العبور',
        'laissez-passer',
        'Temporary travel paper',
      ],
      sourceNote: null,
      otherSpellings: ['کاغەزی سەفەری کاتی', 'بەڵگەنامەی گەشتی کاتی'],
    },
    en: {
      title: 'Temporary travel paper',
      summary:
        'A paper that an embassy or consulate gives to someone who has no passport, for the journey home. Keep it: it shows that you came back, and when.',
      body: '',
      keywords: [
        'laissez passer',
        'emergency passport',
        'no passport',
        'embassy paper',
        'one-way paper',
        'travel document',
        'ورقة العبور',
        'کاغەزی گەشتی کاتی',
      ],
      sourceNote: null,
      otherSpellings: ['laissez-passer', 'temporary travel papers', 'travel paper'],
    },
  },
}
