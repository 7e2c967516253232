import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'msp',
  demo: false,
  facts: {
    owner: null,
    acronym: 'MSP',
    about: { to: 'programme', slug: 'multi-stakeholder-platform' },
  },
  text: {
    ar: {
      title: 'منصة أصحاب المصلحة المتعددين',
      summary:
        '«أصحاب المصلحة» هم كل من يعنيه الأمر. في هذه المنصة تلتقي جهات حكومية وشركات ومنظمات، حتى يجد العائدون عملاً أو تدريباً.',
      body: '',
      keywords: [
        'MSP',
        'اصحاب المصلحة',
        'القطاع الخاص',
        'شركات وعائدون',
        'منصة الشركات',
        'تشغيل العائدين',
        'minassa',
        'پلاتفۆرمی لایەنە پەیوەندیدارەکان',
        'Multi-Stakeholder Platform',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٢.',
      otherSpellings: ['منصة أصحاب المصلحة', 'المنصة متعددة أصحاب المصلحة'],
    },
    ckb: {
      title: 'پلاتفۆرمی لایەنە پەیوەندیدارەکان',
      summary:
        '«لایەنە پەیوەندیدارەکان» هەموو ئەوانەن کە کارەکە پەیوەندیی بەوانەوە هەیە. لەم پلاتفۆرمەدا لایەنی حکومی، کۆمپانیا و ڕێکخراو کۆ دەبنەوە بۆ ئەوەی گەڕاوەکان کار یان ڕاهێنان بدۆزنەوە.',
      body: '',
      keywords: [
        'MSP',
        'لایەنە پەیوەندیدارەکان',
        'کەرتی تایبەت',
        'کۆمپانیاکان',
        'کار بۆ گەڕاوەکان',
        'أصحاب المصلحة',
        'platform',
        'منصة أصحاب المصلحة المتعددين',
        'Multi-Stakeholder Platform',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٢.',
      otherSpellings: ['پلاتفۆرمی لایەنە پەیوەندارەکان'],
    },
    en: {
      title: 'Multi-Stakeholder Platform',
      summary:
        'Stakeholders are all who have a part in something. On this platform government offices, companies and organisations meet so that returnees find work or training.',
      body: '',
      keywords: [
        'MSP',
        'stakeholders',
        'private sector',
        'companies',
        'jobs for returnees',
        'employers',
        'platform',
        'منصة أصحاب المصلحة المتعددين',
        'پلاتفۆرمی لایەنە پەیوەندیدارەکان',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2022.',
      otherSpellings: ['multi stakeholder platform'],
    },
  },
}
