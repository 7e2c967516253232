import type { SeedEntry } from '../../seed-entry.ts'

/** Afghanistan, online only. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-afghanistan-virtual',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-afghanistan-virtual',
    },
    network: 'regional',
    hostedBy: null,
    governorate: null,
    position: null,
    phones: [],
    email: null,
    hours: [],
    exceptions: [],
    services: [],
  },
  text: {
    ar: {
      title: 'مركز موارد الهجرة الافتراضي لأفغانستان',
      summary:
        'مركز شقيق بلا باب ولا مبنى: يعمل عبر الإنترنت لأهل أفغانستان. إذا كان لك قريب هناك، فليسأل قبل أن يترك بيته.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. وهو **افتراضي**: لا يذهب إليه أحد، بل يسأل الناس عبر الإنترنت.

## ماذا يسأل من يفكر في السفر؟

- هل يوجد طريق قانوني إلى البلد الذي أريده؟
- ما مخاطر الطريق مع مهرّب؟
- ماذا يحدث إذا أعادوني إلى بلدي؟

## كيف تصل إليه؟

لا نعرف عنوانه على الإنترنت ولا رقمه. اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'أفغانستان',
        'افغانستان',
        'أفغاني',
        'أفغان',
        'مركز افتراضي',
        'أونلاين',
        'كابل',
        'Afghanistan',
        'virtual MRC',
        'افغان',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'عبر الإنترنت',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی ئۆنلاینی سەرچاوەی کۆچ بۆ ئەفغانستان',
      summary:
        'ناوەندێکی هەمان تۆڕ بەبێ دەرگا و بینا: بە ئینتەرنێت بۆ خەڵکی ئەفغانستان کار دەکات. ئەگەر خزمێکت لەوێیە، با پێش بەجێهێشتنی ماڵەکەی بپرسێت.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. ئەم ناوەندە **ئۆنلاینە**: کەس سەردانی ناکات، خەڵک بە ئینتەرنێت پرسیار دەکەن.

## ئەوەی بیر لە ڕۆیشتن دەکاتەوە چی بپرسێت؟

- ئایا ڕێگایەکی یاسایی هەیە بۆ ئەو وڵاتەی دەمەوێت؟
- مەترسییەکانی ڕێگا لەگەڵ قاچاخچی چین؟
- چی ڕوو دەدات ئەگەر بمگەڕێننەوە بۆ وڵاتەکەم؟

## چۆن پەیوەندیی پێوە بکەیت؟

ناونیشانی ئینتەرنێت و ژمارەکەی نازانین. پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'ئەفغانستان',
        'ئەفغانی',
        'ئەفغان',
        'ناوەندی ئۆنلاین',
        'ئۆنلاین',
        'کابول',
        'Afghanistan',
        'virtual MRC',
        'afgan',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'ئۆنلاین',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Virtual Migrant Resource Centre for Afghanistan',
      summary:
        'A sister centre without a building: it works online for people in Afghanistan. If you have a relative there, they can ask before they leave home.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. It is **virtual**: nobody goes there; people ask online.

## What should someone ask who thinks of leaving?

- Is there a legal way to the country where I want to go?
- What are the risks of a journey with a smuggler?
- What happens if I am sent back to my country?

## How do you reach it?

We do not know its address on the internet or its number. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Afghanistan',
        'Afghan',
        'virtual MRC',
        'online centre',
        'Kabul',
        'Afghans',
        'migration advice',
        'MRC Afghanistan',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Online',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
