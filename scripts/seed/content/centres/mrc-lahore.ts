import type { SeedEntry } from '../../seed-entry.ts'

/** Pakistan. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-lahore',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-lahore',
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
      title: 'مركز موارد الهجرة في لاهور، باكستان',
      summary:
        'مركز شقيق خارج العراق. إذا كان أحد من عائلتك قرب لاهور ينوي السفر للعمل، فليسأل هناك قبل أن يوقّع.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. في باكستان ثلاثة مراكز: هذا المركز، ومركز [إسلام آباد](centre/mrc-islamabad)، ومركز [بيشاور](centre/mrc-peshawar).

## متى يفيدك؟

- عندك قريب في لاهور وصله عرض عمل في العراق.
- العقد مكتوب بلغة لا يقرؤها.
- تريد أن ترجع إلى باكستان وتسأل ماذا ينتظرك.

السؤال قبل السفر أرخص من المشكلة بعده.

## كيف تصل إليه؟

نعرف المدينة ولا نعرف العنوان ولا رقم الهاتف. اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'لاهور',
        'باكستان',
        'الباكستان',
        'عمال باكستانيين',
        'مركز لاهور',
        'عقد عمل',
        'Pakistan',
        'Lahore',
        'MRC Pakistan',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'لاهور',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە لاهۆر، پاکستان',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق. ئەگەر کەسێکی خێزانەکەت لە نزیک لاهۆر بیەوێت بۆ کار بڕوات، با پێش واژۆکردن لەوێ بپرسێت.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. لە پاکستان سێ ناوەند هەن: ئەم ناوەندە و ناوەندەکانی [ئیسلاماباد](centre/mrc-islamabad) و [پێشاوەر](centre/mrc-peshawar).

## کەی سوودی بۆ تۆ هەیە؟

- خزمێکت لە لاهۆرە و کارێکی لە عێراق پێ پێشنیار کراوە.
- گرێبەستەکە بە زمانێک نووسراوە کە نایخوێنێتەوە.
- دەتەوێت بگەڕێیتەوە پاکستان و دەپرسیت لەوێ چی چاوەڕێت دەکات.

پرسیارکردن پێش گەشت لە کێشەی دوای گەشت هەرزانترە.

## چۆن پەیوەندیی پێوە بکەیت؟

دەزانین لە کام شارە، بەڵام ناونیشان و ژمارەی تەلەفۆنەکەی نازانین. پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'لاهۆر',
        'لاهور',
        'پاکستان',
        'پاکستانی',
        'کرێکاری پاکستانی',
        'گرێبەستی کار',
        'Pakistan',
        'Lahore',
        'MRC Pakistan',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'لاهۆر',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Lahore, Pakistan',
      summary:
        'A sister centre outside Iraq. If someone in your family near Lahore plans to travel for work, they can ask there before signing.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. Pakistan has three: this one, [Islamabad](centre/mrc-islamabad) and [Peshawar](centre/mrc-peshawar).

## When is it useful to you?

- You have a relative in Lahore who was offered work in Iraq.
- The contract is in a language that your relative cannot read.
- You want to go back to Pakistan and ask what awaits you.

Asking before the journey is cheaper than trouble after it.

## How do you reach it?

We know the city, but not the address or the phone number. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Lahore',
        'Pakistan',
        'Pakistani workers',
        'work contract',
        'agent',
        'MRC Pakistan',
        'labour migrant',
        'work in Iraq',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Lahore',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
