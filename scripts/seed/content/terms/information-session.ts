import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'information-session',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'service', slug: 'school-information-sessions' },
  },
  text: {
    ar: {
      title: 'جلسة معلومات',
      summary:
        'لقاء قصير لمجموعة من الناس، في مدرسة أو حي أو عبر الإنترنت: يشرح فيه شخص من المركز موضوعاً، ثم تسأل.',
      body: '',
      keywords: [
        'محاضرة',
        'ندوة',
        'توعية',
        'جلسة توعية',
        'ورشة',
        'webinar',
        'nadwa',
        'دانیشتنی زانیاری',
        'Information session',
      ],
      sourceNote: null,
      otherSpellings: ['جلسات معلومات', 'جلسة المعلومات', 'جلسات المعلومات'],
    },
    ckb: {
      title: 'دانیشتنی زانیاری',
      summary:
        'دیدارێکی کورتە بۆ کۆمەڵێک خەڵک، لە قوتابخانە، گەڕەک یان ئۆنلاین: کەسێک لە ناوەندەکەوە بابەتێک ڕوون دەکاتەوە، پاشان تۆ دەپرسیت.',
      body: '',
      keywords: [
        'سیمینار',
        'وانە',
        'هۆشیاری',
        'وۆرکشۆپ',
        'کۆڕ',
        'جلسة معلومات',
        'webinar',
        'Information session',
      ],
      sourceNote: null,
      otherSpellings: ['دانیشتنەکانی زانیاری'],
    },
    en: {
      title: 'Information session',
      summary:
        'A short meeting for a group of people, in a school, a neighbourhood or online: someone from the centre explains a subject, then you ask.',
      body: '',
      keywords: [
        'talk',
        'seminar',
        'awareness',
        'workshop',
        'webinar',
        'lecture',
        'جلسة معلومات',
        'دانیشتنی زانیاری',
      ],
      sourceNote: null,
      otherSpellings: ['information sessions'],
    },
  },
}
