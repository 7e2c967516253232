import type { SeedEntry } from '../../seed-entry.ts'

/** Referral to public and private providers. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'referral-to-providers',
  demo: false,
  facts: {
    owner: null,
    needs: ['papers', 'training', 'work'],
    audiences: ['returnees'],
    governorates: [],
    cost: 'free',
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
      { id: 'return-papers', kind: 'return', optional: true },
      { id: 'certificates', kind: 'education', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'الإحالة إلى الجهة التي تساعدك',
      summary:
        'إذا عدت من الخارج ولا تعرف أي دائرة أو منظمة تقصد، فاسأل المركز. يستمع إليك المرشد ويدلّك على الجهة المناسبة: لأوراقك، أو للتدريب المهني، أو للمساعدة بعد الوصول.',
      body: `بعد العودة تحتاج غالباً إلى أكثر من شيء في وقت واحد، ولكل شيء باب مختلف. الإحالة معناها أنك لا تبحث عن الباب وحدك.

## ماذا يحدث؟

يسألك المرشد عن وضعك: متى عدت، وأين تسكن، وماذا تحتاج أولاً. بعد ذلك يبحث معك عن الجهة الحكومية أو الخاصة التي تقدم هذه المساعدة، ويشرح لك كيف تصل إليها وماذا تقول هناك.

## ما الذي يقدمه الآخرون؟

- مساعدة في الأيام الأولى بعد الوصول
- [معاملات قانونية](service/legal-guidance)
- [تدريب مهني](service/vocational-training-referral)

## ما يجب أن تعرفه

المركز يدلّك ويحيلك، لكن القرار عند الجهة الأخرى. قد تنتظر، وقد تكون شروطها غير مناسبة لك. الإحالة في المركز مجانية. أما الجهة الأخرى فقد تأخذ رسوماً، فاسأل قبل أن تذهب.`,
      keywords: [
        'إحالة',
        'تحويل',
        'وين أروح',
        'منو يساعدني',
        'معاملات',
        'أوراق رسمية',
        'مستمسكات',
        'تدريب مهني',
        'منظمات',
        'مساعدة العائدين',
        'e7ala',
        'referral',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      benefits: [
        'حديث مع مرشد يرتّب معك ما تحتاج إليه أولاً',
        'اسم الجهة المناسبة وطريقة الوصول إليها',
        'إحالة إلى جهات حكومية أو خاصة: المساعدة بعد الوصول، والمعاملات القانونية، والتدريب المهني',
      ],
      steps: [
        'اتصل بأحد المراكز أو تعال إليه، وقل ما الذي تحتاج إليه أولاً.',
        'اعرض على المرشد ما لديك من أوراق.',
        'اتفق معه على الجهة التي ستقصدها، واكتب اسمها وعنوانها والأوراق التي تطلبها.',
        'اذهب إلى تلك الجهة. إذا لم يستقبلوك، فاتصل بالمركز وأخبره بما حدث.',
      ],
      ifNotForMe:
        'إذا لم تكن عائداً من الخارج، فاتصل بالمركز أيضاً واسأل من يساعد في حالتك. وإذا رفضتك إحدى الجهات، فعد إلى المركز واسأل عن جهة أخرى.',
      eligibility: { returned: { sentence: 'عدت إلى العراق من بلد آخر.' } },
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        'return-papers': {
          name: 'أوراق عودتك، مثل ورقة السفر المؤقتة (ورقة العبور)',
          whereToGet: 'من السفارة أو القنصلية العراقية في الخارج، أو من الجهة التي نظمت عودتك.',
        },
        certificates: { name: 'شهادات الدراسة أو التدريب أو العمل', whereToGet: null },
      },
    },
    ckb: {
      title: 'ڕەوانەکردن بۆ ئەو لایەنەی یارمەتیت دەدات',
      summary:
        'ئەگەر لە دەرەوە گەڕاویتەتەوە و نازانیت ڕوو لە کام فەرمانگە یان ڕێکخراو بکەیت، ناوەندەکە گوێت لێ دەگرێت و لایەنی گونجاوت پیشان دەدات: بۆ بەڵگەنامە، ڕاهێنانی پیشەیی یان یارمەتیی دوای گەیشتن.',
      body: `دوای گەڕانەوە زۆر جار لە یەک کاتدا پێویستت بە چەند شتێکە، و هەر شتێک فەرمانگەیەکی جیای هەیە. ڕەوانەکردن واتە بە تەنیا بەدوایاندا ناگەڕێیت.

## چی ڕوو دەدات؟

ڕاوێژکارەکە لە دۆخەکەت دەپرسێت: کەی گەڕایتەوە، لە کوێ دەژیت، و سەرەتا چیت پێویستە. دواتر لەگەڵت سەیر دەکات کام لایەنی حکومی یان تایبەت ئەو یارمەتییە دەدات. هەروەها بۆت ڕوون دەکاتەوە چۆن پێی دەگەیت و لەوێ چی بڵێیت.

## ئەوانی تر چی دەدەن؟

- یارمەتی لە ڕۆژانی یەکەمی دوای گەیشتن
- [کاروباری یاسایی](service/legal-guidance)
- [ڕاهێنانی پیشەیی](service/vocational-training-referral)

## ئەوەی دەبێت بیزانیت

ناوەندەکە ڕێگات پیشان دەدات و ڕەوانەت دەکات، بەڵام بڕیار لای لایەنەکەی ترە. لەوانەیە چاوەڕێ بکەیت، و لەوانەیە مەرجەکانی بۆ تۆ نەگونجێن. ڕەوانەکردن لە ناوەندەکە بەخۆڕاییە. لایەنەکەی تر لەوانەیە پارە وەربگرێت، بۆیە پێش چوون بپرسە.`,
      keywords: [
        'ڕەوانەکردن',
        'بۆ کوێ بچم',
        'کێ یارمەتیم دەدات',
        'بەڵگەنامە',
        'کاغەز',
        'کاری یاسایی',
        'ڕاهێنانی پیشەیی',
        'ڕێکخراو',
        'یارمەتی گەڕاوەکان',
        'ئیحالە',
        'rewanekrdn',
        'referral',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      benefits: [
        'گفتوگۆ لەگەڵ ڕاوێژکارێک کە لەگەڵت ڕێکی دەخات سەرەتا چیت پێویستە',
        'ناوی لایەنی گونجاو و ڕێگای گەیشتن پێی',
        'ڕەوانەکردن بۆ لایەنی حکومی یان تایبەت: یارمەتیی دوای گەیشتن، کاروباری یاسایی، ڕاهێنانی پیشەیی',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە یان وەرە بۆی، و بڵێ سەرەتا چیت پێویستە.',
        'ئەو بەڵگەنامانەی هەتە پیشانی ڕاوێژکارەکەی بدە.',
        'لەسەر ئەو لایەنە ڕێک بکەون کە ڕووی لێ دەکەیت، و ناو و ناونیشان و بەڵگەنامە پێویستەکانی بنووسە.',
        'بڕۆ بۆ ئەو لایەنە. ئەگەر وەریان نەگرتیت، پەیوەندی بە ناوەندەکەوە بکە و بڵێ چی ڕووی دا.',
      ],
      ifNotForMe:
        'ئەگەر لە دەرەوە نەگەڕاویتەتەوە، هەر پەیوەندی بە ناوەندەکەوە بکە و بپرسە کێ یارمەتیی حاڵەتی تۆ دەدات. ئەگەر لایەنێک ڕەتی کردیتەوە، بگەڕێوە بۆ ناوەندەکە و داوای لایەنێکی تر بکە.',
      eligibility: { returned: { sentence: 'لە وڵاتێکی ترەوە گەڕاویتەتەوە بۆ عێراق.' } },
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        'return-papers': {
          name: 'بەڵگەنامەکانی گەڕانەوەت، وەک کاغەزی گەشتی کاتی',
          whereToGet:
            'لە باڵیۆزخانە یان کونسوڵخانەی عێراق لە دەرەوە، یان لەو لایەنەی گەڕانەوەکەتی ڕێک خست.',
        },
        certificates: { name: 'بڕوانامەی خوێندن، ڕاهێنان یان کار', whereToGet: null },
      },
    },
    en: {
      title: 'Referral to the office that can help you',
      summary:
        'You came back from abroad and do not know which office or organisation to go to. The centre listens and refers you to the right one: for papers, vocational training or help after arrival.',
      body: `After coming back you often need several things at once, and each has its own office. Referral means that you do not have to search alone.

## What happens

The counsellor asks about your situation: when you came back, where you live, and what you need first. Then you find out together which public or private provider gives this help. The counsellor explains how to get there and what to say.

## What others provide

- help in the first days after you arrive
- [legal processes](service/legal-guidance)
- [vocational training](service/vocational-training-referral)

## What you should know

The centre shows you the way and refers you, but the other office decides. You may have to wait, and its conditions may not fit you. Referral by the centre is free. The other office may charge a fee, so ask before you go.`,
      keywords: [
        'referral',
        'where to go',
        'who can help me',
        'legal help',
        'documents',
        'paperwork',
        'vocational training',
        'NGO',
        'service provider',
        'returnee help',
        'ihala',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      benefits: [
        'A talk with a counsellor who sorts out with you what you need first',
        'The name of the right office and how to reach it',
        'Referral to public or private providers: help after arrival, legal processes, vocational training',
      ],
      steps: [
        'Call a centre or come there, and say what you need first.',
        'Show the counsellor the papers you have.',
        'Agree where you will go, and write down the name, the address and the papers they ask for.',
        'Go there. If they do not receive you, call the centre and say what happened.',
      ],
      ifNotForMe:
        'If you have not come back from abroad, call the centre all the same and ask who helps in your case. If an office refuses you, come back to the centre and ask for another one.',
      eligibility: { returned: { sentence: 'You came back to Iraq from another country.' } },
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        'return-papers': {
          name: 'Papers of your return, such as a temporary travel paper',
          whereToGet:
            'From the Iraqi embassy or consulate abroad, or from the office that arranged your return.',
        },
        certificates: { name: 'Certificates from school, training or work', whereToGet: null },
      },
    },
  },
}
