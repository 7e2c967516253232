import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: an organisation for families in Duhok. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'demo-duhok-families',
  demo: true,
  facts: {
    owner: null,
    kind: 'ngo',
    coverage: [{ id: 'families', needs: ['counselling', 'school'], governorates: ['IQ-DA'] }],
    governorate: 'IQ-DA',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'no',
  },
  text: {
    ar: {
      title: 'رفقاء الطريق للعائلات',
      summary:
        'منظمة في دهوك تساعد العائلات التي نزحت أو عادت من الخارج: تسجيل الأطفال في المدرسة، وجلسات للأمهات والآباء، ووقت للعب.',
      body: `## بماذا تساعد؟

- تجهّز معك أوراق المدرسة وتذهب معك إذا أردت.
- تستمع إليك عندما يثقل عليك الأمر.
- تجمع الأطفال للعب والقراءة كل أسبوع.

## لمن؟

لكل عائلة نازحة أو لاجئة أو عائدة في دهوك. يمكنك أن تأتي مع أطفالك.

## هل تحتاج إلى هذه المساعدة؟

**هذه الجهة غير حقيقية. كتبناها لنبيّن كيف يظهر دليل الجهات.** إذا كنت في دهوك وتحتاج إلى مساعدة حقيقية، فاتصل بأحد المراكز، مثل [مركز أربيل](centre/mrc-erbil).`,
      keywords: [
        'دهوك',
        'عائلات دهوك',
        'تسجيل المدرسة',
        'أطفال',
        'أمهات',
        'دعم عائلي',
        'نازحين دهوك',
        'منظمات دهوك',
        'مخيم',
        'Duhok',
        'Dohuk',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      address: null,
    },
    ckb: {
      title: 'هاوڕێیانی ڕێگا بۆ خێزانەکان',
      summary:
        'ڕێکخراوێکە لە دهۆک کە یارمەتیی ئەو خێزانانە دەدات کە ئاوارە بوون یان لە دەرەوە گەڕاونەتەوە: ناونووسینی منداڵ لە قوتابخانە، دانیشتن بۆ دایک و باوک، و کاتی یاریکردن.',
      body: `## لە چیدا یارمەتی دەدات؟

- بەڵگەنامەکانی قوتابخانەت لەگەڵ ئامادە دەکات، و ئەگەر بتەوێت لەگەڵت دێت.
- گوێت لێ دەگرێت کاتێک شتێک لەسەر دڵت قورسە.
- هەموو هەفتەیەک منداڵەکان بۆ یاری و خوێندنەوە کۆ دەکاتەوە.

## بۆ کێیە؟

بۆ هەموو خێزانێکی ئاوارە، پەنابەر یان گەڕاوە لە دهۆک. دەتوانیت لەگەڵ منداڵەکانت بێیت.

## ئەم یارمەتییەت پێویستە؟

**ئەم لایەنە ڕاستەقینە نییە. نووسیومانە بۆ ئەوەی پیشان بدەین لیستی لایەنەکان چۆن دەبێت.** ئەگەر لە دهۆکیت و یارمەتییەکی ڕاستەقینەت دەوێت، پەیوەندی بە ناوەندێکەوە بکە، وەک [ناوەندی هەولێر](centre/mrc-erbil).`,
      keywords: [
        'دهۆک',
        'خێزانەکانی دهۆک',
        'ناونووسین لە قوتابخانە',
        'منداڵ',
        'دایکان',
        'پشتگیری خێزان',
        'ئاوارەکانی دهۆک',
        'کەمپ',
        'Duhok',
        'Dihok',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      address: null,
    },
    en: {
      title: 'Companions on the Way for Families',
      summary:
        'An organisation in Duhok that helps families who were displaced or came back from abroad: enrolling children in school, meetings for mothers and fathers, and time to play.',
      body: `## What does it help with?

- It gets the school papers ready with you, and goes with you if you wish.
- It listens to you when things weigh on you.
- It brings children together every week to play and read.

## Who is it for?

For every displaced, refugee or returned family in Duhok. You can bring your children.

## Do you need this help?

**This organisation is invented. We wrote it to show what the directory looks like.** If you are in Duhok and need real help, call one of the centres, such as the [Erbil centre](centre/mrc-erbil).`,
      keywords: [
        'Duhok',
        'Dohuk',
        'families',
        'school enrolment',
        'children',
        'mothers',
        'family support',
        'displaced in Duhok',
        'camp',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      address: null,
    },
  },
}
