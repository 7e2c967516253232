import type { SeedEntry } from '../../seed-entry.ts'

/** The desk at MoLSA that links returnees with programmes and providers. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'reintegration-information-desk',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    needs: ['work', 'training', 'loans', 'papers'],
    audiences: ['returnees'],
    governorates: [],
    cost: 'free',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-molsa' }],
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
    ],
  },
  text: {
    ar: {
      title: 'مكتب معلومات إعادة الإدماج',
      summary:
        'مكتب للعائدين في وزارة العمل والشؤون الاجتماعية في بغداد. يخبرك بالبرامج المفتوحة الآن، ويربطك بالجهة التي تقدمها.',
      body: `البرامج الخاصة بالعائدين تفتح وتُغلق، ولكل برنامج شروطه. في هذا المكتب تسأل مرة واحدة بدلاً من أن تدور بين الدوائر.

## عمّ يمكنك أن تسأل؟

- صندوق القروض في وزارة العمل والشؤون الاجتماعية
- الإحالة من وزارة الهجرة والمهجرين للعائدين حديثاً من بيلاروسيا وليتوانيا
- آلية الإحالة الوطنية
- التدريب المهني ودورات كتابة السيرة الذاتية ومقابلة العمل وابتكار الأعمال

## ماذا يحدث في المكتب؟

يسألك الموظف من أي بلد عدت ومتى، وما العمل الذي تتقنه. ثم يخبرك بما هو مفتوح لمن هم في مثل حالتك، ويحيلك إلى الجهة التي تقدمه. إذا لم يكن هناك برنامج مناسب اليوم، فاسأل متى تعود للسؤال.

المكتب يربطك بالبرامج. أما القبول فيقرره كل برنامج بنفسه.`,
      keywords: [
        'مكتب العائدين',
        'معلومات إعادة الإدماج',
        'إعادة الاندماج',
        'برامج العائدين',
        'راجع من أوروبا',
        'راجع من ألمانيا',
        'مرحل',
        'ترحيل',
        'وزارة العمل',
        'منحة',
        'قرض',
        'RID',
        'MRC-RID',
        'maktab al3aideen',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      benefits: [
        'معرفة البرامج المفتوحة الآن للعائدين',
        'شرح واضح لشروط كل برنامج',
        'من يوصلك إلى الجهة التي تقدم البرنامج',
      ],
      steps: [
        'اتصل واسأل متى يمكنك أن تأتي. إذا كنت تسكن بعيداً، فاسأل ماذا يمكن أن يتم بالهاتف.',
        'قل من أي بلد عدت ومتى، وما العمل الذي تريده.',
        'اسأل عن كل برنامج: لمن هو، وما الأوراق، وكم تنتظر.',
        'خذ معك مكتوباً اسم الجهة التالية وما يجب أن تحمله إليها.',
      ],
      ifNotForMe:
        'إذا كنت نازحاً أو عاملاً مهاجراً أو تفكر في السفر، فاتصل بالمركز نفسه واطلب المرشد. وإذا كنت تسكن في نينوى، فاقرأ أيضاً عن نظام الإحالة في نينوى.',
      eligibility: { returned: { sentence: 'عدت إلى العراق من بلد آخر.' } },
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        'return-papers': {
          name: 'أوراق عودتك، مثل ورقة السفر المؤقتة (ورقة العبور)',
          whereToGet: 'من السفارة أو القنصلية العراقية في الخارج، أو من الجهة التي نظمت عودتك.',
        },
      },
    },
    ckb: {
      title: 'مێزی زانیاریی تێکەڵبوونەوە',
      summary:
        'مێزێک بۆ گەڕاوەکان لە وەزارەتی کار و کاروباری کۆمەڵایەتی لە بەغدا. پێت دەڵێت ئێستا کام بەرنامە کراوەیە، و دەتگەیەنێت بەو لایەنەی کە دەیدات.',
      body: `بەرنامەکانی گەڕاوەکان دەکرێنەوە و دادەخرێن، و هەر بەرنامەیەک مەرجی خۆی هەیە. لەم مێزە یەک جار دەپرسیت، لە جیاتی ئەوەی لە فەرمانگەیەکەوە بچیت بۆ یەکێکی تر.

## دەتوانیت لە چی بپرسیت؟

- سندووقی قەرز لە وەزارەتی کار و کاروباری کۆمەڵایەتی
- ڕەوانەکردن لە وەزارەتی کۆچ و کۆچبەرانەوە، بۆ ئەوانەی بەم دواییانە لە بێلاڕووس و لیتوانیاوە گەڕاونەتەوە
- میکانیزمی نیشتمانیی ڕەوانەکردن
- ڕاهێنانی پیشەیی و خولەکانی سیڤی، چاوپێکەوتنی کار و داهێنانی کار

## لە مێزەکە چی ڕوو دەدات؟

فەرمانبەرەکە لێت دەپرسێت لە کام وڵاتەوە و کەی گەڕایتەوە، و چ کارێک دەزانیت. دواتر پێت دەڵێت چی بۆ کەسێکی وەک تۆ کراوەیە، و ڕەوانەت دەکات بۆ ئەو لایەنەی کە دەیدات. ئەگەر ئەمڕۆ بەرنامەیەکی گونجاو نەبوو، بپرسە کەی دووبارە بپرسیتەوە.

مێزەکە دەتگەیەنێت بە بەرنامەکان. هەر بەرنامەیەک خۆی بڕیار دەدات کێ وەردەگرێت.`,
      keywords: [
        'مێزی گەڕاوەکان',
        'زانیاری تێکەڵبوونەوە',
        'بەرنامەی گەڕاوەکان',
        'گەڕانەوە لە ئەورووپا',
        'گەڕانەوە لە ئەڵمانیا',
        'دیپۆرت',
        'وەزارەتی کار',
        'قەرز',
        'ئاوێتەبوونەوە',
        'RID',
        'MRC-RID',
        'gerawekan',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      benefits: [
        'دەزانیت ئێستا کام بەرنامە بۆ گەڕاوەکان کراوەیە',
        'ڕوونکردنەوەی مەرجەکانی هەر بەرنامەیەک',
        'پەیوەندی لەگەڵ ئەو لایەنەی بەرنامەکە دەدات',
      ],
      steps: [
        'پەیوەندی بکە و بپرسە کەی دەتوانیت بێیت. ئەگەر دوور دەژیت، بپرسە چی بە تەلەفۆن دەکرێت.',
        'بڵێ لە کام وڵاتەوە و کەی گەڕایتەوە، و چ کارێکت دەوێت.',
        'لە هەر بەرنامەیەک بپرسە: بۆ کێیە، چ بەڵگەنامەیەکی دەوێت، و چەند چاوەڕێ دەکەیت.',
        'ناوی لایەنی دواتر و ئەوەی دەبێت بۆی ببەیت بە نووسراوی لەگەڵ خۆت ببە.',
      ],
      ifNotForMe:
        'ئەگەر ئاوارەیت، یان کرێکاری کۆچبەریت، یان بیر لە ڕۆیشتن دەکەیتەوە، پەیوەندی بە هەمان ناوەندەوە بکە و داوای ڕاوێژکار بکە. ئەگەر لە نەینەوا دەژیت، لەسەر سیستەمی ڕەوانەکردنی نەینەواش بخوێنەوە.',
      eligibility: { returned: { sentence: 'لە وڵاتێکی ترەوە گەڕاویتەتەوە بۆ عێراق.' } },
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        'return-papers': {
          name: 'بەڵگەنامەکانی گەڕانەوەت، وەک کاغەزی گەشتی کاتی',
          whereToGet:
            'لە باڵیۆزخانە یان کونسوڵخانەی عێراق لە دەرەوە، یان لەو لایەنەی گەڕانەوەکەتی ڕێک خست.',
        },
      },
    },
    en: {
      title: 'Reintegration Information Desk',
      summary:
        'A desk for returnees at the Ministry of Labour and Social Affairs in Baghdad. It tells you which programmes are open now and links you with those who run them.',
      body: `Programmes for returnees open and close, and each has its own conditions. At this desk you ask once, instead of walking from office to office.

## What you can ask about

- the loan fund at the Ministry of Labour and Social Affairs
- the referral from the Ministry of Migration and Displaced, for people who recently came back from Belarus or Lithuania
- the National Referral Mechanism
- vocational training, and the courses on writing a CV, the job interview and Business Innovation

## What happens at the desk

They ask which country you came back from and when, and what work you know. Then they tell you what is open for someone like you, and refer you to those who run it. If nothing fits today, ask when to try again.

The desk links you with the programmes. Each programme decides for itself whom it accepts.`,
      keywords: [
        'RID',
        'MRC-RID',
        'reintegration desk',
        'returnee desk',
        'help for returnees',
        'reintegration programmes',
        'MoLSA',
        'came back from Europe',
        'came back from Germany',
        'deported',
        'grant',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      benefits: [
        'You learn which programmes are open for returnees now',
        'A clear explanation of each programme’s conditions',
        'A link with the office that runs the programme',
      ],
      steps: [
        'Call and ask when you can come. If you live far away, ask what can be done by phone.',
        'Say which country you came back from and when, and what work you want.',
        'Ask about each programme: whom it is for, which papers it needs, how long you wait.',
        'Take with you, in writing, where to go next and what to bring there.',
      ],
      ifNotForMe:
        'If you are displaced, a labour migrant, or thinking of leaving, call the same centre and ask for a counsellor. If you live in Ninewa, read about the Ninewa referral system too.',
      eligibility: { returned: { sentence: 'You came back to Iraq from another country.' } },
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        'return-papers': {
          name: 'Papers of your return, such as a temporary travel paper',
          whereToGet:
            'From the Iraqi embassy or consulate abroad, or from the office that arranged your return.',
        },
      },
    },
  },
}
