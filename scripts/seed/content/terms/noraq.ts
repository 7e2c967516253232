import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'noraq',
  demo: false,
  facts: { owner: null, acronym: 'NORAQ', about: { to: 'organisation', slug: 'noraq' } },
  text: {
    ar: {
      title: 'تعاون NORAQ',
      summary:
        'تعاون بين أربعة بلدان في شمال أوروبا: الدنمارك وفنلندا والنرويج والسويد. وهو من الجهات المموّلة.',
      body: '',
      keywords: [
        'NORAQ',
        'نوراك',
        'السويد',
        'النرويج',
        'الدنمارك',
        'فنلندا',
        'ممول',
        'هاوکاریی NORAQ',
        'NORAQ cooperation',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، من دون تاريخ.',
      otherSpellings: [],
    },
    ckb: {
      title: 'هاوکاریی NORAQ',
      summary:
        'هاوکاریی نێوان چوار وڵاتی باکووری ئەورووپایە: دانیمارک، فینلاند، نەرویج و سوید. یەکێکە لە لایەنە پارەدەرەکان.',
      body: '',
      keywords: [
        'NORAQ',
        'نۆراک',
        'سوید',
        'نەرویج',
        'دانیمارک',
        'فینلاند',
        'پارەدەر',
        'تعاون NORAQ',
        'NORAQ cooperation',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، بەبێ بەروار.',
      otherSpellings: [],
    },
    en: {
      title: 'NORAQ cooperation',
      summary:
        'A cooperation of four countries in the north of Europe: Denmark, Finland, Norway and Sweden. It is one of the funders.',
      body: '',
      keywords: [
        'NORAQ',
        'Nordic',
        'Sweden',
        'Norway',
        'Denmark',
        'Finland',
        'funder',
        'تعاون NORAQ',
        'هاوکاریی NORAQ',
      ],
      sourceNote: 'ICMPD, undated.',
      otherSpellings: [],
    },
  },
}
