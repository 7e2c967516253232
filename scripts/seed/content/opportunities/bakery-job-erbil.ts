import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: a job in a bakery. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'bakery-job-erbil',
  demo: true,
  facts: {
    owner: null,
    needs: ['work'],
    audiences: ['returnees', 'displaced', 'refugees'],
    governorates: ['IQ-AR'],
    kind: 'job',
    organisation: null,
    deadline: '+20d',
    centres: [{ to: 'centre', slug: 'mrc-erbil' }],
    phones: [],
  },
  text: {
    ar: {
      title: 'عمل في مخبز في أربيل',
      summary:
        'مخبز في أربيل يبحث عن شخص يعجن ويخبز في نوبة الصباح. إذا خبزت في بلد آخر أو في بيتك، فهذا العمل قد يناسبك.',
      body: `كثير من العائدين عملوا في مطاعم ومخابز في الخارج. هذه خبرة لها ثمن هنا أيضاً.

## اسأل قبل أن توافق

- كم الأجر، وفي أي يوم تستلمه؟
- كم ساعة تعمل، وهل لك يوم راحة؟
- هل العقد مكتوب؟

قبل اللقاء اقرأ عن [حقوق العامل](course/rights-at-work-in-iraq).`,
      keywords: [
        'مخبز',
        'فرن',
        'صمون',
        'خباز',
        'شغل بمخبز',
        'شغل اربيل',
        'وظيفة أربيل',
        'عمل صباحي',
        'shughul erbil',
        'bakery',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      offeredBy: 'مخبز صغير في أربيل',
      offers: [
        'عمل بدوام كامل، ستة أيام في الأسبوع',
        'أجر كل أسبوع، وخبز للبيت',
        'أسبوعان للتعلّم مع خباز خبير',
      ],
      requirements: ['تستطيع أن تبدأ في الرابعة صباحاً', 'تستطيع أن ترفع كيس طحين', 'لا تُطلب شهادة'],
      steps: [
        'اذهب إلى مركز موارد الهجرة في أربيل، وقل إنك تريد عملاً في مخبز.',
        'يكتب المرشد معك سطرين عن خبرتك.',
        'تلتقي صاحب المخبز وتعمل معه يوماً للتجربة، ويُدفع لك أجر هذا اليوم.',
        'عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.',
      ],
    },
    ckb: {
      title: 'کار لە نانەواخانەیەک لە هەولێر',
      summary:
        'نانەواخانەیەک لە هەولێر بەدوای کەسێکدا دەگەڕێت کە لە شەفتی بەیانیاندا هەویر بشێلێت و نان بکات. ئەگەر لە وڵاتێکی تر یان لە ماڵەوە نانت کردووە، لەوانەیە ئەم کارە بۆ تۆ بگونجێت.',
      body: `زۆر لە گەڕاوەکان لە دەرەوە لە چێشتخانە و نانەواخانە کاریان کردووە. ئەو شارەزاییە لێرەش نرخی هەیە.

## پێش ئەوەی ڕازی بیت بپرسە

- مووچەکە چەندە، و کام ڕۆژ وەریدەگریت؟
- چەند کاتژمێر کار دەکەیت، و ڕۆژێکی پشووت هەیە؟
- گرێبەستەکە نووسراوە؟

پێش دیدارەکە پەڕەی [مافەکانی کرێکار](course/rights-at-work-in-iraq) بخوێنەوە.`,
      keywords: [
        'نانەواخانە',
        'فڕن',
        'سەموون',
        'نانەوا',
        'کاری هەولێر',
        'ئیشی هەولێر',
        'ئیش لە نانەواخانە',
        'کار',
        'ish hawler',
        'bakery',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      offeredBy: 'نانەواخانەیەکی بچووک لە هەولێر',
      offers: [
        'کاری تەواوکات، شەش ڕۆژ لە هەفتەیەکدا',
        'کرێی هەفتانە، و نان بۆ ماڵەوە',
        'دوو هەفتە فێربوون لەگەڵ نانەوایەکی شارەزا',
      ],
      requirements: [
        'دەتوانیت کاتژمێر چواری بەیانی دەست پێ بکەیت',
        'دەتوانیت کیسەیەک ئارد هەڵبگریت',
        'بڕوانامەی ناوێت',
      ],
      steps: [
        'بڕۆ بۆ ناوەندی سەرچاوەی کۆچ لە هەولێر و بڵێ کارێکت لە نانەواخانە دەوێت.',
        'ڕاوێژکارەکە دوو دێڕ لەبارەی شارەزاییتەوە لەگەڵت دەنووسێت.',
        'خاوەنی نانەواخانەکە دەبینیت و ڕۆژێک بۆ تاقیکردنەوە لەگەڵی کار دەکەیت، و کرێی ئەو ڕۆژەت پێ دەدات.',
        'نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.',
      ],
    },
    en: {
      title: 'A job in a bakery in Erbil',
      summary:
        'A bakery in Erbil looks for someone to knead and bake on the morning shift. If you baked in another country or at home, this work may suit you.',
      body: `Many returnees worked in restaurants and bakeries abroad. That experience is worth something here too.

## Ask before you agree

- How much is the pay, and on which day do you get it?
- How many hours do you work, and do you have a day off?
- Is the contract in writing?

Before you meet, read about [rights at work](course/rights-at-work-in-iraq).`,
      keywords: [
        'bakery',
        'baker',
        'job in Erbil',
        'Hawler jobs',
        'morning work',
        'bread',
        'full-time job',
        'work in Kurdistan',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      offeredBy: 'A small bakery in Erbil',
      offers: [
        'full-time work, six days a week',
        'pay every week, and bread to take home',
        'two weeks of learning with an experienced baker',
      ],
      requirements: [
        'You can start at four in the morning',
        'You can lift a sack of flour',
        'No certificate is asked for',
      ],
      steps: [
        'Go to the Migrant Resource Centre in Erbil and say that you want to work in a bakery.',
        'The counsellor writes two lines about your experience with you.',
        'You meet the owner and work a trial day, which is paid.',
        'Demonstration: this opportunity is invented, and you cannot apply for it.',
      ],
    },
  },
}
