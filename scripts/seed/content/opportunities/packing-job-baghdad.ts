import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: a job that was withdrawn, to show what stands at its address and where that leads. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'packing-job-baghdad',
  demo: true,
  withdrawn: { instead: { to: 'opportunity', slug: 'tailoring-internship-baghdad' } },
  facts: {
    owner: null,
    needs: ['work'],
    audiences: [],
    governorates: ['IQ-BG'],
    kind: 'job',
    organisation: null,
    deadline: null,
    centres: [],
    phones: [],
  },
  text: {
    ar: {
      title: 'عمل في تغليف البضائع في بغداد',
      summary: 'مخزن في بغداد كان يبحث عن عمال تغليف. أُغلقت هذه الفرصة وسُحبت.',
      body: 'هذا مثال غير حقيقي لفرصة سُحبت.',
      keywords: ['تغليف', 'مخزن'],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      offeredBy: 'مخزن في بغداد',
      offers: ['عمل بدوام كامل'],
      requirements: [],
      steps: ['عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.'],
    },
    ckb: {
      title: 'کاری پێچانەوەی کاڵا لە بەغدا',
      summary:
        'کۆگایەک لە بەغدا بەدوای کرێکاری پێچانەوەدا دەگەڕا. ئەم دەرفەتە داخراوە و کشێنراوەتەوە.',
      body: 'ئەمە نموونەیەکی خەیاڵییە بۆ دەرفەتێک کە کشێنراوەتەوە.',
      keywords: ['پێچانەوە', 'کۆگا'],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      offeredBy: 'کۆگایەک لە بەغدا',
      offers: ['کاری تەواوکات'],
      requirements: [],
      steps: ['نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.'],
    },
    en: {
      title: 'Packing goods in Baghdad',
      summary:
        'A warehouse in Baghdad was looking for packers. The offer has closed and was withdrawn.',
      body: 'This is an invented example of an opportunity that was withdrawn.',
      keywords: ['packing', 'warehouse'],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      offeredBy: 'A warehouse in Baghdad',
      offers: ['Full-time work'],
      requirements: [],
      steps: ['Demonstration: this opportunity is invented, and you cannot apply for it.'],
    },
  },
}
