import { iraqOfficePhones } from '../../iraq-office-phones.ts'
import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-erbil',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-erbil' },
    network: 'iraq',
    hostedBy: null,
    governorate: 'IQ-AR',
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
      title: 'مركز موارد الهجرة في أربيل',
      summary:
        'مركز في أربيل منذ عام ٢٠٢٤، للعائدين والنازحين واللاجئين، ولمن يفكر في السفر، ولمن جاء إلى العراق للعمل. اتصل قبل أن تأتي.',
      body: `يعمل المركز في أربيل منذ عام ٢٠٢٤، وهو واحد من أربعة مراكز في العراق. يديره المركز الدولي لتطوير سياسات الهجرة (ICMPD) مع حكومة العراق.

## لماذا يأتي الناس إليه؟

- رجعوا من أوروبا أو من بلد آخر ويريدون أن يبدأوا من جديد.
- يفكرون في السفر ويريدون أن يعرفوا الطرق القانونية.
- جاؤوا إلى العراق للعمل ويريدون أن يعرفوا حقوقهم وواجباتهم.
- يخافون من شخص يستغلهم أو يهددهم.

إذا كانت المساعدة عند جهة أخرى، يحيلك المرشد إليها.

## قبل أن تأتي

لا نعرف عنوان الشارع ولا أوقات الدوام. اتصل بأحد الأرقام في هذه الصفحة، وقل إنك تسأل عن **مركز أربيل**. اسأل أيضاً بأي لغة يتكلم المرشد. هذه أرقام مكتب العراق للمركز الدولي لتطوير سياسات الهجرة.`,
      keywords: [
        'مركز اربيل',
        'اربيل',
        'هولير',
        'مركز الهجرة اربيل',
        'كردستان',
        'اقليم كردستان',
        'العائدين من اوربا',
        'وين المركز',
        'رقم مركز اربيل',
        'Erbil',
        'Hawler',
        'MRC',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'أربيل',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە هەولێر',
      summary:
        'لە ساڵی ٢٠٢٤ەوە ناوەندێک لە هەولێر هەیە. بۆ گەڕاوەکان، ئاوارەکان و پەنابەرانە، بۆ ئەوانەی بیر لە ڕۆیشتن دەکەنەوە و بۆ ئەوانەی بۆ کار هاتوونەتە عێراق. پێش هاتن پەیوەندی بکە.',
      body: `ناوەندەکەی هەولێر لە ساڵی ٢٠٢٤ەوە کار دەکات و یەکێکە لە چوار ناوەند لە عێراق. ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD) لەگەڵ حکومەتی عێراق بەڕێوەی دەبات.

## خەڵک بۆچی دێن؟

- لە ئەورووپا یان وڵاتێکی تر گەڕاونەتەوە و دەیانەوێت سەرلەنوێ دەست پێ بکەنەوە.
- بیر لە ڕۆیشتن دەکەنەوە و دەیانەوێت ڕێگا یاساییەکان بزانن.
- بۆ کار هاتوونەتە عێراق و دەیانەوێت ماف و ئەرکی خۆیان بزانن.
- لە کەسێک دەترسن کە دەیانچەوسێنێتەوە یان هەڕەشەیان لێ دەکات.

ئەگەر یارمەتییەکە لای لایەنێکی تر بێت، ڕاوێژکار ڕەوانەی ئەوێت دەکات.

## پێش ئەوەی بێیت

ناونیشانی شەقام و کاتەکانی کردنەوە نازانین. پەیوەندی بە یەکێک لە ژمارەکانی ئەم پەڕەیەوە بکە و بڵێ لەبارەی **ناوەندی هەولێر** دەپرسیت. هەروەها بپرسە ڕاوێژکار بە چ زمانێک قسە دەکات. ئەم ژمارانە هی نووسینگەی عێراقی ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچن.`,
      keywords: [
        'سەنتەری هەولێر',
        'ناوەندی هەولێر',
        'هەولیر',
        'هەولێر MRC',
        'هەولێر کۆچ',
        'سەنتەری کۆچ',
        'گەڕاوە لە ئەوروپا',
        'ژمارەی ناوەند',
        'کوردستان',
        'Hawler',
        'Hewler',
        'Erbil',
        'MRC',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'هەولێر',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Erbil',
      summary:
        'A centre in Erbil since 2024, for returnees, displaced people and refugees, for people who think of leaving, and for people who came to Iraq to work. Call before you come.',
      body: `The centre in Erbil has been open since 2024. It is one of four in Iraq. The International Centre for Migration Policy Development (ICMPD) runs it with the Government of Iraq.

## Why do people come?

- They came back from Europe or another country and want to start again.
- They think of leaving and want to know the legal ways.
- They came to Iraq to work and want to know their rights and duties.
- They are afraid of someone who exploits or threatens them.

If another office has the help you need, the counsellor refers you to it.

## Before you come

We do not know the street address or the opening hours. Call one of the numbers on this page and say that you are asking about the **Erbil centre**. Ask also which languages the counsellor speaks. These are the numbers of ICMPD’s Iraq office.`,
      keywords: [
        'Hawler',
        'Hewler',
        'Arbil',
        'Irbil',
        'Kurdistan',
        'KRI',
        'MRC Erbil',
        'migration office Erbil',
        'opening hours',
        'phone number',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Erbil',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
