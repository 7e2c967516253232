import type { SeedEntry } from '../../seed-entry.ts'

/** Sri Lanka. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-batticaloa',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-batticaloa',
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
      title: 'مركز موارد الهجرة في باتيكالوا، سريلانكا',
      summary:
        'مركز شقيق خارج العراق، في مدينة باتيكالوا. يفيد عائلات العاملين والعاملات من سريلانكا قبل السفر.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. ومكانه مدينة باتيكالوا في سريلانكا.

## ماذا يسأل من يريد السفر للعمل؟

- ما اسم صاحب العمل، وأين البيت أو الشركة؟
- هل يبقى هاتفي وجواز سفري معي؟
- كم يوماً أرتاح في الشهر؟

## كيف تصل إليه؟

نعرف المدينة ولا نعرف العنوان ولا رقم الهاتف. اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'باتيكالوا',
        'سريلانكا',
        'سيريلانكا',
        'سيلان',
        'عاملة منزل',
        'عمال سريلانكا',
        'Sri Lanka',
        'Batticaloa',
        'MRC Sri Lanka',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'باتيكالوا',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە باتیکالوا، سریلانکا',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق، لە شاری باتیکالوا. پێش گەشت سوودی بۆ خێزانی ئەو کرێکارانە هەیە کە لە سریلانکاوە دێن.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. شوێنەکەی شاری باتیکالوایە لە سریلانکا.

## ئەوەی دەیەوێت بۆ کار بڕوات چی بپرسێت؟

- ناوی خاوەنکارەکە چییە، و ماڵەکە یان کۆمپانیاکە لە کوێیە؟
- ئایا تەلەفۆن و پاسپۆرتەکەم لای خۆم دەمێنن؟
- لە مانگێکدا چەند ڕۆژ پشوو دەدەم؟

## چۆن پەیوەندیی پێوە بکەیت؟

دەزانین لە کام شارە، بەڵام ناونیشان و ژمارەی تەلەفۆنەکەی نازانین. پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'باتیکالوا',
        'سریلانکا',
        'سیریلانکا',
        'سیلان',
        'کرێکاری ماڵان',
        'کرێکاری سریلانکی',
        'Sri Lanka',
        'Batticaloa',
        'MRC Sri Lanka',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'باتیکالوا',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Batticaloa, Sri Lanka',
      summary:
        'A sister centre outside Iraq, in the city of Batticaloa. It is useful for families of workers from Sri Lanka before they travel.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. It is in the city of Batticaloa in Sri Lanka.

## What should someone ask who wants to travel for work?

- What is the employer’s name, and where is the house or the company?
- Do my phone and my passport stay with me?
- How many days a month do I rest?

## How do you reach it?

We know the city, but not the address or the phone number. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Batticaloa',
        'Sri Lanka',
        'Sri Lankan workers',
        'domestic worker',
        'Ceylon',
        'MRC Sri Lanka',
        'labour migrant',
        'housemaid',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Batticaloa',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
