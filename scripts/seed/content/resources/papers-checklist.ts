import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'resource'> = {
  type: 'resource',
  slug: 'papers-checklist',
  demo: true,
  facts: {
    owner: null,
    kind: 'form',
    year: 2026,
    topics: ['papers', 'school', 'health'],
    replacedBy: null,
  },
  text: {
    ar: {
      title: 'قائمة أوراقي',
      summary:
        'قائمة تضع فيها علامة على كل ورقة عندك: البطاقة الوطنية، وأوراق الأطفال، وأوراق الرجوع. تعرف في خمس دقائق ماذا ينقصك.',
      body: `كثير من الدوائر تسأل عن الأوراق نفسها. إذا عرفت ما عندك وما ينقصك، فلن تذهب إلى الدائرة مرتين.

## ماذا في القائمة؟

- أوراقك أنت، من البطاقة الوطنية إلى شهادات العمل.
- أوراق كل طفل، ومنها شهادة الولادة إذا كانت الولادة في الخارج.
- أوراق الرجوع، التي تبيّن من أين رجعت ومتى.
- مكان تكتب فيه أين سألت عن الورقة الناقصة.

## نصيحة

لا تنتظر حتى تكتمل الأوراق لكي تسأل. إذا نقصت ورقة، فاسأل المرشد من أين تبدأ. **لا تدفع لشخص في الشارع يعدك بورقة سريعة.**`,
      keywords: [
        'اوراق',
        'مستمسكات',
        'المستمسكات',
        'البطاقة الوطنية',
        'البطاقه الوطنيه',
        'هوية',
        'شهادة الجنسية',
        'بطاقة سكن',
        'جواز',
        'بيان ولادة',
        'استمارة',
        'اوراق ضايعة',
        'mustamsakat',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      publisher: 'منارة (عرض توضيحي)',
      file: { file: 'papers-checklist-ar.pdf' },
      pages: 2,
      cover: { file: 'papers-checklist-ar.webp' },
    },
    ckb: {
      title: 'لیستی بەڵگەنامەکانم',
      summary:
        'لیستێکە کە تێیدا نیشانە لەسەر هەر بەڵگەنامەیەک دادەنێیت کە هەتە: کارتی نیشتمانی، بەڵگەنامەی منداڵان و بەڵگەنامەی گەڕانەوە. لە پێنج خولەکدا دەزانیت چیت کەمە.',
      body: `زۆر فەرمانگە داوای هەمان بەڵگەنامە دەکەن. ئەگەر بزانیت چیت هەیە و چیت کەمە، پێویست ناکات دوو جار بچیتە هەمان شوێن.

## چی لە لیستەکەدا هەیە؟

- بەڵگەنامەکانی خۆت، لە کارتی نیشتمانییەوە تا بڕوانامەی کار.
- بەڵگەنامەکانی هەر منداڵێک، لەوانە بڕوانامەی لەدایکبوون ئەگەر لە دەرەوە لەدایک بووبێت.
- بەڵگەنامەکانی گەڕانەوە، کە دەریدەخەن لە کوێوە و کەی گەڕاویتەتەوە.
- شوێنێک بۆ نووسینی ئەوەی لە کوێ لەبارەی بەڵگەنامە کەمەکەوە پرسیوتە.

## ئامۆژگاری

چاوەڕێ مەکە تا هەموو بەڵگەنامەکان تەواو بن بۆ ئەوەی بپرسیت. ئەگەر بەڵگەنامەیەک کەم بوو، لە ڕاوێژکار بپرسە لە کوێوە دەست پێ بکەیت. **پارە مەدە بە کەسێک لە شەقام کە بەڵێنی بەڵگەنامەیەکی خێرات پێ دەدات.**`,
      keywords: [
        'بەڵگەنامە',
        'مستەمسەک',
        'موستەمسەکات',
        'کارتی نیشتمانی',
        'کارت نیشتمانی',
        'ناسنامە',
        'ڕەگەزنامە',
        'پاسپۆرت',
        'لەدایکبوون',
        'کاغەز',
        'فۆڕم',
        'belgename',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      publisher: 'منارە (نموونەی پیشاندان)',
      file: { file: 'papers-checklist-ckb.pdf' },
      pages: 2,
      cover: { file: 'papers-checklist-ckb.webp' },
    },
    en: {
      title: 'My papers: a checklist',
      summary:
        'A list to tick each paper that you have: national ID card, children’s papers, papers about coming back. In five minutes you know what is missing.',
      body: `Many offices ask for the same papers. If you know what you have and what is missing, you need not go to the same office twice.

## What is in the list?

- Your own papers, from the national ID card to papers about work.
- Each child’s papers, also the birth certificate of a child who was born abroad.
- Papers about coming back, which show from where and when you returned.
- A place to write where you asked about a missing paper.

## Advice

Do not wait until all papers are complete before you ask. If one is missing, ask the counsellor where to begin. **Do not pay a person in the street who promises a quick paper.**`,
      keywords: [
        'documents',
        'id card',
        'national card',
        'birth certificate',
        'passport',
        'laissez-passer',
        'civil documents',
        'checklist',
        'form',
        'missing papers',
        'lost papers',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      publisher: 'Manara (demonstration)',
      file: { file: 'papers-checklist-en.pdf' },
      pages: 2,
      cover: { file: 'papers-checklist-en.webp' },
    },
  },
}
