import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'guide'> = {
  type: 'guide',
  slug: 'before-you-decide-to-leave',
  demo: false,
  facts: {
    owner: null,
    needs: ['travel', 'safety'],
    audiences: ['thinkingOfLeaving', 'families', 'youth'],
    steps: [
      { id: 'reason', links: [{ to: 'service', slug: 'online-counselling' }] },
      {
        id: 'legal',
        links: [
          { to: 'service', slug: 'safe-migration-information' },
          { to: 'course', slug: 'first-steps-abroad' },
        ],
      },
      {
        id: 'offer',
        links: [
          { to: 'service', slug: 'pre-departure-orientation' },
          { to: 'resource', slug: 'signs-of-exploitation' },
        ],
      },
      { id: 'cost', links: [{ to: 'resource', slug: 'before-you-decide' }] },
      {
        id: 'smuggler',
        links: [
          { to: 'service', slug: 'protection-from-trafficking' },
          { to: 'campaign', slug: 'ask-before-you-go' },
        ],
      },
      {
        id: 'protect',
        links: [{ to: 'service', slug: 'pre-departure-orientation' }],
      },
    ],
  },
  text: {
    ar: {
      title: 'قبل أن تقرر الرحيل',
      summary:
        'لمن يفكر في السفر ولأهله: ست خطوات قبل أن تدفع أو توقّع أو تعد أحداً. لا نقول لك سافر، ولا نقول لك ابقَ. القرار لك.',
      body: `قرار الرحيل كبير، ولا يؤخذ في ليلة. هذا الدليل يساعدك على أن تعرف أكثر قبل أن تقرر.

القاعدة الأولى: **من يستعجلك لا يفكر في مصلحتك.** العرض الصادق يبقى إلى الأسبوع القادم.`,
      keywords: [
        'اريد اسافر',
        'اريد اهاجر',
        'هجرة',
        'لجوء',
        'سفر لاوربا',
        'فيزا',
        'قجق',
        'مهرب',
        'تهريب',
        'هجرة غير شرعية',
        'عقد عمل بالخارج',
        'طريق تركيا',
        'شلون اسافر',
        'hijra',
      ],
      sourceNote:
        'النصائح كُتبت لهذا الموقع. ما يخص الخدمات: المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      steps: {
        reason: {
          title: 'اكتب لماذا تريد أن ترحل',
          body: `خذ ورقة واكتب سبباً واحداً هو الأهم: عمل؟ خوف؟ دراسة؟ أقارب هناك؟ ثم اكتب تحته:

- ماذا يجب أن يتغير هنا حتى أبقى؟
- ماذا أعرف حقاً عن ذلك البلد، ومن أين عرفته؟
- من يعتمد عليّ هنا، وماذا يفعل من بعدي؟

اسأل شخصاً رجع، ولا تسأل فقط من يرسل صوراً جميلة. وإذا كان السبب هو الخوف من شخص أو من تهديد، فاتصل بالمركز قبل أن تخبر أحداً آخر بخطتك.`,
        },
        legal: {
          title: 'اسأل أولاً عن الطريق القانوني',
          body: `الطرق القانونية تختلف من بلد إلى بلد وتتغير. لا تأخذ شروطها من مقطع فيديو. اسأل ثلاث جهات، وقارن بين أجوبتها:

1. سفارة البلد الذي تقصده، أو موقعها الرسمي
2. الجامعة أو صاحب العمل هناك، مباشرة
3. مرشداً في المركز: [معلومات عن الهجرة الآمنة والقانونية](service/safe-migration-information)

اسأل: هل يوجد طريق لشخص مثلي؟ ما الأوراق؟ كم الرسم ولمن يُدفع؟ كم أنتظر؟ ماذا يحدث إذا رُفض طلبي؟

المرشد لا يعطي فيزا ولا يعد بها. ومن يعدك بفيزا «مضمونة» لا يقول الحقيقة.`,
        },
        offer: {
          title: 'تحقق من العرض قبل أن توقّع',
          body: `عرض عمل أو زواج أو دراسة في الخارج؟ اطلب أن يكون مكتوباً، واقرأه مع شخص تثق به.

- ما اسم الشركة وعنوانها؟ هل يرد أحد على رقمها المكتوب في موقعها؟
- ما العمل بالضبط، وكم الراتب، وكم ساعة في اليوم؟
- من يدفع ثمن السفر والسكن؟ هل يُخصم من الراتب؟
- هل يبقى جواز سفري معي؟

توقف إذا طلبوا المال مقدماً، أو قالوا «نكتب العقد هناك»، أو طلبوا صوراً خاصة، أو قالوا لك ألا تخبر أهلك. ثم أرِ العرض لمرشد.`,
        },
        cost: {
          title: 'احسب الثمن كله',
          body: `الثمن ليس سعر التذكرة فقط. اكتب في ورقة:

- ما أدفعه قبل السفر، ولمن
- ما أستدينه، ومن يردّه إذا لم أصل
- ما أبيعه ولا يرجع: بيت، ذهب، سيارة
- كم شهراً أعيش هناك قبل أول راتب

لا تبع بيتاً تسكن فيه عائلتك، ولا ترهن راتب غيرك. اسأل نفسك أيضاً: لو وضعت نصف هذا المال هنا في تعلم مهنة أو في [مشروع صغير](guide/start-a-small-business)، أين أكون بعد سنة؟`,
        },
        smuggler: {
          title: 'اعرف ما لا يقوله المهرّب',
          body: `المهرّب بائع. يقول لك ما تحب أن تسمع، ولا يقول:

- السعر قد يرتفع في الطريق، ومن لا يدفع قد يُحبس.
- القارب قد يغرق، والشاحنة قد تُغلق على من فيها بلا هواء.
- العائلة قد تفترق عند أول حدود.
- قد تُعاد بلا مال، ويبقى الدين.

وقد يتحول التهريب إلى اتجار بالبشر: عمل بالقوة لسداد دين لا ينتهي. إذا كان أحد أفراد عائلتك الآن في الطريق وطُلب منكم المال، فلا تدفعوا قبل أن تسألوا. اتصلوا بالمركز، وفي الخطر اطلبوا الشرطة.`,
        },
        protect: {
          title: 'احمِ نفسك إذا قررت أن تسافر',
          body: `إذا قررت أن تسافر، فافعل هذا قبل أن تخرج من البيت:

1. صوّر الجواز والعقد والفيزا، واترك نسخة عند شخص تثق به.
2. لا تسلّم جوازك لأحد ليحتفظ به.
3. احفظ رقم هاتف من العائلة عن ظهر قلب.
4. اتفق مع أهلك على يوم للاتصال، وعلى كلمة سر تعني «أنا في خطر».
5. اكتب رقم السفارة العراقية في البلد الذي تقصده.
6. لا ترسل طفلاً مع شخص غريب.

خذ موعداً في [التوجيه قبل المغادرة](service/pre-departure-orientation). وإذا غيّرت رأيك في أي لحظة، فارجع. الرجوع عن القرار ليس عيباً.`,
        },
      },
    },
    ckb: {
      title: 'پێش ئەوەی بڕیاری ڕۆیشتن بدەیت',
      summary:
        'بۆ ئەوانەی بیر لە ڕۆیشتن دەکەنەوە و بۆ خێزانەکانیان: شەش هەنگاو، پێش ئەوەی پارە بدەیت، واژۆ بکەیت یان بەڵێن بدەیت. پێت ناڵێین بڕۆ و پێت ناڵێین بمێنەوە. بڕیارەکە هی خۆتە.',
      body: `بڕیاری ڕۆیشتن گەورەیە و لە شەوێکدا نادرێت. ئەم ڕێبەرە یارمەتیت دەدات پێش بڕیاردان زیاتر بزانیت.

یاسای یەکەم: **ئەوەی پەلەت لێ دەکات، بیر لە بەرژەوەندیی تۆ ناکاتەوە.** پێشنیازی ڕاست تا هەفتەی داهاتووش دەمێنێتەوە.`,
      keywords: [
        'دەمەوێت بڕۆم',
        'دەمەوێ بڕۆم بۆ ئەوروپا',
        'کۆچ',
        'کۆچکردن',
        'پەنابەری',
        'ڤیزا',
        'ڤیزە',
        'قاچاخ',
        'قاچاغ',
        'قاچاخچی',
        'ڕێگای تورکیا',
        'کۆچی نایاسایی',
        'گرێبەستی کار لە دەرەوە',
        'koch',
      ],
      sourceNote:
        'ئامۆژگارییەکان بۆ ئەم ماڵپەڕە نووسراون. زانیاریی خزمەتگوزارییەکان: ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      steps: {
        reason: {
          title: 'بنووسە بۆچی دەتەوێت بڕۆیت',
          body: `کاغەزێک بهێنە و یەک هۆکار بنووسە کە لە هەموویان گرنگترە: کار؟ ترس؟ خوێندن؟ خزم لەوێ؟ پاشان لە ژێریدا بنووسە:

- لێرە دەبێت چی بگۆڕێت بۆ ئەوەی بمێنمەوە؟
- بەڕاستی چی لەبارەی ئەو وڵاتەوە دەزانم، و لە کوێوە زانیومە؟
- کێ لێرە پشتی بە من بەستووە، و دوای من چی دەکات؟

لە کەسێک بپرسە کە گەڕاوەتەوە، نەک تەنیا لەوەی وێنەی جوان دەنێرێت. ئەگەر هۆکارەکە ترسە لە کەسێک یان لە هەڕەشەیەک، پەیوەندی بە ناوەندەکەوە بکە پێش ئەوەی پلانەکەت بە کەسی تر بڵێیت.`,
        },
        legal: {
          title: 'سەرەتا لەبارەی ڕێگای یاساییەوە بپرسە',
          body: `ڕێگا یاساییەکان لە وڵاتێکەوە بۆ وڵاتێکی تر جیاوازن و دەگۆڕێن. مەرجەکانیان لە ڤیدیۆیەکەوە وەرمەگرە. لە سێ لایەن بپرسە و وەڵامەکانیان بەراورد بکە:

1. باڵیۆزخانەی ئەو وڵاتەی دەتەوێت بۆی بچیت، یان ماڵپەڕی فەرمییەکەی
2. زانکۆ یان خاوەنکارەکەی ئەوێ، ڕاستەوخۆ
3. ڕاوێژکارێک لە ناوەندەکە: [زانیاری لەبارەی کۆچی سەلامەت و یاساییەوە](service/safe-migration-information)

بپرسە: ئایا ڕێگایەک بۆ کەسێکی وەک من هەیە؟ چ بەڵگەنامەیەکی دەوێت؟ ڕسووماتەکەی چەندە، و دەدرێت بە کێ؟ چەند چاوەڕێ دەکەم؟ ئەگەر ڕەتم بکەنەوە چی دەبێت؟

ڕاوێژکار ڤیزا نادات و بەڵێنیشی پێ نادات. ئەوەی پێت دەڵێت ڤیزاکە «مسۆگەرە»، ڕاست ناکات.`,
        },
        offer: {
          title: 'پێش واژۆکردن لە پێشنیازەکە دڵنیا ببەرەوە',
          body: `پێشنیازی کار، هاوسەرگیری یان خوێندن لە دەرەوە؟ داوا بکە بە نووسراوی بێت، و لەگەڵ کەسێکی متمانەپێکراو بیخوێنەوە.

- ناو و ناونیشانی کۆمپانیاکە چییە؟ ئایا کەس وەڵامی ئەو ژمارەیە دەداتەوە کە لە ماڵپەڕەکەیاندایە؟
- کارەکە بە وردی چییە، مووچەکەی چەندە، و ڕۆژی چەند کاتژمێرە؟
- کێ پارەی سەفەر و خانوو دەدات؟ ئایا لە مووچەکە دەبڕدرێت؟
- ئایا پاسپۆرتەکەم لای خۆم دەمێنێتەوە؟

بوەستە ئەگەر پێشوەختە داوای پارەیان کرد، یان وتیان «گرێبەستەکە لەوێ دەنووسین»، یان داوای وێنەی تایبەتیان کرد، یان پێیان وتیت بە خێزانەکەت مەڵێ. پاشان پێشنیازەکە پیشانی ڕاوێژکارێک بدە.`,
        },
        cost: {
          title: 'هەموو نرخەکە حساب بکە',
          body: `نرخەکە تەنیا پارەی بلیت نییە. لە کاغەزێکدا بنووسە:

- ئەوەی پێش سەفەر دەیدەم، و بە کێ
- ئەوەی بە قەرز وەریدەگرم، و ئەگەر نەگەم کێ دەیداتەوە
- ئەوەی دەیفرۆشم و ناگەڕێتەوە: خانوو، زێڕ، ئۆتۆمبێل
- پێش یەکەم مووچە چەند مانگ لەوێ دەژیم

ئەو خانووە مەفرۆشە کە خێزانەکەت تێیدا دەژین، و مووچەی کەسێکی تر مەکە بە بارمتە. لە خۆشت بپرسە: ئەگەر نیوەی ئەم پارەیە لێرە بۆ فێربوونی پیشەیەک یان بۆ [پڕۆژەیەکی بچووک](guide/start-a-small-business) دابنێم، ساڵێکی تر لە کوێ دەبم؟`,
        },
        smuggler: {
          title: 'ئەوە بزانە کە قاچاخچی نایڵێت',
          body: `قاچاخچی فرۆشیارە. ئەوەت پێ دەڵێت کە حەز دەکەیت بیبیستیت، و ئەمانەت پێ ناڵێت:

- لەوانەیە لە ڕێگادا نرخەکە زیاد بکات، و ئەوەی پارە نەدات لەوانەیە بەند بکرێت.
- لەوانەیە بەلەمەکە نقوم بێت، و دەرگای بارهەڵگرەکە دابخرێت و هەوای تێدا نەمێنێت.
- لەوانەیە ئەندامانی خێزان لە یەکەم سنووردا لێک جیا ببنەوە.
- لەوانەیە بەبێ پارە بتگەڕێننەوە و قەرزەکە بمێنێت.

لەوانەیە قاچاخکردن ببێت بە بازرگانیکردن بە مرۆڤ: کارکردن بە زۆر بۆ دانەوەی قەرزێک کە تەواو نابێت. ئەگەر ئەندامێکی خێزانەکەت ئێستا لە ڕێگادایە و داوای پارەتان لێ دەکەن، پێش پرسیارکردن پارە مەدەن. پەیوەندی بە ناوەندەکەوە بکەن، و لە مەترسیدا داوای پۆلیس بکەن.`,
        },
        protect: {
          title: 'ئەگەر بڕیاری ڕۆیشتنت دا، خۆت بپارێزە',
          body: `ئەگەر بڕیارت دا بڕۆیت، پێش ئەوەی لە ماڵ دەربچیت ئەمانە بکە:

1. وێنەی پاسپۆرت، گرێبەست و ڤیزا بگرە، و دانەیەک لای کەسێکی متمانەپێکراو بەجێ بهێڵە.
2. پاسپۆرتەکەت مەدە بە کەس کە لای خۆی هەڵیبگرێت.
3. ژمارەی تەلەفۆنی کەسێکی خێزانەکەت لەبەر بکە.
4. لەگەڵ خێزانەکەت لەسەر ڕۆژێک بۆ پەیوەندیکردن ڕێک بکەوە، و لەسەر وشەیەک کە تەنها ئێوە بزانن مانای «من لە مەترسیدام»ە.
5. ژمارەی باڵیۆزخانەی عێراق لەو وڵاتە بنووسە کە بۆی دەچیت.
6. منداڵ لەگەڵ کەسێکی نەناسراو مەنێرە.

وادەیەک بۆ [ڕێنمایی پێش ڕۆیشتن](service/pre-departure-orientation) وەربگرە. ئەگەر لە هەر ساتێکدا بیرت گۆڕی، بگەڕێوە. پاشگەزبوونەوە لە بڕیارێک عەیب نییە.`,
        },
      },
    },
    en: {
      title: 'Before you decide to leave',
      summary:
        'For people who think of leaving, and for their families: six steps before you pay, sign or promise anything. We do not tell you to go, and we do not tell you to stay. The decision is yours.',
      body: `Leaving is a big decision. Do not make it in one night. This guide helps you to know more before you decide.

The first rule: **someone who hurries you does not want what is best for you.** An honest offer will still be there next week.`,
      keywords: [
        'thinking of leaving',
        'migrate',
        'migration',
        'asylum',
        'go to Europe',
        'visa',
        'smuggler',
        'smuggling',
        'irregular migration',
        'illegal migration',
        'job abroad',
        'work abroad',
        'travel agent',
        'should I leave Iraq',
      ],
      sourceNote: 'Advice written for this site. About services: ICMPD, May 2025.',
      steps: {
        reason: {
          title: 'Write down why you want to leave',
          body: `Take a sheet of paper and write one reason, the strongest: work? fear? studies? relatives there? Then write below it:

- What would have to change here for me to stay?
- What do I really know about that country, and from whom?
- Who depends on me here, and what will they do without me?

Ask someone who came back, not only those who send nice pictures. If the reason is fear of a person or a threat, call the centre before you tell others of your plan.`,
        },
        legal: {
          title: 'Ask about the legal way first',
          body: `Legal ways differ from country to country, and they change. Do not learn the rules from a video. Ask three, and compare their answers:

1. The embassy of the country you want to go to, or its official website
2. The university or employer there, directly
3. A counsellor at the centre: [information on safe, legal migration](service/safe-migration-information)

Ask: Is there a way for someone like me? Which papers? What is the fee, and who gets it? How long do I wait? What happens if I am refused?

A counsellor gives no visa and promises none. Whoever promises a “guaranteed” visa is not telling the truth.`,
        },
        offer: {
          title: 'Check the offer before you sign',
          body: `An offer of work, marriage or studies abroad? Ask for it in writing, and read it with someone you trust.

- What is the company’s name and address? Does anyone answer the number on its own website?
- What exactly is the work, what is the pay, how many hours a day?
- Who pays for the journey and the room? Is it taken from the pay?
- Does my passport stay with me?

Stop if they want money first, say “we write the contract there”, ask for private pictures, or tell you to say nothing to your family. Then show the offer to a counsellor.`,
        },
        cost: {
          title: 'Count the whole price',
          body: `The price is not only the ticket. Write on a sheet of paper:

- What I pay before the journey, and to whom
- What I borrow, and who pays it back if I do not arrive
- What I sell and never get back: a house, gold, a car
- How many months I must live there before the first pay

Do not sell the home your family lives in, and do not pledge another person’s pay. Ask yourself, too: if I put half of this money into learning a trade or into [a small business](guide/start-a-small-business) here, where am I in a year?`,
        },
        smuggler: {
          title: 'Know what the smuggler does not say',
          body: `A smuggler is a seller. He says what you like to hear. He does not say:

- The price may rise on the way, and those who do not pay may be locked up.
- The boat may sink, and the lorry may be shut without air.
- The family may be separated at the first border.
- You may be sent back without money, and the debt stays.

Smuggling can turn into trafficking: forced work for a debt that never ends. If one of your family is on the way now and people ask you for money, do not pay before you ask. Call the centre, and in danger call the police.`,
        },
        protect: {
          title: 'Protect yourself if you decide to go',
          body: `If you decide to go, do this before you leave home:

1. Photograph your passport, contract and visa, and leave a copy with someone you trust.
2. Do not hand your passport to anyone to keep.
3. Learn the phone number of one of your family by heart.
4. Agree with your family on a day to call, and on a secret word that means “I am in danger”.
5. Write down the number of the Iraqi embassy in the country you are going to.
6. Do not send a child with a stranger.

Book a place in [pre-departure orientation](service/pre-departure-orientation). If you change your mind at any moment, turn back. There is no shame in it.`,
        },
      },
    },
  },
}
