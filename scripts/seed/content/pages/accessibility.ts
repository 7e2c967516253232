import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'page'> = {
  type: 'page',
  slug: 'accessibility',
  demo: false,
  facts: { owner: null },
  text: {
    ar: {
      title: 'سهولة الوصول',
      summary:
        'كيف تستعمل الموقع بلوحة المفاتيح أو بقارئ الشاشة أو بخط كبير، وما لا نعرفه بعد، وكيف تخبرنا إذا واجهت عائقاً.',
      body: `نريد أن يستطيع كل شخص أن يقرأ هذا الموقع، مهما كان هاتفه، وحتى إذا ضعف بصره أو صعبت عليه حركة يديه. هدفنا معيار WCAG 2.2 بالمستوى AA.

## ما الذي يعمل؟

- **لوحة المفاتيح وحدها:** تصل إلى كل رابط وكل زر، وترى أين أنت.
- **قارئ الشاشة:** للصفحات عناوين وقوائم صحيحة، وللصور وصف.
- **الخط الكبير:** كبّر الخط إلى ٢٠٠٪، ولا يختفي شيء.
- **من دون JavaScript:** تقرأ وتختار وتطبع. البحث وحده يحتاج إليه، وبدلاً منه توجد قائمة بكل الصفحات بحسب الحروف.
- **الطباعة:** تُطبع كل صفحة بحروف واضحة على ورق عادي.
- **التباين العالي والوضع الداكن:** يتبع الموقع ما اخترته في هاتفك.
- **إنترنت بطيء:** الصفحات صغيرة، وتُقرأ قبل أن تصل الصور.

## ما لا نعرفه بعد

- لم نسمع بعد من أشخاص يستعملون قارئ الشاشة بالعربية أو بالكردية كل يوم.
- بعض الهواتف ليس فيها صوت يقرأ الكردية السورانية جيداً.
- لا نعرف كيف يقرأ كل جهاز الملفات التي تُحفظ وتُطبع. صفحة كل ملف تقول ماذا فيه.
- لا توجد هنا بعد تسجيلات صوتية ولا لغة إشارة.

## كيف تخبرنا؟

اتصل بأي [مركز](centre/mrc-baghdad-molsa) وقل: عندي مشكلة في قراءة الموقع. اذكر أي صفحة، وأي هاتف أو متصفح، وماذا حدث. لا تحتاج إلى أن تذكر اسمك.

وإذا لم تستطع أن تقرأ صفحة، فاسأل في المكالمة نفسها عما كنت تبحث عنه.`,
      keywords: [
        'سهولة الوصول',
        'ذوي الاعاقة',
        'ذوي الاحتياجات الخاصة',
        'مكفوف',
        'ضعف البصر',
        'قارئ الشاشة',
        'خط كبير',
        'تكبير الخط',
        'لوحة المفاتيح',
        'لا اقرأ جيدا',
        'طباعة',
        'وضع داكن',
        'accessibility',
        'talkback',
      ],
      sourceNote: null,
    },
    ckb: {
      title: 'دەستڕاگەیشتنی ئاسان',
      summary:
        'چۆن ماڵپەڕەکە بە کیبۆرد، بە خوێنەری شاشە یان بە نووسینی گەورە بەکار بهێنیت. هەروەها چی هێشتا نازانین، و ئەگەر ڕێگرییەک هەبوو چۆن پێمان بڵێیت.',
      body: `دەمانەوێت هەموو کەسێک بتوانێت ئەم ماڵپەڕە بخوێنێتەوە، تەلەفۆنەکەی هەرچۆنێک بێت، تەنانەت ئەگەر چاوی کز بێت یان جووڵاندنی دەستی بۆی قورس بێت. ئامانجمان پێوەری WCAG 2.2 ئاستی AA یە.

## چی کار دەکات؟

- **تەنیا بە کیبۆرد:** دەگەیتە هەموو بەستەر و دوگمەیەک، و دەبینیت لە کوێیت.
- **خوێنەری شاشە:** پەڕەکان سەردێڕ و لیستی دروستیان هەیە، و وێنەکان وەسفیان هەیە.
- **نووسینی گەورە:** نووسینەکە تا ٢٠٠٪ گەورە بکە، و هیچ شتێک ون نابێت.
- **بەبێ JavaScript:** دەخوێنیتەوە، هەڵدەبژێریت و چاپ دەکەیت. تەنیا گەڕان پێویستی پێیەتی، و لە جیاتی ئەو لیستێکی هەموو پەڕەکان بەپێی پیت هەیە.
- **چاپ:** هەموو پەڕەیەک بە پیتی ڕوون لەسەر کاغەزی ئاسایی چاپ دەبێت.
- **کۆنتراستی بەرز و دۆخی تاریک:** ماڵپەڕەکە ئەوە دەکات کە لە تەلەفۆنەکەتدا هەڵتبژاردووە.
- **ئینتەرنێتی خاو:** پەڕەکان بچووکن، و پێش گەیشتنی وێنەکان دەخوێنرێنەوە.

## ئەوەی هێشتا نازانین

- هێشتا لەو کەسانەمان نەبیستووە کە هەموو ڕۆژێک خوێنەری شاشە بە عەرەبی یان بە کوردی بەکار دەهێنن.
- هەندێک تەلەفۆن دەنگێکیان نییە کە کوردیی سۆرانی باش بخوێنێتەوە.
- نازانین هەر ئامێرێک چۆن ئەو فایلانە دەخوێنێتەوە کە پاشەکەوت و چاپ دەکرێن. پەڕەی هەر فایلێک دەڵێت چی تێدایە.
- هێشتا لێرە تۆماری دەنگی و زمانی ئاماژە نین.

## چۆن پێمان دەڵێیت؟

پەیوەندی بە هەر [ناوەندێکەوە](centre/mrc-baghdad-molsa) بکە و بڵێ: لە خوێندنەوەی ماڵپەڕەکەدا کێشەم هەیە. بڵێ کام پەڕە، کام تەلەفۆن یان وێبگەڕ، و چی ڕووی دا. پێویست ناکات ناوی خۆت بڵێیت.

ئەگەر نەتتوانی پەڕەیەک بخوێنیتەوە، لە هەمان پەیوەندیدا لەبارەی ئەوەوە بپرسە کە بۆی دەگەڕایت.`,
      keywords: [
        'دەستڕاگەیشتن',
        'دەستگەیشتن',
        'خاوەن پێداویستی تایبەت',
        'کەمئەندام',
        'نابینا',
        'کەمبینا',
        'خوێنەری شاشە',
        'نووسینی گەورە',
        'گەورەکردنی نووسین',
        'تەختەکلیل',
        'کیبۆرد',
        'چاپ',
        'دۆخی تاریک',
        'accessibility',
        'talkback',
      ],
      sourceNote: null,
    },
    en: {
      title: 'Accessibility',
      summary:
        'How to use the site with a keyboard, a screen reader or large letters. What we do not know yet, and how to tell us when something does not work.',
      body: `We want everyone to be able to read this site, on any phone, even if they do not see well or find it hard to use their hands. Our aim is WCAG 2.2 at level AA.

## What works?

- **Keyboard alone:** you reach every link and every button, and see where you are.
- **Screen reader:** pages have proper headings and lists, and pictures have descriptions.
- **Large letters:** enlarge the text to 200%, and nothing disappears.
- **Without JavaScript:** you read, choose and print. Only search needs it; instead there is a list of all pages from A to Z.
- **Print:** every page prints in clear letters on ordinary paper.
- **High contrast and dark mode:** the site follows what you chose on your phone.
- **Slow internet:** pages are small, and can be read before the pictures arrive.

## What we do not know yet

- We have not heard yet from people who use a screen reader in Arabic or Kurdish every day.
- Some phones have no voice that reads Sorani Kurdish well.
- We do not know how every device reads the files that you can save and print. The page of each file says what is in it.
- There are no sound recordings and no sign language here yet.

## How do you tell us?

Call any [centre](centre/mrc-baghdad-molsa) and say: I have a problem reading the site. Say which page, which phone or browser, and what happened. You need not give your name.

If you could not read a page, ask in the same call for what you were looking for.`,
      keywords: [
        'accessibility',
        'disability',
        'blind',
        'low vision',
        'screen reader',
        'talkback',
        'voiceover',
        'keyboard',
        'large text',
        'zoom',
        'high contrast',
        'dark mode',
        'print',
        'WCAG',
      ],
      sourceNote: null,
    },
  },
}
