import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'provider',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'service', slug: 'referral-to-providers' } },
  text: {
    ar: {
      title: 'جهة مقدمة للخدمة',
      summary:
        'وزارة أو منظمة أو شركة تعطيك المساعدة نفسها، مثل التدريب أو السكن أو الأوراق. المركز يحيلك إليها.',
      body: '',
      keywords: [
        'منظمة',
        'جهة',
        'منظمات تساعد',
        'شركة',
        'دليل المنظمات',
        'من يساعدني',
        'provider',
        'لایەنی خزمەتگوزار',
      ],
      sourceNote: null,
      otherSpellings: [
        'الجهة المقدمة للخدمة',
        'الجهات المقدمة للخدمة',
        'جهات مقدمة للخدمة',
        'مقدم الخدمة',
        'مقدمي الخدمات',
      ],
    },
    ckb: {
      title: 'لایەنی خزمەتگوزار',
      summary:
        'وەزارەت، ڕێکخراو یان کۆمپانیایەکە کە یارمەتییەکەت پێ دەدات، وەک ڕاهێنان، خانوو یان بەڵگەنامە. ناوەندەکە بۆ لای ئەو ڕەوانەت دەکات.',
      body: '',
      keywords: [
        'ڕێکخراو',
        'لایەن',
        'کۆمپانیا',
        'کێ یارمەتیم دەدات',
        'لیستی ڕێکخراوەکان',
        'منظمات',
        'provider',
        'جهة مقدمة للخدمة',
      ],
      sourceNote: null,
      otherSpellings: ['لایەنە خزمەتگوزارەکان', 'لایەنی خزمەتگوزاری'],
    },
    en: {
      title: 'Provider',
      summary:
        'A ministry, an organisation or a company that gives you the help itself, such as training, housing or papers. The centre refers you to it.',
      body: '',
      keywords: [
        'organisation',
        'NGO',
        'company',
        'who helps',
        'directory',
        'agency',
        'جهة مقدمة للخدمة',
        'لایەنی خزمەتگوزار',
      ],
      sourceNote: null,
      otherSpellings: ['service provider', 'service providers', 'providers'],
    },
  },
}
