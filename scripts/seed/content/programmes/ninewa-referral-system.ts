import type { SeedEntry } from '../../seed-entry.ts'

/** Ninewa's referral system, run by MoMD with technical help by IOM. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'ninewa-referral-system',
  demo: false,
  facts: {
    owner: null,
    needs: ['housing', 'training', 'school', 'safety'],
    audiences: ['returnees', 'displaced', 'families', 'women'],
    governorates: ['IQ-NI'],
    cost: 'free',
    confidentiality: 'confidential',
    delivery: ['inPerson'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-momd' }],
    providers: [
      { to: 'organisation', slug: 'iom-iraq' },
      { to: 'organisation', slug: 'community-policing' },
      { to: 'organisation', slug: 'referral-guidance-centres' },
      { to: 'organisation', slug: 'womens-legal-counselling-offices' },
      { to: 'organisation', slug: 'hlp-assistance-centres' },
    ],
    phones: [],
    organisation: { to: 'organisation', slug: 'momd' },
    status: 'open',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [
      {
        id: 'home',
        kind: 'governorate',
        countries: [],
        governorates: ['IQ-NI'],
        ageFrom: null,
        ageTo: null,
        withinMonths: null,
      },
      {
        id: 'displaced-or-returned',
        kind: 'displaced',
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
      { id: 'school-papers', kind: 'education', optional: true },
      { id: 'property-papers', kind: 'other', optional: true },
    ],
    chain: [
      { id: 'office', office: { to: 'organisation', slug: 'momd' } },
      { id: 'provider', office: null },
    ],
  },
  text: {
    ar: {
      title: 'نظام الإحالة في نينوى',
      summary:
        'تسكن في نينوى وعدت من الخارج أو نزحت بسبب النزاع؟ هذا النظام مجاني وسري، ويحيلك إلى من يساعدك في السكن والتدريب المهني وتسجيل أطفالك في المدرسة.',
      body: `تدير النظام وزارة الهجرة والمهجرين، بمساعدة فنية من المنظمة الدولية للهجرة. تدرّب على العمل به أكثر من ١٥٠ موظفاً ميدانياً (المنظمة الدولية للهجرة في العراق، من دون تاريخ).

## ماذا يحدث؟

يسألك موظف عما تحتاج إليه ويسجل طلبك في نظام إلكتروني. ويعمل الموظفون بالخطوات نفسها مع كل شخص. ثم تُحال إلى جهة قريبة تساعد في ذلك: برنامج حكومي، أو منظمة مجتمع مدني، أو منظمة غير حكومية، أو منظمة دولية.

## أين؟

أُقيمت أيام مفتوحة في مكاتب وزارة الهجرة في الموصل والحمدانية وسنجار وتلعفر. في اليوم المفتوح تسأل وتتعرف على الخدمات. اسأل في المكتب متى يكون اليوم القادم.

## الشرطة المجتمعية

يعمل النظام أيضاً مع الشرطة المجتمعية في وزارة الداخلية:

- مراكز إرشاد الإحالة
- مكاتب الاستشارة القانونية للنساء
- مراكز المساعدة في السكن والأرض والممتلكات

من المخطط أن يصل النظام إلى محافظات أخرى. ويرتبط هذا العمل بالأهداف ٣ و٩ و١٠ و١٧ من أهداف التنمية المستدامة للأمم المتحدة.`,
      keywords: [
        'نينوى',
        'الموصل',
        'الحمدانية',
        'سنجار',
        'تلعفر',
        'بيت مهدم',
        'سكن',
        'إيجار',
        'نازح',
        'نازحين',
        'تسجيل بالمدرسة',
        'شرطة مجتمعية',
        'محامية',
        'قره قوش',
        'Mosul',
        'Ninewa referral',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      runBy: 'وزارة الهجرة والمهجرين، بمساعدة فنية من المنظمة الدولية للهجرة',
      benefits: [
        'إحالة إلى من يساعد في حل مشكلة السكن',
        'إحالة إلى التدريب المهني',
        'مساعدة في تسجيل الأطفال في المدرسة',
        'أيام مفتوحة تسأل فيها الموظفين مباشرة',
        'الوصول إلى مكاتب تعمل مع الشرطة المجتمعية، منها مكاتب للنساء',
      ],
      steps: [
        'اذهب إلى مكتب وزارة الهجرة والمهجرين الأقرب إليك: الموصل أو الحمدانية أو سنجار أو تلعفر.',
        'قل إنك تريد نظام الإحالة، واذكر هل عدت من الخارج أم نزحت.',
        'قل ما تحتاج إليه أولاً، واسأل من سيرى معلوماتك.',
        'اسأل إلى أي جهة ستُحال ومتى، وارجع إلى المكتب إذا لم يتصل بك أحد.',
      ],
      ifNotForMe:
        'إذا كنت تسكن خارج نينوى، فاتصل بأحد مراكز موارد الهجرة، واقرأ صفحة آلية الإحالة الوطنية.',
      eligibility: {
        home: { sentence: 'تسكن في محافظة نينوى.' },
        'displaced-or-returned': { sentence: 'عدت من الخارج، أو نزحت بسبب النزاع.' },
      },
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        'return-papers': { name: 'أوراق العودة أو النزوح', whereToGet: null },
        'school-papers': {
          name: 'وثائق أطفالك المدرسية',
          whereToGet: 'من آخر مدرسة درسوا فيها.',
        },
        'property-papers': { name: 'أوراق البيت أو الأرض', whereToGet: null },
      },
      chain: {
        office: {
          name: 'مكتب وزارة الهجرة والمهجرين، أو يوم مفتوح فيه: الموصل أو الحمدانية أو سنجار أو تلعفر',
          action:
            'تقول ما تحتاج إليه، ويسجل الموظف طلبك في نظام إلكتروني. ثم تُحال إلى جهة تناسب حاجتك. اسأل أي ورقة تحملها إليها.',
          carry: null,
        },
        provider: {
          name: 'الجهة التي تُحال إليها في منطقتك',
          action:
            'تساعدك في الأمر الذي أُحلت من أجله: السكن أو التدريب المهني أو تسجيل الأطفال في المدرسة. إذا لم يتصل بك أحد، فارجع إلى المكتب.',
          carry: null,
        },
      },
    },
    ckb: {
      title: 'سیستەمی ڕەوانەکردنی نەینەوا',
      summary:
        'لە نەینەوا دەژیت و لە دەرەوە گەڕاویتەتەوە یان بەهۆی شەڕەوە ئاوارە بوویت؟ ئەم سیستەمە بەخۆڕایی و نهێنییە. ڕەوانەت دەکات بۆ یارمەتی لە خانوو، ڕاهێنانی پیشەیی و تۆمارکردنی منداڵ لە قوتابخانە.',
      body: `وەزارەتی کۆچ و کۆچبەران سیستەمەکە بەڕێوە دەبات، بە هاوکاریی تەکنیکیی ڕێکخراوی نێودەوڵەتیی کۆچ. زیاتر لە ١٥٠ فەرمانبەری مەیدانی لەسەری ڕاهێنراون (ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار).

## چی ڕوو دەدات؟

فەرمانبەرێک لێت دەپرسێت چیت پێویستە و داواکارییەکەت لە سیستەمێکی ئەلیکترۆنیدا تۆمار دەکات. هەموو فەرمانبەرەکان بە هەمان ڕێوشوێن کار دەکەن. دواتر ڕەوانە دەکرێیت بۆ لایەنێکی نزیک کە یارمەتیت دەدات: بەرنامەیەکی حکومی، ڕێکخراوێکی کۆمەڵگەی مەدەنی، ڕێکخراوێکی ناحکومی یان ڕێکخراوێکی نێودەوڵەتی.

## لە کوێ؟

لە نووسینگەکانی وەزارەتی کۆچ لە مووسڵ، حەمدانیە، شنگال و تەلەعفەر ڕۆژی کراوە بەڕێوە چووە. لە ڕۆژی کراوەدا پرسیار دەکەیت و خزمەتگوزارییەکان دەناسیت. لە نووسینگەکە بپرسە ڕۆژی کراوەی داهاتوو کەیە.

## پۆلیسی کۆمەڵگەیی

سیستەمەکە لەگەڵ پۆلیسی کۆمەڵگەیی لە وەزارەتی ناوخۆش کار دەکات:

- ناوەندەکانی ڕێنمایی ڕەوانەکردن
- نووسینگەکانی ڕاوێژی یاسایی ژنان
- ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک

پلان هەیە سیستەمەکە بگاتە پارێزگاکانی تر. ئەم کارە پەیوەندیی بە ئامانجەکانی گەشەپێدانی بەردەوامی نەتەوە یەکگرتووەکانەوە هەیە: ئامانجی ٣، ٩، ١٠ و ١٧.`,
      keywords: [
        'نەینەوا',
        'مووسڵ',
        'موسڵ',
        'حەمدانیە',
        'شنگال',
        'سنجار',
        'تەلەعفەر',
        'خانووی ڕووخاو',
        'خانوو',
        'کرێ',
        'ئاوارە',
        'قوتابخانەی منداڵ',
        'پۆلیسی کۆمەڵگەیی',
        'پارێزەر',
        'Shingal',
        'Ninewa referral',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      runBy: 'وەزارەتی کۆچ و کۆچبەران، بە هاوکاریی تەکنیکیی ڕێکخراوی نێودەوڵەتیی کۆچ',
      benefits: [
        'ڕەوانەکردن بۆ ئەوانەی لە چارەسەری کێشەی خانوودا یارمەتی دەدەن',
        'ڕەوانەکردن بۆ ڕاهێنانی پیشەیی',
        'یارمەتی لە تۆمارکردنی منداڵەکان لە قوتابخانە',
        'ڕۆژی کراوە کە تێیدا ڕاستەوخۆ لە فەرمانبەرەکان دەپرسیت',
        'گەیشتن بەو نووسینگانەی لەگەڵ پۆلیسی کۆمەڵگەیی کار دەکەن، هەندێکیان بۆ ژنان',
      ],
      steps: [
        'بڕۆ بۆ نزیکترین نووسینگەی وەزارەتی کۆچ و کۆچبەران: مووسڵ، حەمدانیە، شنگال یان تەلەعفەر.',
        'بڵێ کە سیستەمی ڕەوانەکردنت دەوێت، و ئایا لە دەرەوە گەڕاویتەتەوە یان ئاوارە بوویت.',
        'بڵێ سەرەتا چیت پێویستە، و بپرسە کێ زانیارییەکانت دەبینێت.',
        'بپرسە بۆ کام لایەن و کەی ڕەوانە دەکرێیت، و ئەگەر کەس پەیوەندیی پێوە نەکردیت بگەڕێوە بۆ نووسینگەکە.',
      ],
      ifNotForMe:
        'ئەگەر لە دەرەوەی نەینەوا دەژیت، پەیوەندی بە یەکێک لە ناوەندەکانی سەرچاوەی کۆچەوە بکە، و پەڕەی میکانیزمی نیشتمانیی ڕەوانەکردن بخوێنەوە.',
      eligibility: {
        home: { sentence: 'لە پارێزگای نەینەوا دەژیت.' },
        'displaced-or-returned': {
          sentence: 'لە دەرەوە گەڕاویتەتەوە، یان بەهۆی شەڕەوە ئاوارە بوویت.',
        },
      },
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        'return-papers': {
          name: 'بەڵگەنامەی گەڕانەوە یان ئاوارەبوون',
          whereToGet: null,
        },
        'school-papers': {
          name: 'بەڵگەنامەی قوتابخانەی منداڵەکانت',
          whereToGet: 'لە دوایین قوتابخانە کە تێیدا خوێندوویانە.',
        },
        'property-papers': { name: 'کاغەزی خانوو یان زەوی', whereToGet: null },
      },
      chain: {
        office: {
          name: 'نووسینگەی وەزارەتی کۆچ و کۆچبەران یان ڕۆژی کراوە: مووسڵ، حەمدانیە، شنگال یان تەلەعفەر',
          action:
            'دەڵێیت چیت پێویستە، و فەرمانبەرەکە داواکارییەکەت لە سیستەمێکی ئەلیکترۆنیدا تۆمار دەکات. دواتر ڕەوانە دەکرێیت بۆ لایەنێکی گونجاو. بپرسە چ بەڵگەنامەیەکی بۆ ببەیت.',
          carry: null,
        },
        provider: {
          name: 'ئەو لایەنەی لە ناوچەکەت بۆی ڕەوانە دەکرێیت',
          action:
            'لەوەدا یارمەتیت دەدات کە بۆی ڕەوانە کراویت: خانوو، ڕاهێنانی پیشەیی یان تۆمارکردنی منداڵ لە قوتابخانە. ئەگەر کەس پەیوەندیی پێوە نەکردیت، بگەڕێوە بۆ نووسینگەکە.',
          carry: null,
        },
      },
    },
    en: {
      title: 'Ninewa referral system',
      summary:
        'For people living in Ninewa who came back from abroad or were displaced by conflict. This free and confidential system refers you to help with housing, vocational training and school.',
      body: `The Ministry of Migration and Displaced (MoMD) runs the system, with technical help from the International Organization for Migration (IOM). More than 150 field staff have been trained for it (IOM Iraq, undated).

## What happens

A member of staff asks what you need and enters it into an electronic system. All staff follow the same procedures. Then you are referred to a provider near you that can help: a state programme, a civil society organisation, an NGO or an international organisation.

## Where

Open days have been held at the MoMD offices in Mosul, Hamdaniyah, Sinjar and Telafar. At an open day you can ask questions and get to know the services. Ask at the office when the next one is.

## Community Policing

The system also works with Community Policing, which belongs to the Ministry of Interior:

- Referral Guidance Centres
- Women’s Legal Counselling Offices
- Housing, Land and Property Assistance Centres

The system is planned to reach other governorates. This work is linked with the United Nations’ Sustainable Development Goals 3, 9, 10 and 17.`,
      keywords: [
        'Ninewa',
        'Nineveh',
        'Ninawa',
        'Mosul',
        'Hamdaniyah',
        'Qaraqosh',
        'Sinjar',
        'Shingal',
        'Telafar',
        'Tal Afar',
        'housing',
        'HLP',
        'IDP',
        'IOM',
        'community police',
        'women legal help',
        'school enrolment',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      runBy: 'Ministry of Migration and Displaced (MoMD), with technical help from IOM',
      benefits: [
        'Referral to those who help solve housing problems',
        'Referral to vocational training',
        'Help with enrolling children in school',
        'Open days where you can ask the staff directly',
        'A way to offices that work with Community Policing, some of them for women',
      ],
      steps: [
        'Go to the nearest office of the Ministry of Migration and Displaced: Mosul, Hamdaniyah, Sinjar or Telafar.',
        'Say that you want the referral system, and whether you came back from abroad or were displaced.',
        'Say what you need first, and ask who will see your information.',
        'Ask where and when you will be referred, and go back to the office if nobody calls you.',
      ],
      ifNotForMe:
        'If you live outside Ninewa, call one of the Migrant Resource Centres, and read the page on the National Referral Mechanism.',
      eligibility: {
        home: { sentence: 'You live in the governorate of Ninewa.' },
        'displaced-or-returned': {
          sentence: 'You came back from abroad, or you were displaced by conflict.',
        },
      },
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        'return-papers': {
          name: 'Papers of your return or displacement',
          whereToGet: null,
        },
        'school-papers': {
          name: 'Your children’s school papers',
          whereToGet: 'From the last school they went to.',
        },
        'property-papers': {
          name: 'Papers of your house or land',
          whereToGet: null,
        },
      },
      chain: {
        office: {
          name: 'MoMD office, or an open day there: Mosul, Hamdaniyah, Sinjar or Telafar',
          action:
            'You say what you need, and a member of staff enters it into an electronic system. Then you are referred to a provider that fits your need. Ask which paper to bring.',
          carry: null,
        },
        provider: {
          name: 'The provider near you that you are referred to',
          action:
            'It helps with what you were referred for: housing, vocational training or enrolling children in school. If nobody calls you, go back to the office.',
          carry: null,
        },
      },
    },
  },
}
