import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: lawyers in Kirkuk with free hours. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'demo-kirkuk-legal',
  demo: true,
  facts: {
    owner: null,
    kind: 'private',
    coverage: [{ id: 'papers', needs: ['papers', 'housing'], governorates: ['IQ-KI'] }],
    governorate: 'IQ-KI',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'no',
  },
  text: {
    ar: {
      title: 'مكتب الباب المفتوح للاستشارة القانونية',
      summary:
        'محامون في كركوك يعطون العائدين والنازحين ساعات مجانية كل أسبوع: أوراق ضائعة، وعقود إيجار، وملكية البيت، وشهادات ولادة الأطفال.',
      body: `## عمّ تسأل هنا؟

- ضاعت أوراقك في الطريق أو في النزوح.
- وُلد طفلك في الخارج وليست لديه أوراق عراقية.
- صاحب البيت يريد أن يخرجك قبل نهاية العقد.

## كيف يجري اللقاء؟

تتحدث نصف ساعة مع محامٍ أو محامية بالعربية أو الكردية أو التركمانية. يخبرك بما تستطيع أن تفعله وبكم يكلّف، ثم تقرر أنت.

## هل تحتاج إلى هذه المساعدة؟

**هذه الجهة غير حقيقية. كتبناها لنبيّن كيف يظهر دليل الجهات.** إذا كنت تحتاج إلى مساعدة قانونية حقيقية، فاقرأ عن [الإرشاد القانوني](service/legal-guidance) واسأل أحد المراكز.`,
      keywords: [
        'محامي كركوك',
        'كركوك',
        'استشارة قانونية',
        'أوراق ضايعة',
        'مستمسكات',
        'عقد إيجار',
        'طابو',
        'بيان ولادة',
        'بطاقة وطنية',
        'Kirkuk lawyer',
        'muhami',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      address: null,
    },
    ckb: {
      title: 'نووسینگەی دەرگای کراوە بۆ ڕاوێژی یاسایی',
      summary:
        'چەند پارێزەرێکن لە کەرکووک و هەموو هەفتەیەک چەند کاتژمێرێک بەخۆڕایی بۆ گەڕاوەکان و ئاوارەکان دادەنێن: بەڵگەنامەی ونبوو، گرێبەستی کرێ، خاوەندارێتیی خانوو و بڕوانامەی لەدایکبوونی منداڵ.',
      body: `## لێرە لە چی دەپرسیت؟

- بەڵگەنامەکانت لە ڕێگا یان لە کاتی ئاوارەبووندا ون بوون.
- منداڵەکەت لە دەرەوە لەدایک بووە و بەڵگەنامەی عێراقی نییە.
- خاوەن ماڵەکە دەیەوێت پێش کۆتایی گرێبەستەکە دەرت بکات.

## دیدارەکە چۆنە؟

نیو کاتژمێر لەگەڵ پارێزەرێکی پیاو یان ژن قسە دەکەیت، بە عەرەبی، کوردی یان تورکمانی. پێت دەڵێت چیت لە دەست دێت و چەندی تێدەچێت، دواتر خۆت بڕیار دەدەیت.

## ئەم یارمەتییەت پێویستە؟

**ئەم لایەنە ڕاستەقینە نییە. نووسیومانە بۆ ئەوەی پیشان بدەین لیستی لایەنەکان چۆن دەبێت.** ئەگەر یارمەتییەکی یاسایی ڕاستەقینەت دەوێت، پەڕەی [ڕێنمایی یاسایی](service/legal-guidance) بخوێنەوە و لە ناوەندێک بپرسە.`,
      keywords: [
        'پارێزەری کەرکووک',
        'کەرکوک',
        'کەرکووک',
        'ڕاوێژی یاسایی',
        'بەڵگەنامەی ونبوو',
        'گرێبەستی کرێ',
        'تاپۆ',
        'بڕوانامەی لەدایکبوون',
        'Kirkuk',
        'Kerkuk',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      address: null,
    },
    en: {
      title: 'Open Door Legal Advice',
      summary:
        'Lawyers in Kirkuk who give returnees and displaced people some free hours every week: lost papers, rental contracts, ownership of a house, and birth certificates of children.',
      body: `## What can you ask here?

- Your papers were lost on the way or during displacement.
- Your child was born abroad and has no Iraqi papers.
- The owner of the house wants you out before the contract ends.

## How is the meeting?

You talk for half an hour with a lawyer, a man or a woman, in Arabic, Kurdish or Turkmen. The lawyer tells you what you can do and what it costs, and then you decide.

## Do you need this help?

**This organisation is invented. We wrote it to show what the directory looks like.** If you need real legal help, read about [legal guidance](service/legal-guidance) and ask a centre.`,
      keywords: [
        'Kirkuk lawyer',
        'legal advice',
        'lost papers',
        'rental contract',
        'title deed',
        'birth certificate',
        'national ID',
        'Kirkuk',
        'Kerkuk',
        'muhami',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      address: null,
    },
  },
}
