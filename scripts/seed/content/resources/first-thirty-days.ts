import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'resource'> = {
  type: 'resource',
  slug: 'first-thirty-days',
  demo: true,
  facts: {
    owner: null,
    kind: 'leaflet',
    year: 2026,
    topics: ['papers', 'work', 'school', 'counselling', 'housing'],
    replacedBy: null,
  },
  text: {
    ar: {
      title: 'رجعت إلى العراق: أول ٣٠ يوماً',
      summary:
        'منشور للعائدين: خطوات صغيرة لكل أسبوع، من الراحة والأوراق إلى المدرسة والعمل. لا تحتاج إلى أن تفعل كل شيء في يوم واحد.',
      body: `الأيام الأولى بعد الرجوع متعبة. الناس يسألون، والأوراق كثيرة، وأنت لا تعرف من أين تبدأ. هذه الورقة تقسم الشهر الأول إلى أربعة أسابيع.

## ماذا في الورقة؟

1. **الأسبوع الأول:** ترتاح، وتخبر أهلك، وتجمع أوراقك.
2. **الأسبوع الثاني:** تعرف أي ورقة تنقصك، وتتصل بالمركز.
3. **الأسبوع الثالث:** تسأل عن البيت والمدرسة.
4. **الأسبوع الرابع:** تبدأ البحث عن عمل أو تدريب.

إذا مرت الأسابيع الأربعة قبل أن تقرأ هذا، فلا بأس. ابدأ من أي أسبوع.

> الرجوع ليس فشلاً.`,
      keywords: [
        'رجعت للعراق',
        'العائدين',
        'راجع من اوربا',
        'راجع من المانيا',
        'مرحل',
        'ترحيل',
        'بعد الرجوع',
        'شسوي بعد الرجعة',
        'اعادة الادماج',
        'اول شهر',
        'returnee',
        'raji3',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      publisher: 'منارة (عرض توضيحي)',
      file: { file: 'first-thirty-days-ar.pdf' },
      pages: 2,
      cover: { file: 'first-thirty-days-ar.webp' },
    },
    ckb: {
      title: 'گەڕامەوە بۆ عێراق: ٣٠ ڕۆژی یەکەم',
      summary:
        'نامیلکەیەک بۆ گەڕاوەکان: هەنگاوی بچووک بۆ هەر هەفتەیەک، لە پشوودان و بەڵگەنامەوە تا قوتابخانە و کار. پێویست ناکات هەموو شتێک لە ڕۆژێکدا بکەیت.',
      body: `ڕۆژە یەکەمەکانی دوای گەڕانەوە ماندووکەرن. خەڵک پرسیار دەکەن، بەڵگەنامە زۆرن و نازانیت لە کوێوە دەست پێ بکەیت. ئەم نامیلکەیە مانگی یەکەم بەسەر چوار هەفتەدا دابەش دەکات.

## چی تێدایە؟

1. **هەفتەی یەکەم:** پشوو دەدەیت، بە خێزانەکەت دەڵێیت و بەڵگەنامەکانت کۆ دەکەیتەوە.
2. **هەفتەی دووەم:** دەزانیت کام بەڵگەنامەت کەمە و پەیوەندی بە ناوەندەکەوە دەکەیت.
3. **هەفتەی سێیەم:** لەبارەی ماڵ و قوتابخانەوە دەپرسیت.
4. **هەفتەی چوارەم:** دەست بە گەڕان بەدوای کار یان ڕاهێناندا دەکەیت.

ئەگەر چوار هەفتەکە تێپەڕیون پێش ئەوەی ئەمە بخوێنیتەوە، کێشە نییە. لە هەر هەفتەیەکەوە دەست پێ بکە.

> گەڕانەوە شکست نییە.`,
      keywords: [
        'گەڕامەوە',
        'گەڕانەوە',
        'گەرانەوە',
        'گەڕاوە',
        'گەڕاوەکان',
        'دیپۆرت',
        'دیپۆرتکراو',
        'گەڕانەوە لە ئەڵمانیا',
        'یەکەم مانگ',
        'تێکەڵبوونەوە',
        'returnee',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      publisher: 'منارە (نموونەی پیشاندان)',
      file: { file: 'first-thirty-days-ckb.pdf' },
      pages: 2,
      cover: { file: 'first-thirty-days-ckb.webp' },
    },
    en: {
      title: 'Back in Iraq: your first 30 days',
      summary:
        'A leaflet for returnees: small steps for each week, from rest and papers to school and work. You do not have to do everything in one day.',
      body: `The first days after coming back are tiring. People ask questions, there are many papers, and you do not know where to begin. This leaflet divides the first month into four weeks.

## What is in it?

1. **Week 1:** you rest, tell your family, and collect your papers.
2. **Week 2:** you find out which paper is missing, and call the centre.
3. **Week 3:** you ask about a home and about school.
4. **Week 4:** you begin to look for work or training.

If the four weeks have passed before you read this, do not worry. Begin with any week.

> Coming back is not failing.`,
      keywords: [
        'returnee',
        'returned',
        'coming back',
        'deported',
        'deportation',
        'return home',
        'after return',
        'reintegration',
        'first month',
        'first 30 days',
        'back from Germany',
        'back from Europe',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      publisher: 'Manara (demonstration)',
      file: { file: 'first-thirty-days-en.pdf' },
      pages: 2,
      cover: { file: 'first-thirty-days-en.webp' },
    },
  },
}
