import type { SeedEntry } from '../../seed-entry.ts'

/** Only the year is known: the date is its first day, and the text says so. */
export const entry: SeedEntry<'article'> = {
  type: 'article',
  slug: 'sulaymaniyah-centre-opens',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    date: '2025-01-01',
    precision: 'year',
    topics: ['counselling', 'training'],
    hero: null,
    about: [
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
      { to: 'course', slug: 'cv-writing' },
      { to: 'course', slug: 'job-interview' },
    ],
  },
  text: {
    ar: {
      title: 'مركز لموارد الهجرة في السليمانية',
      summary:
        'فُتح في عام ٢٠٢٥ مركز في السليمانية، وهو الثاني في إقليم كردستان بعد مركز أربيل. من يستقبل، وماذا تسأل قبل أن تأتي.',
      body: `في عام ٢٠٢٥ صار في السليمانية [مركز لموارد الهجرة](centre/mrc-sulaymaniyah). يديره المركز الدولي لتطوير سياسات الهجرة (ICMPD) مع حكومة العراق، مثل المراكز الأخرى.

مصدرنا يذكر السنة وحدها. تاريخ هذا الخبر هو أول يوم في السنة، وليس يوم الافتتاح.

## لمن المركز؟

- للعائدين من الخارج
- للنازحين واللاجئين
- لمن يفكر في السفر ولعائلته
- لمن جاء إلى العراق للعمل

## ماذا تسأل؟

اسأل عن الدعم النفسي والاجتماعي، وعن الإحالة إلى جهة تساعدك، وعن مواعيد [دورة السيرة الذاتية](course/cv-writing) و[دورة مقابلة العمل](course/job-interview).

لا نعرف عنوان الشارع ولا أوقات الدوام. اتصل، وقل إنك تسأل عن مركز السليمانية، واسأل هل يتكلم المرشد الكردية أو العربية.`,
      keywords: [
        'مركز السليمانية',
        'السليمانيه',
        'افتتاح مركز',
        'مركز جديد',
        'اقليم كردستان',
        'سليماني',
        'مركز الهجرة',
        'Slemani',
        'Sulaimani',
        'MRC',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      heroAlt: null,
    },
    ckb: {
      title: 'ناوەندێکی سەرچاوەی کۆچ لە سلێمانی',
      summary:
        'لە ساڵی ٢٠٢٥دا ناوەندێک لە سلێمانی کرایەوە. دوای هەولێر، ناوەندی دووەمە لە هەرێمی کوردستان. پێشوازی لە کێ دەکات و پێش هاتن چی بپرسیت.',
      body: `لە ساڵی ٢٠٢٥دا لە سلێمانی [ناوەندێکی سەرچاوەی کۆچ](centre/mrc-sulaymaniyah) کرایەوە. وەک ناوەندەکانی تر، لەلایەن ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچەوە (ICMPD) لەگەڵ حکومەتی عێراق بەڕێوە دەبرێت.

سەرچاوەکەمان تەنیا ساڵەکە دەڵێت. بەرواری ئەم هەواڵە یەکەم ڕۆژی ساڵەکەیە، ڕۆژی کردنەوەکە نییە.

## ناوەندەکە بۆ کێیە؟

- بۆ ئەوانەی لە دەرەوە گەڕاونەتەوە
- بۆ ئاوارەکان و پەنابەران
- بۆ ئەوانەی بیر لە ڕۆیشتن دەکەنەوە و بۆ خێزانەکانیان
- بۆ ئەوانەی بۆ کار هاتوونەتە عێراق

## چی بپرسیت؟

لە پشتگیریی دەروونی و کۆمەڵایەتی، لە ڕەوانەکردن بۆ لایەنێک کە یارمەتیت بدات، و لە وادەکانی [خولی سیڤی](course/cv-writing) و [خولی چاوپێکەوتنی کار](course/job-interview) بپرسە.

ناونیشانی شەقام و کاتەکانی کردنەوە نازانین. پەیوەندی بکە و بڵێ کە لەبارەی ناوەندی سلێمانییەوە دەپرسیت، و بپرسە ئایا ڕاوێژکارەکە بە کوردی یان بە عەرەبی قسە دەکات.`,
      keywords: [
        'ناوەندی سلێمانی',
        'سلێمانی',
        'سلیمانی',
        'کردنەوەی ناوەند',
        'ناوەندی نوێ',
        'هەرێمی کوردستان',
        'سەنتەری کۆچ',
        'السليمانية',
        'Slemani',
        'MRC',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      heroAlt: null,
    },
    en: {
      title: 'A Migrant Resource Centre in Sulaymaniyah',
      summary:
        'In 2025 a centre opened in Sulaymaniyah, the second in the Kurdistan Region after Erbil. Whom it is for, and what to ask before you come.',
      body: `In 2025 a [Migrant Resource Centre](centre/mrc-sulaymaniyah) opened in Sulaymaniyah. Like the other centres, it is run by the International Centre for Migration Policy Development (ICMPD) with the Government of Iraq.

Our source names the year only. The date of this news is the first day of that year, not the day of the opening.

## Whom is it for?

- People who came back from abroad
- Displaced people and refugees
- People who think of leaving, and their families
- People who came to Iraq to work

## What to ask?

Ask about psycho-social support, about referral to those who can help, and about the dates of the [CV course](course/cv-writing) and the [job interview course](course/job-interview).

We do not know the street address or the opening hours. Call, say that you ask about the centre in Sulaymaniyah, and ask whether the counsellor speaks Kurdish or Arabic.`,
      keywords: [
        'Sulaymaniyah centre',
        'Sulaimani',
        'Slemani',
        'new centre',
        'opening',
        'Kurdistan Region',
        'KRI',
        'MRC',
        'migration centre',
        'news 2025',
      ],
      sourceNote: 'ICMPD, May 2025.',
      heroAlt: null,
    },
  },
}
