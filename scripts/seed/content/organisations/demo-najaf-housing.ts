import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: help with a place to live in Najaf. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'demo-najaf-housing',
  demo: true,
  facts: {
    owner: null,
    kind: 'ngo',
    coverage: [{ id: 'housing', needs: ['housing'], governorates: ['IQ-NA'] }],
    governorate: 'IQ-NA',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'no',
  },
  text: {
    ar: {
      title: 'سقف وجيران',
      summary:
        'مجموعة أهلية في النجف تساعد العائلات على أن تجد بيتاً للإيجار، وتصلح سقفاً أو باباً أو حماماً قبل الشتاء.',
      body: `## بماذا تساعد؟

- تبحث معك عن بيت إيجاره مناسب.
- تقرأ معك عقد الإيجار قبل أن توقّع.
- يأتي متطوعون ويصلحون الضروري: السقف والباب والماء.

## ماذا لا تفعل؟

لا تدفع الإيجار عنك، ولا تبني بيتاً جديداً.

## هل تحتاج إلى هذه المساعدة؟

**هذه الجهة غير حقيقية. كتبناها لنبيّن كيف يظهر دليل الجهات.** إذا كنت تبحث عن سكن، فاسأل أحد المراكز، أو اقرأ [دليل المساعدة بعد النزوح](guide/help-after-displacement).`,
      keywords: [
        'النجف',
        'نجف',
        'بيت للإيجار',
        'إيجار',
        'سكن',
        'ترميم بيت',
        'تصليح سقف',
        'مأوى',
        'بيوت النجف',
        'Najaf',
        'ijar',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      address: null,
    },
    ckb: {
      title: 'سەربان و دراوسێ',
      summary:
        'گرووپێکی خۆبەخشە لە نەجەف و یارمەتیی خێزانەکان دەدات خانوویەک بۆ کرێ بدۆزنەوە، و پێش زستان سەربان، دەرگا یان گەرماوێک چاک دەکاتەوە.',
      body: `## لە چیدا یارمەتی دەدات؟

- لەگەڵت بەدوای خانوویەکدا دەگەڕێت کە کرێکەی گونجاو بێت.
- پێش واژۆکردن گرێبەستی کرێیەکەت لەگەڵ دەخوێنێتەوە.
- خۆبەخشەکان دێن و ئەوەی پێویستە چاکی دەکەنەوە: سەربان، دەرگا و ئاو.

## چی ناکات؟

لە جیاتی تۆ کرێ نادات، و خانووی نوێ دروست ناکات.

## ئەم یارمەتییەت پێویستە؟

**ئەم لایەنە ڕاستەقینە نییە. نووسیومانە بۆ ئەوەی پیشان بدەین لیستی لایەنەکان چۆن دەبێت.** ئەگەر بەدوای خانوودا دەگەڕێیت، لە ناوەندێک بپرسە، یان [ڕێبەری یارمەتیی دوای ئاوارەبوون](guide/help-after-displacement) بخوێنەوە.`,
      keywords: [
        'نەجەف',
        'خانوو بۆ کرێ',
        'کرێ',
        'خانوو',
        'چاککردنەوەی خانوو',
        'سەربان',
        'شوێنی مانەوە',
        'نیشتەجێبوون',
        'Najaf',
        'kre',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      address: null,
    },
    en: {
      title: 'Roof and Neighbours',
      summary:
        'A group of neighbours in Najaf that helps families to find a house for rent, and repairs a roof, a door or a bathroom before winter.',
      body: `## What does it help with?

- It looks with you for a house at a fair rent.
- It reads the rental contract with you before you sign.
- Volunteers come and repair what is most needed: the roof, the door, the water.

## What does it not do?

It does not pay your rent, and it builds no new houses.

## Do you need this help?

**This organisation is invented. We wrote it to show what the directory looks like.** If you look for a place to live, ask a centre, or read the guide to [help after displacement](guide/help-after-displacement).`,
      keywords: [
        'Najaf',
        'house for rent',
        'rent',
        'housing',
        'home repair',
        'roof repair',
        'shelter',
        'accommodation',
        'ijar',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      address: null,
    },
  },
}
