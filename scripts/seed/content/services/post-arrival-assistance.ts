import type { SeedEntry } from '../../seed-entry.ts'

/** Help for labour migrants who come to Iraq. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'post-arrival-assistance',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'papers', 'safety'],
    audiences: ['migrantWorkers', 'employers'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    providers: [],
    phones: [],
    eligibility: [],
    papers: [
      { id: 'passport', kind: 'travel', optional: true },
      { id: 'residence', kind: 'residence', optional: true },
      { id: 'contract', kind: 'other', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'المساعدة بعد الوصول للعمال المهاجرين في العراق',
      summary:
        'جئت من بلد آخر لتعمل في العراق؟ يشرح لك المركز حقوقك وواجباتك، وماذا تفعل إذا لم تحصل على أجرك أو أخذ أحد جوازك.',
      body: `يأتي عمال إلى العراق من بنغلاديش وباكستان والفلبين وبلدان أخرى. في بلد جديد يصعب أن تعرف القواعد، والمركز يشرحها لك.

## ماذا تعرف في المركز؟

- ما حقوقك في العمل وما واجباتك
- ما القوانين والعادات التي يجب أن تعرفها في العراق
- إلى أي جهة تذهب بحسب مشكلتك

## إذا كانت عندك مشكلة

قل للمرشد ما حدث بكلامك أنت: أجر لم يُدفع، أو جواز أُخذ منك، أو عقد غير الذي وُعدت به. اسأل أولاً من سيعرف أنك جئت. إذا كنت خائفاً من صاحب العمل، فقل ذلك من البداية.

## لأصحاب العمل

يمكن لأصحاب العمل أيضاً أن يسألوا عن القواعد الخاصة بتشغيل العمال المهاجرين.

اسأل قبل أن تأتي هل يوجد من يتحدث لغتك، أو تعال مع شخص يترجم لك.`,
      keywords: [
        'عامل أجنبي',
        'عمالة أجنبية',
        'عامل بنغالي',
        'إقامة',
        'كفيل',
        'ما انطوني راتب',
        'أخذوا جوازي',
        'حقوق العامل الأجنبي',
        'رخصة عمل',
        'إجازة عمل',
        'عاملة منزل',
        'migrant worker',
        'foreign worker',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'شرح حقوقك وواجباتك في العراق',
        'معرفة القوانين والعادات التي تحتاج إليها في حياتك وعملك',
        'معرفة الجهة التي تقصدها إذا حدثت مشكلة',
      ],
      steps: [
        'اتصل بالمركز من هاتفك أنت أو من هاتف شخص تثق به، وقل ما لغتك.',
        'قل ما الذي حدث أو ما الذي تريد أن تعرفه.',
        'أحضر ما لديك من أوراق، أو صوراً منها في هاتفك.',
        'اسأل عن الخطوة التالية، وماذا قد يحدث بعدها لعملك وإقامتك.',
      ],
      ifNotForMe:
        'إذا كنت عراقياً عائداً من الخارج، فاقرأ صفحة مكتب معلومات إعادة الإدماج. وإذا كنت محتجزاً أو مجبراً على العمل، فاقرأ صفحة الحماية من الاتجار بالبشر.',
      eligibility: {},
      papers: {
        passport: { name: 'جواز السفر أو صورة منه', whereToGet: null },
        residence: { name: 'الإقامة أو صورة منها', whereToGet: null },
        contract: {
          name: 'عقد العمل',
          whereToGet: 'من صاحب العمل أو المكتب الذي جاء بك إلى العراق.',
        },
      },
    },
    ckb: {
      title: 'یارمەتیی دوای گەیشتن بۆ کرێکارانی کۆچبەر لە عێراق',
      summary:
        'لە وڵاتێکی ترەوە هاتوویت بۆ ئەوەی لە عێراق کار بکەیت؟ ناوەندەکە ماف و ئەرکت بۆ ڕوون دەکاتەوە، و پێت دەڵێت چی بکەیت ئەگەر مووچەت پێ نەدرا یان پاسپۆرتەکەت لێ سەندرا.',
      body: `کرێکاران لە بەنگلادیش، پاکستان، فلیپین و وڵاتانی ترەوە دێن بۆ عێراق. لە وڵاتێکی نوێدا زەحمەتە یاساکان بزانیت، و ناوەندەکە بۆت ڕوونیان دەکاتەوە.

## لە ناوەندەکە چی دەزانیت؟

- لە کاردا مافەکانت چین و ئەرکەکانت چین
- کام یاسا و نەریت لە عێراق دەبێت بزانیت
- بەپێی کێشەکەت ڕوو لە کام لایەن بکەیت

## ئەگەر کێشەت هەیە

بە قسەی خۆت بە ڕاوێژکارەکە بڵێ چی ڕووی داوە: مووچەیەک کە نەدراوە، پاسپۆرتێک کە لێت سەندراوە، یان گرێبەستێک کە ئەوە نییە کە بەڵێنت پێ درابوو. سەرەتا بپرسە کێ دەزانێت کە تۆ هاتوویت. ئەگەر لە خاوەنکار دەترسیت، هەر لە سەرەتاوە بیڵێ.

## بۆ خاوەنکارەکان

خاوەنکارەکانیش دەتوانن لە مەرجەکانی دامەزراندنی کرێکاری کۆچبەر بپرسن.

پێش هاتن بپرسە ئایا کەسێک هەیە بە زمانی تۆ قسە بکات، یان کەسێک لەگەڵ خۆت بهێنە بۆت وەربگێڕێت.`,
      keywords: [
        'کرێکاری بیانی',
        'کرێکاری کۆچبەر',
        'ئیقامە',
        'مۆڵەتی مانەوە',
        'کەفیل',
        'مووچەیان پێ نەدام',
        'پاسپۆرتەکەمیان برد',
        'مافی کرێکار',
        'مۆڵەتی کار',
        'کرێکاری ماڵان',
        'کرێی کار',
        'migrant worker',
        'foreign worker',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'ڕوونکردنەوەی ماف و ئەرکت لە عێراق',
        'ئەو یاسا و نەریتانەی لە ژیان و کاردا پێویستتن',
        'دەزانیت ڕوو لە کوێ بکەیت ئەگەر کێشەیەک ڕووی دا',
      ],
      steps: [
        'لە تەلەفۆنی خۆتەوە یان هی کەسێکی متمانەپێکراو پەیوەندی بە ناوەندەکەوە بکە، و بڵێ زمانت چییە.',
        'بڵێ چی ڕووی داوە یان دەتەوێت چی بزانیت.',
        'ئەو بەڵگەنامانەی هەتە، یان وێنەیان لە تەلەفۆنەکەتدا، لەگەڵ خۆت بهێنە.',
        'بپرسە هەنگاوی دواتر چییە، و چ کاریگەرییەکی لەسەر کار و مۆڵەتی مانەوەت دەبێت.',
      ],
      ifNotForMe:
        'ئەگەر عێراقیت و لە دەرەوە گەڕاویتەتەوە، پەڕەی مێزی زانیاریی تێکەڵبوونەوە بخوێنەوە. ئەگەر دەستبەسەریت یان بە زۆر کارت پێ دەکەن، پەڕەی پاراستن لە بازرگانیکردن بە مرۆڤ بخوێنەوە.',
      eligibility: {},
      papers: {
        passport: { name: 'پاسپۆرت یان وێنەکەی', whereToGet: null },
        residence: { name: 'مۆڵەتی مانەوە (ئیقامە) یان وێنەکەی', whereToGet: null },
        contract: {
          name: 'گرێبەستی کار',
          whereToGet: 'لە خاوەنکار، یان لەو نووسینگەیەی تۆی هێنا بۆ عێراق.',
        },
      },
    },
    en: {
      title: 'Post-arrival assistance for labour migrants in Iraq',
      summary:
        'Did you come from another country to work in Iraq? The centre explains your rights and duties, and what to do if you are not paid or someone takes your passport.',
      body: `People come to work in Iraq from Bangladesh, Pakistan, the Philippines and other countries. In a new country it is hard to know the rules, and the centre explains them to you.

## What you learn at the centre

- your rights and your duties at work
- which laws and customs you should know in Iraq
- where to go with which problem

## If you have a problem

Tell the counsellor in your own words what happened: wages that were not paid, a passport that was taken, a contract that is not what you were promised. First ask who will know that you came. If you are afraid of your employer, say so at the start.

## For employers

Employers can also ask about the rules for employing labour migrants.

Ask before you come whether anyone there speaks your language, or bring someone who can translate for you.`,
      keywords: [
        'migrant worker',
        'foreign worker',
        'labour migrant',
        'unpaid wages',
        'salary not paid',
        'passport taken',
        'residence permit',
        'work permit',
        'kafala',
        'sponsor',
        'domestic worker',
        'iqama',
        'house maid',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'Your rights and duties in Iraq, explained',
        'The laws and customs you need to know for life and work',
        'You know where to turn if something goes wrong',
      ],
      steps: [
        'Call the centre from your own phone or from that of someone you trust, and say what your language is.',
        'Say what happened or what you want to know.',
        'Bring the papers you have, or pictures of them on your phone.',
        'Ask what the next step is, and what it could mean for your job and your residence permit.',
      ],
      ifNotForMe:
        'If you are an Iraqi who came back from abroad, read about the Reintegration Information Desk. If you are locked in or forced to work, read the page on protection from human trafficking.',
      eligibility: {},
      papers: {
        passport: { name: 'Your passport or a picture of it', whereToGet: null },
        residence: {
          name: 'Your residence permit or a picture of it',
          whereToGet: null,
        },
        contract: {
          name: 'Your work contract',
          whereToGet: 'From your employer or the agency that brought you to Iraq.',
        },
      },
    },
  },
}
