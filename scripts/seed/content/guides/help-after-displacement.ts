import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'guide'> = {
  type: 'guide',
  slug: 'help-after-displacement',
  demo: false,
  facts: {
    owner: null,
    needs: ['housing', 'papers', 'school', 'health', 'safety', 'counselling'],
    audiences: ['displaced', 'families', 'women'],
    steps: [
      { id: 'safe', links: [{ to: 'service', slug: 'support-for-displaced-people' }] },
      { id: 'need', links: [{ to: 'organisation', slug: 'momd' }] },
      {
        id: 'referral',
        links: [
          { to: 'programme', slug: 'ninewa-referral-system' },
          { to: 'service', slug: 'referral-to-providers' },
          { to: 'article', slug: 'ninewa-open-days' },
        ],
      },
      {
        id: 'house',
        links: [
          { to: 'organisation', slug: 'hlp-assistance-centres' },
          { to: 'service', slug: 'legal-guidance' },
        ],
      },
      { id: 'children', links: [{ to: 'service', slug: 'psychosocial-support' }] },
      {
        id: 'abuse',
        links: [
          { to: 'service', slug: 'protection-from-trafficking' },
          { to: 'organisation', slug: 'womens-legal-counselling-offices' },
        ],
      },
      { id: 'home', links: [{ to: 'service', slug: 'support-for-displaced-people' }] },
    ],
  },
  text: {
    ar: {
      title: 'المساعدة بعد النزوح',
      summary:
        'لمن ترك بيته بسبب النزاع أو الخطر: سبع خطوات، من الأمان والأوراق إلى السكن والمدرسة والدعم النفسي، وماذا تسأل قبل أن ترجع إلى بيتك.',
      body: `كان في العراق ما يقارب مليوني نازح، ورجع أكثر من مليون نازح في سنة واحدة (المركز الدولي لتطوير سياسات الهجرة، ٢٠٢٠). كثيرون مرّوا بما تمر به.

طلب المساعدة حق وليس صدقة. ولا يحق لأحد أن يطلب منك مالاً أو شيئاً آخر مقابل مساعدة مجانية.`,
      keywords: [
        'نازح',
        'نازحين',
        'نزوح',
        'مهجر',
        'مهجرين',
        'مخيم',
        'بيتي مهدم',
        'تعويض',
        'منحة النازحين',
        'ايجار',
        'وزارة الهجرة',
        'رجوع النازحين',
        'خيمة',
        'naziheen',
      ],
      sourceNote:
        'النصائح كُتبت لهذا الموقع. الأرقام: المركز الدولي لتطوير سياسات الهجرة، ٢٠٢٠. نظام نينوى: المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      steps: {
        safe: {
          title: 'ابدأ بالأمان، واجمع عائلتك',
          body: `أولاً مكان آمن، ثم كل شيء آخر.

- عُدّ أفراد عائلتك. علّم كل طفل اسمه الكامل ورقم هاتفك، واكتب الرقم على ورقة في جيبه.
- اتفقوا على مكان تلتقون فيه إذا افترقتم.
- احملوا الأدوية والأوراق في حقيبة واحدة لا تتركونها.

إذا ضاع منك أحد، فأخبر الشرطة وأي منظمة قريبة في اليوم نفسه، وأعطهم صورة حديثة. وإذا كان عندك مريض أو حامل أو شخص ذو إعاقة، فقل ذلك أول ما تتكلم.`,
        },
        need: {
          title: 'قل من أنت وماذا تحتاج',
          body: `وزارة الهجرة والمهجرين هي الوزارة المعنية بالنازحين. اتصل بالمركز واسأل: أين مكتب الوزارة القريب مني؟ وماذا أفعل حتى أُسجَّل نازحاً؟

اكتب قبل أن تذهب:

1. من أين نزحت، ومتى
2. أين تسكن الآن، ومع كم شخص
3. ما أكثر شيئين تحتاج إليهما اليوم

اسأل: هل أدفع شيئاً؟ من يرى معلوماتي؟ متى يصلني الجواب؟ وإذا ضاعت أوراقك، فاذهب مع ذلك، واقرأ دليل [رتّب أوراقك](guide/papers-after-return).`,
        },
        referral: {
          title: 'اطلب أن تُحال إلى من يساعدك',
          body: `الإحالة هي أن تذكر حاجتك مرة واحدة، ثم تُرسل إلى الجهة التي تساعد فيها.

**في نينوى** نظام إحالة مجاني وسري لمن رجع من الخارج ولمن نزح بسبب النزاع: السكن، والتدريب المهني، وتسجيل الأطفال في المدرسة. أُقيمت أيام مفتوحة في مكاتب وزارة الهجرة في الموصل والحمدانية وسنجار وتلعفر. اسأل هناك متى يكون اليوم القادم.

**في محافظة أخرى** اتصل بأقرب مركز واطلب [الإحالة إلى الجهات المقدمة للخدمة](service/referral-to-providers). وإذا لم توجد جهة في مدينتك، فاسأل عن المحافظة المجاورة.

اكتب اسم الجهة واليوم. وإذا لم يتصل بك أحد، فارجع واسأل.`,
        },
        house: {
          title: 'احفظ كل ما يثبت بيتك وأرضك',
          body: `قد تحتاج غداً إلى أن تثبت أن البيت بيتك. اجمع ما تستطيع:

- سند الملك، أو عقد الإيجار، أو وصل كهرباء أو ماء باسمك
- صوراً للبيت قبل الضرر وبعده، مع تاريخها
- أسماء جيران يشهدون لك، وأرقامهم

لا تبع بيتك أو أرضك وأنت خائف أو مستعجل. ولا توقّع ورقة لا تفهمها. في نينوى تعمل مع الشرطة المجتمعية مراكز تساعد في السكن والأرض والممتلكات. وفي غير نينوى اسأل عن [الإرشاد القانوني](service/legal-guidance).

إذا استأجرت بيتاً، فاطلب عقداً مكتوباً ووصلاً لكل دفعة.`,
        },
        children: {
          title: 'أرجِع الأطفال إلى المدرسة، واسمعهم',
          body: `المدرسة تعطي الطفل يوماً عادياً، وهو يحتاج إليه. اسأل مدير أقرب مدرسة، حتى لو كانت أوراق الطفل ناقصة.

الطفل الخائف قد يبكي كثيراً، أو لا يتكلم، أو يبلل فراشه. لا تعاقبه. اسمعه، ودعه يلعب، واجعل للنوم والطعام وقتاً ثابتاً. وإذا لم يتحسن بعد أسابيع، فاسأل عن [الدعم النفسي والاجتماعي](service/psychosocial-support).

وأنت أيضاً: من يعتني بالناس كلهم يحتاج إلى من يسأل عنه.`,
        },
        abuse: {
          title: 'ارفض من يستغل حاجتك',
          body: `النزوح فرصة لمن يستغل الناس. احذر من:

- من يطلب مالاً لكي يضع اسمك في قائمة
- من يطلب صوراً أو زيارة أو زواجاً مقابل مساعدة
- من يعرض عملاً بعيداً لابنك أو ابنتك ولا يعطي عنواناً
- من يأخذ بطاقتك أو بطاقة المساعدة «ليحفظها»

هذا استغلال، حتى لو كان من موظف أو من قريب. لست مذنباً. اتصل من هاتف آمن، واقرأ عن [الحماية من الاتجار بالبشر](service/protection-from-trafficking). وإذا كنت في خطر الآن، فاطلب الشرطة.`,
        },
        home: {
          title: 'اسأل قبل أن ترجع إلى بيتك',
          body: `الرجوع قرارك. لا يحق لأحد أن يجبرك عليه أو يخدعك فيه. قبل أن تأخذ أطفالك:

1. اسأل من رجع قبلك: هل الطريق آمن؟ هل يوجد ماء ومدرسة ومركز صحي؟
2. اسأل الشرطة أو البلدية: هل المنطقة خالية من الألغام والمتفجرات؟ ومن فحصها؟
3. لا تدخل بيتاً مهدماً، ولا تلمس شيئاً غريباً، ولا تدع طفلاً يلعب به. ابتعد وأخبر الشرطة.
4. اسأل مكتب وزارة الهجرة ماذا تفعل قبل أن تنتقل، وهل يتغير شيء في مساعدتك.

اذهب أول مرة في النهار من دون أطفال، ومع شخص يعرف الطريق، وقل لأهلك متى ترجع.`,
        },
      },
    },
    ckb: {
      title: 'یارمەتیی دوای ئاوارەبوون',
      summary:
        'بۆ ئەو کەسەی بەهۆی شەڕ یان مەترسییەوە ماڵی خۆی بەجێ هێشتووە: حەوت هەنگاو، لە سەلامەتی و بەڵگەنامەوە تا خانوو، قوتابخانە و پشتگیریی دەروونی. هەروەها دەزانیت پێش گەڕانەوە بۆ ماڵ چی بپرسیت.',
      body: `لە عێراق نزیکەی دوو ملیۆن ئاوارە هەبوون، و لە یەک ساڵدا زیاتر لە ملیۆنێک ئاوارە گەڕانەوە (ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٢٠٢٠). زۆر کەس بەوەدا تێپەڕیون کە تۆ پێیدا تێدەپەڕیت.

داواکردنی یارمەتی مافە، سەدەقە نییە. هیچ کەسێک مافی نییە لە بەرامبەر یارمەتیی بەخۆڕاییدا داوای پارە یان شتێکی ترت لێ بکات.`,
      keywords: [
        'ئاوارە',
        'ئاوارەکان',
        'ئاوارەبوون',
        'کەمپ',
        'خێوەت',
        'خانووی ڕووخاو',
        'قەرەبوو',
        'کرێی خانوو',
        'وەزارەتی کۆچ',
        'گەڕانەوەی ئاوارەکان',
        'یارمەتی ئاوارە',
        'نازح',
        'aware',
        'IDP',
      ],
      sourceNote:
        'ئامۆژگارییەکان بۆ ئەم ماڵپەڕە نووسراون. ژمارەکان: ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٢٠٢٠. سیستەمی نەینەوا: ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      steps: {
        safe: {
          title: 'لە سەلامەتییەوە دەست پێ بکە و خێزانەکەت کۆ بکەرەوە',
          body: `سەرەتا شوێنێکی سەلامەت، پاشان هەموو شتێکی تر.

- ئەندامانی خێزانەکەت بژمێرە. هەموو منداڵێک فێری ناوی تەواوی خۆی و ژمارەی تەلەفۆنت بکە، و ژمارەکە لەسەر کاغەزێک لە گیرفانیدا دابنێ.
- لەسەر شوێنێک ڕێک بکەون کە یەکتری لێ ببیننەوە ئەگەر لێک جیا بوونەوە.
- دەرمان و بەڵگەنامەکان لە یەک جانتادا هەڵبگرن و بەجێی مەهێڵن.

ئەگەر کەسێکت لێ ون بوو، هەمان ڕۆژ بە پۆلیس و بە هەر ڕێکخراوێکی نزیک بڵێ، و وێنەیەکی نوێی ئەو کەسەیان پێ بدە. ئەگەر نەخۆش، ژنی دووگیان یان کەسێکی خاوەن پێداویستیی تایبەتت لەگەڵە، هەر لە سەرەتای قسەکەتدا بیڵێ.`,
        },
        need: {
          title: 'بڵێ کێیت و چیت پێویستە',
          body: `وەزارەتی کۆچ و کۆچبەران ئەو وەزارەتەیە کە کاری ئاوارەکان لە ئەستۆیدایە. پەیوەندی بە ناوەندەکەوە بکە و بپرسە: نزیکترین نووسینگەی وەزارەت لە کوێیە؟ چی بکەم بۆ ئەوەی وەک ئاوارە تۆمار بکرێم؟

پێش ڕۆیشتن بنووسە:

1. لە کوێوە ئاوارە بوویت، و کەی
2. ئێستا لە کوێ دەژیت، و لەگەڵ چەند کەس
3. ئەمڕۆ کام دوو شتت لە هەمووی زیاتر پێویستە

بپرسە: پارەی تێدەچێت؟ کێ زانیارییەکانم دەبینێت؟ کەی وەڵامم پێ دەگات؟ ئەگەر بەڵگەنامەکانت ون بوون، هەر بڕۆ، و ڕێبەری [بەڵگەنامەکانت ڕێک بخە](guide/papers-after-return) بخوێنەوە.`,
        },
        referral: {
          title: 'داوا بکە ڕەوانەت بکەن بۆ ئەو لایەنەی یارمەتیت دەدات',
          body: `ڕەوانەکردن واتە یەک جار پێویستیی خۆت دەڵێیت، پاشان دەنێردرێیت بۆ ئەو لایەنەی یارمەتیت دەدات.

**لە نەینەوا** سیستەمێکی ڕەوانەکردنی بەخۆڕایی و نهێنی هەیە بۆ ئەو کەسەی لە دەرەوە گەڕاوەتەوە و بۆ ئەو کەسەی بەهۆی شەڕەوە ئاوارە بووە: خانوو، ڕاهێنانی پیشەیی و تۆمارکردنی منداڵان لە قوتابخانە. لە نووسینگەکانی وەزارەتی کۆچ لە مووسڵ، حەمدانیە، شنگال و تەلەعفەر ڕۆژی کراوە بەڕێوە چووە. لەوێ بپرسە ڕۆژی کراوەی داهاتوو کەیە.

**لە پارێزگایەکی تر** پەیوەندی بە نزیکترین ناوەندەوە بکە و داوای [ڕەوانەکردن بۆ لایەنە خزمەتگوزارەکان](service/referral-to-providers) بکە. ئەگەر لە شارەکەت هیچ لایەنێک نەبوو، لە پارێزگای دراوسێ بپرسە.

ناوی لایەنەکە و ڕۆژەکە بنووسە. ئەگەر کەس پەیوەندیی پێوە نەکردیت، بگەڕێوە و بپرسە.`,
        },
        house: {
          title: 'هەموو بەڵگەیەکی خانوو و زەوییەکەت هەڵبگرە',
          body: `لەوانەیە سبەینێ پێویست بێت بیسەلمێنیت کە خانووەکە هی تۆیە. ئەوەی دەتوانیت کۆی بکەرەوە:

- تاپۆ، گرێبەستی کرێ، یان وەسڵی کارەبا یان ئاو بە ناوی خۆتەوە
- وێنەی خانووەکە پێش زیان و دوای زیان، لەگەڵ بەروار
- ناو و ژمارەی دراوسێکان کە شایەدیت بۆ دەدەن

کاتێک دەترسیت یان پەلەتە، خانوو و زەویت مەفرۆشە. کاغەزێک واژۆ مەکە کە تێی ناگەیت. لە نەینەوا ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک لەگەڵ پۆلیسی کۆمەڵگەیی کار دەکەن. لە شوێنی تر لەبارەی [ڕێنمایی یاساییەوە](service/legal-guidance) بپرسە.

ئەگەر خانوویەکت بەکرێ گرت، داوای گرێبەستی نووسراو و وەسڵی هەموو پارەدانێک بکە.`,
        },
        children: {
          title: 'منداڵەکان بگەڕێنەرەوە قوتابخانە و گوێیان لێ بگرە',
          body: `قوتابخانە ڕۆژێکی ئاسایی بە منداڵ دەدات، و منداڵ پێویستی پێیەتی. لە بەڕێوەبەری نزیکترین قوتابخانە بپرسە، تەنانەت ئەگەر بەڵگەنامەکانی منداڵەکە ناتەواو بن.

لەوانەیە منداڵی ترساو زۆر بگری، قسە نەکات یان شەوان جێگاکەی تەڕ بکات. سزای مەدە. گوێی لێ بگرە، لێی گەڕێ با یاری بکات، و خەو و خواردنی لە کاتی خۆیدا بن. ئەگەر دوای چەند هەفتەیەک باشتر نەبوو، لەبارەی [پشتگیریی دەروونی و کۆمەڵایەتییەوە](service/psychosocial-support) بپرسە.

تۆش هەروەها: ئەوەی ئاگای لە هەموویانە، پێویستی بە کەسێکە کە لە حاڵی ئەو بپرسێت.`,
        },
        abuse: {
          title: 'ڕێگا مەدە کەس سوود لە پێویستیت وەربگرێت',
          body: `ئاوارەبوون دەرفەتە بۆ ئەوانەی خەڵک دەچەوسێننەوە. ئاگاداری ئەمانە بە:

- کەسێک داوای پارە دەکات بۆ ئەوەی ناوت بخاتە لیستێکەوە
- کەسێک لە بەرامبەر یارمەتیدا داوای وێنە، سەردان یان هاوسەرگیری دەکات
- کەسێک کارێکی دوور بۆ کوڕەکەت یان کچەکەت پێشنیاز دەکات و ناونیشان نادات
- کەسێک کارتەکەت یان کارتی یارمەتییەکەت دەبات «بۆ ئەوەی بیپارێزێت»

ئەمە چەوساندنەوەیە، تەنانەت ئەگەر فەرمانبەرێک یان خزمێکیش بیکات. تۆ تاوانبار نیت. لە تەلەفۆنێکی سەلامەتەوە پەیوەندی بکە، و پەڕەی [پاراستن لە بازرگانیکردن بە مرۆڤ](service/protection-from-trafficking) بخوێنەوە. ئەگەر ئێستا لە مەترسیدایت، داوای پۆلیس بکە.`,
        },
        home: {
          title: 'پێش ئەوەی بگەڕێیتەوە ماڵ، بپرسە',
          body: `گەڕانەوە بڕیاری خۆتە. هیچ کەسێک مافی نییە ناچارت بکات یان تێیدا فێڵت لێ بکات. پێش ئەوەی منداڵەکانت ببەیت:

1. لەوانە بپرسە کە پێش تۆ گەڕاونەتەوە: ڕێگاکە سەلامەتە؟ ئاو، قوتابخانە و بنکەی تەندروستی هەیە؟
2. لە پۆلیس یان لە شارەوانی بپرسە: ئایا ناوچەکە لە مین و تەقەمەنی پاک کراوەتەوە؟ کێ پشکنیویەتی؟
3. مەچۆ ناو خانووی ڕووخاو، دەست لە شتی نامۆ مەدە، و مەهێڵە منداڵ یاری پێ بکات. دوور بکەوەرەوە و بە پۆلیس بڵێ.
4. لە نووسینگەی وەزارەتی کۆچ بپرسە پێش گواستنەوە چی بکەیت، و ئایا هیچ شتێک لە یارمەتییەکەت دەگۆڕێت.

یەکەم جار بە ڕۆژ و بەبێ منداڵ بڕۆ، لەگەڵ کەسێک کە ڕێگاکە دەزانێت، و بە خێزانەکەت بڵێ کەی دەگەڕێیتەوە.`,
        },
      },
    },
    en: {
      title: 'Help after displacement',
      summary:
        'For people who had to leave home because of conflict or danger: seven steps, from safety and papers to housing, school and psycho-social support, and what to ask before you go back home.',
      body: `There were almost two million displaced people in Iraq, and over one million returned in one year (ICMPD, 2020). Many have been through what you are going through.

Asking for help is your right. It is not begging. Nobody may ask you for money, or for anything else, in return for help that is free.`,
      keywords: [
        'IDP',
        'displaced',
        'displacement',
        'camp',
        'shelter',
        'housing',
        'destroyed house',
        'compensation',
        'return of IDPs',
        'ministry of migration',
        'rent',
        'land and property',
        'mines',
        'naziheen',
      ],
      sourceNote:
        'Advice written for this site. Figures: ICMPD, 2020. Ninewa referral system: IOM Iraq, undated.',
      steps: {
        safe: {
          title: 'Begin with safety, and gather your family',
          body: `First a safe place, then everything else.

- Count your family. Teach every child their full name and your phone number, and put the number on a piece of paper in their pocket.
- Agree on a place to meet if you are separated.
- Carry medicines and papers in one bag that you never leave.

If someone is missing, tell the police and any organisation near you the same day, and give them a recent picture. If someone with you is ill, pregnant or has a disability, say so as soon as you speak.`,
        },
        need: {
          title: 'Say who you are and what you need',
          body: `The Ministry of Migration and Displaced is the ministry for displaced people. Call the centre and ask: where is the ministry’s office near me? What do I do to be registered as displaced?

Before you go, write:

1. Where you were displaced from, and when
2. Where you live now, and with how many people
3. Which two things you need most today

Ask: do I pay anything? Who sees what I tell you? When do I get an answer? If your papers are lost, go all the same, and read the guide [Get your papers in order](guide/papers-after-return).`,
        },
        referral: {
          title: 'Ask to be referred to those who help',
          body: `Referral means: you tell your need once, then you are sent to those who can help with it.

**In Ninewa** there is a free and confidential referral system for people who came back from abroad and people displaced by conflict: housing, vocational training, enrolling children in school. Open days were held at offices of the Ministry of Migration in Mosul, Hamdaniyah, Sinjar and Telafar. Ask there when the next one is.

**In another governorate**, call the nearest centre and ask for [referral to providers](service/referral-to-providers). If there is nobody in your town, ask about the next governorate.

Write down the name of the provider and the day. If nobody calls you, go back and ask.`,
        },
        house: {
          title: 'Keep all that proves your house and land',
          body: `Tomorrow you may have to prove that the house is yours. Collect what you can:

- The title deed, the rental contract, or an electricity or water bill in your name
- Pictures of the house before and after the damage, with their dates
- Names and numbers of neighbours who will speak for you

Do not sell your house or land while you are afraid or in a hurry. Do not sign a paper that you do not understand. In Ninewa, Housing, Land and Property Assistance Centres work with Community Policing. Elsewhere, ask about [legal guidance](service/legal-guidance).

If you rent a home, ask for a written contract, and a receipt for every payment.`,
        },
        children: {
          title: 'Bring the children back to school, and listen to them',
          body: `School gives a child an ordinary day, and children need that. Ask the head teacher of the nearest school, even if the child’s papers are not complete.

A frightened child may cry a lot, stop talking, or wet the bed. Do not punish them. Listen, let them play, and keep sleep and meals at their times. If it is no better after some weeks, ask about [psycho-social support](service/psychosocial-support).

And you too: whoever looks after everyone needs someone who asks how they are.`,
        },
        abuse: {
          title: 'Refuse those who use your need',
          body: `Displacement is a chance for people who exploit others. Beware of anyone who:

- Wants money to put your name on a list
- Wants pictures, a visit or a marriage in return for help
- Offers your son or daughter work far away and gives no address
- Takes your card or your aid card “to keep it safe”

This is exploitation, even when an official or a relative does it. You are not to blame. Call from a safe phone, and read about [protection from trafficking](service/protection-from-trafficking). If you are in danger now, ask for the police.`,
        },
        home: {
          title: 'Ask before you go back home',
          body: `Going back is your decision. Nobody may force you, or trick you into it. Before you take the children:

1. Ask those who went back before you: is the road safe? Is there water, a school, a health centre?
2. Ask the police or the municipality: is the area free of mines and explosives? Who checked it?
3. Do not enter a ruined house, do not touch strange objects, and let no child play with them. Move away and tell the police.
4. Ask the office of the Ministry of Migration what to do before you move, and whether anything changes in the help that you get.

Go the first time by day and without children, with someone who knows the way, and tell your family when you will be back.`,
        },
      },
    },
  },
}
