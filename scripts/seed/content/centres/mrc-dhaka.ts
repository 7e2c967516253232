import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-dhaka',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-dhaka' },
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
      title: 'مركز موارد الهجرة في دكا، بنغلاديش',
      summary:
        'مركز شقيق خارج العراق. إذا كان أحد من عائلتك في بنغلاديش ينوي السفر إلى العراق للعمل، فليسأل هناك أولاً.',
      body: `هذا المركز ليس في العراق. هو من الشبكة نفسها التي منها مراكز بغداد وأربيل والسليمانية. في بنغلاديش مركزان: في دكا وفي كوميلا.

## لمن نكتب هذه الصفحة؟

لمن جاء من بنغلاديش إلى العراق للعمل، ولعائلته في البلد. من ينوي السفر يستطيع أن يسأل قريباً من بيته قبل أن يدفع أي مبلغ لأي وسيط:

- هل عرض العمل حقيقي؟
- هل العقد مكتوب بلغة أفهمها؟
- من يدفع ثمن السفر والأوراق؟

## كيف تصل إليه؟

لا نعرف رقم هاتف هذا المركز ولا عنوانه. اسأل المركز الدولي لتطوير سياسات الهجرة في موقعه www.icmpd.org. وإذا كنت أنت في العراق الآن، فاتصل بأحد المراكز الأربعة هنا.`,
      keywords: [
        'بنغلادش',
        'بنكلادش',
        'دكا',
        'كوميلا',
        'عمال بنغال',
        'مركز بنغلاديش',
        'Bangladesh',
        'Dhaka',
        'Cumilla',
        'MRC Bangladesh',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'دكا',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە داکا، بەنگلادیش',
      summary:
        'ناوەندێکی هەمان تۆڕ، بەڵام لە دەرەوەی عێراق. ئەگەر کەسێکی خێزانەکەت لە بەنگلادیش بیەوێت بۆ کار بێتە عێراق، با سەرەتا لەوێ بپرسێت.',
      body: `ئەم ناوەندە لە عێراق نییە. لە هەمان ئەو تۆڕەیە کە ناوەندەکانی بەغدا، هەولێر و سلێمانیی تێدایە. لە بەنگلادیش دوو ناوەند هەن: لە داکا و لە کومیلا.

## ئەم پەڕەیە بۆ کێیە؟

بۆ ئەو کەسانەی لە بەنگلادیشەوە بۆ کار هاتوونەتە عێراق، و بۆ خێزانەکانیان لە وڵاتی خۆیان. ئەوەی دەیەوێت بڕوات، دەتوانێت لە نزیک ماڵی خۆی بپرسێت، پێش ئەوەی پارە بە هیچ دەڵاڵێک بدات:

- ئایا کارەکە ڕاستەقینەیە؟
- ئایا گرێبەستەکە بە زمانێک نووسراوە کە تێی دەگەم؟
- کێ پارەی گەشت و بەڵگەنامەکان دەدات؟

## چۆن پەیوەندیی پێوە بکەیت؟

ژمارەی تەلەفۆن و ناونیشانی ئەم ناوەندە نازانین. لە ماڵپەڕی ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ بپرسە: www.icmpd.org. ئەگەر ئێستا خۆت لە عێراقیت، پەیوەندی بە یەکێک لە چوار ناوەندەکەی ئێرەوە بکە.`,
      keywords: [
        'بەنگلادیش',
        'بەنگلادش',
        'بنگلادیش',
        'داکا',
        'دەکا',
        'کومیلا',
        'کرێکاری بەنگلادیشی',
        'Bangladesh',
        'Dhaka',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'داکا',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Dhaka, Bangladesh',
      summary:
        'A sister centre outside Iraq. If someone in your family in Bangladesh plans to come to Iraq for work, they can ask there first.',
      body: `This centre is not in Iraq. It belongs to the same network as the centres in Baghdad, Erbil and Sulaymaniyah. Bangladesh has two: this one and [Cumilla](centre/mrc-cumilla).

## Who is this page for?

For people who came from Bangladesh to work in Iraq, and for their families at home. A person who plans to travel can ask close to home, before paying any money to any agent:

- Is the job real?
- Is the contract written in a language that I understand?
- Who pays for the journey and the papers?

## How do you reach it?

We do not know the phone number or the address of this centre. Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, call one of the four centres here.`,
      keywords: [
        'Bangladesh',
        'Bangla',
        'Dacca',
        'Cumilla',
        'Comilla',
        'Bangladeshi workers',
        'labour migrant',
        'work in Iraq',
        'MRC Bangladesh',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Dhaka',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
