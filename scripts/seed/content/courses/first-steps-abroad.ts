import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'course'> = {
  type: 'course',
  slug: 'first-steps-abroad',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    needs: ['travel', 'work', 'safety'],
    audiences: ['thinkingOfLeaving', 'youth', 'families'],
    governorates: ['IQ-BG', 'IQ-AR'],
    hours: 2,
    certificate: 'no',
    organisers: [
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
    ],
    partners: [],
    papers: [
      { id: 'passport', kind: 'travel', optional: true },
      { id: 'offer', kind: 'other', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'خطواتك الأولى في الخارج',
      summary:
        'توجيه قبل المغادرة لمن سيسافر بطريقة قانونية للعمل أو الدراسة أو العائلة: كيف تستعد، وما حقوقك هناك، ومن تسأل إذا وقعت في مشكلة.',
      body: `السفر القانوني يحتاج إلى استعداد أيضاً. في هذا اللقاء نمر معك على الأسابيع الأولى، خطوة خطوة.

## قبل أن تسافر

- تتأكد من أن الفيزا (التأشيرة) تناسب سبب سفرك.
- تقرأ العقد أو قبول الدراسة حتى آخر سطر.
- تترك نسخة من أوراقك عند شخص تثق به.

## عندما تصل

- تعرف أين تسجل اسمك ومتى.
- تعرف أن لك حقوقاً وعليك واجبات، وأن القانون هناك قد يختلف عن هنا.
- تحفظ رقم سفارة العراق في ذلك البلد.

## إذا أردت الرجوع

نشرح لك أيضاً كيف تكون العودة الطوعية، حتى لا تشعر أن الباب مغلق خلفك.`,
      keywords: [
        'قبل السفر',
        'توجيه قبل المغادرة',
        'سفر قانوني',
        'فيزا',
        'تاشيرة',
        'العمل بالخارج',
        'الدراسة بالخارج',
        'لم شمل',
        'هجرة قانونية',
        'اريد اسافر',
        'visa',
        'safar',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      outcomes: [
        'تعدّ ملفاً بأوراقك ونسخها.',
        'تقرأ العقد وتعرف ما ينقصه.',
        'تعرف من تسأل في البلد الآخر.',
        'تعرف كيف ترجع إذا أردت.',
      ],
      partner: null,
      papers: {
        passport: {
          name: 'جواز السفر',
          whereToGet: null,
        },
        offer: {
          name: 'عقد العمل أو قبول الدراسة',
          whereToGet: null,
        },
      },
    },
    ckb: {
      title: 'یەکەم هەنگاوەکانت لە دەرەوە',
      summary:
        'ڕێنمایی پێش ڕۆیشتن بۆ ئەو کەسەی بە ڕێگای یاسایی بۆ کار، خوێندن یان خێزان دەڕوات: چۆن خۆت ئامادە بکەیت، مافەکانت لەوێ چین و لە کاتی کێشەدا لە کێ بپرسیت.',
      body: `ڕۆیشتنی یاساییش ئامادەکاریی دەوێت. لەم کۆبوونەوەیەدا هەنگاو بە هەنگاو لەگەڵت بە هەفتە یەکەمەکاندا دەڕۆین.

## پێش ئەوەی بڕۆیت

- دڵنیا دەبیت کە ڤیزاکە لەگەڵ هۆی ڕۆیشتنەکەت دەگونجێت.
- گرێبەستەکە یان وەرگیرانی خوێندن تا دوا دێڕ دەخوێنیتەوە.
- کۆپیی بەڵگەنامەکانت لای کەسێک بەجێ دەهێڵیت کە متمانەت پێیەتی.

## کە گەیشتیت

- دەزانیت لە کوێ و کەی ناوی خۆت تۆمار بکەیت.
- دەزانیت مافت هەیە و ئەرکیشت لەسەرە، و لەوانەیە یاسای ئەوێ لە یاسای ئێرە جیاواز بێت.
- ژمارەی باڵیۆزخانەی عێراق لەو وڵاتە هەڵدەگریت.

## ئەگەر ویستت بگەڕێیتەوە

هەروەها ڕوونی دەکەینەوە کە گەڕانەوەی خۆبەخشانە چۆنە، بۆ ئەوەی هەست نەکەیت دەرگاکە لە دواتەوە داخراوە.`,
      keywords: [
        'پێش گەشت',
        'ڕێنمایی پێش ڕۆیشتن',
        'ڕێنمایی گەشت',
        'ڤیزا',
        'فیزا',
        'کاری دەرەوە',
        'خوێندنی دەرەوە',
        'کۆچی یاسایی',
        'سەفەر',
        'دەمەوێت بڕۆم',
        'visa',
        'safar',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      outcomes: [
        'فایلێک بۆ بەڵگەنامەکانت و کۆپییەکانیان ئامادە دەکەیت.',
        'گرێبەستەکە دەخوێنیتەوە و دەزانیت چی کەمە.',
        'دەزانیت لە وڵاتەکەی تر لە کێ بپرسیت.',
        'دەزانیت چۆن بگەڕێیتەوە ئەگەر ویستت.',
      ],
      partner: null,
      papers: {
        passport: {
          name: 'پاسپۆرت',
          whereToGet: null,
        },
        offer: {
          name: 'گرێبەستی کار یان وەرگیرانی خوێندن',
          whereToGet: null,
        },
      },
    },
    en: {
      title: 'First steps abroad',
      summary:
        'Pre-departure orientation for people who travel legally for work, study or family: how to prepare, what your rights are there, and whom to ask when you are in trouble.',
      body: `Legal travel needs preparing too. In this meeting we go through the first weeks with you, step by step.

## Before you travel

- You make sure that the visa fits the reason for your journey.
- You read the contract or the letter from the school to the last line.
- You leave a copy of your papers with someone you trust.

## When you arrive

- You know where to register, and when.
- You know that you have rights and duties, and that the law there may differ from ours.
- You keep the number of the Iraqi embassy in that country.

## If you want to come back

We also explain how voluntary return works, so that you always know the way home.`,
      keywords: [
        'pre-departure',
        'before travel',
        'visa',
        'work abroad',
        'study abroad',
        'family reunion',
        'legal migration',
        'embassy',
        'orientation',
        'moving abroad',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      outcomes: [
        'You prepare a folder with your papers and copies.',
        'You read a contract and see what is missing.',
        'You know whom to ask in the other country.',
        'You know how to come back if you want to.',
      ],
      partner: null,
      papers: {
        passport: {
          name: 'Your passport',
          whereToGet: null,
        },
        offer: {
          name: 'Your work contract or school letter',
          whereToGet: null,
        },
      },
    },
  },
}
