import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: a job whose deadline has passed. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'call-centre-job-duhok',
  demo: true,
  facts: {
    owner: null,
    needs: ['work'],
    audiences: ['returnees', 'youth', 'refugees'],
    governorates: ['IQ-DA'],
    kind: 'job',
    organisation: null,
    deadline: '-3d',
    centres: [],
    phones: [],
  },
  text: {
    ar: {
      title: 'عمل في مركز اتصالات في دهوك',
      summary:
        'شركة في دهوك بحثت عن أشخاص يتكلمون الألمانية أو الإنكليزية ويردّون على الزبائن بالهاتف. انتهى موعد التقديم، وتبقى الصفحة لتعرف ماذا كان مطلوباً.',
      body: `اللغة التي تعلمتها في الخارج مهارة. كثيرون ينسون أن يكتبوها في سيرتهم الذاتية.

## انتهى الموعد. ماذا تفعل؟

- اكتب لغاتك في [السيرة الذاتية](resource/cv-template).
- احضر [دورة مقابلة العمل](course/job-interview).
- اسأل المركز كل شهر هل فُتح شيء جديد.`,
      keywords: [
        'كول سنتر',
        'مركز اتصالات',
        'شغل دهوك',
        'دهوك',
        'لغة ألمانية',
        'يتكلم ألماني',
        'عمل بالهاتف',
        'دوام جزئي',
        'call centre',
        'call center',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      offeredBy: 'شركة خدمات هاتفية في دهوك',
      offers: ['عمل بدوام جزئي، بعد الظهر', 'أجر شهري مع عقد مكتوب', 'تدريب مدفوع لمدة أسبوعين'],
      requirements: [
        'تتكلم الألمانية أو الإنكليزية جيداً',
        'تتكلم الكردية أو العربية',
        'تعمل على الحاسوب',
      ],
      steps: [
        'اسأل أحد مراكز موارد الهجرة هل توجد فرصة مشابهة الآن.',
        'جهّز سيرة ذاتية تذكر لغاتك وأين تعلمتها.',
        'تدرّب على مقابلة قصيرة بالهاتف.',
        'عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.',
      ],
    },
    ckb: {
      title: 'کار لە سەنتەرێکی پەیوەندی لە دهۆک',
      summary:
        'کۆمپانیایەک لە دهۆک بەدوای کەسانێکدا دەگەڕا کە ئەڵمانی یان ئینگلیزی بزانن و بە تەلەفۆن وەڵامی کڕیاران بدەنەوە. وادەی پێشکەشکردن تەواو بووە، و پەڕەکە دەمێنێتەوە بۆ ئەوەی بزانیت چی داوا کرابوو.',
      body: `ئەو زمانەی لە دەرەوە فێری بوویت لێهاتووییە. زۆر کەس بیریان دەچێت لە سیڤیدا بینووسن.

## وادەکە تەواو بوو. چی بکەیت؟

- زمانەکانت لە [سیڤی](resource/cv-template) بنووسە.
- بەشداریی [خولی چاوپێکەوتنی کار](course/job-interview) بکە.
- هەموو مانگێک لە ناوەندەکە بپرسە ئایا شتێکی نوێ کراوەتەوە.`,
      keywords: [
        'کۆڵ سەنتەر',
        'سەنتەری پەیوەندی',
        'کاری دهۆک',
        'دهۆک',
        'زمانی ئەڵمانی',
        'ئەڵمانی دەزانم',
        'کار بە تەلەفۆن',
        'نیوەکات',
        'call centre',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      offeredBy: 'کۆمپانیایەکی خزمەتگوزاریی تەلەفۆنی لە دهۆک',
      offers: [
        'کاری نیوەکات، دوای نیوەڕۆ',
        'مووچەی مانگانە لەگەڵ گرێبەستی نووسراو',
        'دوو هەفتە ڕاهێنان بە مووچە',
      ],
      requirements: [
        'ئەڵمانی یان ئینگلیزی بە باشی دەزانیت',
        'کوردی یان عەرەبی دەزانیت',
        'کار لەسەر کۆمپیوتەر دەکەیت',
      ],
      steps: [
        'لە یەکێک لە ناوەندەکانی سەرچاوەی کۆچ بپرسە ئایا ئێستا دەرفەتێکی هاوشێوە هەیە.',
        'سیڤییەک ئامادە بکە کە زمانەکانت و شوێنی فێربوونیانی تێدا بێت.',
        'مەشق لەسەر چاوپێکەوتنێکی کورت بە تەلەفۆن بکە.',
        'نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.',
      ],
    },
    en: {
      title: 'A job in a call centre in Duhok',
      summary:
        'A company in Duhok looked for people who speak German or English and answer customers on the phone. The time to apply is over; the page stays so that you know what was asked for.',
      body: `The language you learned abroad is a skill. Many forget to write it in their CV.

## The time is over. What can you do?

- Write your languages in your [CV](resource/cv-template).
- Join the [job interview course](course/job-interview).
- Ask the centre every month whether something new has opened.`,
      keywords: [
        'call centre',
        'call center',
        'Duhok',
        'Dohuk',
        'German speaker',
        'customer service',
        'part-time job',
        'phone work',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      offeredBy: 'A telephone services company in Duhok',
      offers: [
        'part-time work, in the afternoon',
        'monthly pay with a written contract',
        'two weeks of paid training',
      ],
      requirements: [
        'You speak German or English well',
        'You speak Kurdish or Arabic',
        'You work on a computer',
      ],
      steps: [
        'Ask one of the Migrant Resource Centres whether there is something similar now.',
        'Prepare a CV that names your languages and where you learned them.',
        'Practise a short interview on the phone.',
        'Demonstration: this opportunity is invented, and you cannot apply for it.',
      ],
    },
  },
}
