import type { SeedEntry } from '../../seed-entry.ts'

/** Where government, companies and organisations talk about work for returnees. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'multi-stakeholder-platform',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'training'],
    audiences: ['employers', 'organisations'],
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
    providers: [],
    phones: [],
    organisation: { to: 'organisation', slug: 'icmpd' },
    status: 'piloted',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [],
    papers: [],
    chain: [],
  },
  text: {
    ar: {
      title: 'منصة أصحاب المصلحة المتعددين',
      summary:
        'مكان تلتقي فيه الحكومة والشركات والمنظمات لتتحدث عن عمل العائدين. المنصة لأصحاب العمل والمنظمات، ولا تعطي وظائف. وهنا تعرف أين تذهب إذا كنت عائداً.',
      body: `**إذا كنت عائداً وتريد عملاً، فليس هنا ما تقدّم عليه.** ابدأ بصفحة [التعاون مع القطاع الخاص](programme/private-sector-collaboration)، أو اسأل [مكتب معلومات إعادة الإدماج](service/reintegration-information-desk).

## ما معنى الاسم؟

«أصحاب المصلحة» هم كل من يهمهم الأمر: الوزارات والشركات والمنظمات. كل طرف منهم يعرف جزءاً فقط، وفي المنصة يجمعون ما يعرفونه.

المنصة جزء من العمل المشترك بين القطاعين العام والخاص، ومعها [خريطة المهارات](programme/skills-mapping).

## إذا كنت صاحب عمل أو من منظمة

فكّر فيما تستطيع أن تقدمه: وظيفة، أو تدريب داخل الشركة، أو دورة، أو خبرة، أو مواد. ثم اتصل واسأل هل يمكنك أن تنضم.

## ما لا نعرفه

مصدرنا من عام ٢٠٢٢. لا يقول من يشارك في المنصة اليوم، ولا متى تجتمع، ولا كيف ينضم إليها أحد.`,
      keywords: [
        'منصة أصحاب المصلحة',
        'منصة متعددة الأطراف',
        'شركات القطاع الخاص',
        'شراكة القطاع العام والخاص',
        'أصحاب العمل',
        'توظيف العائدين',
        'منظمات',
        'اجتماع الشركات',
        'غرفة التجارة',
        'MSP',
        'ICMPD',
        'manassa',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٢.',
      runBy: 'المركز الدولي لتطوير سياسات الهجرة',
      benefits: [
        'لصاحب العمل: أن تلتقي بمن يعرف مهارات العائدين',
        'للمنظمة: أن تلتقي بالوزارات والشركات',
        'للعائد: لا شيء مباشراً، والأبواب المفتوحة لك مذكورة في هذه الصفحة',
      ],
      steps: [
        'إذا كنت صاحب عمل أو من منظمة، فاتصل بأحد المراكز واذكر من أنت وأين تعمل.',
        'قل ما تستطيع أن تقدمه، واسأل هل المنصة تعمل اليوم.',
        'اسأل من سيتصل بك ومتى.',
      ],
      ifNotForMe:
        'إذا كنت تبحث عن عمل، فابدأ بدورة كتابة السيرة الذاتية، أو اسأل عن التدريب المهني وعن صندوق القروض.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'پلاتفۆرمی لایەنە پەیوەندیدارەکان',
      summary:
        'شوێنێکە کە حکومەت، کۆمپانیا و ڕێکخراوەکان تێیدا باسی کاری گەڕاوەکان دەکەن. بۆ خاوەنکار و ڕێکخراوەکانە و کار بە کەس نادات. ئەگەر گەڕاوەیت، لێرە دەزانیت ڕوو لە کوێ بکەیت.',
      body: `**ئەگەر گەڕاوەیت و کارت دەوێت، لێرە شتێک نییە داوای بکەیت.** سەرەتا پەڕەی [هاوکاری لەگەڵ کەرتی تایبەت](programme/private-sector-collaboration) بخوێنەوە، یان لە [مێزی زانیاریی تێکەڵبوونەوە](service/reintegration-information-desk) بپرسە.

## ناوەکەی واتای چییە؟

«لایەنە پەیوەندیدارەکان» هەموو ئەوانەن کە کارەکە پەیوەندیی پێیانەوە هەیە: وەزارەت، کۆمپانیا و ڕێکخراو. هەریەکەیان تەنها بەشێک دەزانێت. لە پلاتفۆرمەکەدا ئەوەی دەیزانن کۆی دەکەنەوە.

پلاتفۆرمەکە بەشێکە لە کاری هاوبەشی کەرتی گشتی و تایبەت، و [نەخشەی تواناکانی](programme/skills-mapping) لەگەڵە.

## ئەگەر خاوەنکاریت یان لە ڕێکخراوێکیت

بیر بکەرەوە دەتوانیت چی بدەیت: کار، مەشقی کار، خول، شارەزایی یان کەلوپەل. دواتر پەیوەندی بکە و بپرسە ئایا دەتوانیت بەشدار بیت.

## ئەوەی نایزانین

سەرچاوەکەمان هی ساڵی ٢٠٢٢یە. ناڵێت ئەمڕۆ کێ لە پلاتفۆرمەکەدایە، کەی کۆ دەبنەوە، و چۆن بەشداری دەکرێت.`,
      keywords: [
        'پلاتفۆرم',
        'لایەنە پەیوەندیدارەکان',
        'کەرتی تایبەت',
        'کەرتی گشتی',
        'کۆمپانیا',
        'خاوەنکار',
        'دامەزراندنی گەڕاوەکان',
        'ڕێکخراوەکان',
        'ژووری بازرگانی',
        'مەنەسە',
        'MSP',
        'ICMPD',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٢.',
      runBy: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ',
      benefits: [
        'بۆ خاوەنکار: ئەو کەسانە دەبینیت کە تواناکانی گەڕاوەکان دەناسن',
        'بۆ ڕێکخراو: وەزارەت و کۆمپانیاکان دەبینیت',
        'بۆ گەڕاوە: ڕاستەوخۆ هیچ، بەڵام لەم پەڕەیە نووسراوە ڕوو لە کوێ بکەیت',
      ],
      steps: [
        'ئەگەر خاوەنکاریت یان لە ڕێکخراوێکیت، پەیوەندی بە ناوەندێکەوە بکە و بڵێ کێیت و لە کوێ کار دەکەیت.',
        'بڵێ دەتوانیت چی بدەیت، و بپرسە ئایا پلاتفۆرمەکە ئەمڕۆ کار دەکات.',
        'بپرسە کێ و کەی پەیوەندیت پێوە دەکات.',
      ],
      ifNotForMe:
        'ئەگەر بەدوای کاردا دەگەڕێیت، لە خولی نووسینی سیڤییەوە دەست پێ بکە، یان لە ڕاهێنانی پیشەیی و سندووقی قەرز بپرسە.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    en: {
      title: 'Multi-Stakeholder Platform',
      summary:
        'A place where government, companies and organisations talk about work for returnees. It is for employers and organisations and gives no jobs. If you are a returnee, learn here where to go.',
      body: `**If you are a returnee and want work, there is nothing to apply for here.** Start with the page on [working with the private sector](programme/private-sector-collaboration), or ask the [Reintegration Information Desk](service/reintegration-information-desk).

## What does the name mean?

“Stakeholders” are all who have a part in something: here ministries, companies and organisations. Each knows only a part. On the platform they put together what they know.

It is part of the work that the public and the private sector do together, and [skills mapping](programme/skills-mapping) goes with it.

## If you are an employer or from an organisation

Think of what you could offer: a job, an internship, training, expertise or materials. Then call, and ask whether you can join.

## What we do not know

Our source is from 2022. It does not say who sits on the platform today, when it meets, or how one joins.`,
      keywords: [
        'multi-stakeholder platform',
        'MSP',
        'stakeholders',
        'private sector',
        'public-private partnership',
        'PPP',
        'employers',
        'companies',
        'hire returnees',
        'roundtable',
        'ICMPD',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2022.',
      runBy: 'ICMPD',
      benefits: [
        'For employers: you meet those who know what returnees can do',
        'For organisations: you meet ministries and companies',
        'For returnees: nothing directly; this page names where you can go',
      ],
      steps: [
        'If you are an employer or from an organisation, call a centre and say who you are and where you work.',
        'Say what you could offer, and ask whether the platform is at work today.',
        'Ask who will call you, and when.',
      ],
      ifNotForMe:
        'If you are looking for work, start with the course on writing a CV, or ask about vocational training and the loan fund.',
      eligibility: {},
      papers: {},
      chain: {},
    },
  },
}
