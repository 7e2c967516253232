import type { SeedEntry } from '../../seed-entry.ts'

/** Referral between two ministries for recent returnees from Belarus and Lithuania. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'momd-molsa-referral',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    needs: ['work', 'training'],
    audiences: ['returnees'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
    ],
    providers: [{ to: 'organisation', slug: 'molsa' }],
    phones: [],
    organisation: { to: 'organisation', slug: 'momd' },
    status: 'open',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [
      {
        id: 'origin',
        kind: 'origin',
        countries: ['BY', 'LT'],
        governorates: [],
        ageFrom: null,
        ageTo: null,
        withinMonths: null,
      },
      {
        id: 'recent',
        kind: 'returnDate',
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
    ],
    chain: [
      { id: 'ministry', office: { to: 'organisation', slug: 'momd' } },
      { id: 'desk', office: { to: 'centre', slug: 'mrc-baghdad-molsa' } },
      { id: 'provider', office: null },
    ],
  },
  text: {
    ar: {
      title: 'الإحالة من وزارة الهجرة إلى وزارة العمل للعائدين من بيلاروسيا وليتوانيا',
      summary:
        'هل عدت حديثاً من بيلاروسيا أو ليتوانيا؟ وزارة الهجرة والمهجرين تحيلك إلى وزارة العمل والشؤون الاجتماعية، حتى تتعاون الوزارتان على مساعدتك.',
      body: `لمن عاد من بيلاروسيا أو ليتوانيا طريق واحد بين وزارتين: وزارة الهجرة والمهجرين تحيل العائد إلى وزارة العمل والشؤون الاجتماعية.

## ما معنى «حديثاً»؟

مصدرنا يقول «العائدون حديثاً» ولا يذكر عدد الأشهر. لا تقل لنفسك «لقد تأخرت». اسأل مكتب معلومات إعادة الإدماج عن القاعدة اليوم.

## ماذا يحدث؟

تذكر في وزارة الهجرة من أين عدت ومتى. إذا كانت الإحالة مناسبة لحالتك، تُحال إلى وزارة العمل. هناك تسأل عما هو متاح لك، مثل التدريب المهني أو صندوق القروض.

مصدرنا لا يقول ما الذي يحصل عليه كل شخص ولا كم ينتظر. اطلب جواباً واضحاً، واكتب اسم القسم الذي تراجعه وتاريخ المراجعة.`,
      keywords: [
        'بيلاروسيا',
        'روسيا البيضاء',
        'بلاروسيا',
        'ليتوانيا',
        'راجع من بيلاروسيا',
        'عائد من ليتوانيا',
        'حدود بولندا',
        'وزارة الهجرة',
        'إحالة',
        'مينسك',
        'MoMD MoLSA',
        'Belarus',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      runBy: 'وزارة الهجرة والمهجرين مع وزارة العمل والشؤون الاجتماعية',
      benefits: [
        'إحالة من وزارة إلى وزارة، فلا تبدأ من الصفر',
        'جواب عما هو متاح لك في وزارة العمل',
        'مرشد في المركز تسأله إذا توقف الأمر',
      ],
      steps: [
        'اتصل بالمركز وقل إنك عدت من بيلاروسيا أو ليتوانيا، واذكر متى.',
        'اسأل هل تشملك الإحالة، وإلى أي قسم في وزارة الهجرة تذهب.',
        'خذ معك ما لديك من أوراق العودة، واطلب الإحالة إلى وزارة العمل.',
        'بعد الإحالة راجع مكتب معلومات إعادة الإدماج واسأل عن خطوتك التالية.',
      ],
      ifNotForMe:
        'إذا عدت من بلد آخر، أو قيل لك إن الوقت قد فات، فاسأل مكتب معلومات إعادة الإدماج. قد يدلّك على برامج أخرى، مثل صندوق القروض وآلية الإحالة الوطنية.',
      eligibility: {
        origin: { sentence: 'عدت من بيلاروسيا أو ليتوانيا.' },
        recent: { sentence: 'عدت حديثاً. لا توجد مدة محددة في المصدر: اسأل المكتب.' },
      },
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        'return-papers': {
          name: 'أوراق عودتك، مثل ورقة السفر المؤقتة (ورقة العبور)',
          whereToGet: 'من السفارة أو القنصلية العراقية في الخارج، أو من الجهة التي نظمت عودتك.',
        },
      },
      chain: {
        ministry: {
          name: 'وزارة الهجرة والمهجرين',
          action:
            'تقول من أي بلد عدت ومتى. إذا كانت الإحالة لك، تُحال إلى وزارة العمل والشؤون الاجتماعية. اسأل أي ورقة تحملها إلى هناك.',
          carry: 'بطاقتك الوطنية وأوراق عودتك، إذا كانت عندك',
        },
        desk: {
          name: 'مكتب معلومات إعادة الإدماج في وزارة العمل والشؤون الاجتماعية',
          action:
            'تسأل عن البرامج المفتوحة لك، فيربطك المكتب بالجهة التي تقدمها. اسأل أي ورقة تطلبها تلك الجهة.',
          carry: null,
        },
        provider: {
          name: 'الجهة التي تُحال إليها',
          action: 'تقدّم طلبك هناك، وهي التي تقرر. إذا رفضتك، فارجع إلى المكتب واسأل عن جهة أخرى.',
          carry: null,
        },
      },
    },
    ckb: {
      title: 'ڕەوانەکردنی گەڕاوەکانی بێلاڕووس و لیتوانیا لە وەزارەتی کۆچەوە بۆ وەزارەتی کار',
      summary:
        'بەم دواییانە لە بێلاڕووس یان لیتوانیاوە گەڕاویتەتەوە؟ وەزارەتی کۆچ و کۆچبەران ڕەوانەت دەکات بۆ وەزارەتی کار و کاروباری کۆمەڵایەتی، بۆ ئەوەی هەردوو وەزارەت پێکەوە یارمەتیت بدەن.',
      body: `بۆ ئەوانەی لە بێلاڕووس یان لیتوانیاوە گەڕاونەتەوە یەک ڕێگا لە نێوان دوو وەزارەتدا هەیە: وەزارەتی کۆچ و کۆچبەران گەڕاوەکە ڕەوانە دەکات بۆ وەزارەتی کار و کاروباری کۆمەڵایەتی.

## «بەم دواییانە» واتە چی؟

سەرچاوەکەمان دەڵێت «ئەوانەی بەم دواییانە گەڕاونەتەوە» و ناڵێت چەند مانگ. بە خۆت مەڵێ «درەنگ کەوتم». لە مێزی زانیاریی تێکەڵبوونەوە بپرسە ئەمڕۆ چۆنە.

## چی ڕوو دەدات؟

لە وەزارەتی کۆچ دەڵێیت لە کوێوە و کەی گەڕایتەوە. ئەگەر ڕەوانەکردنەکە بۆ تۆ بگونجێت، ڕەوانە دەکرێیت بۆ وەزارەتی کار. لەوێ دەپرسیت چی بۆ تۆ هەیە، وەک ڕاهێنانی پیشەیی یان سندووقی قەرز.

سەرچاوەکەمان ناڵێت هەر کەسێک چی وەردەگرێت و چەند چاوەڕێ دەکات. داوای وەڵامێکی ڕوون بکە، و ناوی ئەو بەشەی سەردانت کرد و بەرواری سەردانەکەت بنووسە.`,
      keywords: [
        'بێلاڕووس',
        'بیلاڕووسیا',
        'بێلاروس',
        'لیتوانیا',
        'گەڕانەوە لە بێلاڕووس',
        'سنووری پۆڵەندا',
        'مینسک',
        'وەزارەتی کۆچ',
        'ڕەوانەکردن',
        'گەڕاوەکان',
        'MoMD MoLSA',
        'Belarus',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      runBy: 'وەزارەتی کۆچ و کۆچبەران لەگەڵ وەزارەتی کار و کاروباری کۆمەڵایەتی',
      benefits: [
        'ڕەوانەکردن لە وەزارەتێکەوە بۆ وەزارەتێکی تر، تا لە سفرەوە دەست پێ نەکەیت',
        'وەڵامێک لەبارەی ئەوەی لە وەزارەتی کار چی بۆ تۆ هەیە',
        'ڕاوێژکارێک لە ناوەندەکە کە لێی بپرسیت ئەگەر کارەکەت وەستا',
      ],
      steps: [
        'پەیوەندی بە ناوەندەکەوە بکە و بڵێ کە لە بێلاڕووس یان لیتوانیاوە گەڕاویتەتەوە، و کەی.',
        'بپرسە ئایا ڕەوانەکردنەکە تۆ دەگرێتەوە، و ڕوو لە کام بەشی وەزارەتی کۆچ بکەیت.',
        'بەڵگەنامەکانی گەڕانەوەت لەگەڵ خۆت ببە، و داوای ڕەوانەکردن بکە بۆ وەزارەتی کار.',
        'دوای ڕەوانەکردن سەردانی مێزی زانیاریی تێکەڵبوونەوە بکە و لە هەنگاوی دواتر بپرسە.',
      ],
      ifNotForMe:
        'ئەگەر لە وڵاتێکی ترەوە گەڕاویتەتەوە، یان وتیان کاتەکەی بەسەر چووە، بڕۆ بۆ مێزی زانیاریی تێکەڵبوونەوە. لەوێ لە بەرنامەکانی تر بپرسە، وەک سندووقی قەرز و میکانیزمی نیشتمانیی ڕەوانەکردن.',
      eligibility: {
        origin: { sentence: 'لە بێلاڕووس یان لیتوانیاوە گەڕاویتەتەوە.' },
        recent: {
          sentence:
            'بەم دواییانە گەڕاویتەتەوە. سەرچاوەکە ماوەیەکی دیاری نەکردووە: لە مێزەکە بپرسە.',
        },
      },
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        'return-papers': {
          name: 'بەڵگەنامەکانی گەڕانەوەت، وەک کاغەزی گەشتی کاتی',
          whereToGet:
            'لە باڵیۆزخانە یان کونسوڵخانەی عێراق لە دەرەوە، یان لەو لایەنەی گەڕانەوەکەتی ڕێک خست.',
        },
      },
      chain: {
        ministry: {
          name: 'وەزارەتی کۆچ و کۆچبەران',
          action:
            'دەڵێیت لە کام وڵاتەوە و کەی گەڕایتەوە. ئەگەر ڕەوانەکردنەکە تۆ بگرێتەوە، ڕەوانە دەکرێیت بۆ وەزارەتی کار و کاروباری کۆمەڵایەتی. بپرسە چ بەڵگەنامەیەک بۆ ئەوێ ببەیت.',
          carry: 'کارتی نیشتمانی و بەڵگەنامەکانی گەڕانەوەت، ئەگەر هەتن',
        },
        desk: {
          name: 'مێزی زانیاریی تێکەڵبوونەوە لە وەزارەتی کار و کاروباری کۆمەڵایەتی',
          action:
            'دەپرسیت کام بەرنامە بۆ تۆ کراوەیە، و مێزەکە دەتگەیەنێت بەو لایەنەی کە دەیدات. بپرسە ئەو لایەنە چ بەڵگەنامەیەکی دەوێت.',
          carry: null,
        },
        provider: {
          name: 'ئەو لایەنەی بۆی ڕەوانە دەکرێیت',
          action:
            'لەوێ داواکارییەکەت پێشکەش دەکەیت، و هەر ئەو بڕیار دەدات. ئەگەر ڕەتی کردیتەوە، بگەڕێوە بۆ مێزەکە و لە لایەنێکی تر بپرسە.',
          carry: null,
        },
      },
    },
    en: {
      title: 'Referral between two ministries for returnees from Belarus and Lithuania',
      summary:
        'Did you come back recently from Belarus or Lithuania? The Ministry of Migration and Displaced refers you to the Ministry of Labour and Social Affairs, so that both help you together.',
      body: `For people who came back from Belarus or Lithuania there is one way between two ministries: the Ministry of Migration and Displaced (MoMD) refers the returnee to the Ministry of Labour and Social Affairs (MoLSA).

## What does “recently” mean?

Our source says “recent returnees” and names no number of months. Do not tell yourself that you are too late. Ask the Reintegration Information Desk what applies today.

## What happens

At the Ministry of Migration you say where you came back from and when. If the referral fits your case, you are referred to the Ministry of Labour. There you ask what is available for you, such as vocational training or the loan fund.

Our source does not say what each person gets or how long it takes. Ask for a clear answer, and write down which section you visited and on what day.`,
      keywords: [
        'Belarus',
        'Lithuania',
        'Minsk',
        'returned from Belarus',
        'returned from Lithuania',
        'Polish border',
        'MoMD',
        'MoLSA',
        'ministry referral',
        'recent returnees',
        'Bilarusia',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      runBy: 'Ministry of Migration and Displaced with the Ministry of Labour and Social Affairs',
      benefits: [
        'A referral from one ministry to the other, so that you do not start from nothing',
        'An answer about what is available for you at the Ministry of Labour',
        'A counsellor at the centre to ask if things get stuck',
      ],
      steps: [
        'Call the centre, say that you came back from Belarus or Lithuania, and when.',
        'Ask whether the referral covers you, and which section of the Ministry of Migration to go to.',
        'Take the papers of your return with you, and ask to be referred to the Ministry of Labour.',
        'After the referral, go to the Reintegration Information Desk and ask what comes next.',
      ],
      ifNotForMe:
        'If you came back from another country, or are told that too much time has passed, ask the Reintegration Information Desk about other programmes. Two of them are the loan fund and the National Referral Mechanism.',
      eligibility: {
        origin: { sentence: 'You came back from Belarus or Lithuania.' },
        recent: { sentence: 'You came back recently. The source names no time: ask the desk.' },
      },
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        'return-papers': {
          name: 'Papers of your return, such as a temporary travel paper',
          whereToGet:
            'From the Iraqi embassy or consulate abroad, or from the office that arranged your return.',
        },
      },
      chain: {
        ministry: {
          name: 'Ministry of Migration and Displaced (MoMD)',
          action:
            'You say which country you came back from and when. If the referral is for you, you are referred to the Ministry of Labour and Social Affairs. Ask which paper to bring there.',
          carry: 'Your national ID card and the papers of your return, if you have them',
        },
        desk: {
          name: 'Reintegration Information Desk at the Ministry of Labour and Social Affairs',
          action:
            'You ask which programmes are open to you, and the desk links you with those who run them. Ask which paper they want.',
          carry: null,
        },
        provider: {
          name: 'The provider you are referred to',
          action:
            'You apply there, and the provider decides. If it refuses you, go back to the desk and ask about another one.',
          carry: null,
        },
      },
    },
  },
}
