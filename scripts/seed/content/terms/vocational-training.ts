import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'vocational-training',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'service', slug: 'vocational-training-referral' },
  },
  text: {
    ar: {
      title: 'التدريب المهني',
      summary: 'أن تتعلم مهنة بالممارسة، مثل الخياطة أو اللحام أو تصليح الهواتف، حتى تعيش منها.',
      body: '',
      keywords: [
        'تعلم مهنة',
        'صنعة',
        'مصلحة',
        'دورات مهنية',
        'لحام',
        'خياطة',
        'تصليح موبايل',
        'tadreeb',
        'ڕاهێنانی پیشەیی',
        'Vocational training',
      ],
      sourceNote: null,
      otherSpellings: ['تدريب مهني', 'التأهيل المهني'],
    },
    ckb: {
      title: 'ڕاهێنانی پیشەیی',
      summary:
        'ئەوەیە کە بە کردار فێری پیشەیەک ببیت، وەک دوورین، لەحیمکردن یان چاککردنەوەی مۆبایل، بۆ ئەوەی بژێویی پێ دابین بکەیت.',
      body: '',
      keywords: [
        'پیشە',
        'سەنعەت',
        'خولی پیشەیی',
        'لەحیم',
        'دوورین',
        'چاککردنەوەی مۆبایل',
        'تدريب مهني',
        'rahenan',
        'التدريب المهني',
        'Vocational training',
      ],
      sourceNote: null,
      otherSpellings: ['ڕاهێنانە پیشەییەکان', 'مەشقی پیشەیی'],
    },
    en: {
      title: 'Vocational training',
      summary:
        'Learning a trade by doing it, such as sewing, welding or repairing phones, so that you can earn a living from it.',
      body: '',
      keywords: [
        'TVET',
        'trade',
        'learn a job',
        'welding',
        'sewing',
        'skills',
        'training',
        'التدريب المهني',
        'ڕاهێنانی پیشەیی',
      ],
      sourceNote: null,
      otherSpellings: ['vocational courses', 'technical and vocational training'],
    },
  },
}
