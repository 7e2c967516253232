import type { SeedEntry } from '../../seed-entry.ts'

/** Consulted for CAIR. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'gmac',
  demo: false,
  facts: {
    owner: null,
    kind: 'international',
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
      title: 'المركز الألماني للوظائف والهجرة وإعادة الإدماج (GMAC)',
      summary:
        'مركز ألماني يُعنى بالعمل والهجرة وإعادة الإدماج، استشاره مشروع CAIR. إذا عدت من ألمانيا، فاسأل أحد مراكز موارد الهجرة هل يفيدك.',
      body: `استشار مشروع [CAIR](programme/cair) هذا المركز وهو يعمل على رؤية لإعادة إدماج العائدين إلى العراق على نحو دائم.

## ماذا يعني هذا لك؟

إذا عدت من ألمانيا أو غيرها وتريد عملاً، فاتصل بأحد مراكز موارد الهجرة واذكر هذا الاسم. لا يذكر مصدرنا ماذا يقدم المركز الألماني اليوم ولا أين مكتبه، وليس عندنا رقم هاتفه.`,
      keywords: [
        'المركز الألماني',
        'جيماك',
        'راجع من ألمانيا',
        'العودة من ألمانيا',
        'المركز الالماني للوظائف',
        'شغل',
        'عمل',
        'ألمانيا',
        'GMAC',
        'German centre',
        'almanya',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'ناوەندی ئەڵمانی بۆ کار، کۆچ و تێکەڵبوونەوە (GMAC)',
      summary:
        'ناوەندێکی ئەڵمانییە بۆ کار، کۆچ و تێکەڵبوونەوە، کە پڕۆژەی CAIR ڕاوێژی پێ کرد. ئەگەر لە ئەڵمانیاوە گەڕاویتەتەوە، لە ناوەندێکی سەرچاوەی کۆچ بپرسە ئایا سوودت پێ دەگەیەنێت.',
      body: `[پڕۆژەی CAIR](programme/cair) ڕاوێژی بەم ناوەندە کرد، کاتێک کاری لەسەر دیدگایەک دەکرد بۆ تێکەڵبوونەوەیەکی بەردەوامی گەڕاوەکانی عێراق.

## ئەمە بۆ تۆ مانای چییە؟

ئەگەر لە ئەڵمانیا یان وڵاتێکی ترەوە گەڕاویتەتەوە و کارت دەوێت، پەیوەندی بە ناوەندێکی سەرچاوەی کۆچەوە بکە و ناوی ئەم ناوەندە بهێنە. سەرچاوەکەمان ناڵێت ناوەندە ئەڵمانییەکە ئەمڕۆ چی دەدات و نووسینگەکەی لە کوێیە. ژمارەی تەلەفۆنیشمان لا نییە.`,
      keywords: [
        'ناوەندی ئەڵمانی',
        'سەنتەری ئەڵمانی',
        'گەڕانەوە لە ئەڵمانیا',
        'ئەڵمانیا',
        'کار',
        'ئیش',
        'جیماک',
        'GMAC',
        'German centre',
        'almanya',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'German Centre for Jobs, Migration and Reintegration (GMAC)',
      summary:
        'A German centre for jobs, migration and reintegration, consulted by the CAIR project. If you came back from Germany, ask a Migrant Resource Centre whether it can help you.',
      body: `The [CAIR](programme/cair) project consulted this centre while it worked on a vision of lasting reintegration of returnees in Iraq.

## What does this mean for you?

If you came back from Germany or elsewhere and want work, call a Migrant Resource Centre and mention this name. Our source does not say what the German centre offers today or where its office is, and we have no phone number of it.`,
      keywords: [
        'GMAC',
        'German centre',
        'German center',
        'jobs',
        'came back from Germany',
        'return from Germany',
        'reintegration',
        'CAIR',
        'almanya',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
