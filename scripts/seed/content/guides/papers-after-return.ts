import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'guide'> = {
  type: 'guide',
  slug: 'papers-after-return',
  demo: false,
  facts: {
    owner: null,
    needs: ['papers', 'school'],
    audiences: ['returnees', 'families', 'displaced'],
    steps: [
      { id: 'have', links: [{ to: 'resource', slug: 'papers-checklist' }] },
      { id: 'copies', links: [{ to: 'page', slug: 'privacy' }] },
      {
        id: 'office',
        links: [
          { to: 'service', slug: 'referral-to-providers' },
          { to: 'service', slug: 'reintegration-information-desk' },
        ],
      },
      { id: 'children', links: [{ to: 'programme', slug: 'ninewa-referral-system' }] },
      {
        id: 'foreign',
        links: [
          { to: 'course', slug: 'cv-writing' },
          { to: 'programme', slug: 'skills-mapping' },
        ],
      },
      {
        id: 'stuck',
        links: [
          { to: 'service', slug: 'legal-guidance' },
          { to: 'organisation', slug: 'womens-legal-counselling-offices' },
          { to: 'organisation', slug: 'hlp-assistance-centres' },
        ],
      },
    ],
  },
  text: {
    ar: {
      title: 'رتّب أوراقك بعد الرجوع',
      summary:
        'لمن رجع وأوراقه ناقصة أو قديمة أو بلغة أخرى: بأي ورقة تبدأ، وكيف تحفظها، وماذا تسأل في الدائرة، ومن تسأل إذا توقفت المعاملة.',
      body: `ورقة واحدة قد توقف المدرسة والعلاج والعمل. لذلك ابدأ مبكراً، ولا تترك الأوراق إلى آخر الشهر.

لا نكتب هنا أسماء الاستمارات ولا الرسوم ولا المدد، لأنها تتغير ومصادرنا لا تذكرها. نقول لك من تسأل وماذا تسأل.`,
      keywords: [
        'اوراق',
        'مستمسكات',
        'المستمسكات',
        'البطاقة الوطنية',
        'هوية الاحوال',
        'جواز',
        'بيان ولادة',
        'شهادة ولادة',
        'طفل مولود بالخارج',
        'معادلة شهادة',
        'ترجمة اوراق',
        'ضاعت اوراقي',
        'معقب معاملات',
        'mustamsakat',
      ],
      sourceNote:
        'النصائح كُتبت لهذا الموقع. ما يخص الإحالة: مركز موارد الهجرة في بغداد، والمنظمة الدولية للهجرة في العراق (نينوى)، من دون تاريخ.',
      steps: {
        have: {
          title: 'اعرف ماذا عندك وماذا ينقصك',
          body: `افرش على الطاولة كل الأوراق، أوراقك وأوراق كل فرد في العائلة. ضعها في ثلاث مجموعات:

- صالحة وسليمة
- قديمة أو تالفة أو فيها خطأ
- غير موجودة

انظر إلى الاسم في كل ورقة: هل هو مكتوب بالطريقة نفسها؟ حرف مختلف بين الجواز وشهادة الولادة قد يوقف المعاملة. اكتب كل خطأ تجده.

استعمل [قائمة أوراقي](resource/papers-checklist). وإذا لم تجد أي ورقة، فلا تيأس: ابحث عند أقاربك عن صورة قديمة أو ورقة فيها اسمك.`,
        },
        copies: {
          title: 'صوّر كل ورقة واحفظها في مكانين',
          body: `1. صوّر الوجهين في ضوء جيد، واقرأ الصورة: هل كل رقم واضح؟
2. احفظ الصور في هاتفك، وأرسلها إلى شخص واحد تثق به.
3. اعمل نسختين على ورق من كل وثيقة مهمة.
4. ضع الأصل في كيس لا يدخله الماء.

لا ترسل صورة بطاقتك إلى صفحة في فيسبوك أو إلى رقم لا تعرفه. وإذا كان غيرك يستعمل هاتفك، فامسح الصور بعد إرسالها.`,
        },
        office: {
          title: 'اسأل قبل أن تقف في الطابور',
          body: `اتصل بالمركز وقل أي ورقة تنقصك. اسأل: أي دائرة، وفي أي مدينة؟ هل يجب أن أذهب بنفسي، أم يكفي أحد أفراد عائلتي؟

وفي الدائرة اسأل الموظف:

- ما الأوراق المطلوبة كلها؟ هل تكتبها لي؟
- كم الرسم، وأين أدفعه، ومتى آخذ الوصل؟
- متى أرجع، وما رقم معاملتي؟

لا تسلّم ورقة أصلية من دون وصل. واكتب في دفترك اليوم واسم القسم ورقم المعاملة.`,
        },
        children: {
          title: 'ابدأ بأوراق الأطفال',
          body: `الطفل المولود في الخارج يحتاج إلى أوراق خاصة به. اجمع شهادة ولادته الأجنبية، وعقد زواجكما، وأوراق الأب والأم. ثم اسأل المركز: من أين نبدأ، من دائرة هنا أم من السفارة هناك؟

- لا تنتظر الورقة لكي تسأل عن المدرسة. خذ ما عندك واسأل المدير.
- احتفظ ببطاقة اللقاح، حتى لو كانت بلغة أخرى.
- إذا كان أحد الوالدين غائباً، فقل ذلك من البداية واسأل عن الحل.

في نينوى يساعد [نظام الإحالة](programme/ninewa-referral-system) على تسجيل الأطفال في المدرسة.`,
        },
        foreign: {
          title: 'احفظ الأوراق التي جئت بها من الخارج',
          body: `لا ترمِ أي ورقة من سنوات الغربة. شهادة دورة، أو كتاب من صاحب عمل، أو تقرير طبيب: كل واحدة قد تنفعك هنا.

قبل أن تدفع للترجمة، اسأل الجهة التي تطلب الورقة:

1. هل تحتاجون إلى ترجمة، ومن أي مترجم تقبلونها؟
2. هل يجب أن تُصدَّق الورقة، وأين؟
3. هل تكفي نسخة، أم تريدون الأصل؟

وإذا نسيت ورقة هناك، فاكتب إلى المدرسة أو صاحب العمل أو المستشفى واطلب نسخة. لا تسافر من أجلها قبل أن تسأل السفارة العراقية هناك.`,
        },
        stuck: {
          title: 'اطلب المساعدة إذا توقفت المعاملة',
          body: `إذا ردّوك، فاطلب السبب مكتوباً أو اكتبه أنت، ثم خذه إلى المركز واسأل عن [الإرشاد القانوني](service/legal-guidance).

في نينوى تعمل مع الشرطة المجتمعية مكاتب للاستشارة القانونية للنساء، ومراكز تساعد في أوراق السكن والأرض والممتلكات.

**لا تدفع** لمن يقف أمام الدائرة ويعدك بورقة سريعة. ولا توقّع وكالة لشخص لا تعرفه. **توقف واتصل** إذا طلب موظف مالاً من دون وصل، أو إذا أخذ أحد أوراقك الأصلية ولا يعيدها، أو إذا عرضوا عليك ورقة تعرف أنها مزورة.`,
        },
      },
    },
    ckb: {
      title: 'دوای گەڕانەوە بەڵگەنامەکانت ڕێک بخە',
      summary:
        'بۆ ئەو کەسەی گەڕاوەتەوە و بەڵگەنامەکانی ناتەواو، کۆن یان بە زمانێکی ترن. دەزانیت لە کام بەڵگەنامەوە دەست پێ بکەیت، چۆن بیانپارێزیت، لە فەرمانگە چی بپرسیت، و ئەگەر مامەڵەکە وەستا لە کێ بپرسیت.',
      body: `لەوانەیە نەبوونی یەک بەڵگەنامە قوتابخانە، چارەسەر و کار بوەستێنێت. بۆیە زوو دەست پێ بکە، و تا کۆتایی مانگ دوای مەخە.

لێرە ناوی فۆڕم، ڕسوومات و ماوەکان نانووسین، چونکە دەگۆڕێن و سەرچاوەکانمان باسیان ناکەن. پێت دەڵێین لە کێ بپرسیت و چی بپرسیت.`,
      keywords: [
        'بەڵگەنامە',
        'مستەمسەک',
        'موستەمسەکات',
        'کارتی نیشتمانی',
        'ناسنامە',
        'ڕەگەزنامە',
        'پاسپۆرت',
        'بڕوانامەی لەدایکبوون',
        'منداڵی لەدایکبووی دەرەوە',
        'وەرگێڕانی بەڵگەنامە',
        'کاغەزەکانم ون بوون',
        'هاوتاکردنی بڕوانامە',
        'کاغەز',
        'belgename',
      ],
      sourceNote:
        'ئامۆژگارییەکان بۆ ئەم ماڵپەڕە نووسراون. زانیاریی ڕەوانەکردن: ناوەندی سەرچاوەی کۆچ لە بەغدا، و ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق (نەینەوا)، بەبێ بەروار.',
      steps: {
        have: {
          title: 'بزانە چیت هەیە و چیت کەمە',
          body: `هەموو بەڵگەنامەکان لەسەر مێزێک دابنێ، هی خۆت و هی هەموو ئەندامێکی خێزانەکەت. بیانکە بە سێ بەش:

- ئەوانەی کاتیان بەسەر نەچووە و ساغن
- ئەوانەی کۆنن، دڕاون یان هەڵەیان تێدایە
- ئەوانەی نیتن

سەیری ناوەکە بکە لە هەموو بەڵگەنامەیەکدا: ئایا بە هەمان شێوە نووسراوە؟ لەوانەیە جیاوازیی یەک پیت لە نێوان پاسپۆرت و بڕوانامەی لەدایکبووندا مامەڵەکە بوەستێنێت. هەر هەڵەیەک دەیدۆزیتەوە بینووسە.

[لیستی بەڵگەنامەکانم](resource/papers-checklist) بەکار بهێنە. ئەگەر هیچ بەڵگەنامەیەکت نەدۆزییەوە، نائومێد مەبە: لای خزمەکانت بەدوای وێنەیەکی کۆن یان کاغەزێکدا بگەڕێ کە ناوی تۆی تێدایە.`,
        },
        copies: {
          title: 'وێنەی هەموو بەڵگەنامەیەک بگرە و لە دوو شوێن هەڵیبگرە',
          body: `1. لە ڕووناکییەکی باشدا وێنەی هەردوو دیوەکە بگرە و سەیری بکە: ئایا هەموو ژمارەیەک ڕوونە؟
2. وێنەکان لە تەلەفۆنەکەتدا هەڵبگرە، و بۆ یەک کەسی متمانەپێکراو بیاننێرە.
3. لە هەموو بەڵگەنامەیەکی گرنگ دوو کۆپی لەسەر کاغەز بگرە.
4. بەڵگەنامە ڕەسەنەکە لە کیسەیەکدا دابنێ کە ئاوی تێ نەچێت.

وێنەی کارتەکەت بۆ پەڕەیەکی فەیسبووک یان ژمارەیەک کە نایناسیت مەنێرە. ئەگەر کەسی تریش تەلەفۆنەکەت بەکار دەهێنێت، دوای ناردن وێنەکان بسڕەوە.`,
        },
        office: {
          title: 'پێش ئەوەی سەرە بگریت بپرسە',
          body: `پەیوەندی بە ناوەندەکەوە بکە و بڵێ کام بەڵگەنامەت کەمە. بپرسە: کام فەرمانگە، و لە کام شار؟ ئایا دەبێت خۆم بچم، یان کەسێکی خێزانەکەم بەسە؟

لە فەرمانگەکەش لە فەرمانبەرەکە بپرسە:

- هەموو ئەو بەڵگەنامانەی دەتانەوێت چین؟ دەکرێت بۆم بنووسن؟
- ڕسوومات چەندە، لە کوێ دەیدەم، و کەی وەسڵ وەردەگرم؟
- کەی بێمەوە، و ژمارەی مامەڵەکەم چەندە؟

بەڵگەنامەی ڕەسەن بەبێ وەسڵ مەدە بە کەس. ڕۆژەکە، ناوی بەشەکە و ژمارەی مامەڵەکە لە دەفتەرەکەتدا بنووسە.`,
        },
        children: {
          title: 'لە بەڵگەنامەی منداڵەکانەوە دەست پێ بکە',
          body: `منداڵێک کە لە دەرەوە لەدایک بووە پێویستی بە بەڵگەنامەی خۆیەتی. بڕوانامەی لەدایکبوونی ئەو وڵاتە، گرێبەستی هاوسەرگیریتان و بەڵگەنامەکانی دایک و باوک کۆ بکەرەوە. پاشان لە ناوەندەکە بپرسە: لە کوێوە دەست پێ بکەین، لە فەرمانگەیەکی ئێرەوە یان لە باڵیۆزخانەی ئەوێوە؟

- بۆ ئەوەی لەبارەی قوتابخانەوە بپرسیت، چاوەڕێی بەڵگەنامە مەکە. ئەوەی هەتە بیبە و لە بەڕێوەبەرەکە بپرسە.
- کارتی کوتان هەڵبگرە، تەنانەت ئەگەر بە زمانێکی تریش بێت.
- ئەگەر دایک یان باوک لێرە نییە، هەر لە سەرەتاوە بیڵێ و بپرسە چی بکەیت.

لە نەینەوا [سیستەمی ڕەوانەکردن](programme/ninewa-referral-system) یارمەتیی تۆمارکردنی منداڵان لە قوتابخانە دەدات.`,
        },
        foreign: {
          title: 'ئەو بەڵگەنامانە هەڵبگرە کە لە دەرەوە لەگەڵ خۆت هێناوتن',
          body: `هیچ کاغەزێکی ساڵانی غەریبی فڕێ مەدە. بڕوانامەی خولێک، نامەی خاوەنکارێک یان ڕاپۆرتی پزیشکێک: لەوانەیە هەریەکەیان لێرە بەکەڵکت بێت.

پێش ئەوەی پارە بۆ وەرگێڕان بدەیت، لەو لایەنە بپرسە کە داوای بەڵگەنامەکە دەکات:

1. ئایا وەرگێڕانتان دەوێت، و هی کام وەرگێڕ قبووڵ دەکەن؟
2. ئایا دەبێت بەڵگەنامەکە پشتڕاست بکرێتەوە، و لە کوێ؟
3. ئایا کۆپی بەسە، یان ڕەسەنەکەتان دەوێت؟

ئەگەر بەڵگەنامەیەکت لەوێ لەبیر کردووە، بۆ قوتابخانەکە، خاوەنکارەکە یان نەخۆشخانەکە بنووسە و داوای کۆپی بکە. بۆ ئەمە سەفەر مەکە پێش ئەوەی لە باڵیۆزخانەی عێراق لەوێ بپرسیت.`,
        },
        stuck: {
          title: 'ئەگەر مامەڵەکە وەستا، داوای یارمەتی بکە',
          body: `ئەگەر گەڕاندیانیتەوە، داوا بکە هۆکارەکە بە نووسراوی بێت یان خۆت بینووسە، پاشان بیبە بۆ ناوەندەکە و لەبارەی [ڕێنمایی یاساییەوە](service/legal-guidance) بپرسە.

لە نەینەوا نووسینگەکانی ڕاوێژی یاسایی ژنان و ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک لەگەڵ پۆلیسی کۆمەڵگەیی کار دەکەن.

**پارە مەدە** بە کەسێک کە لەبەردەم فەرمانگە وەستاوە و بەڵێنی بەڵگەنامەیەکی خێرات پێ دەدات. بریکارنامە بۆ کەسێک واژۆ مەکە کە نایناسیت. **بوەستە و پەیوەندی بکە** ئەگەر فەرمانبەرێک بەبێ وەسڵ داوای پارەی کرد، یان کەسێک بەڵگەنامە ڕەسەنەکانتی برد و نەیدایەوە. ئەگەر پێشنیازی بەڵگەنامەیەکی ساختەیان بۆ کردیت، هەمان شت بکە.`,
        },
      },
    },
    en: {
      title: 'Get your papers in order after return',
      summary:
        'For people who came back and whose papers are missing, old or in another language: which paper to begin with, how to keep it, what to ask at the office, and whom to ask when you are stuck.',
      body: `One paper can hold up school, treatment and work. So begin early, and do not leave the papers to the end of the month.

We write no names of forms, fees or time limits here, because they change and our sources do not name them. We tell you whom to ask, and what.`,
      keywords: [
        'documents',
        'papers',
        'id card',
        'national card',
        'civil documents',
        'passport',
        'birth certificate',
        'child born abroad',
        'translation',
        'lost papers',
        'missing documents',
        'certificate recognition',
        'legalisation',
        'mustamsakat',
      ],
      sourceNote:
        'Advice written for this site. About referral: Migrant Resource Centre in Baghdad, and IOM Iraq (Ninewa), both undated.',
      steps: {
        have: {
          title: 'See what you have and what is missing',
          body: `Spread all papers on a table, yours and those of everyone in the family. Make three heaps:

- Valid and whole
- Old, damaged, or with a mistake
- Not there

Look at the name on every paper: is it written the same way? One different letter between passport and birth certificate can hold everything up. Write down each mistake that you find.

Use the list [My papers](resource/papers-checklist). If you find no paper at all, do not despair: ask your relatives for an old photograph or a paper with your name.`,
        },
        copies: {
          title: 'Photograph every paper and keep it in two places',
          body: `1. Photograph both sides in good light, and read the picture: is every number clear?
2. Keep the pictures on your phone, and send them to one person you trust.
3. Make two copies on paper of each important document.
4. Put the original in a bag that keeps water out.

Do not send a picture of your card to a page on Facebook, or to a number that you do not know. If others use your phone too, delete the pictures after you send them.`,
        },
        office: {
          title: 'Ask before you stand in the queue',
          body: `Call the centre and say which paper is missing. Ask: which office, and in which city? Must I go myself, or is it enough if one of my family goes?

At the office, ask the official:

- What are all the papers that you want? Can you write them down for me?
- What is the fee, where do I pay it, and when do I get the receipt?
- When do I come back, and what is the number of my file?

Do not hand over an original without a receipt. Write the day, the section and the file number in your notebook.`,
        },
        children: {
          title: 'Begin with the children’s papers',
          body: `A child born abroad needs papers of their own. Collect the foreign birth certificate, your marriage contract, and the papers of both parents. Then ask the centre: where do we begin, at an office here or at the embassy there?

- Do not wait for the paper to ask about school. Take what you have and ask the head teacher.
- Keep the vaccination card, even if it is in another language.
- If one parent is not here, say so from the beginning and ask what can be done.

In Ninewa, the [referral system](programme/ninewa-referral-system) helps with enrolling children in school.`,
        },
        foreign: {
          title: 'Keep the papers that you brought from abroad',
          body: `Do not throw away any paper from your years away. A course certificate, a letter from an employer, a doctor’s report: each may be useful here.

Before you pay for a translation, ask the office that wants the paper:

1. Do you need a translation, and from which translator do you accept it?
2. Must the paper be certified, and where?
3. Is a copy enough, or do you want the original?

If you left a paper there, write to the school, the employer or the hospital and ask for a copy. Do not travel for it before you have asked the Iraqi embassy there.`,
        },
        stuck: {
          title: 'Ask for help when you are stuck',
          body: `If you are refused, ask for the reason in writing, or write it down yourself. Then take it to the centre and ask about [legal guidance](service/legal-guidance).

In Ninewa, Women’s Legal Counselling Offices, and centres that help with papers for housing, land and property, work with Community Policing.

**Do not pay** a person who stands outside the office and promises a quick paper. Do not sign a power of attorney for someone you do not know. **Stop and call** if an official wants money without a receipt, or if someone took your originals and does not give them back. Do the same if you are offered a forged paper.`,
        },
      },
    },
  },
}
