import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'guide'> = {
  type: 'guide',
  slug: 'first-30-days',
  demo: false,
  facts: {
    owner: null,
    needs: ['papers', 'counselling', 'work', 'school', 'health', 'housing'],
    audiences: ['returnees', 'families'],
    steps: [
      {
        id: 'rest',
        links: [
          { to: 'service', slug: 'psychosocial-support' },
          { to: 'service', slug: 'online-counselling' },
        ],
      },
      {
        id: 'papers',
        links: [
          { to: 'resource', slug: 'papers-checklist' },
          { to: 'guide', slug: 'papers-after-return' },
        ],
      },
      {
        id: 'call',
        links: [
          { to: 'service', slug: 'reintegration-information-desk' },
          { to: 'programme', slug: 'national-referral-mechanism' },
          { to: 'programme', slug: 'ninewa-referral-system' },
        ],
      },
      {
        id: 'school',
        links: [{ to: 'service', slug: 'referral-to-providers' }],
      },
      {
        id: 'work',
        links: [
          { to: 'course', slug: 'cv-writing' },
          { to: 'service', slug: 'vocational-training-referral' },
          { to: 'guide', slug: 'start-a-small-business' },
        ],
      },
      {
        id: 'month',
        links: [
          { to: 'resource', slug: 'first-thirty-days' },
          { to: 'guide', slug: 'before-you-decide-to-leave' },
        ],
      },
    ],
  },
  text: {
    ar: {
      title: 'الرجوع إلى العراق: أول ٣٠ يوماً',
      summary:
        'لمن رجع من الخارج ولعائلته: ست خطوات للشهر الأول، من الراحة والأوراق إلى المدرسة والعمل، وماذا تسأل في كل خطوة، ومتى تتوقف وتتصل.',
      body: `لا تحتاج إلى أن تفعل كل شيء في يوم واحد. خذ الخطوات واحدة بعد الأخرى. وإذا كان الشهر الأول قد مضى، فابدأ من الخطوة الأولى: لم يفت الأوان.

خصص دفتراً واحداً لكل شيء. اكتب فيه أين ذهبت، وفي أي يوم، ومع من تكلمت، وماذا قال لك.`,
      keywords: [
        'رجعت للعراق',
        'راجع من اوربا',
        'راجع من المانيا',
        'راجع من بريطانيا',
        'مرحل',
        'ترحيل',
        'ديبورت',
        'شسوي بعد الرجعة',
        'وين اروح',
        'العائدين',
        'اعادة الادماج',
        'اول شهر',
        'raji3 lil iraq',
        'returnee',
      ],
      sourceNote:
        'النصائح كُتبت لهذا الموقع. ما يخص الخدمات والبرامج: مركز موارد الهجرة في بغداد، من دون تاريخ، والمركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      steps: {
        rest: {
          title: 'ارتح، وتكلم مع شخص واحد',
          body: `الرجوع متعب. كثير من العائدين لا ينامون جيداً في الليالي الأولى، ويشعرون بالغضب أو بالخجل. هذا يحدث لكثيرين، وليس فشلاً.

- نم وكُل، وكن مع من ترتاح إليه.
- قل لشخص واحد تثق به كيف كان الأمر حقاً.
- لست مضطراً إلى أن تحكي قصة سفرك لكل من يسأل.

إذا لم تنم ليالي كثيرة، أو شعرت بأنك لا تريد أن تعيش، فلا تبقَ وحدك. أخبر شخصاً قريباً منك اليوم، واذهب إلى المستشفى إذا كان الأمر عاجلاً. واسأل المركز عن [الدعم النفسي والاجتماعي](service/psychosocial-support).`,
        },
        papers: {
          title: 'ضع أوراقك في مكان واحد',
          body: `قبل أن تراجع أي دائرة، انظر ماذا عندك:

- البطاقة الوطنية، أو أي ورقة عراقية قديمة فيها اسمك
- الجواز أو ورقة السفر التي رجعت بها
- شهادات ولادة أطفالك وأوراق مدارسهم
- رسائل الجهة التي نظمت رجوعك

صوّر كل صفحة بهاتفك، وأرسل الصور إلى شخص تثق به. أظهر الورقة الأصلية لمن يطلبها، ولا تتركها عند أحد من دون وصل.

هل تنقصك ورقة؟ اقرأ دليل [رتّب أوراقك بعد الرجوع](guide/papers-after-return).`,
        },
        call: {
          title: 'اتصل بالمركز قبل أن تذهب',
          body: `مكالمة واحدة قد توفر عليك أجرة الطريق. في العراق أربعة مراكز: اثنان في بغداد، وواحد في أربيل، وواحد في السليمانية. اتصل، وقل ثلاثة أشياء:

1. من أي بلد رجعت، ومتى
2. في أي محافظة تسكن
3. ما أكثر شيء تحتاج إليه اليوم

ثم اسأل: أي برنامج مفتوح لي الآن؟ ماذا أجلب معي؟ متى آتي، وإلى أي باب؟ هل أدفع شيئاً؟

إذا كنت تسكن في نينوى، فاقرأ عن [نظام الإحالة في نينوى](programme/ninewa-referral-system). وإذا رجعت من بيلاروسيا أو ليتوانيا، فاقرأ عن [الإحالة من وزارة الهجرة إلى وزارة العمل](programme/momd-molsa-referral).`,
        },
        school: {
          title: 'اسأل عن المدرسة والعلاج',
          body: `لا تنتظر حتى تكتمل الأوراق. اذهب إلى أقرب مدرسة واسأل المدير: ماذا تحتاجون لتسجيل طفلي؟ خذ معك ما عندك من أوراق مدرسية، حتى لو كانت بلغة أخرى، واسأل هل يجب أن تُترجم، ومن يترجمها.

إذا كان أحد في العائلة يأخذ دواءً كل يوم، فاحمل علبة الدواء وتقرير الطبيب إلى أول زيارة.

إذا ردّوك بسبب ورقة ناقصة، فاطلب أن يكتبوا لك اسم الورقة، ثم أخبر المركز. بعض البرامج، مثل [آلية الإحالة الوطنية](programme/national-referral-mechanism)، تحيل العائدين إلى من يساعدهم في الدراسة والصحة. اسأل هل تعمل في محافظتك.`,
        },
        work: {
          title: 'ابحث عن عمل، أو تعلّم مهنة',
          body: `اكتب في دفترك كل ما تعرف أن تعمله، حتى ما تعلمته في الخارج من دون شهادة: طبخ، سياقة، بناء، لغة. من هذه القائمة تبدأ سيرتك الذاتية.

- أخبر أقاربك وجيرانك أنك تبحث عن عمل.
- اسأل المركز عن موعد [دورة كتابة السيرة الذاتية](course/cv-writing) وعن التدريب المهني.
- لا تدفع لمن يعدك بوظيفة. وإذا طلب أحد المال قبل العمل، فاسأل عنه أولاً.

لا تستدن لمشروع في الشهر الأول. اقرأ أولاً [كيف تبدأ مشروعاً صغيراً](guide/start-a-small-business).`,
        },
        month: {
          title: 'راجع دفترك في آخر الشهر',
          body: `اقرأ ما كتبته. أي جواب لم يصلك بعد؟ اتصل بالجهة واذكر اليوم الذي ذهبت فيه واسم القسم.

**توقف واتصل بالمركز فوراً** إذا حدث شيء من هذا:

- شخص يهددك بسبب دين السفر. لا تذهب إليه وحدك.
- شخص يطلب مالاً لكي «يمشّي» معاملتك.
- شخص أخذ أوراقك ولا يعيدها.

وإذا كنت تفكر في السفر مرة أخرى، فلا تستعجل. اقرأ دليل [قبل أن تقرر الرحيل](guide/before-you-decide-to-leave) مع شخص تثق به.`,
        },
      },
    },
    ckb: {
      title: 'گەڕانەوە بۆ عێراق: ٣٠ ڕۆژی یەکەم',
      summary:
        'بۆ ئەوانەی لە دەرەوە گەڕاونەتەوە و بۆ خێزانەکانیان: شەش هەنگاو بۆ مانگی یەکەم، لە پشوودان و بەڵگەنامەوە تا قوتابخانە و کار. لە هەر هەنگاوێکدا دەزانیت چی بپرسیت، و کەی بوەستیت و پەیوەندی بکەیت.',
      body: `پێویست ناکات هەموو شتێک لە ڕۆژێکدا بکەیت. هەنگاوەکان یەک لە دوای یەک بنێ. ئەگەر مانگی یەکەم تێپەڕیوە، لە هەنگاوی یەکەمەوە دەست پێ بکە: هێشتا درەنگ نییە.

یەک دەفتەر بۆ هەموو شتێک دابنێ. تێیدا بنووسە چوویتە کوێ، لە کام ڕۆژدا، لەگەڵ کێ قسەت کرد و چی پێ وتیت.`,
      keywords: [
        'گەڕامەوە',
        'گەڕانەوە بۆ عێراق',
        'گەرانەوە',
        'گەڕانەوە لە ئەوروپا',
        'گەڕانەوە لە ئەڵمانیا',
        'گەڕانەوە لە بەریتانیا',
        'دیپۆرت',
        'دیپۆرتکراو',
        'چی بکەم دوای گەڕانەوە',
        'گەڕاوەکان',
        'تێکەڵبوونەوە',
        'یەکەم مانگ',
        'geranewe',
        'returnee',
      ],
      sourceNote:
        'ئامۆژگارییەکان بۆ ئەم ماڵپەڕە نووسراون. زانیاریی خزمەتگوزاری و بەرنامەکان: ناوەندی سەرچاوەی کۆچ لە بەغدا، بەبێ بەروار، و ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      steps: {
        rest: {
          title: 'پشوو بدە و لەگەڵ یەک کەس قسە بکە',
          body: `گەڕانەوە ماندووکەرە. زۆر لە گەڕاوەکان لە شەوانی یەکەمدا باش ناخەون و هەست بە تووڕەیی یان شەرم دەکەن. ئەمە بەسەر زۆر کەسدا دێت، و شکست نییە.

- بخەوە، نان بخۆ، و لەگەڵ ئەو کەسانە بە کە دڵت پێیان ئارامە.
- بە یەک کەسی متمانەپێکراو بڵێ کە بەڕاستی چۆن بوو.
- ناچار نیت چیرۆکی سەفەرەکەت بۆ هەموو کەسێک بگێڕیتەوە.

ئەگەر چەندین شەوە نەخەوتوویت، یان هەست دەکەیت ناتەوێت بژیت، بە تەنیا مەبە. هەر ئەمڕۆ بە کەسێکی نزیکت بڵێ، و ئەگەر دۆخەکە بەپەلەیە بڕۆ بۆ نەخۆشخانە. لە ناوەندەکەش لەبارەی [پشتگیریی دەروونی و کۆمەڵایەتییەوە](service/psychosocial-support) بپرسە.`,
        },
        papers: {
          title: 'بەڵگەنامەکانت لە یەک شوێن دابنێ',
          body: `پێش ئەوەی سەردانی هیچ فەرمانگەیەک بکەیت، بزانە چیت هەیە:

- کارتی نیشتمانی، یان هەر کاغەزێکی کۆنی عێراقی کە ناوی تۆی تێدایە
- ئەو پاسپۆرت یان کاغەزی گەشتەی پێی گەڕایتەوە
- بڕوانامەی لەدایکبوون و بەڵگەنامەی قوتابخانەی منداڵەکانت
- نامەکانی ئەو لایەنەی گەڕانەوەکەتی ڕێک خست

وێنەی هەموو لاپەڕەیەک بە تەلەفۆنەکەت بگرە، و وێنەکان بۆ کەسێکی متمانەپێکراو بنێرە. بەڵگەنامە ڕەسەنەکە پیشانی ئەو کەسە بدە کە داوای دەکات، بەڵام بەبێ وەسڵ لای کەس بەجێی مەهێڵە.

بەڵگەنامەیەکت کەمە؟ ڕێبەری [دوای گەڕانەوە بەڵگەنامەکانت ڕێک بخە](guide/papers-after-return) بخوێنەوە.`,
        },
        call: {
          title: 'پێش ئەوەی بڕۆیت پەیوەندی بە ناوەندەکەوە بکە',
          body: `لەوانەیە یەک پەیوەندی بەس بێت بۆ ئەوەی کرێی ڕێگا بە فیڕۆ نەدەیت. لە عێراق چوار ناوەند هەن: دوو لە بەغدا، یەک لە هەولێر و یەک لە سلێمانی. پەیوەندی بکە و سێ شت بڵێ:

1. لە کام وڵاتەوە گەڕایتەوە، و کەی
2. لە کام پارێزگا دەژیت
3. ئەمڕۆ زیاتر لە هەموو شتێک چیت پێویستە

پاشان بپرسە: ئێستا کام بەرنامە بۆ من کراوەیە؟ چی لەگەڵ خۆم بهێنم؟ کەی بێم، و بۆ کام فەرمانگە؟ پارەی تێدەچێت؟

ئەگەر لە نەینەوا دەژیت، لەبارەی [سیستەمی ڕەوانەکردنی نەینەواوە](programme/ninewa-referral-system) بخوێنەوە. ئەگەر لە بێلاڕووس یان لیتوانیاوە گەڕاویتەتەوە، پەڕەی [ڕەوانەکردن لە وەزارەتی کۆچەوە بۆ وەزارەتی کار](programme/momd-molsa-referral) بخوێنەوە.`,
        },
        school: {
          title: 'لەبارەی قوتابخانە و چارەسەرەوە بپرسە',
          body: `چاوەڕێ مەکە تا هەموو بەڵگەنامەکان تەواو دەبن. بڕۆ بۆ نزیکترین قوتابخانە و لە بەڕێوەبەرەکە بپرسە: بۆ تۆمارکردنی منداڵەکەم چیتان پێویستە؟ ئەو بەڵگەنامانەی قوتابخانە کە هەتن لەگەڵ خۆت ببە، تەنانەت ئەگەر بە زمانێکی تریش بن. بپرسە ئایا دەبێت وەربگێڕدرێن، و کێ وەریان دەگێڕێت.

ئەگەر کەسێک لە خێزانەکەدا هەموو ڕۆژێک دەرمان دەخوات، قوتووی دەرمانەکە و ڕاپۆرتی پزیشک بۆ یەکەم سەردان لەگەڵ خۆت ببە.

ئەگەر لەبەر بەڵگەنامەیەکی کەم گەڕاندیانیتەوە، داوا بکە ناوی بەڵگەنامەکەت بۆ بنووسن، پاشان بە ناوەندەکە بڵێ. هەندێک بەرنامە، وەک [میکانیزمی نیشتمانیی ڕەوانەکردن](programme/national-referral-mechanism)، گەڕاوەکان ڕەوانەی ئەو لایەنانە دەکەن کە لە خوێندن و تەندروستیدا یارمەتییان دەدەن. بپرسە ئایا لە پارێزگاکەی تۆ کار دەکات.`,
        },
        work: {
          title: 'بەدوای کاردا بگەڕێ، یان فێری پیشەیەک ببە',
          body: `هەرچی دەزانیت بیکەیت لە دەفتەرەکەتدا بینووسە، تەنانەت ئەوەش کە لە دەرەوە بەبێ بڕوانامە فێری بوویت: چێشتلێنان، شۆفێری، بیناسازی، زمان. سیڤییەکەت لەم لیستەوە دەست پێ دەکات.

- بە خزم و دراوسێکانت بڵێ کە بەدوای کاردا دەگەڕێیت.
- لە ناوەندەکە لە وادەی [خولی نووسینی سیڤی](course/cv-writing) و لە ڕاهێنانی پیشەیی بپرسە.
- پارە مەدە بە کەسێک کە بەڵێنی کارت پێ دەدات. ئەگەر کەسێک پێش کارەکە داوای پارەی کرد، سەرەتا لەبارەی ئەو کەسەوە بپرسە.

لە مانگی یەکەمدا بۆ پڕۆژە قەرز مەکە. سەرەتا [ڕێبەری دەستپێکردنی پڕۆژەیەکی بچووک](guide/start-a-small-business) بخوێنەوە.`,
        },
        month: {
          title: 'لە کۆتایی مانگدا سەیری دەفتەرەکەت بکە',
          body: `ئەوەی نووسیوتە بیخوێنەوە. کام وەڵامت هێشتا پێ نەگەیشتووە؟ پەیوەندی بەو لایەنەوە بکە، و ڕۆژی سەردانەکەت و ناوی بەشەکە بڵێ.

**بوەستە و یەکسەر پەیوەندی بە ناوەندەکەوە بکە** ئەگەر یەکێک لەمانە ڕووی دا:

- کەسێک لەبەر قەرزی سەفەرەکە هەڕەشەت لێ دەکات. بە تەنیا مەچۆ بۆ لای.
- کەسێک داوای پارە دەکات بۆ ئەوەی مامەڵەکەت «بەڕێ بخات».
- کەسێک بەڵگەنامەکانتی بردووە و نایداتەوە.

ئەگەر دیسان بیر لە ڕۆیشتن دەکەیتەوە، پەلە مەکە. ڕێبەری [پێش ئەوەی بڕیاری ڕۆیشتن بدەیت](guide/before-you-decide-to-leave) لەگەڵ کەسێکی متمانەپێکراو بخوێنەوە.`,
        },
      },
    },
    en: {
      title: 'Coming back to Iraq: first 30 days',
      summary:
        'For people who came back from abroad, and for their families: six steps for the first month, from rest and papers to school and work, what to ask at each step, and when to stop and call.',
      body: `You do not have to do everything in one day. Take the steps one after another. If the first month is over, begin with the first step: it is not too late.

Keep one notebook for everything. Write in it where you went, on which day, whom you spoke to, and what they said.`,
      keywords: [
        'returnee',
        'coming back to Iraq',
        'returned from Germany',
        'returned from UK',
        'returned from Europe',
        'deported',
        'deportation',
        'what to do after return',
        'reintegration',
        'first month',
        'back home',
        'assisted return',
        'voluntary return',
        'raji3',
      ],
      sourceNote:
        'Advice written for this site. About services and programmes: Migrant Resource Centre in Baghdad, undated, and ICMPD, May 2025.',
      steps: {
        rest: {
          title: 'Rest, and talk to one person',
          body: `Coming back is tiring. Many people sleep badly in the first nights, and feel anger or shame. That happens to many, and it is not failure.

- Sleep, eat, and be with people who do you good.
- Tell one person you trust how it really was.
- You do not owe the story of your journey to everyone who asks.

If you have not slept for many nights, or feel that you do not want to live, do not stay alone. Tell someone close to you today, and go to a hospital if it is urgent. Ask the centre about [psycho-social support](service/psychosocial-support), too.`,
        },
        papers: {
          title: 'Put your papers in one place',
          body: `Before you go to any office, see what you have:

- Your national ID card, or any old Iraqi paper with your name
- The passport or travel paper that you came back with
- Your children’s birth certificates and school papers
- Letters from those who arranged your return

Photograph every page with your phone, and send the pictures to someone you trust. Show the original to those who ask for it; do not leave it with anyone without a receipt.

Is a paper missing? Read the guide [Get your papers in order after return](guide/papers-after-return).`,
        },
        call: {
          title: 'Call the centre before you travel',
          body: `One call can save you the price of the journey. There are four centres in Iraq: two in Baghdad, one in Erbil, one in Sulaymaniyah. Call, and say three things:

1. From which country you came back, and when
2. In which governorate you live
3. What you need most today

Then ask: Which programme is open for me now? What do I bring? When do I come, and to which office? Do I pay anything?

If you live in Ninewa, read about the [Ninewa referral system](programme/ninewa-referral-system). If you came back from Belarus or Lithuania, read about the [referral from the Ministry of Migration to the Ministry of Labour](programme/momd-molsa-referral).`,
        },
        school: {
          title: 'Ask about school and health',
          body: `Do not wait until all papers are complete. Go to the nearest school and ask the head teacher: what do you need to enrol my child? Take the school papers that you have, even if they are in another language. Ask whether they must be translated, and by whom.

If someone in the family takes medicine every day, take the box and the doctor’s report to the first visit.

If you are sent away because of a missing paper, ask them to write down its name, then tell the centre. Some programmes, such as the [National Referral Mechanism](programme/national-referral-mechanism), refer returnees to those who help with education and health. Ask whether it works in your governorate.`,
        },
        work: {
          title: 'Look for work, or learn a trade',
          body: `Write in your notebook all that you can do, also what you learned abroad without a certificate: cooking, driving, building, a language. Your CV begins with this list.

- Tell relatives and neighbours that you are looking for work.
- Ask the centre about the next date of the [course on writing a CV](course/cv-writing), and about vocational training.
- Do not pay someone who promises you a job. If anyone wants money before work, ask about them first.

Do not borrow for a business in the first month. Read [how to start a small business](guide/start-a-small-business) first.`,
        },
        month: {
          title: 'Look through your notebook at the end of the month',
          body: `Read what you wrote. Which answer has not come yet? Call that office, and name the day you went there and the section.

**Stop, and call the centre at once** if one of these happens:

- Someone threatens you over a debt from the journey. Do not go to them alone.
- Someone wants money to make your file go faster.
- Someone took your papers and does not give them back.

If you think of leaving again, do not hurry. Read the guide [Before you decide to leave](guide/before-you-decide-to-leave) with someone you trust.`,
        },
      },
    },
  },
}
