import type { SeedEntry } from '../../seed-entry.ts'

/** Bangladesh. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-cumilla',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-cumilla',
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
      title: 'مركز موارد الهجرة في كوميلا، بنغلاديش',
      summary:
        'مركز شقيق خارج العراق. إذا كان أحد من عائلتك قرب كوميلا ينوي السفر إلى العراق للعمل، فليسأل هناك أولاً.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. في بنغلاديش مركزان: هذا المركز، ومركز [دكا](centre/mrc-dhaka).

## ماذا تسأل عائلتك هناك؟

- هل نعرف اسم صاحب العمل وعنوانه في العراق؟
- كم الأجر، وكم يبقى منه بعد السكن والطعام؟
- عند من يبقى جواز السفر؟

لا تدفع لوسيط قبل أن تسأل.

## كيف تصل إليه؟

نعرف المدينة ولا نعرف العنوان ولا رقم الهاتف. اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'كوميلا',
        'بنغلادش',
        'بنكلادش',
        'بنغلاديش',
        'عمال بنغال',
        'مركز كوميلا',
        'Bangladesh',
        'Cumilla',
        'Comilla',
        'MRC Bangladesh',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'كوميلا',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە کومیلا، بەنگلادیش',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق. ئەگەر کەسێکی خێزانەکەت لە نزیک کومیلا بیەوێت بۆ کار بێتە عێراق، با سەرەتا لەوێ بپرسێت.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. لە بەنگلادیش دوو ناوەند هەن: ئەم ناوەندە و ناوەندی [داکا](centre/mrc-dhaka).

## خێزانەکەت لەوێ چی بپرسێت؟

- ناو و ناونیشانی خاوەنکارەکە لە عێراق دەزانین؟
- مووچەکە چەندە، و دوای خانوو و خواردن چەندی لێ دەمێنێتەوە؟
- پاسپۆرتەکە لای کێ دەمێنێتەوە؟

پێش پرسیارکردن پارە بە دەڵاڵ مەدە.

## چۆن پەیوەندیی پێوە بکەیت؟

دەزانین لە کام شارە، بەڵام ناونیشان و ژمارەی تەلەفۆنەکەی نازانین. پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'کومیلا',
        'بەنگلادیش',
        'بەنگلادش',
        'بنگلادیش',
        'کرێکاری بەنگلادیشی',
        'سەنتەری بەنگلادیش',
        'Bangladesh',
        'Cumilla',
        'Comilla',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'کومیلا',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Cumilla, Bangladesh',
      summary:
        'A sister centre outside Iraq. If someone in your family near Cumilla plans to come to Iraq for work, they can ask there first.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. Bangladesh has two: this one and [Dhaka](centre/mrc-dhaka).

## What can your family ask there?

- Do we know the employer’s name and address in Iraq?
- How much is the pay, and what is left of it after rent and food?
- Who keeps the passport?

Do not pay an agent before you have asked.

## How do you reach it?

We know the city, but not the address or the phone number. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Cumilla',
        'Comilla',
        'Bangladesh',
        'Bangladeshi workers',
        'work in Iraq',
        'agent',
        'MRC Bangladesh',
        'labour migrant',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Cumilla',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
