import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'human-trafficking',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'service', slug: 'protection-from-trafficking' },
  },
  text: {
    ar: {
      title: 'الاتجار بالبشر',
      summary:
        'أن يخدع شخصٌ غيره أو يجبره لكي يستغله: في عمل بلا أجر، أو في الجنس، أو في التسول. هو جريمة، والضحية لا ذنب لها.',
      body: '',
      keywords: [
        'عصابات',
        'بيع البشر',
        'تجارة اعضاء',
        'عبودية',
        'ضحية',
        'خطف',
        'trafficking',
        'itjar',
        'بازرگانیکردن بە مرۆڤ',
        'Human trafficking',
      ],
      sourceNote: null,
      otherSpellings: [
        'الإتجار بالبشر',
        'اتجار بالبشر',
        'الاتجار بالأشخاص',
        'المتاجرة بالبشر',
        'تجارة البشر',
      ],
    },
    ckb: {
      title: 'بازرگانیکردن بە مرۆڤ',
      summary:
        'کەسێک یەکێکی تر فریو دەدات یان ناچاری دەکات بۆ ئەوەی بیچەوسێنێتەوە: لە کاری بێ مووچەدا، لە کرداری سێکسیدا یان لە سواڵکردندا. ئەمە تاوانە، و قوربانییەکە بێتاوانە.',
      body: '',
      keywords: [
        'فرۆشتنی مرۆڤ',
        'قوربانی',
        'کۆیلایەتی',
        'ڕفاندن',
        'ئەندامی لەش',
        'اتجار بالبشر',
        'trafficking',
        'الاتجار بالبشر',
        'Human trafficking',
      ],
      sourceNote: null,
      otherSpellings: ['بازرگانی بە مرۆڤ', 'بازرگانیی مرۆڤ', 'بازرگانیکردن بە مرۆڤەوە'],
    },
    en: {
      title: 'Human trafficking',
      summary:
        'Someone tricks or forces another person in order to exploit them: in work without pay, in sex or in begging. It is a crime, and the victim is not to blame.',
      body: '',
      keywords: [
        'trafficking',
        'slavery',
        'forced labour',
        'victim',
        'kidnap',
        'forced work',
        'الاتجار بالبشر',
        'بازرگانیکردن بە مرۆڤ',
      ],
      sourceNote: null,
      otherSpellings: [
        'trafficking in persons',
        'trafficking in human beings',
        'people trafficking',
      ],
    },
  },
}
