import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-islamabad',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-islamabad' },
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
      title: 'مركز موارد الهجرة في إسلام آباد، باكستان',
      summary:
        'مركز شقيق خارج العراق. إذا كان أحد من عائلتك في باكستان ينوي السفر إلى العراق للعمل، فليسأل هناك أولاً.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. في باكستان ثلاثة مراكز: في إسلام آباد ولاهور وبيشاور.

## متى يفيدك؟

- أنت من باكستان وتعمل في العراق، ولك قريب يريد أن يلحق بك.
- وعد وسيط عائلتك بعمل في العراق وطلب منها المال قبل السفر.
- تريد أن ترجع إلى باكستان وتسأل من يساعدك هناك.

من يسأل قبل السفر يعرف أكثر، ويصعب خداعه.

## كيف تصل إليه؟

لا نعرف رقم هاتف هذا المركز ولا عنوانه. اسأل المركز الدولي لتطوير سياسات الهجرة في موقعه www.icmpd.org. وإذا كنت أنت في العراق الآن، فاتصل بأحد المراكز الأربعة هنا.`,
      keywords: [
        'باكستان',
        'الباكستان',
        'اسلام اباد',
        'لاهور',
        'بيشاور',
        'عمال باكستانيين',
        'Pakistan',
        'Islamabad',
        'Lahore',
        'Peshawar',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'إسلام آباد',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە ئیسلاماباد، پاکستان',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق. ئەگەر کەسێکی خێزانەکەت لە پاکستان بیەوێت بۆ کار بێتە عێراق، با سەرەتا لەوێ بپرسێت.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. لە پاکستان سێ ناوەند هەن: لە ئیسلاماباد، لاهۆر و پێشاوەر.

## کەی سوودی بۆ تۆ هەیە؟

- خەڵکی پاکستانیت و لە عێراق کار دەکەیت، و خزمێکت دەیەوێت بە دواتدا بێت.
- دەڵاڵێک بەڵێنی کاری لە عێراق بە خێزانەکەت داوە و پێش گەشت داوای پارە دەکات.
- دەتەوێت بگەڕێیتەوە پاکستان و دەپرسیت کێ لەوێ یارمەتیت دەدات.

ئەوەی پێش ڕۆیشتن بپرسێت، زیاتر دەزانێت و بە ئاسانی فێڵی لێ ناکرێت.

## چۆن پەیوەندیی پێوە بکەیت؟

ژمارەی تەلەفۆن و ناونیشانی ئەم ناوەندە نازانین. لە ماڵپەڕی ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ بپرسە: www.icmpd.org. ئەگەر ئێستا خۆت لە عێراقیت، پەیوەندی بە یەکێک لە چوار ناوەندەکەی ئێرەوە بکە.`,
      keywords: [
        'پاکستان',
        'پاکستانی',
        'ئیسلام ئاباد',
        'لاهور',
        'پیشاوەر',
        'کرێکاری پاکستانی',
        'Pakistan',
        'Islamabad',
        'Lahore',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'ئیسلاماباد',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Islamabad, Pakistan',
      summary:
        'A sister centre outside Iraq. If someone in your family in Pakistan plans to come to Iraq for work, they can ask there first.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. Pakistan has three: this one, [Lahore](centre/mrc-lahore) and [Peshawar](centre/mrc-peshawar).

## When is it useful to you?

- You are from Pakistan, you work in Iraq, and a relative wants to follow you.
- An agent promised your family a job in Iraq and asks for money before the journey.
- You want to go back to Pakistan and ask who can help you there.

People who ask before they travel know more, and are harder to cheat.

## How do you reach it?

We do not know the phone number or the address of this centre. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, call one of the four centres here.`,
      keywords: [
        'Pakistan',
        'Pakistani workers',
        'Lahore',
        'Peshawar',
        'Islamabad',
        'labour migrant',
        'work in Iraq',
        'agent',
        'MRC Pakistan',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Islamabad',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
