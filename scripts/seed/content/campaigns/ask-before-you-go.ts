import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'campaign'> = {
  type: 'campaign',
  slug: 'ask-before-you-go',
  demo: true,
  facts: {
    owner: null,
    startsOn: '-20d',
    endsOn: '+40d',
    hero: { file: 'hero-sea.webp' },
    action: { to: 'service', slug: 'safe-migration-information' },
    services: [
      { to: 'service', slug: 'safe-migration-information' },
      { to: 'service', slug: 'pre-departure-orientation' },
      { to: 'service', slug: 'online-counselling' },
      { to: 'service', slug: 'protection-from-trafficking' },
    ],
    sessions: [
      { to: 'session', slug: 'information-sulaymaniyah-1' },
      { to: 'session', slug: 'webinar-1' },
      { to: 'session', slug: 'abroad-erbil-1' },
      { to: 'session', slug: 'abroad-baghdad-1' },
    ],
    downloads: [
      { to: 'resource', slug: 'before-you-decide' },
      { to: 'resource', slug: 'signs-of-exploitation' },
    ],
  },
  text: {
    ar: {
      title: 'اسأل قبل أن تسافر',
      summary:
        'الطريق غير النظامي له ثمن لا يقوله المهرّب. اسأل مرشداً عن المخاطر وعن الطرق القانونية، قبل أن تدفع أو تعطي وعداً لأحد.',
      body: `صديقك يرسل صورة جميلة من بلد بعيد. لا يرسل صورة الليلة التي نام فيها في الغابة، ولا يقول كم ما زال عليه من الدين.

## ماذا قد يحدث في الطريق؟

- يغرق القارب أو يغلقون باب الشاحنة فلا يبقى هواء.
- يرفع المهرّب السعر، ويحبس من لا يدفع.
- يضيع أفراد العائلة بعضهم عن بعض.
- يعيدونك من الحدود بلا مال وبلا أوراق.

## ماذا تفعل اليوم؟

1. لا تدفع شيئاً اليوم. من يستعجلك لا يفكر في مصلحتك.
2. اقرأ منشور «قبل أن تقرر السفر» مع شخص تثق به.
3. اسأل مرشداً: هل يوجد طريق قانوني لي؟

**المرشد لا يمنعك من السفر.** هو يخبرك بما يعرف، وأنت تقرر.`,
      keywords: [
        'هجرة غير شرعية',
        'هجرة',
        'تهريب',
        'مهرب',
        'قجق',
        'قجغ',
        'اريد اسافر',
        'سفر لاوربا',
        'تركيا اليونان',
        'طريق البحر',
        'بلم',
        'hijra',
        'smuggler',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      slogan: 'سؤال واحد قبل الطريق قد ينقذ حياة.',
      messages: [
        'لا أحد يضمن لك الوصول.',
        'المهرّب يأخذ المال، والدين يبقى على عائلتك.',
        'قد يكون لك طريق قانوني لا تعرفه.',
        'السؤال لا يعني أنك ستسافر أو ستبقى. القرار لك.',
      ],
      heroAlt: 'قارب شراعي صغير وحده في بحر واسع، والشمس قريبة من الأفق.',
      actionLabel: 'اعرف الطرق الآمنة',
    },
    ckb: {
      title: 'پێش ڕۆیشتن بپرسە',
      summary:
        'کۆچی ناڕێکخراو نرخێکی هەیە کە قاچاخچی نایڵێت. پێش ئەوەی پارە بدەیت یان بەڵێن بدەیت، لەبارەی مەترسییەکان و ڕێگا یاساییەکانەوە لە ڕاوێژکارێک بپرسە.',
      body: `هاوڕێکەت وێنەیەکی جوان لە وڵاتێکی دوورەوە دەنێرێت. وێنەی ئەو شەوە نانێرێت کە لە دارستان خەوت، و ناڵێت هێشتا چەند قەرزارە.

## چی لە ڕێگادا ڕوو دەدات؟

- بەلەمەکە نوقم دەبێت، یان دەرگای بارهەڵگرەکە دادەخرێت و هەوا نامێنێت.
- قاچاخچی نرخەکە بەرز دەکاتەوە، و ئەوەی پارە نەدات بەندی دەکات.
- ئەندامانی خێزان لە یەکتر دادەبڕێن.
- لە سنوورەوە دەتگەڕێننەوە، بەبێ پارە و بەبێ بەڵگەنامە.

## ئەمڕۆ چی بکەیت؟

1. ئەمڕۆ هیچ پارەیەک مەدە. ئەوەی پەلەت لێ دەکات بیر لە بەرژەوەندیی تۆ ناکاتەوە.
2. نامیلکەی «پێش ئەوەی بڕیاری ڕۆیشتن بدەیت» لەگەڵ کەسێک بخوێنەوە کە متمانەت پێیەتی.
3. لە ڕاوێژکارێک بپرسە: ئایا ڕێگایەکی یاساییم هەیە؟

**ڕاوێژکار ڕێگەت لێ ناگرێت.** ئەوەی دەیزانێت پێت دەڵێت، و خۆت بڕیار دەدەیت.`,
      keywords: [
        'کۆچی نایاسایی',
        'کۆچ',
        'قاچاخ',
        'قاچاغ',
        'قاچاخچی',
        'دەمەوێت بڕۆم',
        'ئەوروپا',
        'ڕێگای دەریا',
        'بەلەم',
        'تورکیا یۆنان',
        'مەترسی کۆچ',
        'qachax',
        'koch',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      slogan: 'پرسیارێک پێش ڕێگا لەوانەیە ژیانێک ڕزگار بکات.',
      messages: [
        'کەس ناتوانێت بەڵێنی گەیشتنت پێ بدات.',
        'قاچاخچی پارە دەبات، و قەرزەکە لەسەر خێزانەکەت دەمێنێتەوە.',
        'لەوانەیە ڕێگایەکی یاساییت هەبێت کە نایزانیت.',
        'پرسیارکردن واتای ئەوە نییە کە دەڕۆیت یان دەمێنیتەوە. بڕیارەکە هی خۆتە.',
      ],
      heroAlt: 'بەلەمێکی چارۆکەداری بچووک بە تەنیا لە دەریایەکی فراواندا، و خۆر لە نزیک ئاسۆیە.',
      actionLabel: 'ڕێگا سەلامەتەکان بزانە',
    },
    en: {
      title: 'Ask before you go',
      summary:
        'Irregular migration has a price that smugglers do not tell you. Ask a counsellor about the risks and the legal ways, before you pay or promise anything.',
      body: `Your friend sends a beautiful picture from a country far away. He does not send a picture of the night when he slept in the forest, and he does not say how much he still owes.

## What can happen on the way?

- The boat sinks, or the truck is locked and there is no air.
- The smuggler raises the price and locks up those who cannot pay.
- Families lose each other.
- You are sent back from a border with no money and no papers.

## What can you do today?

1. Pay nothing today. Someone who hurries you does not want what is best for you.
2. Read the leaflet “Before you decide to leave” with someone you trust.
3. Ask a counsellor: is there a legal way for me?

**The counsellor does not stop you from going.** They tell you what they know, and you decide.`,
      keywords: [
        'irregular migration',
        'illegal migration',
        'smuggler',
        'smuggling',
        'human smuggling',
        'boat',
        'Europe',
        'risks of migration',
        'leave Iraq',
        'want to go abroad',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      slogan: 'One question before the journey can save a life.',
      messages: [
        'Nobody can promise that you arrive.',
        'The smuggler takes the money; the debt stays with your family.',
        'There may be a legal way for you that you do not know.',
        'Asking does not mean that you go or stay. The decision is yours.',
      ],
      heroAlt: 'A small sailing boat alone on a wide sea, with the sun close to the horizon.',
      actionLabel: 'Learn the safe ways',
    },
  },
}
