import type { SeedEntry } from '../../seed-entry.ts'

/** Tajikistan. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-dushanbe',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-dushanbe',
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
      title: 'مركز موارد الهجرة في دوشنبه، طاجيكستان',
      summary:
        'مركز شقيق خارج العراق، في مدينة دوشنبه. يفيد من له أهل في طاجيكستان ويريدون أن يسألوا قبل السفر.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. ومكانه مدينة دوشنبه في طاجيكستان.

## متى يفيدك؟

- وعد وسيط أحد أقاربك بعمل وطلب منه مالاً.
- عاد أحد أقاربك إلى طاجيكستان ولا يعرف من يسأل.

## كيف تصل إليه؟

نعرف المدينة ولا نعرف العنوان ولا رقم الهاتف. اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'دوشنبه',
        'دوشنبة',
        'طاجيكستان',
        'تاجيكستان',
        'طاجيك',
        'مركز دوشنبه',
        'Tajikistan',
        'Dushanbe',
        'MRC Dushanbe',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'دوشنبه',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە دووشەنبە، تاجیکستان',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق، لە شاری دووشەنبە. سوودی هەیە بۆ ئەوانەی کەسوکاریان لە تاجیکستانە و دەیانەوێت پێش گەشت بپرسن.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. شوێنەکەی شاری دووشەنبەیە لە تاجیکستان.

## کەی سوودی بۆ تۆ هەیە؟

- دەڵاڵێک بەڵێنی کاری بە خزمێکت داوە و داوای پارەی لێ دەکات.
- خزمێکت گەڕاوەتەوە تاجیکستان و نازانێت لە کێ بپرسێت.

## چۆن پەیوەندیی پێوە بکەیت؟

دەزانین لە کام شارە، بەڵام ناونیشان و ژمارەی تەلەفۆنەکەی نازانین. پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'دووشەنبە',
        'دوشەنبە',
        'دۆشەنبە',
        'تاجیکستان',
        'تاجیک',
        'سەنتەری دووشەنبە',
        'Tajikistan',
        'Dushanbe',
        'MRC Dushanbe',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'دووشەنبە',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Dushanbe, Tajikistan',
      summary:
        'A sister centre outside Iraq, in the city of Dushanbe. It is useful for people with family in Tajikistan who want to ask before they travel.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. It is in the city of Dushanbe in Tajikistan.

## When is it useful to you?

- An agent promised a relative of yours work and asks for money.
- A relative of yours went back to Tajikistan and does not know whom to ask.

## How do you reach it?

We know the city, but not the address or the phone number. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Dushanbe',
        'Tajikistan',
        'Tajik workers',
        'MRC Dushanbe',
        'Central Asia',
        'migration centre',
        'agent',
        'Tajik',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Dushanbe',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
