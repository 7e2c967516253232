import type { SeedEntry } from '../../seed-entry.ts'

/** Funds CAIR. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'denmark-mfa',
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
      title: 'وزارة الخارجية الدنماركية',
      summary:
        'تموّل هذه الوزارة مشروع CAIR لإعادة إدماج العائدين إلى أفغانستان والعراق. هي تدفع تكاليف العمل فقط، ولا يقدّم الناس طلبات إليها.',
      body: `يساعد مشروع [CAIR](programme/cair) وزارة الهجرة والمهجرين على أن تكون عودة الناس دائمة. الوزارة الدنماركية تدفع تكاليفه.

إذا عدت من الدنمارك أو من أي بلد آخر، فلا تكتب إليها. ابدأ من أحد المراكز، أو اقرأ عن [مكتب معلومات إعادة الإدماج](service/reintegration-information-desk).`,
      keywords: [
        'الدنمارك',
        'الدنمارك تمويل',
        'الخارجية الدنماركية',
        'راجع من الدنمارك',
        'ممول',
        'مانح',
        'Denmark',
        'Danish',
        'دانمارک',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'وەزارەتی دەرەوەی دانیمارک',
      summary:
        'ئەم وەزارەتە پارەی پڕۆژەی CAIR دەدات، بۆ تێکەڵبوونەوەی گەڕاوەکانی ئەفغانستان و عێراق. تەنها پارەکە دەدات، و داواکاری لە خەڵک وەرناگرێت.',
      body: `[پڕۆژەی CAIR](programme/cair) یارمەتیی وەزارەتی کۆچ و کۆچبەران دەدات، بۆ ئەوەی گەڕاوەکان بتوانن بمێننەوە و ژیانی خۆیان دروست بکەن. وەزارەتە دانیمارکییەکە پارەکەی دەدات.

ئەگەر لە دانیمارک یان هەر وڵاتێکی ترەوە گەڕاویتەتەوە، بۆ ئەوان مەنووسە. لە ناوەندێکەوە دەست پێ بکە، یان پەڕەی [مێزی زانیاریی تێکەڵبوونەوە](service/reintegration-information-desk) بخوێنەوە.`,
      keywords: [
        'دانمارک',
        'وەزارەتی دەرەوەی دانمارک',
        'گەڕانەوە لە دانمارک',
        'بەخشەر',
        'پارەدان',
        'کۆپنهاگن',
        'Denmark',
        'Danish',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'Ministry of Foreign Affairs of Denmark',
      summary:
        'This ministry pays for the CAIR project on the reintegration of people who come back to Afghanistan and Iraq. It only funds the work, and people do not apply to it.',
      body: `The [CAIR](programme/cair) project helps the Ministry of Migration and Displaced, so that people who come back can stay and build a life. The Danish ministry pays for it.

If you came back from Denmark or any other country, do not write to it. Start at a centre, or read about the [Reintegration Information Desk](service/reintegration-information-desk).`,
      keywords: [
        'Denmark',
        'Danish ministry',
        'Danish MFA',
        'donor',
        'funder',
        'CAIR',
        'came back from Denmark',
        'return from Denmark',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
