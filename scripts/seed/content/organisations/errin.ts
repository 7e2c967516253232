import type { SeedEntry } from '../../seed-entry.ts'

/** Consulted for CAIR; the source gives the short name only. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'errin',
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
      title: 'ERRIN',
      summary:
        'جهة استشارها مشروع CAIR عند العمل على رؤية إعادة إدماج العائدين إلى العراق. إذا رأيت هذا الاسم في أوراق عودتك، فاعرض الورقة على مرشد في أحد المراكز.',
      body: `يذكر مصدرنا الاسم المختصر فقط، ويقول إن مشروع [CAIR](programme/cair) استشار هذه الجهة. لا نعرف ماذا تقدم اليوم.

## إذا كان الاسم في أوراقك

خذ الأوراق معك إلى أحد المراكز واسأل: ما الذي وُعدت به، ومن يتابعه في العراق؟ اقرأ أيضاً عن [الأوراق بعد العودة](guide/papers-after-return).`,
      keywords: [
        'ايرين',
        'إيرين',
        'شبكة إيرين',
        'أوراق العودة',
        'راجع من أوروبا',
        'العودة الطوعية',
        'ERRIN',
        'errin iraq',
        'return programme',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'ERRIN',
      summary:
        'لایەنێکە کە پڕۆژەی CAIR لە کاتی کارکردن لەسەر دیدگای تێکەڵبوونەوەی گەڕاوەکانی عێراق ڕاوێژی پێ کرد. ئەگەر ئەم ناوە لە کاغەزەکانی گەڕانەوەتدا هەیە، لە ناوەندێک پیشانی ڕاوێژکارێک بدە.',
      body: `سەرچاوەکەمان تەنها ناوە کورتەکە دەنووسێت، و دەڵێت [پڕۆژەی CAIR](programme/cair) ڕاوێژی بەم لایەنە کرد. نازانین ئەمڕۆ چی دەدات.

## ئەگەر ناوەکە لە کاغەزەکانتدایە

کاغەزەکان ببە بۆ ناوەندێک و بپرسە: بەڵێنی چیم پێ دراوە، و لە عێراق کێ بەدواداچوونی بۆ دەکات؟ هەروەها ڕێبەری [بەڵگەنامەکانی دوای گەڕانەوە](guide/papers-after-return) بخوێنەوە.`,
      keywords: [
        'ئێرین',
        'ئیرین',
        'تۆڕی ئێرین',
        'کاغەزی گەڕانەوە',
        'گەڕانەوە لە ئەورووپا',
        'گەڕانەوەی خۆبەخشانە',
        'ERRIN',
        'errin iraq',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'ERRIN',
      summary:
        'One of those whom the CAIR project consulted for the vision on the reintegration of returnees in Iraq. If this name is in your return papers, show the paper to a counsellor at a centre.',
      body: `Our source gives only the short name, and says that the [CAIR](programme/cair) project consulted ERRIN. We do not know what it offers today.

## If the name is in your papers

Take the papers to a centre and ask: What was I promised, and who follows it up in Iraq? Read also about [papers after return](guide/papers-after-return).`,
      keywords: [
        'ERRIN',
        'errin iraq',
        'return network',
        'return programme',
        'return papers',
        'came back from Europe',
        'voluntary return',
        'CAIR',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
