import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'page'> = {
  type: 'page',
  slug: 'privacy',
  demo: false,
  facts: { owner: null },
  text: {
    ar: {
      title: 'الخصوصية',
      summary:
        'لا يحفظ هذا الموقع شيئاً عنك. هنا تقرأ ماذا يحدث عندما تتصل أو تكتب رسالة، وكيف تمسح ما قرأته إذا كان غيرك يستعمل هاتفك.',
      body: `تستطيع أن تقرأ وتبحث هنا من دون أن تقول من أنت.

## ما لا يفعله الموقع

- لا يضع ملفات تعريف (كوكيز).
- لا يعدّ الزوار ولا يتابعهم، وليس فيه إعلانات.
- لا يطلب شيئاً من مواقع شركات أخرى وأنت تقرأ.
- ليس فيه استمارة تسأل عن اسمك أو رقمك أو مكانك.
- البحث يجري في هاتفك. الكلمة التي تبحث عنها لا تُرسل إلى أحد.

الحاسوب الذي يرسل لك الصفحات يرى عنوان اتصالك بالإنترنت، كما في كل موقع، لأنه لا يستطيع أن يرسلها من دونه. لا يستعمله الموقع في شيء آخر.

## عندما تتصل أو تكتب

المكالمة تمر عبر شركة الهاتف، ورسالة واتساب تمر عبر واتساب. قواعدهما هي التي تسري، لا قواعدنا. قد تعرفان بمن اتصلت ومتى.

لا تحتاج إلى أن تذكر اسمك لكي تسأل. وقبل أن تحكي أمراً خاصاً، اسأل المرشد: ماذا تكتب عني؟ من يراه؟

## ما يبقى في هاتفك

يحفظ المتصفح أسماء الصفحات التي فتحتها، وقد يحفظ نسخاً منها لكي تُفتح أسرع أو من دون إنترنت. هذه النسخ في هاتفك فقط. وقد يعرف صاحب شبكة الواي فاي، أو شركة الإنترنت، أنك فتحت هذا الموقع.

## إذا كان غيرك يستعمل هاتفك

1. افتح قائمة المتصفح، ثم سجل التصفح.
2. امسح صفحات هذا الموقع.
3. امسح المكالمة من سجل المكالمات، والرسالة من واتساب.
4. في المرة القادمة افتح نافذة خاصة (التصفح المتخفي).

إذا كان شخص يؤذيك ويفتش هاتفك، فامسح صفحات هذا الموقع وحدها: السجل الفارغ كله قد يثير الشك. والأسلم أن تستعمل هاتف شخص تثق به. اقرأ عن [الحماية من الاستغلال](service/protection-from-trafficking).`,
      keywords: [
        'خصوصية',
        'سرية',
        'معلوماتي',
        'بياناتي',
        'كوكيز',
        'تتبع',
        'منو يشوف',
        'مسح السجل',
        'امسح المتصفح',
        'سجل التصفح',
        'تصفح خفي',
        'هاتف مشترك',
        'privacy',
        'khususiya',
      ],
      sourceNote: null,
    },
    ckb: {
      title: 'تایبەتێتی',
      summary:
        'ئەم ماڵپەڕە هیچ شتێک لەبارەی تۆوە هەڵناگرێت. لێرە دەخوێنیتەوە چی ڕوو دەدات کاتێک پەیوەندی دەکەیت یان نامە دەنێریت، و ئەگەر کەسی تریش تەلەفۆنەکەت بەکار دەهێنێت چۆن ئەوەی خوێندووتەتەوە بسڕیتەوە.',
      body: `لێرە دەتوانیت بخوێنیتەوە و بگەڕێیت بەبێ ئەوەی بڵێیت کێیت.

## ئەوەی ماڵپەڕەکە نایکات

- کووکی دانانێت.
- سەردانکەران ناژمێرێت و بەدوایان ناکەوێت، و ڕیکلامی تێدا نییە.
- کاتێک دەخوێنیتەوە، داوای هیچ لە ماڵپەڕی کۆمپانیای تر ناکات.
- فۆڕمێکی تێدا نییە کە داوای ناو، ژمارە یان شوێنت بکات.
- گەڕان لە تەلەفۆنەکەی خۆتدا دەکرێت. ئەو وشەیەی بۆی دەگەڕێیت بۆ کەس نانێردرێت.

ئەو کۆمپیوتەرەی پەڕەکانت بۆ دەنێرێت ناونیشانی ئینتەرنێتەکەت دەبینێت، وەک لە هەموو ماڵپەڕێکدا، چونکە بەبێ ئەوە ناتوانێت بیاننێرێت. ماڵپەڕەکە بۆ هیچ شتێکی تر بەکاری ناهێنێت.

## کاتێک پەیوەندی دەکەیت یان دەنووسیت

پەیوەندیی تەلەفۆنی بە کۆمپانیای تەلەفۆندا دەڕوات، و نامەی واتساپ بە واتساپدا. لەوێدا یاساکانی ئەوان کار دەکەن، نەک هی ئێمە. لەوانەیە بزانن پەیوەندیت بە کێوە کردووە و کەی.

بۆ پرسیارکردن پێویست ناکات ناوی خۆت بڵێیت. پێش ئەوەی باسی شتێکی تایبەت بکەیت، لە ڕاوێژکارەکە بپرسە: چی لەبارەمەوە دەنووسیت؟ کێ دەیبینێت؟

## ئەوەی لە تەلەفۆنەکەتدا دەمێنێتەوە

وێبگەڕەکەت ناوی ئەو پەڕانە هەڵدەگرێت کە کردووتنەتەوە، و لەوانەیە کۆپیشیان هەڵبگرێت بۆ ئەوەی خێراتر یان بەبێ ئینتەرنێت بکرێنەوە. ئەو کۆپیانە تەنیا لە تەلەفۆنەکەی خۆتدان. خاوەنی وایفایەکە یان کۆمپانیای ئینتەرنێت لەوانەیە بزانن کە ئەم ماڵپەڕەت کردووەتەوە.

## ئەگەر کەسی تریش تەلەفۆنەکەت بەکار دەهێنێت

1. لیستی وێبگەڕەکە بکەرەوە، پاشان مێژوو.
2. پەڕەکانی ئەم ماڵپەڕە بسڕەوە.
3. پەیوەندییەکە لە لیستی پەیوەندییەکان و نامەکە لە واتساپ بسڕەوە.
4. جاری داهاتوو پەنجەرەیەکی تایبەت بکەرەوە، کە مێژوو هەڵناگرێت.

ئەگەر کەسێک ئازارت دەدات و تەلەفۆنەکەت دەپشکنێت، تەنیا پەڕەکانی ئەم ماڵپەڕە بسڕەوە: لەوانەیە مێژوویەکی تەواو بەتاڵ گومان دروست بکات. سەلامەتتر ئەوەیە تەلەفۆنی کەسێکی متمانەپێکراو بەکار بهێنیت. پەڕەی [پاراستن لە چەوساندنەوە](service/protection-from-trafficking) بخوێنەوە.`,
      keywords: [
        'تایبەتێتی',
        'نهێنی',
        'زانیارییەکانم',
        'داتاکانم',
        'کووکی',
        'کوکیز',
        'بەدواداچوون',
        'کێ دەیبینێت',
        'سڕینەوەی مێژوو',
        'مێژووی وێبگەڕ',
        'سڕینەوە',
        'تەلەفۆنی هاوبەش',
        'خصوصية',
        'privacy',
      ],
      sourceNote: null,
    },
    en: {
      title: 'Privacy',
      summary:
        'This site keeps nothing about you. Here you read what happens when you call or write, and how to delete what you read if others use your phone.',
      body: `You can read and search here without saying who you are.

## What the site does not do

- It sets no cookies.
- It does not count or follow visitors, and has no advertising.
- It asks nothing of other companies’ sites while you read.
- It has no form that asks for your name, number or place.
- Search happens on your phone. The word you search for is sent to nobody.

The computer that sends you the pages sees the address of your internet connection, as with every site, because it cannot send them without it. The site does not use it for anything else.

## When you call or write

A call goes through the phone company, and a WhatsApp message through WhatsApp. Their rules apply there, not ours. They may know whom you called, and when.

You need not give your name to ask. Before you tell something private, ask the counsellor: what do you write down about me? Who sees it?

## What stays on your phone

Your browser keeps the names of the pages you opened, and may keep copies so that they open faster or without internet. These copies are on your phone only. The owner of the Wi-Fi or the internet company may know that you opened this site.

## If others use your phone

1. Open the browser’s menu, then the history.
2. Delete the pages of this site.
3. Delete the call from the call list, and the message from WhatsApp.
4. Next time, open a private (incognito) window.

If someone hurts you and searches your phone, delete only the pages of this site. If the whole history is empty, that person may wonder why. It is safer to use the phone of someone you trust. Read about [protection from exploitation](service/protection-from-trafficking).`,
      keywords: [
        'privacy',
        'cookies',
        'tracking',
        'personal data',
        'my data',
        'anonymous',
        'confidential',
        'delete history',
        'clear history',
        'incognito',
        'shared phone',
        'who can see',
        'data protection',
        'whatsapp privacy',
      ],
      sourceNote: null,
    },
  },
}
