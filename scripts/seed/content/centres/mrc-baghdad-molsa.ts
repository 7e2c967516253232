import { iraqOfficePhones } from '../../iraq-office-phones.ts'
import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-baghdad-molsa',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    network: 'iraq',
    hostedBy: { to: 'organisation', slug: 'molsa' },
    governorate: 'IQ-BG',
    position: null,
    phones: iraqOfficePhones,
    email: null,
    hours: [],
    exceptions: [],
    services: [
      { to: 'service', slug: 'reintegration-information-desk' },
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
      title: 'مركز موارد الهجرة في بغداد، وزارة العمل والشؤون الاجتماعية',
      summary:
        'مركز في وزارة العمل والشؤون الاجتماعية للعائدين من الخارج، ولمن يفكر في السفر، وللعمال المهاجرين. فيه أيضاً مكتب معلومات إعادة الإدماج. اتصل قبل أن تأتي.',
      body: `أُنشئ هذا المركز في شباط ٢٠٢٠ في وزارة العمل والشؤون الاجتماعية ببغداد. يديره المركز الدولي لتطوير سياسات الهجرة (ICMPD) مع حكومة العراق.

## بماذا يساعدك المركز؟

- تتحدث مع مرشد، وجهاً لوجه أو عبر الإنترنت.
- تسأل عن البرامج الخاصة بالعائدين في **مكتب معلومات إعادة الإدماج**.
- تتعلم كتابة السيرة الذاتية، وتتدرب على مقابلة العمل، وتحضر دورة ابتكار الأعمال.
- تعرف مخاطر الهجرة غير النظامية، وتعرف طرق الهجرة الآمنة والقانونية.

## قبل أن تأتي

لا نعرف عنوان الشارع ولا أوقات الدوام. اتصل بأحد الأرقام في هذه الصفحة واسأل: أين الباب؟ متى يكون المركز مفتوحاً؟ أي أوراق أحتاج إليها؟ هذه أرقام مكتب العراق للمركز الدولي لتطوير سياسات الهجرة.`,
      keywords: [
        'مركز بغداد',
        'مركز الهجرة بغداد',
        'وزارة العمل',
        'الشؤون الاجتماعية',
        'مركز العائدين',
        'المغتربين',
        'مكتب الهجرة',
        'وين المركز',
        'رقم المركز',
        'markaz baghdad',
        'wizarat al amal',
        'MoLSA',
        'MRC',
        'ICMPD',
      ],
      sourceNote:
        'مركز موارد الهجرة في بغداد، ٢٠٢٠؛ المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'بغداد',
      host: 'وزارة العمل والشؤون الاجتماعية',
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، وەزارەتی کار و کاروباری کۆمەڵایەتی',
      summary:
        'ناوەندێک لە وەزارەتی کار و کاروباری کۆمەڵایەتی بۆ گەڕاوەکان، بۆ ئەوانەی بیر لە ڕۆیشتن دەکەنەوە و بۆ کرێکارانی کۆچبەر. مێزی زانیاریی تێکەڵبوونەوەش لەوێیە. پێش هاتن پەیوەندی بکە.',
      body: `ئەم ناوەندە لە شوباتی ٢٠٢٠ لە وەزارەتی کار و کاروباری کۆمەڵایەتی لە بەغدا دامەزرا. ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD) لەگەڵ حکومەتی عێراق بەڕێوەی دەبات.

## ناوەندەکە چۆن یارمەتیت دەدات؟

- قسە لەگەڵ ڕاوێژکارێک دەکەیت، ڕووبەڕوو یان ئۆنلاین.
- لە **مێزی زانیاریی تێکەڵبوونەوە** لەبارەی بەرنامەکانی گەڕاوەکانەوە دەپرسیت.
- فێری نووسینی سیڤی دەبیت، ڕاهێنان لەسەر چاوپێکەوتنی کار دەکەیت و بەشداریی خولی داهێنانی کار دەکەیت.
- مەترسییەکانی کۆچی ناڕێکخراو و ڕێگاکانی کۆچی سەلامەت و یاسایی دەناسیت.

## پێش ئەوەی بێیت

ناونیشانی شەقام و کاتەکانی کردنەوە نازانین. پەیوەندی بە یەکێک لە ژمارەکانی ئەم پەڕەیەوە بکە و بپرسە: دەرگاکە لە کوێیە؟ کەی کراوەیە؟ چ بەڵگەنامەیەکم پێویستە؟ ئەم ژمارانە هی نووسینگەی عێراقی ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچن.`,
      keywords: [
        'ناوەندی بەغدا',
        'سەنتەری کۆچ بەغدا',
        'سەنتەری کۆچ',
        'وەزارەتی کار',
        'کاروباری کۆمەڵایەتی',
        'نووسینگەی کۆچ',
        'ژمارەی ناوەند',
        'بەغداد',
        'navendi baxda',
        'MoLSA',
        'MRC',
        'ICMPD',
      ],
      sourceNote:
        'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠؛ ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'بەغدا',
      host: 'وەزارەتی کار و کاروباری کۆمەڵایەتی',
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Baghdad, Ministry of Labour and Social Affairs',
      summary:
        'A centre at the Ministry of Labour and Social Affairs for people who came back from abroad, people who think of leaving, and labour migrants. The Reintegration Information Desk is here too. Call before you come.',
      body: `This centre was set up in February 2020 at the Ministry of Labour and Social Affairs in Baghdad. The International Centre for Migration Policy Development (ICMPD) runs it with the Government of Iraq.

## What can the centre do for you?

- You talk to a counsellor, face to face or online.
- You ask about programmes for returnees at the **Reintegration Information Desk**.
- You learn to write a CV, practise a job interview, and can join the Business Innovation course.
- You learn the risks of irregular migration, and the ways to migrate safely and legally.

## Before you come

We do not know the street address or the opening hours. Call one of the numbers on this page and ask: Where is the entrance? When are you open? Which papers do I need? These are the numbers of ICMPD’s Iraq office.`,
      keywords: [
        'Baghdad centre',
        'MRC Baghdad',
        'MoLSA',
        'ministry of labor',
        'labour ministry',
        'migration office',
        'ICMPD Iraq',
        'opening hours',
        'phone number',
        'Bagdad',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020; ICMPD, May 2025.',
      city: 'Baghdad',
      host: 'Ministry of Labour and Social Affairs',
      address: null,
      landmark: null,
    },
  },
}
