import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'page'> = {
  type: 'page',
  slug: 'how-we-write',
  demo: false,
  facts: { owner: null },
  text: {
    ar: {
      title: 'كيف نكتب',
      summary:
        'من أين تأتي المعلومات في هذا الموقع، ومتى يُتحقق منها، وماذا نفعل عندما لا نعرف، وما هو العرض التوضيحي.',
      body: `قد يبني القارئ قراراً كبيراً على جملة قصيرة. لذلك نكتب القليل الذي نعرفه، ونقول من أين عرفناه.

## من أين تأتي المعلومات؟

نأخذها مما نشره [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) و[المنظمة الدولية للهجرة في العراق](organisation/iom-iraq) ومركز بغداد. تحت الصفحة ترى المصدر وتاريخه. وإذا كان المصدر بلا تاريخ، نقول «من دون تاريخ».

مع كل رقم سنته، وإذا لم يذكرها المصدر نقول ذلك. رقم عام ٢٠٢٠ يصف عام ٢٠٢٠، ولا يصف اليوم.

## متى يُتحقق منها؟

تذكر الصفحة اليوم الذي تحقق فيه مركز منها آخر مرة. وإذا لم يتحقق منها أي مركز بعد، تقول الصفحة ذلك.

## ماذا نفعل عندما لا نعرف؟

لا نخمّن.

- لا نعرف عنواناً أو وقت دوام؟ لا نكتبه، ونقول لك: اتصل لتسأل.
- كلمة غير واضحة في المصدر، مثل «العائدون حديثاً»؟ نقول إنها غير محددة، ونذكر من تسأل.
- لا نعرف هل يشملك برنامج؟ لا نقول «لا». نقول «على الأغلب نعم» أو «اسأل».
- لا نكتب رسوماً ولا مدداً ولا مواد قانون إذا لم يذكرها مصدر.

## كيف نختار الكلمات؟

جمل قصيرة، وكلمة واحدة للشيء الواحد. الكلمات الصعبة مشروحة في قسم «معاني الكلمات». ونخاطبك أنت، لا «المستفيد».

## ما هو العرض التوضيحي؟

لكي ترى الموقع كاملاً، وضعنا فيه أشياء غير حقيقية: مواعيد دورات، وفرص عمل، وبعض الجهات. عليها كلها علامة، وليس لها رقم هاتف، ولم يتحقق منها أي مكتب. وما دامت هنا، تقول كل صفحة ذلك. ويمكن حذفها كلها دفعة واحدة.

## وجدت خطأ؟

اتصل بأي مركز وقل أي صفحة تقصد وما الخطأ فيها. هكذا تساعد من يقرأ بعدك.`,
      keywords: [
        'كيف نكتب',
        'مصادر',
        'المصدر',
        'مصداقية',
        'معلومات صحيحة',
        'معلومات قديمة',
        'اخر تحديث',
        'آخر تحقق',
        'خطأ بالموقع',
        'عرض توضيحي',
        'غير حقيقي',
        'تصحيح',
        'sources',
        'demo',
      ],
      sourceNote: null,
    },
    ckb: {
      title: 'چۆن دەنووسین',
      summary:
        'زانیارییەکانی ئەم ماڵپەڕە لە کوێوە دێن، کەی دەپشکنرێن، کاتێک نازانین چی دەکەین، و نموونە واتە چی.',
      body: `لەوانەیە خوێنەر بڕیارێکی گەورە لەسەر ڕستەیەکی کورت بدات. بۆیە ئەو کەمە دەنووسین کە دەیزانین، و دەڵێین لە کوێوە زانیومانە.

## زانیارییەکان لە کوێوە دێن؟

لەوە وەریان دەگرین کە [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd)، [ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق](organisation/iom-iraq) و ناوەندی بەغدا بڵاویان کردووەتەوە. لە خوارەوەی پەڕەکە سەرچاوەکە و بەروارەکەی دەبینیت. ئەگەر سەرچاوەکە بەرواری نەبێت، دەڵێین «بەبێ بەروار».

لەگەڵ هەموو ژمارەیەک ساڵەکەی هەیە؛ ئەگەر سەرچاوەکەمان ساڵی نەدابێت، ئەوە دەڵێین. ژمارەی ساڵی ٢٠٢٠ باسی ساڵی ٢٠٢٠ دەکات، نەک ئەمڕۆ.

## کەی دەپشکنرێن؟

پەڕەکە ئەو ڕۆژە دەنووسێت کە ناوەندێک دوایین جار پشکنیویەتی. ئەگەر هێشتا هیچ ناوەندێک نەیپشکنیبێت، پەڕەکە ئەوەش دەڵێت.

## کاتێک نازانین چی دەکەین؟

بە مەزەندە نانووسین.

- ناونیشانێک یان کاتەکانی کردنەوە نازانین؟ نایانووسین، و پێت دەڵێین: پەیوەندی بکە و بپرسە.
- وشەیەک لە سەرچاوەکەدا ڕوون نییە، وەک «ئەوانەی بەم دواییانە گەڕاونەتەوە»؟ دەڵێین دیاری نەکراوە، و دەڵێین لە کێ بپرسیت.
- نازانین بەرنامەیەک تۆ دەگرێتەوە یان نا؟ ناڵێین «نەخێر». دەڵێین «بە ئەگەری زۆر بەڵێ» یان «بپرسە».
- ئەگەر سەرچاوەیەک باسی نەکردبێت، ڕسوومات، ماوە و ماددەی یاسا نانووسین.

## چۆن وشەکان هەڵدەبژێرین؟

ڕستەی کورت، و یەک وشە بۆ یەک شت. وشە قورسەکان لە فەرهەنگۆکدا ڕوون کراونەتەوە. لەگەڵ خۆت قسە دەکەین، نەک لەگەڵ «سوودمەند».

## نموونە واتە چی؟

بۆ ئەوەی ماڵپەڕەکە بە تەواوی ببینیت، شتی خەیاڵیمان تێدا داناوە: وادەی خول، دەرفەتی کار و هەندێک لایەن. هەموویان نیشانەیان لەسەرە، ژمارەی تەلەفۆنیان نییە، و هیچ نووسینگەیەک نەیپشکنیون. تا لێرە بن، هەموو پەڕەیەک ئەوە دەڵێت. دەکرێت هەموویان بە یەک جار لاببرێن.

## هەڵەیەکت دۆزییەوە؟

پەیوەندی بە هەر ناوەندێکەوە بکە و بڵێ کام پەڕەیە و هەڵەکە چییە. بەم شێوەیە یارمەتیی ئەو کەسە دەدەیت کە دوای تۆ دەیخوێنێتەوە.`,
      keywords: [
        'چۆن دەنووسین',
        'سەرچاوە',
        'سەرچاوەکان',
        'زانیاری ڕاست',
        'زانیاری کۆن',
        'دوایین پشکنین',
        'نوێکردنەوە',
        'هەڵە لە ماڵپەڕ',
        'نموونە',
        'ڕاستەقینە نییە',
        'ڕاستکردنەوە',
        'متمانە',
        'sources',
        'demo',
      ],
      sourceNote: null,
    },
    en: {
      title: 'How we write',
      summary:
        'Where the facts on this site come from, when they are checked, what we do when we do not know, and what the demonstration is.',
      body: `A reader may build a big decision on a short sentence. So we write the little that we know, and say how we know it.

## Where do the facts come from?

From what the [International Centre for Migration Policy Development](organisation/icmpd), [IOM Iraq](organisation/iom-iraq) and the centre in Baghdad have published. Below the page you see the source and its date. If the source has no date, we say “undated”.

Every figure has its year; where our source gives none, we say so. A figure from 2020 is about 2020, not about today.

## When are they checked?

A page names the day when a centre last checked it. If no centre has checked it yet, the page says so.

## What do we do when we do not know?

We do not guess.

- We do not know an address or opening hours? We do not write them, and tell you: call to ask.
- A word in the source is not clear, such as “recent returnees”? We say that it is not defined, and whom to ask.
- We do not know whether a programme is for you? We do not say “no”. We say “likely yes” or “ask”.
- We write no fees, time limits or articles of law unless a source names them.

## How do we choose words?

Short sentences, and one word for one thing. Hard words are explained in the glossary. We speak to you, not to “the beneficiary”.

## What is the demonstration?

To show you the whole site, we put in some things that are not real: course dates, job offers and some providers. All of them are marked, have no phone number, and were checked by no office. As long as they are here, every page says so. They can all be removed at once.

## Did you find a mistake?

Call any centre and say which page it is and what is wrong. That helps people who read it after you.`,
      keywords: [
        'how we write',
        'sources',
        'reliable',
        'trust',
        'last checked',
        'updated',
        'outdated',
        'mistake',
        'wrong information',
        'correction',
        'demonstration',
        'demo',
        'invented',
        'editorial',
      ],
      sourceNote: null,
    },
  },
}
