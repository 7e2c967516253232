import type { SeedEntry } from '../../seed-entry.ts'

/** Kyrgyzstan. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-osh',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-osh',
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
      title: 'مركز موارد الهجرة في أوش، قيرغيزستان',
      summary:
        'مركز شقيق خارج العراق، في مدينة أوش. يفيد من له أهل في قيرغيزستان ينوون السفر أو العودة.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. ومكانه مدينة أوش في قيرغيزستان.

## متى يفيدك؟

- لك قريب هناك ينوي السفر للعمل ويريد أن يسأل أولاً.
- تريد أن تعود إلى قيرغيزستان وتسأل من يساعدك.

## كيف تصل إليه؟

نعرف المدينة ولا نعرف العنوان ولا رقم الهاتف. اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'أوش',
        'اوش',
        'قيرغيزستان',
        'قرغيزستان',
        'قرغيزيا',
        'مركز أوش',
        'Kyrgyzstan',
        'Osh',
        'MRC Osh',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'أوش',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە ئۆش، قیرغیزستان',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق، لە شاری ئۆش. سوودی هەیە بۆ ئەوانەی کەسوکاریان لە قیرغیزستانە و دەیانەوێت بڕۆن یان بگەڕێنەوە.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. شوێنەکەی شاری ئۆشە لە قیرغیزستان.

## کەی سوودی بۆ تۆ هەیە؟

- خزمێکت لەوێیە، دەیەوێت بۆ کار بڕوات و سەرەتا بپرسێت.
- دەتەوێت بگەڕێیتەوە قیرغیزستان و دەپرسیت کێ یارمەتیت دەدات.

## چۆن پەیوەندیی پێوە بکەیت؟

دەزانین لە کام شارە، بەڵام ناونیشان و ژمارەی تەلەفۆنەکەی نازانین. پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'ئۆش',
        'ئوش',
        'قیرغیزستان',
        'قرغیزستان',
        'کرگیزستان',
        'سەنتەری ئۆش',
        'Kyrgyzstan',
        'Osh',
        'MRC Osh',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'ئۆش',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Osh, Kyrgyzstan',
      summary:
        'A sister centre outside Iraq, in the city of Osh. It is useful for people with family in Kyrgyzstan who plan to travel or to return.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. It is in the city of Osh in Kyrgyzstan.

## When is it useful to you?

- You have a relative there who plans to travel for work and wants to ask first.
- You want to go back to Kyrgyzstan and ask who can help you.

## How do you reach it?

We know the city, but not the address or the phone number. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Osh',
        'Kyrgyzstan',
        'Kirgizstan',
        'Kyrgyz workers',
        'MRC Osh',
        'Central Asia',
        'migration centre',
        'Kyrgyz Republic',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Osh',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
