import type { SeedEntry } from '../../seed-entry.ts'

/** Took part in CAIR. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'ministry-of-planning',
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
      title: 'وزارة التخطيط',
      summary:
        'وزارة شاركت مع وزارات أخرى في العمل على رؤية لإعادة إدماج العائدين. عملها تخطيط وليس خدمة تراجعها أنت: ابدأ من أحد المراكز.',
      body: `عقد مشروع [CAIR](programme/cair) اجتماعات تشاور في بغداد وأربيل من ٧ إلى ٩ كانون الأول ٢٠٢١. وزارة التخطيط واحدة من الوزارات التي تعاون معها المشروع.

## لماذا نذكرها؟

لأنك قد تسمع اسمها عندما يتحدث الناس عن إعادة الإدماج. لا نعرف خدمة تقدمها الوزارة للعائدين مباشرة.

إذا كنت تبحث عن عمل أو تدريب أو قرض، فاقرأ عن [وزارة العمل والشؤون الاجتماعية](organisation/molsa).`,
      keywords: [
        'وزارة التخطيط',
        'التخطيط',
        'خطة',
        'إعادة الإدماج',
        'رؤية العائدين',
        'takhteet',
        'MoP',
        'ministry of planning',
        'وەزارەتی پلاندانان',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'وەزارەتی پلاندانان',
      summary:
        'وەزارەتێکە کە لەگەڵ وەزارەتەکانی تر کاری لەسەر دیدگایەک بۆ تێکەڵبوونەوەی گەڕاوەکان کردووە. کارەکەی پلاندانانە، نەک پێشوازیکردن لە خەڵک: لە ناوەندێکەوە دەست پێ بکە.',
      body: `[پڕۆژەی CAIR](programme/cair) لە ٧ تا ٩ی کانوونی یەکەمی ٢٠٢١ لە بەغدا و هەولێر چەند کۆبوونەوەیەکی بۆ ڕاوێژکردن ئەنجام دا. وەزارەتی پلاندانان یەکێکە لەو وەزارەتانەی پڕۆژەکە لەگەڵیان کاری کرد.

## بۆچی ناوی دەهێنین؟

چونکە لەوانەیە ناوی ببیستیت کاتێک خەڵک باسی تێکەڵبوونەوە دەکەن. خزمەتگوزارییەک ناناسین کە وەزارەتەکە ڕاستەوخۆ بە گەڕاوەکانی بدات.

ئەگەر بەدوای کار، ڕاهێنان یان قەرزدا دەگەڕێیت، پەڕەی [وەزارەتی کار و کاروباری کۆمەڵایەتی](organisation/molsa) بخوێنەوە.`,
      keywords: [
        'وەزارەتی پلاندانان',
        'پلاندانان',
        'پلان',
        'تێکەڵبوونەوە',
        'دیدی گەڕاوەکان',
        'pilandanan',
        'MoP',
        'ministry of planning',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'Ministry of Planning',
      summary:
        'A ministry that worked with others on a vision for the reintegration of returnees. Its work is planning, not a service that you visit: start at a centre.',
      body: `The [CAIR](programme/cair) project held consultative meetings in Baghdad and Erbil on 7–9 December 2021. The Ministry of Planning is one of the ministries that the project worked with.

## Why do we name it?

Because you may hear its name when people talk about reintegration. We know of no service that the ministry gives returnees directly.

If you look for work, training or a loan, read about the [Ministry of Labour and Social Affairs](organisation/molsa).`,
      keywords: [
        'ministry of planning',
        'MoP',
        'planning ministry',
        'reintegration vision',
        'sustainable reintegration',
        'policy',
        'CAIR',
        'takhteet',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
