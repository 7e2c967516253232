import type { SeedEntry } from '../../seed-entry.ts'

/** Took part in CAIR. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'ministry-of-foreign-affairs',
  demo: false,
  facts: {
    owner: null,
    kind: 'ministry',
    coverage: [],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'وزارة الخارجية',
      summary:
        'وزارة شاركت مع وزارات أخرى في العمل على رؤية لإعادة إدماج العائدين إلى العراق. إذا كنت عائداً، فلا تبدأ من هنا: ابدأ من أحد المراكز.',
      body: `شاركت وزارة الخارجية في مشروع [CAIR](programme/cair)، مع وزارة الهجرة والمهجرين ووزارات العمل والتخطيط والداخلية. كان الهدف رؤية مشتركة لإعادة إدماج العائدين على نحو دائم.

## ماذا يعني هذا لك؟

- **ما زلت في الخارج؟** اسأل السفارة أو القنصلية العراقية عن أوراق العودة.
- **عدت إلى العراق؟** اسأل أحد المراكز عن خطوتك التالية، واقرأ دليل [أول ثلاثين يوماً](guide/first-30-days).

لا يذكر مصدرنا خدمة تقدمها الوزارة للعائدين مباشرة، وليس عندنا رقم هاتفها.`,
      keywords: [
        'وزارة الخارجية',
        'الخارجية العراقية',
        'سفارة',
        'قنصلية',
        'السفارة العراقية',
        'ورقة عبور',
        'جواز سفر',
        'kharijiya',
        'MoFA',
        'وەزارەتی دەرەوە',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'وەزارەتی دەرەوە',
      summary:
        'وەزارەتێکە کە لەگەڵ وەزارەتەکانی تر کاری لەسەر دیدگایەک بۆ تێکەڵبوونەوەی گەڕاوەکان کردووە. ئەگەر گەڕاوەیت، لێرەوە دەست پێ مەکە: لە ناوەندێکەوە دەست پێ بکە.',
      body: `وەزارەتی دەرەوە لە [پڕۆژەی CAIR](programme/cair) بەشدار بوو، لەگەڵ وەزارەتی کۆچ و کۆچبەران و وەزارەتەکانی کار، پلاندانان و ناوخۆ. ئامانجەکە دیدگایەکی هاوبەش بوو بۆ تێکەڵبوونەوەیەکی بەردەوامی گەڕاوەکان.

## ئەمە بۆ تۆ مانای چییە؟

- **هێشتا لە دەرەوەیت؟** لە باڵیۆزخانە یان کونسوڵخانەی عێراق لەبارەی بەڵگەنامەکانی گەڕانەوە بپرسە.
- **گەڕاویتەتەوە بۆ عێراق؟** لە ناوەندێک لەبارەی هەنگاوی داهاتووت بپرسە، و ڕێبەری [٣٠ ڕۆژی یەکەم](guide/first-30-days) بخوێنەوە.

سەرچاوەکەمان باسی خزمەتگوزارییەک ناکات کە وەزارەتەکە ڕاستەوخۆ بە گەڕاوەکانی بدات. ژمارەی تەلەفۆنیشمان لا نییە.`,
      keywords: [
        'وەزارەتی دەرەوە',
        'دەرەوە',
        'باڵیۆزخانە',
        'کونسوڵخانە',
        'سەفارەت',
        'کاغەزی گەشت',
        'پاسپۆرت',
        'derewe',
        'MoFA',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'Ministry of Foreign Affairs',
      summary:
        'A ministry that worked with others on a vision for the reintegration of people who come back to Iraq. If you are a returnee, do not start here: start at a centre.',
      body: `The Ministry of Foreign Affairs took part in the [CAIR](programme/cair) project, with the Ministry of Migration and Displaced and the ministries of Labour, Planning and Interior. The aim was a shared vision for a lasting reintegration of returnees.

## What does this mean for you?

- **You are still abroad?** Ask the Iraqi embassy or consulate about the papers for your return.
- **You are back in Iraq?** Ask a centre about your next step, and read the guide to [the first 30 days](guide/first-30-days).

Our source names no service that the ministry gives returnees directly, and we have no phone number of it.`,
      keywords: [
        'ministry of foreign affairs',
        'MoFA',
        'foreign ministry',
        'embassy',
        'consulate',
        'Iraqi embassy',
        'travel paper',
        'passport',
        'kharijiya',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
