import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'guide'> = {
  type: 'guide',
  slug: 'working-in-iraq',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'papers', 'safety'],
    audiences: ['migrantWorkers', 'employers'],
    steps: [
      { id: 'passport', links: [{ to: 'resource', slug: 'rights-at-work' }] },
      {
        id: 'contract',
        links: [{ to: 'course', slug: 'rights-at-work-in-iraq' }],
      },
      { id: 'dates', links: [{ to: 'service', slug: 'post-arrival-assistance' }] },
      { id: 'pay', links: [{ to: 'service', slug: 'post-arrival-assistance' }] },
      {
        id: 'signs',
        links: [
          { to: 'resource', slug: 'signs-of-exploitation' },
          { to: 'campaign', slug: 'know-the-signs' },
        ],
      },
      {
        id: 'help',
        links: [
          { to: 'service', slug: 'protection-from-trafficking' },
          { to: 'service', slug: 'post-arrival-assistance' },
        ],
      },
    ],
  },
  text: {
    ar: {
      title: 'العمل في العراق: حقوقك',
      summary:
        'لمن جاء من بلد آخر ليعمل في العراق: ست خطوات تحميك، من جواز السفر والعقد إلى طلب المساعدة. وفيه ما يفيد صاحب العمل الذي يريد أن يلتزم بالقانون.',
      body: `في عام ٢٠٢٠ كان في العراق أكثر من ٣٦٠٬٠٠٠ مهاجر (المركز الدولي لتطوير سياسات الهجرة). جاء كثير من العمال من بنغلاديش وباكستان والفلبين ومن بلدان أخرى في آسيا وأفريقيا. لست وحدك.

لا نكتب هنا مواد القانون ولا الرسوم ولا المدد، لأنها تتغير. اسأل المركز ما القواعد اليوم.`,
      keywords: [
        'عمال اجانب',
        'عامل اجنبي',
        'حقوق العامل',
        'عقد عمل',
        'كفيل',
        'راتبي ما دفعوه',
        'ما انطوني راتبي',
        'اخذ جوازي',
        'اقامة',
        'اجازة عمل',
        'عاملة منزل',
        'خادمة',
        'work permit',
        'iqama',
      ],
      sourceNote:
        'النصائح كُتبت لهذا الموقع. الرقم: المركز الدولي لتطوير سياسات الهجرة، ٢٠٢٠. ما يخص الخدمات: المركز نفسه، أيار ٢٠٢٥.',
      steps: {
        passport: {
          title: 'أبقِ جواز سفرك معك',
          body: `جواز سفرك لك. قد يحتاج إليه صاحب العمل لمعاملة، ثم يعيده إليك. فإذا سلّمته:

- اطلب وصلاً فيه التاريخ واسم من أخذه.
- اسأل: في أي يوم يرجع إليّ؟
- صوّر قبل ذلك كل صفحة، وصفحة سمة الدخول (الفيزا) أيضاً.

أرسل الصور إلى أهلك أو إلى صديق. واكتب رقم سفارة بلدك في ورقة تحملها معك، لا في الهاتف فقط: الهاتف قد يضيع وقد يُؤخذ.`,
        },
        contract: {
          title: 'اطلب عقداً مكتوباً تفهمه',
          body: `لا توقّع ورقة لا تفهمها. اطلب أن يقرأها لك شخص تثق به، لا شخص اختاره صاحب العمل. يجب أن تعرف من العقد:

- ما عملك، وأين
- كم راتبك، وبأي عملة، وفي أي يوم تستلمه
- كم ساعة تعمل، وفي أي يوم ترتاح
- من يدفع ثمن السكن والطعام والعلاج وتذكرة الرجوع
- كيف ينتهي العقد

خذ نسخة موقّعة، أو صوّرها في اليوم نفسه. وإذا أعطوك عقداً جديداً يختلف عن وعدهم، فقل: أريد أن أفكر. ثم اتصل بالمركز.`,
        },
        dates: {
          title: 'اعرف متى تنتهي أوراقك',
          body: `اكتب ثلاثة تواريخ في هاتفك وفي ورقة: متى ينتهي جوازك، ومتى تنتهي إقامتك، ومتى تنتهي إجازة عملك. ضع تنبيهاً قبل كل تاريخ بوقت كافٍ.

اسأل صاحب العمل: من يجدد الأوراق، ومن يدفع؟ واسأل المركز: ماذا أفعل إذا لم تُجدَّد؟ وهل أستطيع أن أعمل عند شخص آخر؟

لا تدفع لوسيط في الشارع يعدك بإقامة سريعة. الورقة المزورة تضرك أنت، لا من باعها.

**لصاحب العمل:** اسأل المركز عن الشروط قبل أن يصل العامل، ولا تحتفظ بجوازه.`,
        },
        pay: {
          title: 'اكتب ساعاتك وراتبك',
          body: `دفتر صغير قد يكون دليلك. اكتب كل يوم متى بدأت ومتى انتهيت. واكتب كل شهر:

1. كم استلمت، وفي أي يوم
2. من دفع، ومن رأى ذلك
3. ماذا خُصم، ولماذا

اطلب وصلاً لكل دفعة، ولا توقّع أنك استلمت قبل أن تستلم. وإذا تأخر الراتب، فاسأل أول مرة بهدوء وبرسالة مكتوبة، واحتفظ بها. وإذا تأخر مرة ثانية، فاتصل بالمركز ولا تنتظر شهوراً.`,
        },
        signs: {
          title: 'تعلّم علامات الخطر',
          body: `قد يكون هذا استغلالاً، وقد يكون اتجاراً بالبشر:

- أخذوا جوازك ولا يعيدونه.
- لا تخرج متى تريد، أو لا تتكلم مع أهلك وحدك.
- يقولون إن عليك ديناً يكبر كل شهر.
- العمل ليس ما وعدوك به، ولا يتركونك ترحل.
- يضربونك، أو يهددونك بالشرطة أو بالترحيل، أو يلمسونك وأنت لا تريد.

علامة واحدة تكفي لكي تسأل. ما حدث ليس ذنبك، حتى لو كانت أوراقك ناقصة.`,
        },
        help: {
          title: 'اطلب المساعدة بطريقة آمنة',
          body: `**إذا كنت في خطر الآن، فاذهب إلى مكان فيه ناس واطلب الشرطة.** وإذا لم تكن في خطر الآن:

1. اتصل من هاتف لا يراقبه أحد.
2. قل أولاً بأي لغة تتكلم، ومتى يكون الاتصال بك آمناً.
3. احكِ ما حدث، واسأل من سيعرف أنك اتصلت.
4. اسأل قبل كل خطوة: ماذا يحدث لعملي ولإقامتي؟

اتصل أيضاً بسفارة بلدك. ولا تترك السكن قبل أن تعرف إلى أين تذهب، إلا إذا كنت في خطر.

يستطيع أهلك في بلدك أن يسألوا مركزاً قريباً منهم، مثل [مركز دكا](centre/mrc-dhaka) أو [مركز إسلام آباد](centre/mrc-islamabad).`,
        },
      },
    },
    ckb: {
      title: 'کارکردن لە عێراق: مافەکانت',
      summary:
        'بۆ ئەو کەسەی لە وڵاتێکی ترەوە هاتووە لە عێراق کار بکات: شەش هەنگاو لە پاسپۆرت و گرێبەستەوە تا داواکردنی یارمەتی، کە دەیپارێزن. بۆ ئەو خاوەنکارەش بەسوودە کە دەیەوێت بە شێوەیەکی دروست کار بکات.',
      body: `لە عێراق زیاتر لە ٣٦٠٬٠٠٠ کۆچبەر هەبوون (ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٢٠٢٠). زۆر کرێکار لە بەنگلادیش، پاکستان، فلیپین و وڵاتانی تری ئاسیا و ئەفریقاوە هاتوون. تەنیا نیت.

لێرە ماددەکانی یاسا، ڕسوومات و ماوەکان نانووسین، چونکە دەگۆڕێن. لە ناوەندەکە بپرسە ئەمڕۆ چۆنە.`,
      keywords: [
        'کرێکاری بیانی',
        'کرێکاری کۆچبەر',
        'مافی کرێکار',
        'گرێبەستی کار',
        'کەفیل',
        'مووچەیان پێ نەدام',
        'موچە',
        'پاسپۆرتەکەمیان برد',
        'ئیقامە',
        'مۆڵەتی کار',
        'کرێکاری ماڵان',
        'خزمەتکار',
        'work permit',
        'mafi krekar',
      ],
      sourceNote:
        'ئامۆژگارییەکان بۆ ئەم ماڵپەڕە نووسراون. ژمارەکە: ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٢٠٢٠. زانیاریی خزمەتگوزارییەکان: هەمان ناوەند، ئایاری ٢٠٢٥.',
      steps: {
        passport: {
          title: 'پاسپۆرتەکەت لای خۆت بهێڵەرەوە',
          body: `پاسپۆرتەکەت هی خۆتە. لەوانەیە خاوەنکار بۆ مامەڵەیەک پێویستی پێی بێت، پاشان دەبێت بیداتەوە. ئەگەر پێت دا:

- داوای وەسڵێک بکە کە بەروار و ناوی ئەو کەسەی تێدا بێت کە بردی.
- بپرسە: لە کام ڕۆژدا پێم دەدرێتەوە؟
- پێش ئەوە وێنەی هەموو لاپەڕەکان بگرە، لاپەڕەی ڤیزاکەش.

وێنەکان بۆ خێزانەکەت یان بۆ هاوڕێیەک بنێرە. ژمارەی باڵیۆزخانەی وڵاتەکەت لەسەر کاغەزێک بنووسە و لەگەڵ خۆت هەڵیبگرە، نەک تەنیا لە تەلەفۆندا: تەلەفۆن لەوانەیە ون بێت، و لەوانەیە لێت بسەندرێت.`,
        },
        contract: {
          title: 'داوای گرێبەستێکی نووسراو بکە کە تێی بگەیت',
          body: `کاغەزێک واژۆ مەکە کە تێی ناگەیت. داوا بکە کەسێکی متمانەپێکراو بۆت بخوێنێتەوە، نەک کەسێک کە خاوەنکار هەڵیبژاردووە. دەبێت لە گرێبەستەکەوە بزانیت:

- کارەکەت چییە و لە کوێیە
- مووچەکەت چەندە، بە چ دراوێکە، و لە کام ڕۆژدا وەریدەگریت
- چەند کاتژمێر کار دەکەیت، و کام ڕۆژ پشوو دەدەیت
- کێ پارەی خانوو، خواردن، چارەسەر و بلیتی گەڕانەوە دەدات
- گرێبەستەکە چۆن کۆتایی دێت

دانەیەکی واژۆکراو وەربگرە، یان هەر هەمان ڕۆژ وێنەی بگرە. ئەگەر گرێبەستێکی نوێیان پێ دایت کە لە بەڵێنەکەیان جیاوازە، بڵێ: دەمەوێت بیری لێ بکەمەوە. پاشان پەیوەندی بە ناوەندەکەوە بکە.`,
        },
        dates: {
          title: 'بزانە بەڵگەنامەکانت کەی بەسەر دەچن',
          body: `سێ بەروار لە تەلەفۆنەکەت و لەسەر کاغەزێک بنووسە: پاسپۆرتەکەت کەی بەسەر دەچێت، ئیقامەکەت کەی، و مۆڵەتی کارەکەت کەی. ماوەیەکی باش پێش هەر بەروارێک ئاگادارکردنەوەیەک دابنێ.

لە خاوەنکار بپرسە: کێ بەڵگەنامەکان نوێ دەکاتەوە، و کێ پارەکەی دەدات؟ لە ناوەندەکە بپرسە: ئەگەر نوێ نەکرانەوە چی بکەم؟ ئایا دەتوانم لای کەسێکی تر کار بکەم؟

پارە مەدە بە دەڵاڵێک لە شەقام کە بەڵێنی ئیقامەیەکی خێرات پێ دەدات. بەڵگەنامەی ساختە زیان بە تۆ دەگەیەنێت، نەک بەو کەسەی فرۆشتوویەتی.

**بۆ خاوەنکار:** پێش ئەوەی کرێکارەکە بگات، لە ناوەندەکە لەبارەی مەرجەکانەوە بپرسە، و پاسپۆرتەکەی لای خۆت هەڵمەگرە.`,
        },
        pay: {
          title: 'کاتژمێرەکانی کار و مووچەکەت بنووسە',
          body: `دەفتەرێکی بچووک لەوانەیە ببێت بە بەڵگەت. هەموو ڕۆژێک بنووسە کەی دەستت پێ کرد و کەی تەواو بوویت. هەموو مانگێک بنووسە:

1. چەندت وەرگرت، و لە کام ڕۆژدا
2. کێ پارەکەی دا، و کێ بینی
3. چی لێ بڕدرا، و بۆچی

بۆ هەموو پارەدانێک داوای وەسڵ بکە، و پێش وەرگرتن واژۆی وەرگرتن مەکە. ئەگەر مووچەکە دواکەوت، یەکەم جار بە هێمنی و بە نامەیەکی نووسراو بپرسە، و نامەکە هەڵبگرە. ئەگەر جارێکی تریش دواکەوت، پەیوەندی بە ناوەندەکەوە بکە و چەند مانگ چاوەڕێ مەکە.`,
        },
        signs: {
          title: 'فێری نیشانەکانی مەترسی ببە',
          body: `ئەمانە لەوانەیە چەوساندنەوە بن، و لەوانەیە بازرگانیکردن بە مرۆڤ بن:

- پاسپۆرتەکەتیان بردووە و نایدەنەوە.
- کەی بتەوێت ناتوانیت بچیتە دەرەوە، یان ناتوانیت بە تەنیا لەگەڵ خێزانەکەت قسە بکەیت.
- دەڵێن قەرزێکت لەسەرە کە هەموو مانگێک زیاد دەکات.
- کارەکە ئەوە نییە کە بەڵێنیان پێ دابوویت، و ناهێڵن بڕۆیت.
- لێت دەدەن، یان بە پۆلیس یان بە ناردنەوە بۆ وڵاتەکەت هەڕەشەت لێ دەکەن، یان دەستت لێ دەدەن و تۆ ناتەوێت.

یەک نیشانە بەسە بۆ ئەوەی بپرسیت. ئەوەی ڕووی داوە تاوانی تۆ نییە، تەنانەت ئەگەر بەڵگەنامەکانت ناتەواو بن.`,
        },
        help: {
          title: 'بە شێوەیەکی سەلامەت داوای یارمەتی بکە',
          body: `**ئەگەر ئێستا لە مەترسیدایت، بڕۆ بۆ شوێنێک خەڵکی لێ بێت و داوای پۆلیس بکە.** ئەگەر ئێستا لە مەترسیدا نیت:

1. لە تەلەفۆنێکەوە پەیوەندی بکە کە کەس چاودێریی ناکات.
2. سەرەتا بڵێ بە چ زمانێک قسە دەکەیت، و کەی سەلامەتە پەیوەندیت پێوە بکەن.
3. بڵێ چی ڕووی داوە، و بپرسە کێ دەزانێت کە پەیوەندیت کردووە.
4. پێش هەموو هەنگاوێک بپرسە: کارەکەم و ئیقامەکەم چییان بەسەر دێت؟

پەیوەندی بە باڵیۆزخانەی وڵاتەکەشتەوە بکە. پێش ئەوەی بزانیت بۆ کوێ دەچیت، شوێنی مانەوەکەت بەجێ مەهێڵە، مەگەر لە مەترسیدا بیت.

خێزانەکەت لە وڵاتی خۆتان دەتوانن لە ناوەندێکی نزیکیان بپرسن، وەک [ناوەندی داکا](centre/mrc-dhaka) یان [ناوەندی ئیسلاماباد](centre/mrc-islamabad).`,
        },
      },
    },
    en: {
      title: 'Working in Iraq: your rights',
      summary:
        'For people who came from another country to work in Iraq: six steps that protect you, from passport and contract to asking for help. It is also useful for employers who want to follow the rules.',
      body: `In 2020 there were over 360,000 migrants in Iraq (ICMPD). Many workers came from Bangladesh, Pakistan, the Philippines and other countries in Asia and Africa. You are not alone.

We write no articles of law, fees or time limits here, because they change. Ask the centre what applies today.`,
      keywords: [
        'migrant worker',
        'foreign worker',
        'labour rights',
        'labor rights',
        'work permit',
        'residence permit',
        'iqama',
        'kafeel',
        'sponsor',
        'salary not paid',
        'unpaid wages',
        'passport taken',
        'domestic worker',
        'housemaid',
        'house maid',
      ],
      sourceNote:
        'Advice written for this site. The figure: ICMPD, 2020. About services: ICMPD, May 2025.',
      steps: {
        passport: {
          title: 'Keep your passport with you',
          body: `Your passport is yours. The employer may need it for an office; then it comes back to you. If you hand it over:

- Ask for a receipt with the date and the name of the person who took it.
- Ask: on which day do I get it back?
- Before that, photograph every page, the visa page too.

Send the pictures to your family or a friend. Write the number of your embassy on a piece of paper that you carry, not only in the phone: a phone can be lost, and it can be taken.`,
        },
        contract: {
          title: 'Ask for a written contract that you understand',
          body: `Never sign a paper that you do not understand. Have it read to you by someone you trust, not by someone the employer chose. The contract must tell you:

- What your work is, and where
- What your pay is, in which money, and on which day
- How many hours you work, and on which day you rest
- Who pays for room, food, treatment and the ticket home
- How the contract ends

Take a signed copy, or photograph it the same day. If they give you a new contract that differs from their promise, say: I want to think about it. Then call the centre.`,
        },
        dates: {
          title: 'Know when your papers end',
          body: `Write three dates in your phone and on paper: when your passport ends, when your residence ends, and when your work permit ends. Set a reminder well before each date.

Ask the employer: who renews the papers, and who pays? Ask the centre: what do I do if they are not renewed? May I work for someone else?

Do not pay a middleman in the street who promises quick residence. A forged paper harms you, not the one who sold it.

**For employers:** ask the centre about the conditions before the worker arrives, and do not keep the worker’s passport.`,
        },
        pay: {
          title: 'Write down your hours and your pay',
          body: `A small notebook can be your proof. Every day, write when you began and when you ended. Every month, write:

1. How much you got, and on which day
2. Who paid, and who saw it
3. What was taken off, and why

Ask for a receipt for every payment, and do not sign that you got money before you have it. If the pay is late, ask calmly the first time, in a written message, and keep it. If it is late again, call the centre; do not wait for months.`,
        },
        signs: {
          title: 'Learn the signs of danger',
          body: `This may be exploitation, and it may be human trafficking:

- They took your passport and do not give it back.
- You cannot go out when you want, or talk to your family alone.
- They say you have a debt, and it grows every month.
- The work is not what they promised, and they do not let you leave.
- They hit you, threaten you with the police or deportation, or touch you when you do not want it.

One sign is enough to ask. What happened is not your fault, even if your papers are not complete.`,
        },
        help: {
          title: 'Ask for help in a safe way',
          body: `**If you are in danger now, go to a place with people and ask for the police.** If you are not in danger at this moment:

1. Call from a phone that nobody watches.
2. Say first which language you speak, and when it is safe to call you.
3. Tell what happened, and ask who will know that you called.
4. Before every step, ask: what happens to my job and my residence?

Call your embassy, too. Do not leave your room before you know where to go, unless you are in danger.

Your family at home can ask a centre near them, such as the [centre in Dhaka](centre/mrc-dhaka) or the [centre in Islamabad](centre/mrc-islamabad).`,
        },
      },
    },
  },
}
