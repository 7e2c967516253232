import type { SeedEntry } from '../../seed-entry.ts'

/** Danish-funded project for long-term reintegration, with MoMD. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'cair',
  demo: false,
  facts: {
    owner: null,
    needs: ['work'],
    audiences: ['organisations'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['phone'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-momd' }],
    providers: [
      { to: 'organisation', slug: 'momd' },
      { to: 'organisation', slug: 'molsa' },
      { to: 'organisation', slug: 'ministry-of-planning' },
      { to: 'organisation', slug: 'ministry-of-foreign-affairs' },
      { to: 'organisation', slug: 'ministry-of-interior' },
      { to: 'organisation', slug: 'denmark-mfa' },
    ],
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
      title: 'مشروع CAIR: الاستعداد لإعادة إدماج العائدين على المدى البعيد',
      summary:
        'مشروع يقوّي الوزارات حتى تساعد العائدين على المدى البعيد. لا يمكنك أن تقدّم عليه. إذا عدت وتحتاج إلى مساعدة، فهنا تعرف أي باب تطرق.',
      body: `**هذا المشروع يعمل مع الوزارات، وليس باباً تدخل منه.** إذا كنت عائداً، فاذهب إلى [مكتب معلومات إعادة الإدماج](service/reintegration-information-desk) أو اقرأ عن [آلية الإحالة الوطنية](programme/national-referral-mechanism).

## ما هو؟

اسمه الكامل: بناء القدرات لإعادة إدماج العائدين إلى أفغانستان والعراق على المدى البعيد. تموّله وزارة الخارجية الدنماركية، وهو يدعم وزارة الهجرة والمهجرين.

## ماذا حدث؟

- من ٧ إلى ٩ كانون الأول ٢٠٢١ عُقدت اجتماعات تشاورية في بغداد وأربيل، تمهيداً لوضع «رؤية إعادة الإدماج المستدامة للعائدين في العراق».
- شاركت في العمل وزارات العمل والتخطيط والخارجية والداخلية.
- استشار المشروع [ERRIN](organisation/errin) و[ETTC](organisation/ettc) و[Mercy Hands](organisation/mercy-hands) و[GMAC](organisation/gmac).
- في عام ٢٠٢٢ جرت تجربة مع القطاع الخاص. اقرأ عن [التعاون مع القطاع الخاص](programme/private-sector-collaboration).

## ما لا نعرفه

لا يذكر مصدرنا هل اعتُمدت الرؤية، ولا متى ينتهي المشروع.`,
      keywords: [
        'CAIR',
        'كير',
        'مشروع الدنمارك',
        'الدنمارك',
        'راجع من الدنمارك',
        'رؤية إعادة الإدماج',
        'إعادة الإدماج المستدامة',
        'بناء القدرات',
        'وزارة الهجرة',
        'مشروع العائدين',
        'ICMPD',
        'danmark',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢١ و٢٠٢٢.',
      runBy: 'المركز الدولي لتطوير سياسات الهجرة، بتمويل من وزارة الخارجية الدنماركية',
      benefits: [
        'لا شيء تستلمه أنت مباشرة: المشروع يقوّي الجهات ويجمعها',
        'لمن يعمل في هذا المجال: معرفة من اجتمع ومتى ولماذا',
      ],
      steps: [
        'إذا كنت عائداً، فاتصل بأحد المراكز واسأل عما هو مفتوح لك، من دون أن تذكر اسم المشروع.',
        'إذا كنت من منظمة، فاتصل بالمركز في وزارة الهجرة والمهجرين واسأل هل ما زال المشروع يعمل.',
      ],
      ifNotForMe:
        'إذا عدت من الخارج، فاسأل مكتب معلومات إعادة الإدماج. وإذا كنت تسكن في نينوى، فاقرأ صفحة نظام الإحالة في نينوى.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'پڕۆژەی CAIR: ئامادەکاری بۆ تێکەڵبوونەوەی درێژخایەنی گەڕاوەکان',
      summary:
        'پڕۆژەیەکە کە وەزارەتەکان بەهێز دەکات، تا لە ماوەی درێژدا یارمەتیی گەڕاوەکان بدەن. ناتوانیت داواکاریی تێدا پێشکەش بکەیت. ئەگەر گەڕاویتەتەوە و یارمەتیت دەوێت، لێرە دەزانیت ڕوو لە کوێ بکەیت.',
      body: `**ئەم پڕۆژەیە لەگەڵ وەزارەتەکان کار دەکات، نەک لەگەڵ تاکەکەس.** ئەگەر گەڕاوەیت، سەردانی [مێزی زانیاریی تێکەڵبوونەوە](service/reintegration-information-desk) بکە، یان پەڕەی [میکانیزمی نیشتمانیی ڕەوانەکردن](programme/national-referral-mechanism) بخوێنەوە.

## چییە؟

ناوی تەواوی: بەهێزکردنی توانا بۆ تێکەڵبوونەوەی درێژخایەنی ئەوانەی دەگەڕێنەوە بۆ ئەفغانستان و عێراق. وەزارەتی دەرەوەی دانیمارک پارەکەی دەدات، و پڕۆژەکە پشتگیریی وەزارەتی کۆچ و کۆچبەران دەکات.

## چی کراوە؟

- لە ٧ تا ٩ی کانوونی یەکەمی ٢٠٢١ لە بەغدا و هەولێر چەند کۆبوونەوەیەک بۆ ڕاوێژکردن کران. ئامانجیان «دیدگای تێکەڵبوونەوەی بەردەوامی گەڕاوەکان لە عێراق» بوو.
- وەزارەتەکانی کار، پلاندانان، دەرەوە و ناوخۆ بەشدار بوون.
- ڕاوێژ بە [ERRIN](organisation/errin)، [ETTC](organisation/ettc)، [Mercy Hands](organisation/mercy-hands) و [GMAC](organisation/gmac) کرا.
- لە ساڵی ٢٠٢٢ لەگەڵ کەرتی تایبەت تاقیکردنەوەیەک کرا. پەڕەی [هاوکاری لەگەڵ کەرتی تایبەت](programme/private-sector-collaboration) بخوێنەوە.

## ئەوەی نایزانین

سەرچاوەکەمان ناڵێت ئایا دیدگاکە پەسەند کرا، و پڕۆژەکە کەی تەواو دەبێت.`,
      keywords: [
        'CAIR',
        'کەیر',
        'پڕۆژەی دانیمارک',
        'دانیمارک',
        'گەڕانەوە لە دانیمارک',
        'دیدگای تێکەڵبوونەوە',
        'تێکەڵبوونەوەی درێژخایەن',
        'بەهێزکردنی توانا',
        'وەزارەتی کۆچ',
        'پرۆژەی گەڕاوەکان',
        'ICMPD',
        'danimark',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢١ و ٢٠٢٢.',
      runBy: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، بە پارەی وەزارەتی دەرەوەی دانیمارک',
      benefits: [
        'ڕاستەوخۆ هیچ وەرناگریت: پڕۆژەکە توانای لایەنەکان بەهێز دەکات و کۆیان دەکاتەوە',
        'بۆ ئەوانەی لەم بوارەدا کار دەکەن: دەزانن کێ، کەی و بۆچی کۆ بوونەوە',
      ],
      steps: [
        'ئەگەر گەڕاوەیت، پەیوەندی بە ناوەندێکەوە بکە و بپرسە چی بۆ تۆ کراوەیە؛ پێویست ناکات ناوی پڕۆژەکە بڵێیت.',
        'ئەگەر لە ڕێکخراوێکیت، پەیوەندی بەو ناوەندەوە بکە کە لە وەزارەتی کۆچ و کۆچبەرانە، و بپرسە ئایا پڕۆژەکە هێشتا بەردەوامە.',
      ],
      ifNotForMe:
        'ئەگەر لە دەرەوە گەڕاویتەتەوە، لە مێزی زانیاریی تێکەڵبوونەوە بپرسە. ئەگەر لە نەینەوا دەژیت، پەڕەی سیستەمی ڕەوانەکردنی نەینەوا بخوێنەوە.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    en: {
      title: 'CAIR: getting ready for long-term reintegration',
      summary:
        'A project that makes ministries better able to help returnees for the long term. You cannot apply to it. If you came back and need help, learn here where to go.',
      body: `**This project works with ministries, not with single people.** If you are a returnee, go to the [Reintegration Information Desk](service/reintegration-information-desk) or read about the [National Referral Mechanism](programme/national-referral-mechanism).

## What it is

The full name is Capacity Building for long-term reintegration of returnees to Afghanistan and Iraq. The Ministry of Foreign Affairs of Denmark pays for it, and it supports the Ministry of Migration and Displaced.

## What has happened

- On 7–9 December 2021 consultative meetings were held in Baghdad and Erbil, towards a “Vision on Sustainable Reintegration of Returnees in Iraq”.
- The ministries of Labour, Planning, Foreign Affairs and Interior took part in the work.
- [ERRIN](organisation/errin), [ETTC](organisation/ettc), [Mercy Hands](organisation/mercy-hands) and [GMAC](organisation/gmac) were consulted.
- In 2022 there was a pilot with the private sector. Read about [working with the private sector](programme/private-sector-collaboration).

## What we do not know

Our source does not say whether the vision was adopted, or when the project ends.`,
      keywords: [
        'CAIR',
        'Denmark',
        'Danish project',
        'returned from Denmark',
        'capacity building',
        'sustainable reintegration',
        'vision on reintegration',
        'MoMD',
        'ICMPD',
        'long-term reintegration',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2021 and 2022.',
      runBy: 'ICMPD, paid for by the Ministry of Foreign Affairs of Denmark',
      benefits: [
        'Nothing that you receive directly: the project strengthens offices and brings them together',
        'For those who work in this field: who met, when and why',
      ],
      steps: [
        'If you are a returnee, call a centre and ask what is open for you; you need not name the project.',
        'If you are from an organisation, call the centre at the Ministry of Migration and Displaced and ask whether the project is still at work.',
      ],
      ifNotForMe:
        'If you came back from abroad, ask the Reintegration Information Desk. If you live in Ninewa, read the page on the Ninewa referral system.',
      eligibility: {},
      papers: {},
      chain: {},
    },
  },
}
