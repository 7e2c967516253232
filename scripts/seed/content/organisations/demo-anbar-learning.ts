import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: lessons for children and adults in Anbar. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'demo-anbar-learning',
  demo: true,
  facts: {
    owner: null,
    kind: 'ngo',
    coverage: [{ id: 'learning', needs: ['school', 'training'], governorates: ['IQ-AN'] }],
    governorate: 'IQ-AN',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'no',
  },
  text: {
    ar: {
      title: 'مقاعد الفرات للتعلّم',
      summary:
        'مكان للتعلّم في الأنبار: دروس تقوية للأطفال الذين فاتتهم سنوات من المدرسة، ودروس قراءة وحاسوب للكبار.',
      body: `## ماذا تجد هنا؟

- دروس تقوية في القراءة والحساب للأطفال العائدين
- دروس قراءة وكتابة للكبار، صباحاً للنساء
- دورة قصيرة في الحاسوب والإنترنت

## ماذا تحتاج؟

لا تحتاج إلى وثائق مدرسية لكي تبدأ. المعلم يسأل الطفل بعض الأسئلة ثم يختار له الصف.

## هل تحتاج إلى هذه المساعدة؟

**هذه الجهة غير حقيقية. كتبناها لنبيّن كيف يظهر دليل الجهات.** إذا كان طفلك خارج المدرسة، فاسأل أحد المراكز من يساعدك في محافظتك.`,
      keywords: [
        'الأنبار',
        'الانبار',
        'الرمادي',
        'الفلوجة',
        'دروس تقوية',
        'محو الأمية',
        'تعليم الكبار',
        'مدرسة الأطفال',
        'دورة حاسبات',
        'Anbar',
        'Ramadi',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      address: null,
    },
    ckb: {
      title: 'کورسییەکانی فورات بۆ فێربوون',
      summary:
        'شوێنێکی فێربوونە لە ئەنبار: وانەی بەهێزکردن بۆ ئەو منداڵانەی چەند ساڵێک لە قوتابخانە دابڕاون، و وانەی خوێندنەوە و کۆمپیوتەر بۆ گەورەکان.',
      body: `## لێرە چی دەدۆزیتەوە؟

- وانەی بەهێزکردنی خوێندنەوە و بیرکاری بۆ منداڵانی گەڕاوە
- وانەی خوێندنەوە و نووسین بۆ گەورەکان، بەیانیان بۆ ژنان
- خولێکی کورتی کۆمپیوتەر و ئینتەرنێت

## چیت پێویستە؟

بۆ دەستپێکردن پێویستت بە بەڵگەنامەی قوتابخانە نییە. مامۆستاکە چەند پرسیارێک لە منداڵەکە دەکات، دواتر پۆلی بۆ هەڵدەبژێرێت.

## ئەم یارمەتییەت پێویستە؟

**ئەم لایەنە ڕاستەقینە نییە. نووسیومانە بۆ ئەوەی پیشان بدەین لیستی لایەنەکان چۆن دەبێت.** ئەگەر منداڵەکەت لە دەرەوەی قوتابخانەیە، لە ناوەندێک بپرسە کێ لە پارێزگاکەت یارمەتیت دەدات.`,
      keywords: [
        'ئەنبار',
        'ڕەمادی',
        'فەللوجە',
        'وانەی بەهێزکردن',
        'نەهێشتنی نەخوێندەواری',
        'خوێندن بۆ گەورەکان',
        'قوتابخانەی منداڵ',
        'خولی کۆمپیوتەر',
        'Anbar',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      address: null,
    },
    en: {
      title: 'Euphrates Desks for Learning',
      summary:
        'A place to learn in Anbar: catch-up lessons for children who missed years of school, and reading and computer lessons for adults.',
      body: `## What do you find here?

- catch-up lessons in reading and sums for children who came back
- reading and writing for adults, with mornings for women
- a short course on the computer and the internet

## What do you need?

You need no school papers to begin. The teacher asks the child some questions and then chooses the class.

## Do you need this help?

**This organisation is invented. We wrote it to show what the directory looks like.** If your child is out of school, ask a centre who can help in your governorate.`,
      keywords: [
        'Anbar',
        'Ramadi',
        'Fallujah',
        'catch-up lessons',
        'literacy',
        'adult education',
        'school for children',
        'computer course',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      address: null,
    },
  },
}
