import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'psychosocial-support',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'service', slug: 'psychosocial-support' } },
  text: {
    ar: {
      title: 'الدعم النفسي والاجتماعي',
      summary:
        'مساعدة لمن يثقل عليه الحزن أو الخوف أو الوحدة: حديث مع مرشد، وخطوات تعيد صلتك بأهلك وبالناس من حولك. طلبها لا يعني أنك مريض.',
      body: '',
      keywords: [
        'نفسية',
        'نفسيتي تعبانة',
        'كآبة',
        'قلق',
        'طبيب نفسي',
        'حالة نفسية',
        'da3m nafsi',
        'MHPSS',
        'پشتگیریی دەروونی و کۆمەڵایەتی',
        'Psycho-social support',
      ],
      sourceNote: null,
      otherSpellings: ['الدعم النفسي الاجتماعي', 'الدعم النفسي', 'دعم نفسي واجتماعي', 'دعم نفسي'],
    },
    ckb: {
      title: 'پشتگیریی دەروونی و کۆمەڵایەتی',
      summary:
        'یارمەتییە بۆ ئەو کەسەی خەم، ترس یان تەنیایی دڵی قورس کردووە: قسەکردن لەگەڵ ڕاوێژکار، و هەنگاو بۆ نوێکردنەوەی پەیوەندی لەگەڵ خێزان و خەڵکی دەوروبەر. داواکردنی مانای ئەوە نییە کە نەخۆشیت.',
      body: '',
      keywords: [
        'دەروونی',
        'دەروونناس',
        'خەمۆکی',
        'دڵەڕاوکێ',
        'دکتۆری دەروونی',
        'MHPSS',
        'دعم نفسي',
        'deruni',
        'الدعم النفسي والاجتماعي',
        'Psycho-social support',
      ],
      sourceNote: null,
      otherSpellings: [
        'پشتگیریی دەروونی',
        'پشتگیری دەروونی',
        'پشتگیریی دەروونی کۆمەڵایەتی',
        'پشتیوانیی دەروونی',
      ],
    },
    en: {
      title: 'Psycho-social support',
      summary:
        'Help for someone who is weighed down by sadness, fear or loneliness: a talk with a counsellor, and steps to renew the ties with your family and the people around you. To ask for it does not mean that you are ill.',
      body: '',
      keywords: [
        'mental health',
        'depression',
        'anxiety',
        'stress',
        'MHPSS',
        'psychologist',
        'therapy',
        'الدعم النفسي والاجتماعي',
        'پشتگیریی دەروونی و کۆمەڵایەتی',
      ],
      sourceNote: null,
      otherSpellings: ['psychosocial support', 'psycho-social help'],
    },
  },
}
