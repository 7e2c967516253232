import { iraqOfficePhones } from '../../iraq-office-phones.ts'
import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-sulaymaniyah',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-sulaymaniyah' },
    network: 'iraq',
    hostedBy: null,
    governorate: 'IQ-SU',
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
      title: 'مركز موارد الهجرة في السليمانية',
      summary:
        'أحدث المركزين في إقليم كردستان، في السليمانية منذ عام ٢٠٢٥. للعائدين والنازحين، ولمن يفكر في السفر، وللعمال المهاجرين. اتصل قبل أن تأتي.',
      body: `فُتح المركز في السليمانية عام ٢٠٢٥. يديره المركز الدولي لتطوير سياسات الهجرة (ICMPD) مع حكومة العراق، مثل مراكز بغداد وأربيل.

## بماذا تخرج من الزيارة؟

- تعرف حقوقك وخطوتك التالية.
- تعرف أي جهة تساعدك، ويحيلك المرشد إليها.
- تعرف مواعيد الدورات: السيرة الذاتية ومقابلة العمل.
- تسمع كلاماً صادقاً عن مخاطر الطريق غير النظامي.

يمكنك أن تأتي مع شخص تثق به.

## قبل أن تأتي

لا نعرف عنوان الشارع ولا أوقات الدوام. اتصل بأحد الأرقام في هذه الصفحة، وقل إنك تسأل عن **مركز السليمانية**. إذا لم يردّ أحد، فاتصل بالرقم التالي. هذه أرقام مكتب العراق للمركز الدولي لتطوير سياسات الهجرة.`,
      keywords: [
        'مركز السليمانيه',
        'السليمانيه',
        'سليمانية',
        'كردستان',
        'اقليم كردستان',
        'مركز الهجرة',
        'العائدين',
        'وين المركز',
        'Sulaimani',
        'Slemani',
        'MRC',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'السليمانية',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە سلێمانی',
      summary:
        'نوێترینی دوو ناوەندەکەی هەرێمی کوردستانە، و لە ساڵی ٢٠٢٥ەوە لە سلێمانییە. بۆ گەڕاوەکان، ئاوارەکان، ئەوانەی بیر لە ڕۆیشتن دەکەنەوە و کرێکارانی کۆچبەر. پێش هاتن پەیوەندی بکە.',
      body: `ناوەندەکەی سلێمانی لە ساڵی ٢٠٢٥ کرایەوە. ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD) لەگەڵ حکومەتی عێراق بەڕێوەی دەبات، وەک ناوەندەکانی بەغدا و هەولێر.

## لە سەردانەکەدا چیت دەست دەکەوێت؟

- دەزانیت مافەکانت چین و هەنگاوی داهاتوو چییە.
- دەزانیت کام لایەن یارمەتیت دەدات، و ڕاوێژکار ڕەوانەی ئەوێت دەکات.
- وادەی خولەکان دەزانیت: سیڤی و چاوپێکەوتنی کار.
- لەبارەی مەترسییەکانی کۆچی ناڕێکخراوەوە قسەی ڕاست دەبیستیت.

دەتوانیت لەگەڵ کەسێک بێیت کە متمانەت پێیەتی.

## پێش ئەوەی بێیت

ناونیشانی شەقام و کاتەکانی کردنەوە نازانین. پەیوەندی بە یەکێک لە ژمارەکانی ئەم پەڕەیەوە بکە و بڵێ لەبارەی **ناوەندی سلێمانی** دەپرسیت. ئەگەر کەس وەڵامی نەدایەوە، پەیوەندی بە ژمارەی دواترەوە بکە. ئەم ژمارانە هی نووسینگەی عێراقی ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچن.`,
      keywords: [
        'سەنتەری سلێمانی',
        'سلیمانی',
        'سلێمانی کۆچ',
        'ناوەندی سلێمانی',
        'سەنتەری کۆچ',
        'هەرێمی کوردستان',
        'گەڕاوە',
        'ژمارەی ناوەند',
        'Slemani',
        'Silêmanî',
        'Sulaimani',
        'MRC',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'سلێمانی',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Sulaymaniyah',
      summary:
        'The newer of the two centres in the Kurdistan Region, in Sulaymaniyah since 2025. For returnees, displaced people, people who think of leaving, and labour migrants. Call before you come.',
      body: `The centre in Sulaymaniyah opened in 2025. The International Centre for Migration Policy Development (ICMPD) runs it with the Government of Iraq, like the centres in Baghdad and Erbil.

## What do you leave with?

- You know your rights and your next step.
- You know which office can help, and the counsellor refers you to it.
- You know the dates of the courses: CV and job interview.
- You hear the truth about the risks of irregular migration.

You may come with someone you trust.

## Before you come

We do not know the street address or the opening hours. Call one of the numbers on this page and say that you are asking about the **Sulaymaniyah centre**. If nobody answers, try the next number. These are the numbers of ICMPD’s Iraq office.`,
      keywords: [
        'Sulaimani',
        'Slemani',
        'Sulaimaniya',
        'Sulaymaniya',
        'Suli',
        'Kurdistan',
        'KRI',
        'MRC Sulaymaniyah',
        'migration office',
        'phone number',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Sulaymaniyah',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
