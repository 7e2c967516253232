import { iraqOfficePhones } from '../../iraq-office-phones.ts'
import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-baghdad-momd',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-momd' },
    network: 'iraq',
    hostedBy: { to: 'organisation', slug: 'momd' },
    governorate: 'IQ-BG',
    position: null,
    phones: iraqOfficePhones,
    email: null,
    hours: [],
    exceptions: [],
    services: [
      { to: 'service', slug: 'psychosocial-support' },
      { to: 'service', slug: 'referral-to-providers' },
      { to: 'service', slug: 'safe-migration-information' },
      { to: 'service', slug: 'pre-departure-orientation' },
      { to: 'service', slug: 'post-arrival-assistance' },
      { to: 'service', slug: 'protection-from-trafficking' },
      { to: 'service', slug: 'online-counselling' },
      { to: 'service', slug: 'legal-guidance' },
      { to: 'service', slug: 'return-and-reintegration-referral' },
      { to: 'service', slug: 'vocational-training-referral' },
      { to: 'service', slug: 'support-for-displaced-people' },
      { to: 'service', slug: 'school-information-sessions' },
      { to: 'service', slug: 'community-webinars' },
    ],
  },
  text: {
    ar: {
      title: 'مركز موارد الهجرة في بغداد، وزارة الهجرة والمهجرين',
      summary:
        'المركز الثاني في بغداد، في وزارة الهجرة والمهجرين. للعائدين والنازحين ولمن يفكر في السفر. أُعلن عنه في ٨ أيار ٢٠٢٥. اتصل قبل أن تأتي.',
      body: `هذا هو المركز الثاني في بغداد، ومكانه وزارة الهجرة والمهجرين. أُعلن عنه في ٨ أيار ٢٠٢٥ مع مذكرة تفاهم. مراكز موارد الهجرة يديرها المركز الدولي لتطوير سياسات الهجرة (ICMPD) مع حكومة العراق.

## متى تأتي إلى هنا؟

- رجعت من الخارج وتحتاج إلى من يرشدك.
- تركت بيتك بسبب النزاع وتريد أن تعرف حقوقك.
- تفكر في السفر وتريد أن تسأل قبل أن تقرر.

الوزارة نفسها مسؤولة عن **آلية الإحالة الوطنية**، وقد جُرّبت في محافظات مختارة. تحيل هذه الآلية العائدين من الخارج إلى المساعدة في العمل والتعليم والصحة والدعم النفسي والاجتماعي.

## قبل أن تأتي

لا نعرف بعد مكان الباب ولا أوقات الدوام. اتصل بأحد الأرقام في هذه الصفحة واسأل عن المكان واليوم والأوراق. هذه أرقام مكتب العراق للمركز الدولي لتطوير سياسات الهجرة.`,
      keywords: [
        'مركز بغداد الثاني',
        'وزارة الهجرة',
        'وزارة المهجرين',
        'المهجرين',
        'النازحين',
        'مركز الهجرة والمهجرين',
        'وين المركز',
        'رقم وزارة الهجرة',
        'wizarat al hijra',
        'MoMD',
        'MRC',
        'ICMPD',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، ٨ أيار ٢٠٢٥.',
      city: 'بغداد',
      host: 'وزارة الهجرة والمهجرين',
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، وەزارەتی کۆچ و کۆچبەران',
      summary:
        'ناوەندی دووەم لە بەغدا، لە وەزارەتی کۆچ و کۆچبەران. بۆ گەڕاوەکان، ئاوارەکان و ئەوانەی بیر لە ڕۆیشتن دەکەنەوە. لە ٨ی ئایاری ٢٠٢٥ ڕاگەیەنرا. پێش هاتن پەیوەندی بکە.',
      body: `ئەمە ناوەندی دووەمە لە بەغدا و شوێنەکەی وەزارەتی کۆچ و کۆچبەرانە. لە ٨ی ئایاری ٢٠٢٥ لەگەڵ یاداشتێکی لێکتێگەیشتن ڕاگەیەنرا. ناوەندەکانی سەرچاوەی کۆچ لەلایەن ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچەوە (ICMPD) لەگەڵ حکومەتی عێراق بەڕێوە دەبرێن.

## کەی دێیتە ئێرە؟

- لە دەرەوە گەڕاویتەتەوە و پێویستت بە ڕێنمایی هەیە.
- بەهۆی شەڕەوە ماڵی خۆتت بەجێ هێشتووە و دەتەوێت مافەکانت بزانیت.
- بیر لە ڕۆیشتن دەکەیتەوە و دەتەوێت پێش بڕیاردان بپرسیت.

**میکانیزمی نیشتمانیی ڕەوانەکردن** سەر بە هەمان وەزارەتە و لە چەند پارێزگایەکی هەڵبژێردراو تاقی کراوەتەوە. گەڕاوەکان ڕەوانەی ئەو لایەنانە دەکات کە لە کار، خوێندن، تەندروستی و پشتگیریی دەروونی و کۆمەڵایەتیدا یارمەتییان دەدەن.

## پێش ئەوەی بێیت

هێشتا شوێنی دەرگا و کاتەکانی کردنەوە نازانین. پەیوەندی بە یەکێک لە ژمارەکانی ئەم پەڕەیەوە بکە و لەبارەی شوێن، ڕۆژ و بەڵگەنامەوە بپرسە. ئەم ژمارانە هی نووسینگەی عێراقی ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچن.`,
      keywords: [
        'ناوەندی دووەمی بەغدا',
        'وەزارەتی کۆچ',
        'کۆچبەران',
        'ئاوارەکان',
        'سەنتەری کۆچ',
        'ژمارەی وەزارەتی کۆچ',
        'وەزارەتی کۆچ و ئاوارەکان',
        'MoMD',
        'MRC',
        'ICMPD',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٨ی ئایاری ٢٠٢٥.',
      city: 'بەغدا',
      host: 'وەزارەتی کۆچ و کۆچبەران',
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Baghdad, Ministry of Migration and Displaced',
      summary:
        'The second centre in Baghdad, at the Ministry of Migration and Displaced. For returnees, displaced people, and people who think of leaving. Announced on 8 May 2025. Call before you come.',
      body: `This is the second centre in Baghdad. It is at the Ministry of Migration and Displaced. It was announced on 8 May 2025 with a Memorandum of Understanding. The International Centre for Migration Policy Development (ICMPD) runs the Migrant Resource Centres with the Government of Iraq.

## When do you come here?

- You came back from abroad and need someone to guide you.
- You had to leave your home because of conflict and want to know your rights.
- You think of leaving and want to ask before you decide.

The same ministry is in charge of the **National Referral Mechanism**, which was tried out in selected governorates. It refers returnees to help with work, education, health and psycho-social support.

## Before you come

We do not know yet where its entrance is or when it opens. Call one of the numbers on this page and ask about the place, the day and the papers. These are the numbers of ICMPD’s Iraq office.`,
      keywords: [
        'second Baghdad centre',
        'MoMD',
        'ministry of migration',
        'ministry of displacement',
        'IDP',
        'displaced',
        'MRC Baghdad',
        'migration office',
        'opening hours',
      ],
      sourceNote: 'ICMPD, 8 May 2025.',
      city: 'Baghdad',
      host: 'Ministry of Migration and Displaced',
      address: null,
      landmark: null,
    },
  },
}
