import type { SeedEntry } from '../../seed-entry.ts'

/** Pakistan. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-peshawar',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-peshawar',
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
      title: 'مركز موارد الهجرة في بيشاور، باكستان',
      summary:
        'مركز شقيق خارج العراق. إذا كان أحد من عائلتك قرب بيشاور ينوي السفر، فهناك من يشرح له الطريق القانوني.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. في باكستان ثلاثة مراكز: هذا المركز، ومركز [إسلام آباد](centre/mrc-islamabad)، ومركز [لاهور](centre/mrc-lahore).

## ماذا يسأل من ينوي السفر؟

- هل هذا الطريق قانوني، أم هو طريق مهرّب؟
- ماذا يحدث إذا أوقفتني الشرطة في الطريق؟
- من أتصل به إذا أُخذت أوراقي؟

## كيف تصل إليه؟

نعرف المدينة ولا نعرف العنوان ولا رقم الهاتف. اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'بيشاور',
        'بشاور',
        'باكستان',
        'الباكستان',
        'عمال باكستانيين',
        'مهرب',
        'Pakistan',
        'Peshawar',
        'MRC Pakistan',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'بيشاور',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە پێشاوەر، پاکستان',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق. ئەگەر کەسێکی خێزانەکەت لە نزیک پێشاوەر بیەوێت بڕوات، لەوێ ڕێگای یاسایی بۆ ڕوون دەکەنەوە.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. لە پاکستان سێ ناوەند هەن: ئەم ناوەندە و ناوەندەکانی [ئیسلاماباد](centre/mrc-islamabad) و [لاهۆر](centre/mrc-lahore).

## ئەوەی دەیەوێت بڕوات چی بپرسێت؟

- ئەم ڕێگایە یاساییە، یان ڕێگای قاچاخچییە؟
- چی ڕوو دەدات ئەگەر پۆلیس لە ڕێگا بمگرێت؟
- پەیوەندی بە کێوە بکەم ئەگەر بەڵگەنامەکانم لێ بسەنن؟

## چۆن پەیوەندیی پێوە بکەیت؟

دەزانین لە کام شارە، بەڵام ناونیشان و ژمارەی تەلەفۆنەکەی نازانین. پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'پێشاوەر',
        'پیشاوەر',
        'پاکستان',
        'پاکستانی',
        'کرێکاری پاکستانی',
        'قاچاخچی',
        'Pakistan',
        'Peshawar',
        'MRC Pakistan',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'پێشاوەر',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Peshawar, Pakistan',
      summary:
        'A sister centre outside Iraq. If someone in your family near Peshawar plans to travel, people there explain the legal way.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. Pakistan has three: this one, [Islamabad](centre/mrc-islamabad) and [Lahore](centre/mrc-lahore).

## What should someone ask who plans to travel?

- Is this way legal, or is it a smuggler’s way?
- What happens if the police stop me on the way?
- Whom do I call if my papers are taken?

## How do you reach it?

We know the city, but not the address or the phone number. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Peshawar',
        'Pakistan',
        'Pakistani workers',
        'smuggler',
        'legal migration',
        'MRC Pakistan',
        'labour migrant',
        'work in Iraq',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Peshawar',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
