import type { SeedEntry } from '../../seed-entry.ts'

/** The source has no date: the date is the day on which this was written, and the text says so. */
export const entry: SeedEntry<'article'> = {
  type: 'article',
  slug: 'ninewa-open-days',
  demo: false,
  facts: {
    owner: null,
    date: '2026-11-08',
    precision: 'day',
    topics: ['housing', 'training', 'school', 'papers'],
    hero: { file: 'hero-road.webp' },
    about: [
      { to: 'programme', slug: 'ninewa-referral-system' },
      { to: 'organisation', slug: 'momd' },
      { to: 'organisation', slug: 'iom-iraq' },
      { to: 'guide', slug: 'help-after-displacement' },
    ],
  },
  text: {
    ar: {
      title: 'أيام مفتوحة في نينوى: تعال واسأل',
      summary:
        'أُقيمت أيام مفتوحة في مكاتب وزارة الهجرة والمهجرين في الموصل والحمدانية وسنجار وتلعفر، للتعريف بنظام الإحالة المجاني والسري.',
      body: `في اليوم المفتوح لا تحتاج إلى أن تعرف أي باب تطرق. تأتي وتسأل، والموظف يشرح لك من يساعد في ماذا.

أُقيمت هذه الأيام في مكاتب وزارة الهجرة والمهجرين في أربع مدن: **الموصل والحمدانية وسنجار وتلعفر**. كان هدفها التعريف [بنظام الإحالة في نينوى](programme/ninewa-referral-system). النظام للوزارة، وتساعدها فيه المنظمة الدولية للهجرة مساعدة فنية. حكومة أستراليا تموّل عمل المنظمة في نينوى.

مصدرنا بلا تاريخ، ولذلك لا نعرف متى أُقيمت الأيام الماضية ولا متى اليوم القادم. تاريخ هذا الخبر هو يوم كتابته.

## ما هو نظام الإحالة؟

نظام مجاني وسري لمن يسكن في نينوى ورجع من الخارج أو نزح بسبب النزاع. يحيلك إلى جهات قريبة في:

- السكن
- التدريب المهني
- تسجيل الأطفال في المدرسة

تدرّب على هذا النظام أكثر من ١٥٠ موظفاً ميدانياً.

## ماذا تفعل؟

اذهب إلى مكتب الوزارة القريب منك واسأل عن اليوم المفتوح القادم. ولا تنتظره إذا كانت حاجتك عاجلة: اطلب الإحالة اليوم.`,
      keywords: [
        'يوم مفتوح',
        'ايام مفتوحة',
        'نينوى',
        'الموصل',
        'الحمدانية',
        'سنجار',
        'تلعفر',
        'مكتب الهجرة',
        'نظام الاحالة',
        'نازحين نينوى',
        'open day',
        'Mosul',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      heroAlt: 'شخص كبير وطفل يمشيان ليلاً على طريق نحو بيت نوافذه مضيئة.',
    },
    ckb: {
      title: 'ڕۆژە کراوەکانی نەینەوا: وەرە و بپرسە',
      summary:
        'لە نووسینگەکانی وەزارەتی کۆچ و کۆچبەران لە مووسڵ، حەمدانیە، شنگال و تەلەعفەر ڕۆژی کراوە بەڕێوە چووە. ئامانجەکە ناساندنی سیستەمی ڕەوانەکردن بوو، کە بەخۆڕایی و نهێنییە.',
      body: `لە ڕۆژی کراوەدا پێویست ناکات بزانیت لە کام فەرمانگە بپرسیت. دێیت و دەپرسیت، و فەرمانبەرەکە بۆت ڕوون دەکاتەوە کێ لە چیدا یارمەتی دەدات.

ئەم ڕۆژانە لە نووسینگەکانی وەزارەتی کۆچ و کۆچبەران لە چوار شار بەڕێوە چوون: **مووسڵ، حەمدانیە، شنگال و تەلەعفەر**. ئامانجیان ناساندنی [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) بوو. سیستەمەکە هی وەزارەتە، و ڕێکخراوی نێودەوڵەتیی کۆچ هاوکاریی تەکنیکی دەکات. حکومەتی ئوسترالیا پارەی کاری ڕێکخراوەکە لە نەینەوا دەدات.

سەرچاوەکەمان بەرواری نییە، بۆیە نازانین ڕۆژەکانی پێشوو کەی بوون و ڕۆژی داهاتوو کەیە. بەرواری ئەم هەواڵە ئەو ڕۆژەیە کە نووسراوە.

## سیستەمی ڕەوانەکردن چییە؟

سیستەمێکی بەخۆڕایی و نهێنییە بۆ ئەو کەسەی لە نەینەوا دەژیت و لە دەرەوە گەڕاوەتەوە یان بەهۆی شەڕەوە ئاوارە بووە. ڕەوانەت دەکات بۆ لایەنە نزیکەکان لە:

- خانوو
- ڕاهێنانی پیشەیی
- تۆمارکردنی منداڵان لە قوتابخانە

زیاتر لە ١٥٠ فەرمانبەری مەیدانی لەسەر سیستەمەکە ڕاهێنراون.

## چی بکەیت؟

بڕۆ بۆ نزیکترین نووسینگەی وەزارەت و بپرسە ڕۆژی کراوەی داهاتوو کەیە. ئەگەر پێویستییەکەت بەپەلەیە، چاوەڕێی مەکە: هەر ئەمڕۆ داوای ڕەوانەکردن بکە.`,
      keywords: [
        'ڕۆژی کراوە',
        'ڕۆژە کراوەکان',
        'نەینەوا',
        'مووسڵ',
        'موسڵ',
        'حەمدانیە',
        'شنگال',
        'تەلەعفەر',
        'نووسینگەی کۆچ',
        'سیستەمی ڕەوانەکردن',
        'سنجار',
        'open day',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      heroAlt:
        'کەسێکی گەورە و منداڵێک بە شەو لە ڕێگایەکدا بەرەو ماڵێک دەڕۆن کە پەنجەرەکانی ڕووناکن.',
    },
    en: {
      title: 'Open days in Ninewa: come and ask',
      summary:
        'Open days were held at offices of the Ministry of Migration and Displaced in Mosul, Hamdaniyah, Sinjar and Telafar, to present the free and confidential referral system.',
      body: `On an open day you need not know which office to ask. You come and ask, and a member of staff explains who helps with what.

These days were held at offices of the Ministry of Migration and Displaced in four towns: **Mosul, Hamdaniyah, Sinjar and Telafar**. They present the [Ninewa referral system](programme/ninewa-referral-system). The system is the ministry’s, and IOM gives technical help. The Government of Australia pays for IOM’s work in Ninewa.

Our source has no date, so we do not know when the past days were or when the next one is. The date of this news is the day on which it was written.

## What is the referral system?

It is free and confidential, for people who live in Ninewa and came back from abroad or were displaced by conflict. It refers you to providers near you for:

- housing
- vocational training
- enrolling children in school

More than 150 field staff were trained for it.

## What do you do?

Go to the ministry’s office near you and ask when the next open day is. Do not wait for it if your need is urgent: ask for a referral today.`,
      keywords: [
        'open day',
        'open days',
        'Ninewa',
        'Nineveh',
        'Mosul',
        'Hamdaniyah',
        'Sinjar',
        'Telafar',
        'Tal Afar',
        'referral system',
        'MoMD office',
        'IOM',
      ],
      sourceNote: 'IOM Iraq, undated.',
      heroAlt: 'An adult and a child walk at night on a road towards a house with lit windows.',
    },
  },
}
