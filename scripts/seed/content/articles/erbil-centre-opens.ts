import type { SeedEntry } from '../../seed-entry.ts'

/** Only the year is known: the date is its first day, and the text says so. */
export const entry: SeedEntry<'article'> = {
  type: 'article',
  slug: 'erbil-centre-opens',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    date: '2024-01-01',
    precision: 'year',
    topics: ['counselling', 'travel'],
    hero: null,
    about: [
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'service', slug: 'post-arrival-assistance' },
      { to: 'service', slug: 'safe-migration-information' },
    ],
  },
  text: {
    ar: {
      title: 'مركز لموارد الهجرة في أربيل',
      summary:
        'منذ عام ٢٠٢٤ يوجد مركز لموارد الهجرة في أربيل، وهو الأول في إقليم كردستان. لا حاجة إلى السفر إلى بغداد لكي تسأل مرشداً.',
      body: `فُتح [المركز في أربيل](centre/mrc-erbil) عام ٢٠٢٤، بعد مركز بغداد الذي تأسس في شباط ٢٠٢٠. هو أول مركز لموارد الهجرة في إقليم كردستان.

مصدرنا يذكر السنة وحدها. تاريخ هذا الخبر هو أول يوم في السنة، وليس يوم الافتتاح.

## ماذا يغيّر ذلك؟

من يسكن في أربيل أو قريباً منها يستطيع أن يسأل مرشداً من دون طريق طويل:

- عن الرجوع من الخارج والبداية من جديد
- عن [الهجرة الآمنة والقانونية](service/safe-migration-information) قبل أن يدفع لأحد
- عن [حقوق من جاء إلى العراق للعمل](service/post-arrival-assistance) وواجباته

## قبل أن تأتي

اتصل أولاً واسأل عن المكان والوقت واللغة. إذا كنت بعيداً، فاسأل عن [الإرشاد عبر الهاتف والإنترنت](service/online-counselling): مكالمة واحدة قد تكفي.`,
      keywords: [
        'مركز اربيل',
        'اربيل',
        'هولير',
        'افتتاح مركز',
        'مركز جديد',
        'اقليم كردستان',
        'مركز الهجرة اربيل',
        'Hewler',
        'MRC Erbil',
        'ICMPD',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، ٢٠٢٠ وأيار ٢٠٢٥.',
      heroAlt: null,
    },
    ckb: {
      title: 'ناوەندێکی سەرچاوەی کۆچ لە هەولێر',
      summary:
        'لە ساڵی ٢٠٢٤ەوە ناوەندێکی سەرچاوەی کۆچ لە هەولێر هەیە، و یەکەم ناوەندە لە هەرێمی کوردستان. بۆ پرسیارکردن لە ڕاوێژکارێک پێویست ناکات بچیت بۆ بەغدا.',
      body: `[ناوەندی هەولێر](centre/mrc-erbil) لە ساڵی ٢٠٢٤دا کرایەوە، دوای ناوەندی بەغدا کە لە شوباتی ٢٠٢٠ دامەزرا. یەکەم ناوەندی سەرچاوەی کۆچە لە هەرێمی کوردستان.

سەرچاوەکەمان تەنیا ساڵەکە دەڵێت. بەرواری ئەم هەواڵە یەکەم ڕۆژی ساڵەکەیە، ڕۆژی کردنەوەکە نییە.

## ئەمە چی دەگۆڕێت؟

ئەوەی لە هەولێر یان لە نزیکی دەژیت، بەبێ ڕێگایەکی دوور دەتوانێت لە ڕاوێژکارێک بپرسێت:

- لەبارەی گەڕانەوە و دووبارە دەستپێکردنەوە
- لەبارەی [کۆچی سەلامەت و یاساییەوە](service/safe-migration-information)، پێش ئەوەی پارە بدات بە کەس
- لەبارەی [ماف و ئەرکی ئەوانەوە کە بۆ کار هاتوونەتە عێراق](service/post-arrival-assistance)

## پێش هاتن

سەرەتا پەیوەندی بکە و لەبارەی شوێن، کات و زمانەوە بپرسە. ئەگەر دووریت، لەبارەی [ڕاوێژکاری بە تەلەفۆن و ئۆنلاینەوە](service/online-counselling) بپرسە: لەوانەیە یەک پەیوەندی بەس بێت.`,
      keywords: [
        'ناوەندی هەولێر',
        'هەولێر',
        'هەولیر',
        'کردنەوەی ناوەند',
        'ناوەندی نوێ',
        'هەرێمی کوردستان',
        'سەنتەری کۆچ',
        'اربيل',
        'Hewler',
        'MRC Erbil',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٢٠٢٠ و ئایاری ٢٠٢٥.',
      heroAlt: null,
    },
    en: {
      title: 'A Migrant Resource Centre in Erbil',
      summary:
        'Since 2024 there has been a Migrant Resource Centre in Erbil, the first in the Kurdistan Region. You need not travel to Baghdad to ask a counsellor.',
      body: `The [centre in Erbil](centre/mrc-erbil) opened in 2024, after the one in Baghdad, which was set up in February 2020. It is the first Migrant Resource Centre in the Kurdistan Region.

Our source names the year only. The date of this news is the first day of that year, not the day of the opening.

## What does this change?

People who live in Erbil or near it can ask a counsellor without a long journey:

- about coming back from abroad and beginning again
- about [safe, legal migration](service/safe-migration-information), before they pay anyone
- about the [rights and duties of people who came to Iraq to work](service/post-arrival-assistance)

## Before you come

Call first, and ask about the place, the time and the language. If you are far away, ask about [counselling by phone and online](service/online-counselling): one call may be enough.`,
      keywords: [
        'Erbil centre',
        'Hawler',
        'Hewler',
        'Arbil',
        'new centre',
        'opening',
        'Kurdistan Region',
        'KRI',
        'MRC Erbil',
        'news 2024',
      ],
      sourceNote: 'ICMPD, 2020 and May 2025.',
      heroAlt: null,
    },
  },
}
