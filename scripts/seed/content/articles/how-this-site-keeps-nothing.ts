import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'article'> = {
  type: 'article',
  slug: 'how-this-site-keeps-nothing',
  demo: false,
  facts: {
    owner: null,
    date: '2026-11-08',
    precision: 'day',
    topics: ['safety'],
    hero: null,
    about: [
      { to: 'page', slug: 'privacy' },
      { to: 'service', slug: 'protection-from-trafficking' },
      { to: 'page', slug: 'how-we-write' },
    ],
  },
  text: {
    ar: {
      title: 'موقع لا يحفظ شيئاً عنك: كيف يعمل؟',
      summary: 'لا اسم، ولا كوكيز، ولا عدّ للزوار. لماذا بنينا الموقع هكذا، وإلى ماذا تنتبه أنت.',
      body: `من يبحث عن كلمة مثل «أخذ جوازي» لا يريد أن يعرف أحد أنه بحث عنها. لذلك بنينا موقعاً لا يعرف من أنت.

## كيف؟

1. **لا حساب ولا استمارة.** لا نسألك عن اسمك، فلا يوجد ما يضيع أو يُسرق.
2. **لا كوكيز ولا عدّاد.** لا نعرف كم مرة جئت، ولا ماذا قرأت.
3. **لا شركات أخرى.** ليس في الصفحة زر يرسل خبراً إلى فيسبوك أو غوغل وأنت تقرأ.
4. **البحث في هاتفك.** تصل قائمة الكلمات إلى هاتفك، وهو الذي يبحث فيها.

## ما ثمن ذلك؟

لا نعرف أي صفحة تفيد الناس أكثر. لكي نعرف، نحتاج إلى أن تخبرنا: إذا لم تجد ما تبحث عنه، فقل ذلك عندما تتصل بالمركز.

## وأنت؟

هاتفك يتذكر، حتى إذا لم نتذكر نحن. إذا كان غيرك يستعمله، فاقرأ في صفحة [الخصوصية](page/privacy) كيف تمسح ما قرأت. وإذا كنت خائفاً من شخص، فابدأ من صفحة [الحماية](service/protection-from-trafficking).`,
      keywords: [
        'خصوصية',
        'كوكيز',
        'تتبع',
        'بيانات',
        'معلوماتي',
        'سرية',
        'مراقبة',
        'امان الموقع',
        'يعرفون اسمي',
        'privacy',
        'no tracking',
      ],
      sourceNote: null,
      heroAlt: null,
    },
    ckb: {
      title: 'چۆن ئەم ماڵپەڕە هیچ لەبارەی تۆوە هەڵناگرێت',
      summary:
        'نە ناو، نە کووکی، نە ژماردنی سەردانکەران. بۆچی ماڵپەڕەکەمان بەم شێوەیە دروست کردووە، و خۆت دەبێت ئاگاداری چی بیت.',
      body: `ئەوەی بۆ وشەیەکی وەک «پاسپۆرتەکەمی برد» دەگەڕێت، نایەوێت کەس بزانێت کە بۆی گەڕاوە. بۆیە ماڵپەڕێکمان دروست کردووە کە نازانێت تۆ کێیت.

## چۆن؟

1. **نە هەژمار، نە فۆڕم.** داوای ناوت ناکەین، بۆیە هیچ شتێک نییە ون بێت یان بدزرێت.
2. **نە کووکی، نە ژمێرەر.** نازانین چەند جار هاتوویت، و چیت خوێندووەتەوە.
3. **نە کۆمپانیای تر.** لە پەڕەکەدا دوگمەیەک نییە کە لە کاتی خوێندنەوەتدا هەواڵ بۆ فەیسبووک یان گووگڵ بنێرێت.
4. **گەڕان لە تەلەفۆنەکەتدایە.** لیستی وشەکان دێتە تەلەفۆنەکەت، و خۆی تێیدا دەگەڕێت.

## بەمە چی لەدەست دەدەین؟

نازانین کام پەڕە زیاتر سوود بە خەڵک دەگەیەنێت. بۆ ئەوەی بزانین، پێویستە تۆ پێمان بڵێیت: ئەگەر ئەوەت نەدۆزییەوە کە بۆی دەگەڕێیت، کاتێک پەیوەندی بە ناوەندەکەوە دەکەیت بیڵێ.

## ئەی تۆ؟

تەلەفۆنەکەت لەبیری دەمێنێت، تەنانەت ئەگەر ئێمە لەبیرمان نەمێنێت. ئەگەر کەسی تر بەکاری دەهێنێت، لە [پەڕەی تایبەتێتیدا](page/privacy) بخوێنەوە چۆن ئەوە بسڕیتەوە کە خوێندووتەتەوە. ئەگەر لە کەسێک دەترسیت، لە [پەڕەی پاراستنەوە](service/protection-from-trafficking) دەست پێ بکە.`,
      keywords: [
        'تایبەتێتی',
        'کووکی',
        'بەدواداچوون',
        'داتا',
        'زانیارییەکانم',
        'نهێنی',
        'چاودێری',
        'سەلامەتی ماڵپەڕ',
        'ناوم دەزانن',
        'privacy',
        'no tracking',
      ],
      sourceNote: null,
      heroAlt: null,
    },
    en: {
      title: 'How this site keeps nothing about you',
      summary:
        'No name, no cookies, no counting of visitors. Why we built the site this way, and what you yourself must take care of.',
      body: `People who search for words like “took my passport” do not want anyone to know that they did. So we built a site that does not know who you are.

## How?

1. **No account, no form.** We do not ask for your name, so there is nothing to lose or to steal.
2. **No cookies, no counter.** We do not know how often you came, or what you read.
3. **No other companies.** No button on the page tells Facebook or Google anything while you read.
4. **Search is on your phone.** The list of words comes to your phone, and your phone looks through it.

## What do we lose by this?

We do not know which page helps people most. To learn it, we need you to tell us: if you did not find what you were looking for, say so when you call the centre.

## And you?

Your phone remembers, even if we do not. If others use it, read on the page [Privacy](page/privacy) how to delete what you read. If you are afraid of someone, begin with the page on [protection](service/protection-from-trafficking).`,
      keywords: [
        'privacy',
        'no cookies',
        'cookies',
        'tracking',
        'no tracking',
        'personal data',
        'anonymous',
        'surveillance',
        'is it safe',
        'data protection',
      ],
      sourceNote: null,
      heroAlt: null,
    },
  },
}
