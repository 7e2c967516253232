import type { SeedEntry } from '../../seed-entry.ts'

/** Who abroad helps the Government of Iraq with reintegration. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'international-reintegration-support',
  demo: false,
  facts: {
    owner: null,
    needs: ['work'],
    audiences: ['organisations', 'returnees'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['phone'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    providers: [
      { to: 'organisation', slug: 'icmpd' },
      { to: 'organisation', slug: 'iom-iraq' },
      { to: 'organisation', slug: 'european-union' },
      { to: 'organisation', slug: 'denmark-mfa' },
      { to: 'organisation', slug: 'noraq' },
      { to: 'organisation', slug: 'australia' },
    ],
    phones: [],
    organisation: null,
    status: 'open',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [],
    papers: [],
    chain: [],
  },
  text: {
    ar: {
      title: 'الدعم الدولي لعمل حكومة العراق في إعادة الإدماج',
      summary:
        'دول ومنظمات تساعد حكومة العراق في إعادة إدماج العائدين. هذا الدعم لعمل الوزارات والمراكز، وليس لشخص بعينه. هنا تعرف من هم، وإلى أي باب تذهب أنت.',
      body: `**لا تراسل هذه الدول لكي تطلب مساعدة: بابك هو المركز.** في بغداد اسأل [مكتب معلومات إعادة الإدماج](service/reintegration-information-desk). وفي نينوى اقرأ عن [نظام الإحالة](programme/ninewa-referral-system).

## من يساعد، وبماذا؟

- [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd): يدير مراكز موارد الهجرة مع حكومة العراق.
- [الاتحاد الأوروبي](organisation/european-union): يموّل مشروع «تحسين إدارة الهجرة في بلدان طرق الحرير».
- [وزارة الخارجية الدنماركية](organisation/denmark-mfa): تموّل مشروع [CAIR](programme/cair).
- [المنظمة الدولية للهجرة](organisation/iom-iraq): تقدم مساعدة فنية لنظام الإحالة في نينوى.
- [أستراليا](organisation/australia): تموّل عمل المنظمة الدولية للهجرة في نينوى.
- [NORAQ](organisation/noraq): تضم الدنمارك وفنلندا والنرويج والسويد. مصدرنا لا يقول ماذا تموّل.

## إذا وعدك أحد بالمال

إذا قال لك شخص إن دولة أجنبية تعطي العائدين مالاً وطلب منك رسوماً، فلا تدفع. اسأل المركز أولاً.`,
      keywords: [
        'دعم دولي',
        'مساعدات دولية',
        'منظمات دولية',
        'الاتحاد الأوروبي',
        'الأمم المتحدة',
        'مساعدة من أوروبا',
        'فلوس العودة',
        'منحة العودة',
        'المانحين',
        'نوراك',
        'NORAQ',
        'donors',
      ],
      sourceNote:
        'مركز موارد الهجرة في بغداد والمنظمة الدولية للهجرة في العراق، من دون تاريخ؛ المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      runBy: 'حكومة العراق مع شركاء دوليين',
      benefits: [
        'معرفة من يموّل ما تجده في المراكز',
        'معرفة الباب الذي تطرقه، حتى لا تدور بين السفارات والمنظمات',
      ],
      steps: [
        'اتصل بأقرب مركز وقل من أي بلد عدت وماذا تحتاج.',
        'إذا وعدك أحد بمساعدة قبل أن تعود، فأحضر الورقة أو الرسالة معك.',
        'اسأل المركز أي جهة تتابع هذا الوعد، وما رقمها.',
      ],
      ifNotForMe:
        'إذا كنت من منظمة وتريد أن تتعاون، فاتصل بأحد المراكز أو اقرأ صفحة منصة أصحاب المصلحة المتعددين.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'پشتگیریی نێودەوڵەتی بۆ کاری حکومەتی عێراق لە تێکەڵبوونەوەدا',
      summary:
        'ئەو وڵات و ڕێکخراوانەی لە تێکەڵبوونەوەی گەڕاوەکاندا یارمەتیی حکومەتی عێراق دەدەن. ئەم پشتگیرییە بۆ کاری وەزارەت و ناوەندەکانە، نەک بۆ کەسێکی دیاریکراو. لێرە دەزانیت کێن، و لە کوێ داوای یارمەتی بکەیت.',
      body: `**بۆ داوای یارمەتی نامە بۆ ئەم وڵاتانە مەنێرە: لە ناوەندێک بپرسە.** لە بەغدا لە [مێزی زانیاریی تێکەڵبوونەوە](service/reintegration-information-desk) بپرسە. لە نەینەوا پەڕەی [سیستەمی ڕەوانەکردن](programme/ninewa-referral-system) بخوێنەوە.

## کێ یارمەتی دەدات، و لە چیدا؟

- [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd): لەگەڵ حکومەتی عێراق ناوەندەکانی سەرچاوەی کۆچ بەڕێوە دەبات.
- [یەکێتیی ئەورووپا](organisation/european-union): پارەی پڕۆژەی «باشترکردنی بەڕێوەبردنی کۆچ لە وڵاتانی ڕێگاکانی ئاوریشم» دەدات.
- [وەزارەتی دەرەوەی دانیمارک](organisation/denmark-mfa): پارەی پڕۆژەی [CAIR](programme/cair) دەدات.
- [ڕێکخراوی نێودەوڵەتیی کۆچ](organisation/iom-iraq): هاوکاریی تەکنیکیی سیستەمی ڕەوانەکردنی نەینەوا دەکات.
- [ئوسترالیا](organisation/australia): پارەی کاری ڕێکخراوی نێودەوڵەتیی کۆچ لە نەینەوا دەدات.
- [NORAQ](organisation/noraq): واتە دانیمارک، فینلاند، نەرویج و سوید پێکەوە. سەرچاوەکەمان ناڵێت پارەی چی دەدەن.

## ئەگەر کەسێک بەڵێنی پارەت پێ بدات

ئەگەر کەسێک وتی وڵاتێکی بیانی پارە دەدات بە گەڕاوەکان و داوای پارەی لێ کردیت، هیچی مەدەرێ. سەرەتا لە ناوەندەکە بپرسە.`,
      keywords: [
        'پشتگیری نێودەوڵەتی',
        'یارمەتی نێودەوڵەتی',
        'ڕێکخراوی نێودەوڵەتی',
        'یەکێتی ئەورووپا',
        'نەتەوە یەکگرتووەکان',
        'یارمەتی ئەورووپا',
        'پارەی گەڕانەوە',
        'بەخشینی گەڕانەوە',
        'بەخشەران',
        'نۆراک',
        'NORAQ',
        'donors',
      ],
      sourceNote:
        'ناوەندی سەرچاوەی کۆچ لە بەغدا و ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار؛ ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      runBy: 'حکومەتی عێراق لەگەڵ هاوبەشانی نێودەوڵەتی',
      benefits: [
        'دەزانیت کێ پارەی ئەو شتانە دەدات کە لە ناوەندەکان هەن',
        'دەزانیت لە کوێ بپرسیت، تا لە نێوان باڵیۆزخانە و ڕێکخراوەکاندا نەسووڕێیتەوە',
      ],
      steps: [
        'پەیوەندی بە نزیکترین ناوەندەوە بکە، و بڵێ لە کام وڵاتەوە گەڕایتەوە و چیت پێویستە.',
        'ئەگەر پێش گەڕانەوە کەسێک بەڵێنی یارمەتیی پێ دابوویت، کاغەز یان نامەکە لەگەڵ خۆت بهێنە.',
        'لە ناوەندەکە بپرسە کام لایەن بەدواداچوون بۆ ئەو بەڵێنە دەکات، و ژمارەکەی چەندە.',
      ],
      ifNotForMe:
        'ئەگەر لە ڕێکخراوێکیت و دەتەوێت هاوکاری بکەیت، پەیوەندی بە ناوەندێکەوە بکە یان پەڕەی پلاتفۆرمی لایەنە پەیوەندیدارەکان بخوێنەوە.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    en: {
      title: 'International support to Iraq’s reintegration work',
      summary:
        'Countries and organisations that help the Government of Iraq with reintegration. This support is for the work of ministries and centres, not for single people. Learn who they are, and where to ask for help.',
      body: `**Do not write to these countries to ask for help: ask a centre.** In Baghdad, ask the [Reintegration Information Desk](service/reintegration-information-desk). In Ninewa, read about the [referral system](programme/ninewa-referral-system).

## Who helps, and with what

- [ICMPD](organisation/icmpd) runs the Migrant Resource Centres with the Government of Iraq.
- The [European Union](organisation/european-union) pays for the project “Improving Migration Management in the Silk Routes”.
- The [Ministry of Foreign Affairs of Denmark](organisation/denmark-mfa) pays for the project [CAIR](programme/cair).
- [IOM](organisation/iom-iraq) gives technical help to the Ninewa referral system.
- [Australia](organisation/australia) pays for IOM’s work in Ninewa.
- [NORAQ](organisation/noraq) is Denmark, Finland, Norway and Sweden. Our source does not say what they pay for.

## If someone promises you money

If someone tells you that a foreign country gives money to returnees, and asks you for a fee, do not pay. Ask the centre first.`,
      keywords: [
        'international support',
        'international aid',
        'donors',
        'EU',
        'European Union',
        'Denmark',
        'Norway',
        'Sweden',
        'Finland',
        'Australia',
        'NORAQ',
        'UN help',
        'return money',
      ],
      sourceNote:
        'Migrant Resource Centre in Baghdad and IOM Iraq, both undated; International Centre for Migration Policy Development, May 2025.',
      runBy: 'Government of Iraq with international partners',
      benefits: [
        'You know who pays for what you find at the centres',
        'You know where to ask, and need not go from embassies to organisations',
      ],
      steps: [
        'Call the nearest centre and say which country you came back from and what you need.',
        'If someone promised you help before you came back, bring the paper or the message.',
        'Ask the centre which office follows that promise up, and its number.',
      ],
      ifNotForMe:
        'If you are from an organisation and want to work together, call a centre or read the page on the Multi-Stakeholder Platform.',
      eligibility: {},
      papers: {},
      chain: {},
    },
  },
}
