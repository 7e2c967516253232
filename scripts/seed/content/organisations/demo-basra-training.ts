import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: a private training workshop in Basra. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'demo-basra-training',
  demo: true,
  facts: {
    owner: null,
    kind: 'private',
    coverage: [{ id: 'trades', needs: ['training', 'work'], governorates: ['IQ-BA'] }],
    governorate: 'IQ-BA',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'no',
  },
  text: {
    ar: {
      title: 'ورشات النخلة الخضراء للتدريب',
      summary:
        'ورشات تدريب أهلية في البصرة تعلّم مهناً عملية: الألواح الشمسية والكهرباء والتبريد. لمن عاد من الخارج، ولشباب البصرة.',
      body: `## ماذا تتعلم؟

- تركيب الألواح الشمسية على السطح
- توصيلات الكهرباء في البيت
- تصليح مكيفات الهواء

## كيف يجري التدريب؟

المجموعة صغيرة، والتدريب بعد الظهر، ومعظمه باليد لا على الورق. لا تُطلب شهادة مدرسية، لكن من المفيد أن تقرأ وتحسب.

## هل تحتاج إلى هذه المساعدة؟

**هذه الجهة غير حقيقية. كتبناها لنبيّن كيف يظهر دليل الجهات.** إذا كنت تبحث عن تدريب حقيقي في البصرة، فاقرأ عن [الإحالة إلى التدريب المهني](service/vocational-training-referral) واسأل أحد المراكز.`,
      keywords: [
        'تدريب البصرة',
        'البصره',
        'تدريب مهني',
        'طاقة شمسية',
        'ألواح شمسية',
        'كهربائي',
        'تبريد',
        'دورة كهرباء',
        'أتعلم مهنة',
        'tadreeb basra',
        'Basra',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      address: null,
    },
    ckb: {
      title: 'کارگەی ڕاهێنانی دارخورمای سەوز',
      summary:
        'کارگەیەکی ڕاهێنانی کەرتی تایبەتە لە بەسرە و پیشەی کرداری فێر دەکات: پانێڵی خۆر، کارەبا و ساردکەرەوە. بۆ ئەوانەی لە دەرەوە گەڕاونەتەوە و بۆ گەنجانی بەسرە.',
      body: `## چی فێر دەبیت؟

- دانانی پانێڵی خۆر لەسەر سەربان
- ڕاکێشانی کارەبای ناو ماڵ
- چاککردنەوەی ئێرکۆندیشن

## ڕاهێنانەکە چۆنە؟

گرووپەکە بچووکە، ڕاهێنانەکە دوای نیوەڕۆیە و زۆربەی بە دەستە نەک لەسەر کاغەز. بڕوانامەی قوتابخانەی ناوێت، بەڵام باشە بتوانیت بخوێنیتەوە و حساب بکەیت.

## ئەم یارمەتییەت پێویستە؟

**ئەم لایەنە ڕاستەقینە نییە. نووسیومانە بۆ ئەوەی پیشان بدەین لیستی لایەنەکان چۆن دەبێت.** ئەگەر بەدوای ڕاهێنانێکی ڕاستەقینەدا دەگەڕێیت لە بەسرە، پەڕەی [ڕەوانەکردن بۆ ڕاهێنانی پیشەیی](service/vocational-training-referral) بخوێنەوە و لە ناوەندێک بپرسە.`,
      keywords: [
        'ڕاهێنان بەسرە',
        'بەسرە',
        'ڕاهێنانی پیشەیی',
        'وزەی خۆر',
        'سۆلار',
        'پانێڵی خۆر',
        'کارەباچی',
        'ساردکەرەوە',
        'فێربوونی پیشە',
        'Basra',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      address: null,
    },
    en: {
      title: 'Green Palm Training Workshops',
      summary:
        'A private training workshop in Basra that teaches practical trades: solar panels, electricity and cooling. For people who came back from abroad, and for young people of Basra.',
      body: `## What do you learn?

- fitting solar panels on a roof
- the wiring of a house
- repairing air conditioners

## How is the training?

The group is small, the training is in the afternoon, and most of it is done by hand rather than on paper. No school certificate is asked for, but it helps if you can read and do sums.

## Do you need this help?

**This organisation is invented. We wrote it to show what the directory looks like.** If you look for real training in Basra, read about [referral to vocational training](service/vocational-training-referral) and ask a centre.`,
      keywords: [
        'Basra training',
        'vocational training',
        'solar panels',
        'electrician',
        'air conditioning',
        'learn a trade',
        'Basrah',
        'workshop',
        'tadreeb',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      address: null,
    },
  },
}
