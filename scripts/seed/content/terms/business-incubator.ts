import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'business-incubator',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'organisation', slug: 'business-incubators-unit' },
  },
  text: {
    ar: {
      title: 'حاضنة أعمال',
      summary:
        'جهة تساعد المشاريع الصغيرة في أول طريقها بالنصيحة والتدريب. في وزارة العمل والشؤون الاجتماعية وحدة لحاضنات الأعمال.',
      body: '',
      keywords: [
        'حاضنة',
        'حاضنات',
        'مشروع صغير',
        'ريادة',
        'دعم المشاريع',
        'فكرة مشروع',
        'incubator',
        'hadina',
        'لانکەی کار',
        'Business incubator',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      otherSpellings: ['حاضنة الأعمال', 'حاضنات الأعمال', 'حاضنات أعمال'],
    },
    ckb: {
      title: 'لانکەی کار',
      summary:
        'شوێنێکە کە لە سەرەتای ڕێگادا بە ئامۆژگاری و ڕاهێنان یارمەتیی پڕۆژە بچووکەکان دەدات. لە وەزارەتی کار و کاروباری کۆمەڵایەتی یەکەیەک بۆ لانکەکانی کار هەیە.',
      body: '',
      keywords: [
        'لانکە',
        'پڕۆژەی بچووک',
        'ئینکیوبەیتەر',
        'بیرۆکەی پڕۆژە',
        'پشتگیریی پڕۆژە',
        'حاضنة أعمال',
        'incubator',
        'Business incubator',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      otherSpellings: ['لانکەکانی کار', 'لانکەی بزنس'],
    },
    en: {
      title: 'Business incubator',
      summary:
        'An office that helps people who start a small business, with advice and training. The Ministry of Labour and Social Affairs has a unit for business incubators.',
      body: '',
      keywords: [
        'incubator',
        'startup',
        'small business',
        'business support',
        'entrepreneur',
        'business idea',
        'حاضنة أعمال',
        'لانکەی کار',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      otherSpellings: ['business incubators', 'incubators'],
    },
  },
}
