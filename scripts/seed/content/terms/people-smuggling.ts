import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'people-smuggling',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'guide', slug: 'before-you-decide-to-leave' } },
  text: {
    ar: {
      title: 'تهريب المهاجرين',
      summary:
        'أن يأخذ شخص مالاً لكي يعبر بك الحدود من دون أوراق صحيحة. المهرّب يبيعك الطريق، ولا يحميك فيه.',
      body: '',
      keywords: [
        'مهرب',
        'قجقجي',
        'قاچاقچي',
        'قجق',
        'تهريب',
        'عبور الحدود',
        'smuggler',
        'tahreeb',
        'قاچاخکردنی کۆچبەران',
        'People smuggling',
      ],
      sourceNote: null,
      otherSpellings: ['تهريب البشر', 'تهريب الأشخاص', 'المهرّب', 'مهرّب', 'المهرّبين', 'المهرّبون'],
    },
    ckb: {
      title: 'قاچاخکردنی کۆچبەران',
      summary:
        'کەسێک پارە وەردەگرێت بۆ ئەوەی بەبێ بەڵگەنامەی دروست لە سنوورت بپەڕێنێتەوە. قاچاخچی ڕێگاکەت پێ دەفرۆشێت، بەڵام لە ڕێگاکەدا ناتپارێزێت.',
      body: '',
      keywords: [
        'قاچاغ',
        'قاچاغچی',
        'قاچاخ',
        'پەڕینەوە لە سنوور',
        'مهرب',
        'smuggler',
        'qachakhchi',
        'تهريب المهاجرين',
        'People smuggling',
      ],
      sourceNote: null,
      otherSpellings: ['قاچاخی مرۆڤ', 'قاچاخکردنی مرۆڤ', 'قاچاخچی', 'قاچاخچییەکان'],
    },
    en: {
      title: 'People smuggling',
      summary:
        'Someone takes money to bring you across a border without the right papers. The smuggler sells you the way, but does not protect you on it.',
      body: '',
      keywords: [
        'smuggling',
        'border',
        'boat',
        'qachaghchi',
        'human smuggling',
        'trafficker',
        'تهريب المهاجرين',
        'قاچاخکردنی کۆچبەران',
      ],
      sourceNote: null,
      otherSpellings: ['smuggling of migrants', 'migrant smuggling', 'smuggler', 'smugglers'],
    },
  },
}
