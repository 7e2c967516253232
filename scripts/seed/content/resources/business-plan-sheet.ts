import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'resource'> = {
  type: 'resource',
  slug: 'business-plan-sheet',
  demo: true,
  facts: {
    owner: null,
    kind: 'form',
    year: 2026,
    topics: ['loans', 'work', 'training'],
    replacedBy: null,
  },
  text: {
    ar: {
      title: 'خطة مشروعي في ورقة واحدة',
      summary:
        'ورقة من وجهين تكتب فيها فكرة مشروعك الصغير بالقلم: ماذا تبيع، ومن يشتري، وكم تصرف قبل أن تبدأ، وكم يبقى لك في الشهر.',
      body: `الفكرة في رأسك تبدو واضحة، وعلى الورق ترى ما ينقصها. املأ هذه الورقة قبل أن تستدين أو تستأجر أو تشتري شيئاً.

## ماذا في الورقة؟

- **الوجه الأول:** الفكرة، ومن يشتري، ولماذا يشتري منك أنت، وماذا تعرف عن هذا العمل.
- **الوجه الثاني:** جدول لما تحتاج إليه قبل أن تبدأ، وجدول لدخلك ومصروفك في شهر عادي.

## كيف تستعملها؟

1. اكتب أول مرة وحدك، ولا تهتم بالأخطاء.
2. اسأل عن الأسعار في السوق، ولا تخمّن.
3. اقرأها على شخص عنده مشروع، وصحح ما ينبّهك إليه.
4. خذها معك إذا سألت عن [صندوق القروض](programme/loan-fund) أو عن [دورة ابتكار الأعمال](course/business-innovation).

هذه الورقة تساعدك على التفكير. وهي ليست طلب قرض.`,
      keywords: [
        'خطة مشروع',
        'خطة عمل',
        'دراسة جدوى',
        'دراسة الجدوى',
        'جدوى اقتصادية',
        'مشروع صغير',
        'فكرة مشروع',
        'افتح محل',
        'قرض',
        'حساب الكلفة',
        'استمارة مشروع',
        'business plan',
        'pdf',
        'mashroo',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      publisher: 'منارة (عرض توضيحي)',
      file: { file: 'business-plan-sheet-ar.pdf' },
      pages: 2,
      cover: { file: 'business-plan-sheet-ar.webp' },
    },
    ckb: {
      title: 'پلانی پڕۆژەکەم لە یەک کاغەزدا',
      summary:
        'کاغەزێکی دوو دیو کە بە قەڵەم بیرۆکەی پڕۆژە بچووکەکەتی تێدا دەنووسیت: چی دەفرۆشیت، کێ دەیکڕێت، پێش دەستپێکردن چەند خەرج دەکەیت و مانگانە چەندت بۆ دەمێنێتەوە.',
      body: `بیرۆکەکە لە مێشکتدا ڕوون دیارە، بەڵام لەسەر کاغەز دەبینیت چی کەمە. پێش ئەوەی قەرز بکەیت، شوێن بە کرێ بگریت یان شتێک بکڕیت، ئەم کاغەزە پڕ بکەرەوە.

## چی لە کاغەزەکەدا هەیە؟

- **دیوی یەکەم:** بیرۆکەکە، کێ دەکڕێت، بۆچی لە تۆ دەکڕێت و چی لەم کارە دەزانیت.
- **دیوی دووەم:** خشتەیەک بۆ ئەوەی پێش دەستپێکردن پێویستتە، و خشتەیەک بۆ داهات و خەرجیت لە مانگێکی ئاساییدا.

## چۆن بەکاری بهێنیت؟

1. یەکەم جار بە تەنیا بینووسە، و گوێ بە هەڵەکان مەدە.
2. لە بازاڕ لە نرخەکان بپرسە، بە مەزەندە مەیاننووسە.
3. بۆ کەسێکی بخوێنەوە کە پڕۆژەی هەیە، و ئەو هەڵانە ڕاست بکەرەوە کە پیشانت دەدات.
4. کاتێک سەبارەت بە [سندووقی قەرز](programme/loan-fund) یان [خولی داهێنانی کار](course/business-innovation) دەپرسیت، لەگەڵ خۆت بیبە.

ئەم کاغەزە یارمەتیت دەدات بیر بکەیتەوە. داواکاریی قەرز نییە.`,
      keywords: [
        'پلانی پڕۆژە',
        'پلانی پرۆژە',
        'پلانی کار',
        'پڕۆژەی بچووک',
        'پرۆژەی بچوک',
        'بیرۆکەی پڕۆژە',
        'دوکان کردنەوە',
        'حسابی خەرجی',
        'قەرز',
        'فۆڕمی پڕۆژە',
        'کاری خۆم',
        'business plan',
        'خطة مشروع',
        'pdf',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      publisher: 'منارە (نموونەی پیشاندان)',
      file: { file: 'business-plan-sheet-ckb.pdf' },
      pages: 2,
      cover: { file: 'business-plan-sheet-ckb.webp' },
    },
    en: {
      title: 'My business plan on one sheet',
      summary:
        'A sheet with two sides in which you write the idea for your small business with a pen: what you sell, who buys, what you spend before you start and what is left each month.',
      body: `In your head the idea looks clear. On paper you see what is missing. Fill in this sheet before you borrow, rent or buy anything.

## What is on the sheet?

- **Side one:** the idea, who buys, why from you, and what you know about this work.
- **Side two:** a table of what you need before you start, and a table of what comes in and goes out in a usual month.

## How do you use it?

1. Write it alone the first time, and do not worry about mistakes.
2. Ask for prices in the market; do not guess.
3. Read it to someone who has a business, and correct what they point out.
4. Take it with you when you ask about the [loan fund](programme/loan-fund) or the [Business Innovation course](course/business-innovation).

This sheet helps you think. It is not an application for a loan.`,
      keywords: [
        'business plan',
        'business idea',
        'small business',
        'start a business',
        'startup',
        'feasibility study',
        'loan application',
        'costs',
        'budget',
        'open a shop',
        'form',
        'pdf',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      publisher: 'Manara (demonstration)',
      file: { file: 'business-plan-sheet-en.pdf' },
      pages: 2,
      cover: { file: 'business-plan-sheet-en.webp' },
    },
  },
}
