import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'article'> = {
  type: 'article',
  slug: 'second-baghdad-centre',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-momd' },
    date: '2025-05-08',
    precision: 'day',
    topics: ['counselling', 'travel'],
    hero: null,
    about: [
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'organisation', slug: 'momd' },
      { to: 'programme', slug: 'national-referral-mechanism' },
    ],
  },
  text: {
    ar: {
      title: 'مركز ثانٍ لموارد الهجرة في بغداد',
      summary:
        'في ٨ أيار ٢٠٢٥ أُعلن عن مركز جديد في وزارة الهجرة والمهجرين، مع مذكرة تفاهم. صار في العراق أربعة مراكز.',
      body: `صار في بغداد مركزان لموارد الهجرة. [المركز الأول](centre/mrc-baghdad-molsa) في وزارة العمل والشؤون الاجتماعية. و[المركز الثاني](centre/mrc-baghdad-momd) في وزارة الهجرة والمهجرين، وقد أُعلن عنه في ٨ أيار ٢٠٢٥ مع مذكرة تفاهم.

## لماذا يهمك هذا؟

وزارة الهجرة والمهجرين هي التي تتبع لها [آلية الإحالة الوطنية](programme/national-referral-mechanism). تحيل هذه الآلية العائدين من الخارج إلى من يساعدهم في العمل والدراسة والصحة والدعم النفسي والاجتماعي. جُرّبت في محافظات مختارة، ومن المخطط أن تتوسع.

## أرقام من ذلك الشهر

نشر المركز الدولي لتطوير سياسات الهجرة في أيار ٢٠٢٥ هذين الرقمين:

- خدمت المراكز في العراق أكثر من ٤١٬٠٠٠ شخص بالحملات والإرشاد.
- حصل أكثر من ٢٬٠٠٠ عائد على دعم يناسب كل واحد منهم.

## قبل أن تذهب

لا نعرف بعد مكان الباب ولا أوقات الدوام. اتصل أولاً، واسأل أي المركزين في بغداد أنسب لك.`,
      keywords: [
        'مركز بغداد الثاني',
        'مركز جديد',
        'وزارة الهجرة والمهجرين',
        'مذكرة تفاهم',
        'افتتاح مركز',
        'مركز الهجرة بغداد',
        'اخبار المركز',
        'ايار ٢٠٢٥',
        'MoMD',
        'MRC Baghdad',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، ٨ أيار ٢٠٢٥.',
      heroAlt: null,
    },
    ckb: {
      title: 'ناوەندی دووەمی سەرچاوەی کۆچ لە بەغدا',
      summary:
        'لە ٨ی ئایاری ٢٠٢٥ ناوەندێکی نوێ لە وەزارەتی کۆچ و کۆچبەران لەگەڵ یاداشتێکی لێکتێگەیشتن ڕاگەیەنرا. ئێستا لە عێراق چوار ناوەند هەن.',
      body: `ئێستا لە بەغدا دوو ناوەندی سەرچاوەی کۆچ هەن. [ناوەندی یەکەم](centre/mrc-baghdad-molsa) لە وەزارەتی کار و کاروباری کۆمەڵایەتییە. [ناوەندی دووەم](centre/mrc-baghdad-momd) لە وەزارەتی کۆچ و کۆچبەرانە، و لە ٨ی ئایاری ٢٠٢٥ لەگەڵ یاداشتێکی لێکتێگەیشتن ڕاگەیەنرا.

## ئەمە بۆ تۆ بۆچی گرنگە؟

[میکانیزمی نیشتمانیی ڕەوانەکردن](programme/national-referral-mechanism) سەر بە وەزارەتی کۆچ و کۆچبەرانە. ئەو میکانیزمە گەڕاوەکان ڕەوانەی ئەو لایەنانە دەکات کە لە کار، خوێندن، تەندروستی و پشتگیریی دەروونی و کۆمەڵایەتیدا یارمەتییان دەدەن. لە چەند پارێزگایەکی هەڵبژێردراو تاقی کراوەتەوە، و پلان هەیە فراوان بکرێت.

## ژمارەکانی ئەو مانگە

ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ لە ئایاری ٢٠٢٥ ئەم دوو ژمارەیەی بڵاو کردەوە:

- ناوەندەکان لە عێراق بە کەمپین و ڕاوێژکاری خزمەتی زیاتر لە ٤١٬٠٠٠ کەسیان کردووە.
- زیاتر لە ٢٬٠٠٠ گەڕاوە پشتگیرییەکیان وەرگرتووە کە لەگەڵ دۆخی خۆیان گونجاوە.

## پێش ئەوەی بڕۆیت

هێشتا شوێنی دەرگا و کاتەکانی کردنەوە نازانین. سەرەتا پەیوەندی بکە، و بپرسە کام لە دوو ناوەندەکەی بەغدا بۆ تۆ گونجاوترە.`,
      keywords: [
        'ناوەندی دووەمی بەغدا',
        'ناوەندی نوێ',
        'وەزارەتی کۆچ و کۆچبەران',
        'یاداشتی لێکتێگەیشتن',
        'کردنەوەی ناوەند',
        'سەنتەری کۆچ',
        'بەغدا',
        'هەواڵی ناوەند',
        'MoMD',
        'MRC Baghdad',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٨ی ئایاری ٢٠٢٥.',
      heroAlt: null,
    },
    en: {
      title: 'A second Migrant Resource Centre in Baghdad',
      summary:
        'On 8 May 2025 a new centre was announced at the Ministry of Migration and Displaced, with a Memorandum of Understanding. Iraq has four centres now.',
      body: `Baghdad has two Migrant Resource Centres now. The [first](centre/mrc-baghdad-molsa) is at the Ministry of Labour and Social Affairs. The [second](centre/mrc-baghdad-momd) is at the Ministry of Migration and Displaced; it was announced on 8 May 2025 with a Memorandum of Understanding.

## Why does this matter to you?

The [National Referral Mechanism](programme/national-referral-mechanism) is under the Ministry of Migration and Displaced. It refers people who came back from abroad to those who help with work, education, health and psycho-social support. It was tried out in selected governorates, and is planned to grow.

## Figures of that month

ICMPD published these two figures in May 2025:

- The centres in Iraq have served over 41,000 people with campaigns and counselling.
- Over 2,000 returnees have had tailored support.

## Before you go

We do not know yet where the entrance is or when the centre opens. Call first, and ask which of the two centres in Baghdad is better for you.`,
      keywords: [
        'second Baghdad centre',
        'new centre',
        'ministry of migration',
        'memorandum of understanding',
        'MoU',
        'opening',
        'MoMD',
        'MRC Baghdad',
        'news',
        'May 2025',
      ],
      sourceNote: 'ICMPD, 8 May 2025.',
      heroAlt: null,
    },
  },
}
