import type { SeedEntry } from '../../seed-entry.ts'

/** Uzbekistan, planned for 2025. */
export const entry: SeedEntry<'centre'> = {
  type: 'centre',
  slug: 'mrc-uzbekistan',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-uzbekistan',
    },
    network: 'regional',
    hostedBy: null,
    governorate: null,
    position: null,
    phones: [],
    email: null,
    hours: [],
    exceptions: [],
    services: [],
  },
  text: {
    ar: {
      title: 'مركز موارد الهجرة في أوزبكستان (كان مخططاً له عام ٢٠٢٥)',
      summary:
        'عندما كُتب مصدرنا في أيار ٢٠٢٥ كان هذا المركز مخططاً له. لا نعرف هل فُتح. اسأل مكتب العراق قبل أن ترسل أحداً إليه.',
      body: `هذا المركز، إن كان قد فُتح، ليس في العراق. هو من شبكة مراكز موارد الهجرة في بلدان كثيرة، مثل بنغلاديش وباكستان وطاجيكستان.

## ماذا نعرف؟

- كان من المخطط أن يُفتح عام ٢٠٢٥.
- لا نعرف في أي مدينة، ولا هل يستقبل الناس اليوم.

## من تسأل؟

اتصل بمكتب العراق في صفحة [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) واسأل. وإذا كنت في العراق الآن، فالمراكز الأربعة هنا أقرب إليك.`,
      keywords: [
        'أوزبكستان',
        'اوزبكستان',
        'أوزبك',
        'طشقند',
        'مركز أوزبكستان',
        'Uzbekistan',
        'MRC Uzbekistan',
        'Tashkent',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      city: 'أوزبكستان',
      host: null,
      address: null,
      landmark: null,
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ لە ئۆزبەکستان (بۆ ساڵی ٢٠٢٥ پلانی بۆ دانرابوو)',
      summary:
        'کاتێک سەرچاوەکەمان لە ئایاری ٢٠٢٥دا نووسرا، ئەم ناوەندە تەنها پلانی بۆ دانرابوو. نازانین کرایەوە یان نا. پێش ئەوەی کەسێکی بۆ بنێریت، لە نووسینگەی عێراق بپرسە.',
      body: `ئەم ناوەندە، ئەگەر کرابێتەوە، لە عێراق نییە. بەشێکە لە تۆڕی ناوەندەکانی سەرچاوەی کۆچ لە زۆر وڵات، وەک بەنگلادیش، پاکستان و تاجیکستان.

## چی دەزانین؟

- پلان هەبوو لە ساڵی ٢٠٢٥ بکرێتەوە.
- نازانین لە کام شارە، و ئەمڕۆ خەڵک وەردەگرێت یان نا.

## لە کێ بپرسیت؟

پەیوەندی بە نووسینگەی عێراقەوە بکە کە لە پەڕەی [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) نووسراوە، و بپرسە. ئەگەر ئێستا لە عێراقیت، چوار ناوەندەکەی ئێرە لێت نزیکترن.`,
      keywords: [
        'ئۆزبەکستان',
        'ئوزبەکستان',
        'ئۆزبەک',
        'تاشکەند',
        'سەنتەری ئۆزبەکستان',
        'Uzbekistan',
        'MRC Uzbekistan',
        'Tashkent',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      city: 'ئۆزبەکستان',
      host: null,
      address: null,
      landmark: null,
    },
    en: {
      title: 'Migrant Resource Centre Uzbekistan (was planned for 2025)',
      summary:
        'When our source was written, in May 2025, this centre was planned. We do not know whether it has opened. Ask the Iraq office before you send anyone there.',
      body: `This centre, if it has opened, is not in Iraq. It belongs to the network of Migrant Resource Centres in many countries, such as Bangladesh, Pakistan and Tajikistan.

## What do we know?

- It was planned to open in 2025.
- We do not know in which city, or whether it sees people today.

## Whom do you ask?

Call the Iraq office on the page of [ICMPD](organisation/icmpd) and ask. If you are in Iraq now, the four centres here are closer to you.`,
      keywords: [
        'Uzbekistan',
        'Uzbek workers',
        'Tashkent',
        'MRC Uzbekistan',
        'Central Asia',
        'planned centre',
        'migration centre',
        'Uzbek',
      ],
      sourceNote: 'ICMPD, May 2025.',
      city: 'Uzbekistan',
      host: null,
      address: null,
      landmark: null,
    },
  },
}
