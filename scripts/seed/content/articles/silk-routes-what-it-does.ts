import type { SeedEntry } from '../../seed-entry.ts'

/** No day is known: the date is the day on which this was written, and the text says so. */
export const entry: SeedEntry<'article'> = {
  type: 'article',
  slug: 'silk-routes-what-it-does',
  demo: false,
  facts: {
    owner: null,
    date: '2026-11-08',
    precision: 'day',
    topics: [],
    hero: { file: 'hero-lighthouse.webp' },
    about: [
      { to: 'organisation', slug: 'european-union' },
      { to: 'organisation', slug: 'icmpd' },
      { to: 'page', slug: 'who-we-are' },
    ],
  },
  text: {
    ar: {
      title: 'مشروع طرق الحرير: ماذا يفعل؟',
      summary:
        'مشروع أوروبي يدعم جزءاً من عمل المراكز: من يدفع، وأي بلدان يضم، وماذا يعني لمن يطرق الباب في العراق.',
      body: `«تحسين إدارة الهجرة في بلدان طرق الحرير» اسم طويل. هو مشروع يموّله [الاتحاد الأوروبي](organisation/european-union)، ومنه يأتي جزء من عمل مراكز موارد الهجرة. تاريخ هذا الخبر هو يوم كتابته.

## من أين جاء؟

يجري المشروع ضمن «عملية بودابست»، وهي حوار بين الدول عن الهجرة بدأ عام ١٩٩٣. طرق الحرير هي الطرق القديمة التي ربطت آسيا بأوروبا، واليوم يسافر الناس في الاتجاه نفسه.

## أي بلدان؟

أفغانستان وبنغلاديش وإيران والعراق وباكستان وكازاخستان وقيرغيزستان وطاجيكستان وتركمانستان وأوزبكستان.

## ماذا يعني لك؟

- تجد مراكز من الشبكة نفسها في بلدان أخرى، مثل [دكا](centre/mrc-dhaka) و[إسلام آباد](centre/mrc-islamabad).
- المراكز خدمت نحو ١٧٠ مليون شخص منذ عام ٢٠١٦، ويعمل فيها أكثر من ٦٠ موظفاً.
- وصلت الحملات في وسائل الإعلام إلى أكثر من ٢٣ مليون شخص.

الأرقام من [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd)، أيار ٢٠٢٥. إذا أردت أن تعرف من يدفع لباقي العمل، فاقرأ صفحة [من نحن](page/who-we-are).`,
      keywords: [
        'طرق الحرير',
        'طريق الحرير',
        'الاتحاد الاوروبي',
        'عملية بودابست',
        'مشروع اوروبي',
        'تمويل',
        'ادارة الهجرة',
        'شبكة المراكز',
        'Silk Routes',
        'Budapest Process',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      heroAlt: 'منارة تضيء فوق بحر مظلم، وفي قارب صغير شخصان يقتربان من الضوء.',
    },
    ckb: {
      title: 'پڕۆژەی ڕێگاکانی ئاوریشم: چی دەکات؟',
      summary:
        'پڕۆژەیەکی ئەورووپی کە لە پشت بەشێک لە کاری ناوەندەکانەوەیە: کێ پارەکەی دەدات، کام وڵاتان دەگرێتەوە، و بۆ ئەو کەسەی لە عێراق دێتە ناوەندەکە واتای چییە.',
      body: `«باشترکردنی بەڕێوەبردنی کۆچ لە وڵاتانی ڕێگاکانی ئاوریشم» ناوێکی درێژە. پڕۆژەیەکە کە [یەکێتیی ئەورووپا](organisation/european-union) پارەکەی دەدات، و بەشێک لە کاری ناوەندەکانی سەرچاوەی کۆچ لەوەوە دێت. بەرواری ئەم هەواڵە ئەو ڕۆژەیە کە نووسراوە.

## لە کوێوە هاتووە؟

پڕۆژەکە بەشێکە لە «پرۆسەی بوداپێست»، کە گفتوگۆیەکی نێوان دەوڵەتانە لەبارەی کۆچەوە، و لە ساڵی ١٩٩٣ دەستی پێ کرد. ڕێگاکانی ئاوریشم ئەو ڕێگا کۆنانەن کە ئاسیایان بە ئەورووپاوە دەبەستەوە، و ئەمڕۆش خەڵک بە هەمان ئاڕاستە دەڕۆن.

## کام وڵاتەکان؟

ئەفغانستان، بەنگلادیش، ئێران، عێراق، پاکستان، کازاخستان، قیرغیزستان، تاجیکستان، تورکمانستان و ئۆزبەکستان.

## بۆ تۆ واتای چییە؟

- لە وڵاتانی تریش ناوەندی هەمان تۆڕ هەن، وەک [داکا](centre/mrc-dhaka) و [ئیسلاماباد](centre/mrc-islamabad).
- ناوەندەکان لە ساڵی ٢٠١٦ەوە خزمەتی نزیکەی ١٧٠ ملیۆن کەسیان کردووە، و زیاتر لە ٦٠ فەرمانبەریان هەیە.
- کەمپینەکانی ڕاگەیاندن گەیشتوونەتە زیاتر لە ٢٣ ملیۆن کەس.

سەرچاوەی ژمارەکان: [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd)، ئایاری ٢٠٢٥. ئەگەر دەتەوێت بزانیت کێ پارەی کارەکانی تر دەدات، پەڕەی [ئێمە کێین](page/who-we-are) بخوێنەوە.`,
      keywords: [
        'ڕێگاکانی ئاوریشم',
        'ڕێگای ئاوریشم',
        'یەکێتیی ئەورووپا',
        'یەکێتی ئەوروپا',
        'پرۆسەی بوداپێست',
        'پڕۆژەی ئەورووپی',
        'پارەدان',
        'بەڕێوەبردنی کۆچ',
        'تۆڕی ناوەندەکان',
        'Silk Routes',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      heroAlt:
        'منارەیەک بەسەر دەریایەکی تاریکدا ڕووناکی دەدات، و لە بەلەمێکی بچووکدا دوو کەس لە ڕووناکییەکە نزیک دەبنەوە.',
    },
    en: {
      title: 'The Silk Routes project: what does it do?',
      summary:
        'A European project behind part of the centres’ work: who pays for it, which countries belong to it, and what it means for people who ask for help in Iraq.',
      body: `“Improving Migration Management in the Silk Routes” is a long name. It is a project that the [European Union](organisation/european-union) pays for, and part of the work of the Migrant Resource Centres comes from it. The date of this news is the day on which it was written.

## Where does it come from?

The project is part of the “Budapest Process”, a dialogue between states on migration that began in 1993. The silk routes are the old roads that joined Asia to Europe; people travel in the same direction today.

## Which countries?

Afghanistan, Bangladesh, Iran, Iraq, Pakistan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.

## What does it mean for you?

- There are centres of the same network in other countries, such as [Dhaka](centre/mrc-dhaka) and [Islamabad](centre/mrc-islamabad).
- The centres have served about 170 million people since 2016, and have more than 60 staff.
- Mass media campaigns have reached over 23 million people.

The figures are from [ICMPD](organisation/icmpd), May 2025. To learn who pays for the rest of the work, read [Who we are](page/who-we-are).`,
      keywords: [
        'Silk Routes',
        'Silk Road',
        'European Union',
        'EU project',
        'Budapest Process',
        'funding',
        'donor',
        'migration management',
        'network of centres',
        'ICMPD project',
      ],
      sourceNote: 'ICMPD, May 2025.',
      heroAlt:
        'A lighthouse shines over a dark sea; two people in a small boat come near the light.',
    },
  },
}
