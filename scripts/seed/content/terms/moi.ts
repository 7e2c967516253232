import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'moi',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'organisation', slug: 'ministry-of-interior' },
  },
  text: {
    ar: {
      title: 'وزارة الداخلية',
      summary: 'الوزارة المسؤولة عن الشرطة والأمن داخل البلد. الشرطة المجتمعية تابعة لها.',
      body: '',
      keywords: [
        'الداخلية',
        'الشرطة',
        'وزارة الشرطة',
        'الجوازات',
        'الأحوال المدنية',
        'MoI',
        'وەزارەتی ناوخۆ',
        'dakhiliya',
        'Ministry of Interior',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      otherSpellings: [],
    },
    ckb: {
      title: 'وەزارەتی ناوخۆ',
      summary:
        'ئەو وەزارەتەیە کە بەرپرسی پۆلیس و سەلامەتیی ناو وڵاتە. پۆلیسی کۆمەڵگەیی سەر بەم وەزارەتەیە.',
      body: '',
      keywords: [
        'ناوخۆ',
        'پۆلیس',
        'وەزارەتی پۆلیس',
        'پاسپۆرت',
        'باری شارستانی',
        'MoI',
        'وزارة الداخلية',
        'nawxo',
        'Ministry of Interior',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      otherSpellings: ['وەزارەتی ناوەخۆ'],
    },
    en: {
      title: 'Ministry of Interior',
      summary:
        'The ministry for the police and for safety inside the country. Community Policing belongs to it.',
      body: '',
      keywords: [
        'MoI',
        'police ministry',
        'home office',
        'passports',
        'civil status',
        'police',
        'interior',
        'dakhiliya',
        'وزارة الداخلية',
        'وەزارەتی ناوخۆ',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      otherSpellings: ['Ministry of the Interior', 'Interior Ministry'],
    },
  },
}
