import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: an internship with a tailor. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'tailoring-internship-baghdad',
  demo: true,
  facts: {
    owner: null,
    needs: ['training', 'work'],
    audiences: ['women', 'youth', 'returnees'],
    governorates: ['IQ-BG'],
    kind: 'internship',
    organisation: null,
    deadline: '+35d',
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
    ],
    phones: [],
  },
  text: {
    ar: {
      title: 'تدريب عملي في مشغل خياطة في بغداد',
      summary:
        'ثلاثة أشهر في مشغل خياطة في بغداد، تتعلّم فيها القص والخياطة والقياس عند خيّاطة ذات خبرة. للنساء والشباب والعائدين من الخارج.',
      body: `التدريب العملي ليس وظيفة: تتعلّم وأنت تعمل، وبعدها تعرف هل هذه المهنة لك.

## ماذا تتعلّم؟

1. تأخذ القياس وترسم القطعة على القماش.
2. تخيط على ماكنة صناعية.
3. تقول للزبون سعراً صحيحاً.

بعد التدريب قد تريد مشغلك أنت. اقرأ دليل [بدء مشروع صغير](guide/start-a-small-business).`,
      keywords: [
        'خياطة',
        'خياط',
        'خياطة بغداد',
        'مشغل خياطة',
        'تدريب عملي',
        'تدريب نساء',
        'فصال',
        'شغل نساء',
        'khiyata',
        'tailor',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      offeredBy: 'مشغل خياطة في بغداد',
      offers: [
        'ثلاثة أشهر، أربع ساعات في اليوم',
        'أجرة الطريق كل أسبوع',
        'ورقة يُكتب فيها ما تعلّمته',
      ],
      requirements: ['عمرك ١٨ سنة أو أكثر', 'تحب العمل الدقيق باليدين', 'لا تحتاج إلى خبرة'],
      steps: [
        'اتصل بأحد المركزين في بغداد واسأل عن التدريب في مشغل الخياطة.',
        'تحدّث مع المرشد عن الوقت الذي يناسبك وعن الطريق.',
        'زُر المشغل ساعة واحدة قبل أن تقرر.',
        'عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.',
      ],
    },
    ckb: {
      title: 'مەشقی کار لە کارگەیەکی بەرگدروویی لە بەغدا',
      summary:
        'لە ماوەی سێ مانگدا، لە کارگەیەکی بەرگدروویی لە بەغدا، لای بەرگدروویەکی شارەزا فێری بڕین، دوورین و ئەندازەگرتن دەبیت. بۆ ژنان، گەنجان و ئەوانەی لە دەرەوە گەڕاونەتەوە.',
      body: `مەشقی کار دامەزراندن نییە: لە کاتی کارکردندا فێر دەبیت، و دواتر دەزانیت ئەم پیشەیە بۆ تۆیە یان نا.

## فێری چی دەبیت؟

1. ئەندازە دەگریت و نەخشەکە لەسەر قوماش دەکێشیت.
2. بە مەکینەی پیشەسازی دەدووریت.
3. نرخێکی دروست بە کڕیار دەڵێیت.

دوای مەشقەکە لەوانەیە کارگەی خۆتت بوێت. ڕێبەری [دەستپێکردنی پڕۆژەیەکی بچووک](guide/start-a-small-business) بخوێنەوە.`,
      keywords: [
        'بەرگدروویی',
        'بەرگدروو',
        'خەیاتی',
        'دوورین',
        'مەشقی کار',
        'ڕاهێنانی ژنان',
        'کاری ژنان',
        'بەغدا',
        'xeyati',
        'tailor',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      offeredBy: 'کارگەیەکی بەرگدروویی لە بەغدا',
      offers: [
        'سێ مانگ، ڕۆژی چوار کاتژمێر',
        'هەموو هەفتەیەک کرێی ڕێگا',
        'کاغەزێک کە تێیدا نووسراوە فێری چی بوویت',
      ],
      requirements: [
        'تەمەنت ١٨ ساڵ یان زیاترە',
        'حەزت لە کاری وردی دەستە',
        'پێویست بە شارەزایی ناکات',
      ],
      steps: [
        'پەیوەندی بە یەکێک لە دوو ناوەندەکەی بەغداوە بکە و لەبارەی مەشقی کارگەی بەرگدرووییەوە بپرسە.',
        'لەگەڵ ڕاوێژکارەکە باسی ئەوە بکە کەی بۆت دەگونجێت و ڕێگاکە چۆنە.',
        'پێش ئەوەی بڕیار بدەیت، کاتژمێرێک سەردانی کارگەکە بکە.',
        'نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.',
      ],
    },
    en: {
      title: 'An internship in a tailor’s workshop in Baghdad',
      summary:
        'Three months in a tailor’s workshop in Baghdad, where you learn cutting, sewing and measuring from an experienced dressmaker. For women, young people and returnees.',
      body: `An internship is not a job: you learn while you work, and afterwards you know whether this trade is for you.

## What do you learn?

1. You take measurements and draw the pattern on the cloth.
2. You sew on an industrial machine.
3. You tell a customer the right price.

After the internship you may want your own workshop. Read the guide to [starting a small business](guide/start-a-small-business).`,
      keywords: [
        'tailoring',
        'tailor',
        'sewing',
        'internship',
        'Baghdad',
        'training for women',
        'dressmaker',
        'work for women',
        'khiyata',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      offeredBy: 'A tailor’s workshop in Baghdad',
      offers: [
        'three months, four hours a day',
        'your fares every week',
        'a paper that says what you learned',
      ],
      requirements: [
        'You are 18 or older',
        'You like fine work with your hands',
        'You need no experience',
      ],
      steps: [
        'Call one of the two centres in Baghdad and ask about the internship in the tailor’s workshop.',
        'Talk with the counsellor about the time that suits you and about the way.',
        'Visit the workshop for an hour before you decide.',
        'Demonstration: this opportunity is invented, and you cannot apply for it.',
      ],
    },
  },
}
