import type { SeedEntry } from '../../seed-entry.ts'

/** Referral for legal processes. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'legal-guidance',
  demo: false,
  facts: {
    owner: null,
    needs: ['papers'],
    audiences: ['returnees'],
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
    eligibility: [
      {
        id: 'returned',
        kind: 'origin',
        countries: [],
        governorates: [],
        ageFrom: null,
        ageTo: null,
        withinMonths: null,
      },
    ],
    papers: [
      { id: 'id-card', kind: 'identity', optional: true },
      { id: 'matter', kind: 'other', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'الإرشاد في المعاملات القانونية',
      summary:
        'تحتاج إلى ورقة رسمية، أو عندك معاملة لا تعرف كيف تبدأ بها؟ يستمع إليك المركز ويحيلك إلى الجهة التي تتولاها.',
      body: `ما يقدمه المركز هنا هو **الإحالة**: تشرح ما عندك، فيدلّك على الجهة الحكومية أو الخاصة التي تساعد في المعاملات القانونية. مصدرنا لا يقول هل يوجد محامٍ في المركز، فاسأل عن ذلك.

## عمّ يمكنك أن تسأل؟

- أوراق تحتاج إليها أنت أو أهلك بعد العودة
- معاملة توقفت ولا تعرف أين
- ورقة طُلب منك أن توقّعها وأنت لا تفهمها
- كتاب أو تبليغ وصلك من دائرة أو محكمة

هذه أمثلة فقط. اسأل عن حالتك، حتى لو لم تجدها هنا.

## احمِ نفسك

- احتفظ بالورقة الأصلية، وأعطِ نسخة منها.
- اسأل عن الكلفة قبل أن تبدأ، واطلب وصلاً بما تدفع.
- لا تدفع لمن يعدك بإنهاء المعاملة من دون أن تراجع الدائرة.

## إذا كنت تسكن في نينوى

يعمل [نظام الإحالة في نينوى](programme/ninewa-referral-system) مع مكاتب الاستشارة القانونية للنساء، ومع مراكز المساعدة في السكن والأرض والممتلكات.`,
      keywords: [
        'محامي',
        'محامية',
        'استشارة قانونية',
        'مساعدة قانونية',
        'محكمة',
        'قضية',
        'معاملة',
        'مستمسكات',
        'هوية الأحوال المدنية',
        'البطاقة الوطنية',
        'جنسية',
        'عقد زواج',
        'بيان ولادة',
        'wakala',
        'mu7ami',
        'legal help',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      benefits: [
        'شخص يرتّب معك السؤال: ما المطلوب، وممّن',
        'اسم الجهة التي تتولى المعاملة وطريقة الوصول إليها',
        'معرفة ما تسأل عنه قبل أن تدفع أو توقّع',
      ],
      steps: [
        'اتصل بأحد المراكز وقل بجملة واحدة ما المعاملة.',
        'اسأل أي أوراق تُحضر معك، وهل يكفي أن تكون صوراً في هاتفك.',
        'اتفق مع المرشد على الجهة التي تقصدها، واكتب اسمها وعنوانها.',
        'اسأل تلك الجهة عن الكلفة والمدة قبل أن تبدأ.',
      ],
      ifNotForMe:
        'إذا لم تكن عائداً من الخارج، فاتصل بالمركز أيضاً واسأل من يساعد في حالتك. وإذا كان هناك من يهددك أو يحتجز أوراقك، فاقرأ صفحة الحماية من الاستغلال والاتجار بالبشر.',
      eligibility: { returned: { sentence: 'عدت إلى العراق من بلد آخر.' } },
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        matter: {
          name: 'كل ورقة تخص المعاملة، أو صورة منها',
          whereToGet: 'ما وصلك من الدائرة أو المحكمة أو صاحب العمل.',
        },
      },
    },
    ckb: {
      title: 'ڕێنمایی لە کاروباری یاساییدا',
      summary:
        'پێویستت بە بەڵگەنامەیەکی فەرمییە، یان مامەڵەیەکت هەیە و نازانیت لە کوێوە دەست پێ بکەیت؟ ناوەندەکە گوێت لێ دەگرێت و ڕەوانەت دەکات بۆ لایەنی پەیوەندیدار.',
      body: `ئەوەی ناوەندەکە لێرە دەیدات **ڕەوانەکردنە**: باسی کێشەکەت دەکەیت، و ئەو لایەنە حکومی یان تایبەتەت پیشان دەدات کە لە کاروباری یاساییدا یارمەتی دەدات. سەرچاوەکەمان ناڵێت ئایا لە ناوەندەکە پارێزەر هەیە، بۆیە لێی بپرسە.

## دەتوانیت لە چی بپرسیت؟

- ئەو بەڵگەنامانەی دوای گەڕانەوە بۆ خۆت یان خێزانەکەت پێویستن
- مامەڵەیەک کە وەستاوە و نازانیت لە کوێ
- کاغەزێک کە داوات لێ کراوە واژۆی بکەیت و تێی ناگەیت
- نامەیەک کە لە فەرمانگە یان دادگاوە پێت گەیشتووە

ئەمانە تەنها نموونەن. لە حاڵەتی خۆت بپرسە، تەنانەت ئەگەر لێرە نەنووسرابێت.

## خۆت بپارێزە

- بەڵگەنامە ڕەسەنەکە لای خۆت بهێڵەرەوە، و تەنها کۆپییەکی بدە.
- پێش دەستپێکردن بپرسە چەندی تێدەچێت، و بۆ هەر پارەیەک کە دەیدەیت وەسڵ وەربگرە.
- پارە مەدە بە کەسێک کە بەڵێنت پێ دەدات بەبێ سەردانی فەرمانگە مامەڵەکەت بۆ تەواو بکات.

## ئەگەر لە نەینەوا دەژیت

[سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) لەگەڵ نووسینگەکانی ڕاوێژی یاسایی ژنان و ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک کار دەکات.`,
      keywords: [
        'پارێزەر',
        'ڕاوێژی یاسایی',
        'یارمەتی یاسایی',
        'دادگا',
        'کێشەی یاسایی',
        'مامەڵە',
        'بەڵگەنامە',
        'ناسنامە',
        'کارتی نیشتمانی',
        'ڕەگەزنامە',
        'گرێبەستی هاوسەرگیری',
        'بڕوانامەی لەدایکبوون',
        'محامی',
        'parezer',
        'legal help',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      benefits: [
        'کەسێک کە پرسیارەکەت لەگەڵ ڕوون دەکاتەوە: چی پێویستە، و لە کێ',
        'ناوی لایەنی پەیوەندیدار و ڕێگای گەیشتن پێی',
        'دەزانیت لە چی بپرسیت پێش ئەوەی پارە بدەیت یان واژۆ بکەیت',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە و بە یەک ڕستە بڵێ کێشەکەت چییە.',
        'بپرسە چ بەڵگەنامەیەک بهێنیت، و ئایا وێنەی ناو تەلەفۆنەکەت بەسە.',
        'لەگەڵ ڕاوێژکارەکە لەسەر ئەو لایەنە ڕێک بکەوە کە ڕووی لێ دەکەیت، و ناو و ناونیشانەکەی بنووسە.',
        'پێش دەستپێکردن لەو لایەنە بپرسە چەندی تێدەچێت و چەند دەخایەنێت.',
      ],
      ifNotForMe:
        'ئەگەر لە دەرەوە نەگەڕاویتەتەوە، هەر پەیوەندی بە ناوەندەکەوە بکە و بپرسە کێ یارمەتیی حاڵەتی تۆ دەدات. ئەگەر کەسێک هەڕەشەت لێ دەکات یان بەڵگەنامەکانتی بردووە، پەڕەی پاراستن لە چەوساندنەوە و بازرگانیکردن بە مرۆڤ بخوێنەوە.',
      eligibility: { returned: { sentence: 'لە وڵاتێکی ترەوە گەڕاویتەتەوە بۆ عێراق.' } },
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        matter: {
          name: 'هەر بەڵگەنامەیەک کە پەیوەندیی بە مامەڵەکەوە هەیە، یان وێنەکەی',
          whereToGet: 'ئەوەی لە فەرمانگە، دادگا یان خاوەنکارەوە پێت گەیشتووە.',
        },
      },
    },
    en: {
      title: 'Guidance in legal matters',
      summary:
        'Do you need an official paper? Do you have a legal matter and not know where to begin? The centre listens and refers you to those who deal with it.',
      body: `What the centre gives here is **referral**: you explain your matter, and it tells you which public or private provider helps with legal processes. Our source does not say whether there is a lawyer at the centre, so ask.

## What you can ask about

- papers that you or your family need after coming back
- a matter that has got stuck, and you do not know where
- a paper you are told to sign and do not understand
- a letter from an office or a court

These are only examples. Ask about your own case, even if it is not here.

## Protect yourself

- Keep the original paper, and give a copy.
- Ask what it costs before you begin, and ask for a receipt for all you pay.
- Do not pay anyone who promises to settle it without a visit to the office.

## If you live in Ninewa

The [Ninewa referral system](programme/ninewa-referral-system) works with Women’s Legal Counselling Offices, and with Housing, Land and Property Assistance Centres.`,
      keywords: [
        'lawyer',
        'legal aid',
        'legal advice',
        'legal help',
        'court',
        'court case',
        'documents',
        'civil status ID',
        'national ID',
        'nationality certificate',
        'birth certificate',
        'marriage contract',
        'power of attorney',
        'muhami',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      benefits: [
        'Someone who sorts out the question with you: what is needed, and from whom',
        'The name of the office that deals with it and how to reach it',
        'You know what to ask before you pay or sign',
      ],
      steps: [
        'Call a centre and say in one sentence what the matter is.',
        'Ask which papers to bring, and whether pictures on your phone are enough.',
        'Agree with the counsellor where you will go, and write down the name and address.',
        'Ask there what it costs and how long it takes before you begin.',
      ],
      ifNotForMe:
        'If you have not come back from abroad, call the centre all the same and ask who helps in your case. If someone threatens you or keeps your papers, read the page on protection from exploitation and human trafficking.',
      eligibility: { returned: { sentence: 'You came back to Iraq from another country.' } },
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        matter: {
          name: 'Every paper about the matter, or a picture of it',
          whereToGet: 'What you got from the office, the court or the employer.',
        },
      },
    },
  },
}
