import type { SeedEntry } from '../../seed-entry.ts'

/** The loan fund at MoLSA, facilitated by the Migrant Resource Centre. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'loan-fund',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    needs: ['loans', 'work'],
    audiences: ['returnees'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-molsa' }],
    providers: [],
    phones: [],
    organisation: { to: 'organisation', slug: 'molsa' },
    status: 'open',
    useInstead: null,
    startsOn: null,
    endsOn: null,
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
      { id: 'business-idea', kind: 'other', optional: true },
    ],
    chain: [
      { id: 'desk', office: { to: 'centre', slug: 'mrc-baghdad-molsa' } },
      { id: 'fund', office: { to: 'organisation', slug: 'molsa' } },
    ],
  },
  text: {
    ar: {
      title: 'صندوق القروض',
      summary:
        'قرض يساعد العائد على أن يبدأ مشروعاً يعيش منه. الصندوق في وزارة العمل والشؤون الاجتماعية، ومركز موارد الهجرة يساعدك على الوصول إليه.',
      body: `القرض ليس منحة. القرض مال تعيده، ولذلك اسأل عن كل شيء قبل أن توقّع.

## ماذا يفعل المركز؟

الصندوق للوزارة وليس للمركز. المركز يشرح لك كيف تقدّم الطلب، ويحيلك إلى القسم الصحيح.

## اسأل قبل أن تقدّم

- كم يمكن أن يكون القرض، وكم تعيد في النهاية؟
- متى تدفع أول قسط، وكم سنة تدفع؟
- هل تحتاج إلى كفيل أو ضمان؟
- ماذا يحدث إذا لم ينجح مشروعك؟
- هل يشمل الصندوق المكان الذي تسكن فيه؟

لا نكتب هنا مبالغ ولا شروطاً لأن مصدرنا لا يذكرها. اسأل المركز عما هو مطلوب اليوم.

إذا كانت عندك فكرة ولا تعرف كيف تبدأ، فاسأل أولاً عن دورة ابتكار الأعمال.`,
      keywords: [
        'قرض',
        'قروض',
        'سلفة',
        'سلف',
        'قرض مشروع',
        'قروض المشاريع الصغيرة',
        'مشروع صغير',
        'تمويل',
        'فلوس للمشروع',
        'قرض وزارة العمل',
        'صندوق الإقراض',
        'qard',
        'loan fund',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      runBy: 'وزارة العمل والشؤون الاجتماعية',
      benefits: [
        'فرصة لطلب قرض لمشروع تعيش منه',
        'شرح لشروط القرض قبل أن توقّع',
        'إحالة من المركز إلى القسم الصحيح في الوزارة',
      ],
      steps: [
        'اتصل بالمركز في وزارة العمل واسأل هل يستقبل الصندوق طلبات الآن.',
        'اكتب فكرتك في صفحة: ماذا تبيع أو تعمل، ولمن، وماذا تحتاج.',
        'اسأل عن الأوراق والشروط، واطلب أن تُكتب لك.',
        'قدّم الطلب حيث يدلّك المركز، واسأل متى يصلك الجواب.',
      ],
      ifNotForMe:
        'إذا رُفض طلبك، فاسأل عن السبب وارجع إلى المركز. وإذا كنت تريد وظيفة لا مشروعاً، فاسأل عن التدريب المهني وعن دورتي السيرة الذاتية ومقابلة العمل.',
      eligibility: { returned: { sentence: 'عدت إلى العراق من بلد آخر.' } },
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        'return-papers': {
          name: 'أوراق عودتك، مثل ورقة السفر المؤقتة (ورقة العبور)',
          whereToGet: 'من السفارة أو القنصلية العراقية في الخارج، أو من الجهة التي نظمت عودتك.',
        },
        'business-idea': {
          name: 'فكرة مشروعك مكتوبة في صفحة',
          whereToGet: 'تكتبها أنت، أو تتعلم كتابتها في دورة ابتكار الأعمال.',
        },
      },
      chain: {
        desk: {
          name: 'مكتب معلومات إعادة الإدماج في مركز موارد الهجرة بوزارة العمل',
          action:
            'تسأل هل يستقبل الصندوق طلبات الآن. يشرح لك المركز كيف تقدّم، ويحيلك. اسأل أي ورقة تحملها إلى الصندوق.',
          carry: null,
        },
        fund: {
          name: 'صندوق القروض في وزارة العمل والشؤون الاجتماعية',
          action: 'تقدّم طلبك هناك، والصندوق يقرر. اقرأ الشروط كلها قبل أن توقّع.',
          carry: null,
        },
      },
    },
    ckb: {
      title: 'سندووقی قەرز',
      summary:
        'قەرزێکە بۆ گەڕاوە، تا دەست بە کارێک بکات کە پێی بژیت. سندووقەکە لە وەزارەتی کار و کاروباری کۆمەڵایەتییە، و ناوەندی سەرچاوەی کۆچ یارمەتیت دەدات پێی بگەیت.',
      body: `قەرز دیاری نییە. قەرز پارەیەکە کە دەیدەیتەوە، بۆیە پێش ئەوەی واژۆ بکەیت لە هەموو شتێک بپرسە.

## ناوەندەکە چی دەکات؟

سندووقەکە هی وەزارەتە، نەک هی ناوەندەکە. ناوەندەکە بۆت ڕوون دەکاتەوە چۆن داواکاری پێشکەش بکەیت، و ڕەوانەت دەکات بۆ بەشی دروست.

## پێش پێشکەشکردن بپرسە

- قەرزەکە تا چەندە، و لە کۆتاییدا چەند دەدەیتەوە؟
- یەکەم قیست کەی دەدەیت، و بە چەند ساڵ دەیدەیتەوە؟
- پێویستت بە کەفیل یان بارمتەیە؟
- ئەگەر کارەکەت سەرکەوتوو نەبوو، چی ڕوو دەدات؟
- سندووقەکە ئەو شوێنە دەگرێتەوە کە لێی دەژیت؟

لێرە بڕی پارە و مەرجەکان نانووسین، چونکە سەرچاوەکەمان باسیان ناکات. لە ناوەندەکە بپرسە ئەمڕۆ چۆنە.

ئەگەر بیرۆکەیەکت هەیە و نازانیت چۆن دەست پێ بکەیت، سەرەتا لە خولی داهێنانی کار بپرسە.`,
      keywords: [
        'قەرز',
        'سلفە',
        'سندوقی قەرز',
        'قەرزی پرۆژە',
        'پرۆژەی بچووک',
        'پارە بۆ پرۆژە',
        'پارە بۆ کار',
        'پێشینە',
        'قەرزی وەزارەتی کار',
        'دارایی',
        'qerz',
        'loan fund',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      runBy: 'وەزارەتی کار و کاروباری کۆمەڵایەتی',
      benefits: [
        'دەرفەتی داواکردنی قەرز بۆ کارێک کە پێی بژیت',
        'ڕوونکردنەوەی مەرجەکانی قەرز پێش ئەوەی واژۆ بکەیت',
        'ڕەوانەکردن لە ناوەندەوە بۆ بەشی دروست لە وەزارەت',
      ],
      steps: [
        'پەیوەندی بەو ناوەندەوە بکە کە لە وەزارەتی کارە، و بپرسە ئایا سندووقەکە ئێستا داواکاری وەردەگرێت.',
        'بیرۆکەکەت لە یەک لاپەڕەدا بنووسە: چی دەفرۆشیت یان چی دەکەیت، بۆ کێ، و چیت پێویستە.',
        'لە بەڵگەنامە و مەرجەکان بپرسە، و داوا بکە بۆت بنووسن.',
        'داواکارییەکەت لەو شوێنە پێشکەش بکە کە ناوەندەکە پێت دەڵێت، و بپرسە کەی وەڵامت پێ دەگات.',
      ],
      ifNotForMe:
        'ئەگەر داواکارییەکەت ڕەت کرایەوە، لە هۆکارەکە بپرسە و بگەڕێوە بۆ ناوەندەکە. ئەگەر کارێکت دەوێت نەک پڕۆژەی خۆت، لە ڕاهێنانی پیشەیی و خولەکانی سیڤی و چاوپێکەوتنی کار بپرسە.',
      eligibility: { returned: { sentence: 'لە وڵاتێکی ترەوە گەڕاویتەتەوە بۆ عێراق.' } },
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        'return-papers': {
          name: 'بەڵگەنامەکانی گەڕانەوەت، وەک کاغەزی گەشتی کاتی',
          whereToGet:
            'لە باڵیۆزخانە یان کونسوڵخانەی عێراق لە دەرەوە، یان لەو لایەنەی گەڕانەوەکەتی ڕێک خست.',
        },
        'business-idea': {
          name: 'بیرۆکەی کارەکەت لە یەک لاپەڕەدا',
          whereToGet: 'خۆت دەینووسیت، یان لە خولی داهێنانی کار فێری نووسینی دەبیت.',
        },
      },
      chain: {
        desk: {
          name: 'مێزی زانیاریی تێکەڵبوونەوە لە ناوەندی سەرچاوەی کۆچ لە وەزارەتی کار',
          action:
            'دەپرسیت ئایا سندووقەکە ئێستا داواکاری وەردەگرێت. ناوەندەکە بۆت ڕوون دەکاتەوە چۆن پێشکەشی بکەیت، و ڕەوانەت دەکات. بپرسە چ بەڵگەنامەیەک بۆ سندووقەکە ببەیت.',
          carry: null,
        },
        fund: {
          name: 'سندووقی قەرز لە وەزارەتی کار و کاروباری کۆمەڵایەتی',
          action:
            'داواکارییەکەت لەوێ پێشکەش دەکەیت، و سندووقەکە بڕیار دەدات. پێش واژۆکردن هەموو مەرجەکان بخوێنەوە.',
          carry: null,
        },
      },
    },
    en: {
      title: 'Loan fund',
      summary:
        'A loan that helps returnees start work they can live from. The fund is at the Ministry of Labour and Social Affairs; the Migrant Resource Centre helps you reach it.',
      body: `A loan is not a gift. It is money you pay back, so ask about everything before you sign.

## What the centre does

The fund is the ministry’s, not the centre’s. The centre explains how to apply and refers you to the right section.

## Ask before you apply

- How large can the loan be, and how much do you pay back in the end?
- When is the first instalment due, and for how many years do you pay?
- Must another person or something you own guarantee the loan?
- What happens if your business does not work out?
- Does the fund cover the place where you live?

We write no amounts or conditions here, because our source names none. Ask the centre what applies today.

If you have an idea and do not know how to begin, ask about the Business Innovation course first.`,
      keywords: [
        'loan',
        'loan fund',
        'microloan',
        'credit',
        'borrow money',
        'small business loan',
        'start a business',
        'MoLSA loan',
        'money for a project',
        'finance',
        'qard',
        'sulfa',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      runBy: 'Ministry of Labour and Social Affairs (MoLSA)',
      benefits: [
        'A chance to apply for a loan for work you can live from',
        'The conditions of the loan, explained before you sign',
        'Referral from the centre to the right section of the ministry',
      ],
      steps: [
        'Call the centre at the Ministry of Labour and ask whether the fund takes applications now.',
        'Write your idea on one page: what you sell or do, for whom, and what you need.',
        'Ask about papers and conditions, and ask to have them in writing.',
        'Apply where the centre tells you, and ask when you will get an answer.',
      ],
      ifNotForMe:
        'If you are refused, ask for the reason and come back to the centre. If you want a job and not a business, ask about vocational training and the courses on CVs and job interviews.',
      eligibility: { returned: { sentence: 'You came back to Iraq from another country.' } },
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        'return-papers': {
          name: 'Papers of your return, such as a temporary travel paper',
          whereToGet:
            'From the Iraqi embassy or consulate abroad, or from the office that arranged your return.',
        },
        'business-idea': {
          name: 'Your business idea on one page',
          whereToGet: 'You write it yourself, or learn how in the Business Innovation course.',
        },
      },
      chain: {
        desk: {
          name: 'Reintegration Information Desk, Migrant Resource Centre at the Ministry of Labour',
          action:
            'You ask whether the fund takes applications now. The centre explains how to apply and refers you. Ask which paper to bring to the fund.',
          carry: null,
        },
        fund: {
          name: 'The loan fund at the Ministry of Labour and Social Affairs',
          action: 'You apply there, and the fund decides. Read all the conditions before you sign.',
          carry: null,
        },
      },
    },
  },
}
