import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: a workshop and incubator in Sulaymaniyah. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'demo-sulaymaniyah-workshop',
  demo: true,
  facts: {
    owner: null,
    kind: 'incubator',
    coverage: [{ id: 'workshop', needs: ['work', 'training'], governorates: ['IQ-SU'] }],
    governorate: 'IQ-SU',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'no',
  },
  text: {
    ar: {
      title: 'ورشة الشرارة',
      summary:
        'حاضنة أعمال صغيرة في السليمانية: طاولات عمل وأدوات ومن يعلّمك، لمن يريد أن يبدأ بالتصليح أو الخياطة أو النجارة.',
      body: `## ماذا تجد في الورشة؟

- طاولة عمل وأدوات تستعملها بالتناوب مع غيرك
- معلمون في تصليح الهواتف والخياطة والنجارة
- جلسة كل أسبوع عن السعر والزبون والحساب

## كم تبقى؟

ثلاثة أشهر في العادة. بعدها تعمل وحدك، أو مع شخص تعرّفت عليه في الورشة.

## هل تحتاج إلى هذه المساعدة؟

**هذه الجهة غير حقيقية. كتبناها لنبيّن كيف يظهر دليل الجهات.** إذا كانت عندك فكرة مشروع، فاسأل [مركز السليمانية](centre/mrc-sulaymaniyah)، أو اقرأ دليل [بدء مشروع صغير](guide/start-a-small-business).`,
      keywords: [
        'السليمانية',
        'حاضنة أعمال',
        'ورشة',
        'تصليح موبايل',
        'تصليح هواتف',
        'خياطة',
        'نجارة',
        'مشروع صغير',
        'أدوات',
        'Slemani',
        'workshop',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      address: null,
    },
    ckb: {
      title: 'کارگەی پریشک',
      summary:
        'لانکەیەکی بچووکی کارە لە سلێمانی: مێزی کار، ئامێر و مامۆستا، بۆ ئەوانەی دەیانەوێت بە چاککردنەوە، بەرگدروویی یان دارتاشی دەست پێ بکەن.',
      body: `## لە کارگەکە چی دەدۆزیتەوە؟

- مێزی کار و ئامێر کە بە نۆرە لەگەڵ خەڵکی تر بەکاریان دەهێنیت
- مامۆستا بۆ چاککردنەوەی مۆبایل، بەرگدروویی و دارتاشی
- هەموو هەفتەیەک دانیشتنێک لەبارەی نرخ، کڕیار و حسابەوە

## چەند دەمێنیتەوە؟

بە زۆری سێ مانگ. دوای ئەوە بە تەنیا کار دەکەیت، یان لەگەڵ کەسێک کە لە کارگەکە ناسیوتە.

## ئەم یارمەتییەت پێویستە؟

**ئەم لایەنە ڕاستەقینە نییە. نووسیومانە بۆ ئەوەی پیشان بدەین لیستی لایەنەکان چۆن دەبێت.** ئەگەر بیرۆکەی پڕۆژەیەکت هەیە، لە [ناوەندی سلێمانی](centre/mrc-sulaymaniyah) بپرسە، یان ڕێبەری [دەستپێکردنی پڕۆژەیەکی بچووک](guide/start-a-small-business) بخوێنەوە.`,
      keywords: [
        'سلێمانی',
        'لانکەی کار',
        'وەرشە',
        'کارگە',
        'چاککردنەوەی مۆبایل',
        'بەرگدروویی',
        'دارتاشی',
        'پڕۆژەی بچووک',
        'ئامێر',
        'Slemani',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      address: null,
    },
    en: {
      title: 'Spark Workshop',
      summary:
        'A small business incubator in Sulaymaniyah: workbenches, tools and people who teach, for those who want to begin with repairs, tailoring or carpentry.',
      body: `## What do you find in the workshop?

- a workbench and tools, which you share in turns
- people who teach phone repair, tailoring and carpentry
- a meeting every week about prices, customers and accounts

## How long do you stay?

Three months as a rule. After that you work alone, or with someone you met in the workshop.

## Do you need this help?

**This organisation is invented. We wrote it to show what the directory looks like.** If you have a business idea, ask the [Sulaymaniyah centre](centre/mrc-sulaymaniyah), or read the guide to [starting a small business](guide/start-a-small-business).`,
      keywords: [
        'Sulaymaniyah',
        'Slemani',
        'incubator',
        'workshop',
        'phone repair',
        'tailoring',
        'carpentry',
        'small business',
        'tools',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      address: null,
    },
  },
}
