import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'loan-fund',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'programme', slug: 'loan-fund' } },
  text: {
    ar: {
      title: 'صندوق القروض',
      summary:
        'مال تقرضه وزارة العمل والشؤون الاجتماعية للعائدين لكي يكسبوا رزقهم من جديد. القرض ليس منحة: المال يُعاد.',
      body: '',
      keywords: [
        'قرض',
        'قروض',
        'سلفة',
        'سلف',
        'قرض مشروع',
        'قرض العائدين',
        'قەرز',
        'qard',
        'سندووقی قەرز',
        'Loan fund',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      otherSpellings: ['صندوق قروض', 'صندوق الإقراض'],
    },
    ckb: {
      title: 'سندووقی قەرز',
      summary:
        'پارەیەکە کە وەزارەتی کار و کاروباری کۆمەڵایەتی بە قەرز دەیدات بە گەڕاوەکان، بۆ ئەوەی دووبارە بژێویی خۆیان دابین بکەن. قەرز بەخشین نییە: پارەکە دەدرێتەوە.',
      body: '',
      keywords: [
        'قەرز',
        'سلفە',
        'قەرزی پڕۆژە',
        'قەرزی گەڕاوەکان',
        'قەرزی بچووک',
        'قرض',
        'qerz',
        'صندوق القروض',
        'Loan fund',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      otherSpellings: ['سندوقی قەرز', 'سندووقی قەرزەکان'],
    },
    en: {
      title: 'Loan fund',
      summary:
        'Money that the Ministry of Labour and Social Affairs lends to returnees so that they can earn a living again. A loan is not a grant: it is paid back.',
      body: '',
      keywords: [
        'loan',
        'credit',
        'money for business',
        'borrow',
        'small business loan',
        'qard',
        'صندوق القروض',
        'سندووقی قەرز',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      otherSpellings: ['loan fund programme', 'loans fund'],
    },
  },
}
