import type { SeedEntry } from '../../seed-entry.ts'

/** The ministry above the Community Policing. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'ministry-of-interior',
  demo: false,
  facts: {
    owner: null,
    kind: 'ministry',
    coverage: [],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'وزارة الداخلية',
      summary:
        'تتبع لها الشرطة المجتمعية التي تعمل مع نظام الإحالة في نينوى. إذا نزحت أو عدت إلى نينوى وعندك سؤال قانوني أو مشكلة في بيتك أو أرضك، فاسأل عن مكاتب هذه الشرطة.',
      body: `لا نعرف خدمة تطلبها من الوزارة مباشرة. لكن [الشرطة المجتمعية](organisation/community-policing) فيها تعمل مع [نظام الإحالة في نينوى](programme/ninewa-referral-system).

## ماذا يمكن أن تجد في نينوى؟

- [مراكز إرشاد الإحالة](organisation/referral-guidance-centres)
- [مكاتب الاستشارة القانونية للنساء](organisation/womens-legal-counselling-offices)
- [مراكز المساعدة في السكن والأرض والممتلكات](organisation/hlp-assistance-centres)

شاركت الوزارة أيضاً مع وزارات أخرى في مشروع [CAIR](programme/cair) الذي يعمل من أجل إعادة إدماج العائدين.

## إذا كنت في خطر

لا تنتظر جواباً من هذا الموقع. اقرأ صفحة [الحماية من الاتجار بالبشر](service/protection-from-trafficking).`,
      keywords: [
        'وزارة الداخلية',
        'الداخلية',
        'الشرطة',
        'شرطة مجتمعية',
        'مركز شرطة',
        'مكافحة الاتجار',
        'تهريب',
        'شكوى',
        'dakhiliya',
        'MoI',
        'وەزارەتی ناوخۆ',
      ],
      sourceNote:
        'المنظمة الدولية للهجرة في العراق، من دون تاريخ؛ المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'وەزارەتی ناوخۆ',
      summary:
        'پۆلیسی کۆمەڵگەیی سەر بەم وەزارەتەیە و لەگەڵ سیستەمی ڕەوانەکردنی نەینەوا کار دەکات. لە نەینەوا ئاوارە یان گەڕاوەیت؟ بۆ پرسیاری یاسایی یان کێشەی خانوو و زەوی، لەبارەی نووسینگەکانی ئەم پۆلیسەوە بپرسە.',
      body: `خزمەتگوزارییەک ناناسین کە ڕاستەوخۆ لە وەزارەتەکە داوای بکەیت. بەڵام [پۆلیسی کۆمەڵگەیی](organisation/community-policing) کە سەر بە وەزارەتەکەیە، لەگەڵ [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) کار دەکات.

## لە نەینەوا چی دەدۆزیتەوە؟

- [ناوەندەکانی ڕێنمایی ڕەوانەکردن](organisation/referral-guidance-centres)
- [نووسینگەکانی ڕاوێژی یاسایی ژنان](organisation/womens-legal-counselling-offices)
- [ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک](organisation/hlp-assistance-centres)

هەروەها لە [پڕۆژەی CAIR](programme/cair) لەگەڵ چەند وەزارەتێکی تر بەشدار بووە. ئەم پڕۆژەیە بۆ تێکەڵبوونەوەی گەڕاوەکان کار دەکات.

## ئەگەر لە مەترسیدایت

چاوەڕێی وەڵامی ئەم ماڵپەڕە مەکە. پەڕەی [پاراستن لە بازرگانیکردن بە مرۆڤ](service/protection-from-trafficking) بخوێنەوە.`,
      keywords: [
        'وەزارەتی ناوخۆ',
        'ناوخۆ',
        'پۆلیس',
        'پۆلیسی کۆمەڵگەیی',
        'بنکەی پۆلیس',
        'بازرگانی بە مرۆڤ',
        'قاچاخچی',
        'سکاڵا',
        'nawxo',
        'MoI',
      ],
      sourceNote:
        'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار؛ ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'Ministry of Interior',
      summary:
        'Community Policing, which works with the referral system in Ninewa, belongs to this ministry. If you were displaced or came back to Ninewa and have a legal question or a problem with your house or land, ask about its offices.',
      body: `We know of no service that you ask the ministry for directly. But [Community Policing](organisation/community-policing) works with the [Ninewa referral system](programme/ninewa-referral-system).

## What can you find in Ninewa?

- [Referral Guidance Centres](organisation/referral-guidance-centres)
- [Women’s Legal Counselling Offices](organisation/womens-legal-counselling-offices)
- [Housing, Land and Property Assistance Centres](organisation/hlp-assistance-centres)

The ministry also took part, with other ministries, in the [CAIR](programme/cair) project, which works for the reintegration of returnees.

## If you are in danger

Do not wait for an answer from this site. Read the page on [protection from trafficking](service/protection-from-trafficking).`,
      keywords: [
        'ministry of interior',
        'MoI',
        'interior ministry',
        'police',
        'community police',
        'trafficking',
        'smuggling',
        'complaint',
        'dakhiliya',
      ],
      sourceNote: 'IOM Iraq, undated; ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
