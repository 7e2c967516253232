import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'iom',
  demo: false,
  facts: { owner: null, acronym: 'IOM', about: { to: 'organisation', slug: 'iom-iraq' } },
  text: {
    ar: {
      title: 'المنظمة الدولية للهجرة',
      summary:
        'منظمة تابعة للأمم المتحدة تعمل في شؤون الهجرة والنزوح. تساعد وزارة الهجرة والمهجرين فنياً في نظام الإحالة في نينوى.',
      body: '',
      keywords: [
        'IOM',
        'اي او ام',
        'آي أو أم',
        'منظمة الهجرة',
        'الأمم المتحدة',
        'منظمات',
        'ڕێکخراوی کۆچ',
        'munazamat alhijra',
        'ڕێکخراوی نێودەوڵەتیی کۆچ',
        'International Organization for Migration',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      otherSpellings: ['منظمة الهجرة الدولية'],
    },
    ckb: {
      title: 'ڕێکخراوی نێودەوڵەتیی کۆچ',
      summary:
        'ڕێکخراوێکی سەر بە نەتەوە یەکگرتووەکانە کە لەسەر کۆچ و ئاوارەبوون کار دەکات. لە سیستەمی ڕەوانەکردنی نەینەوا هاوکاریی تەکنیکیی وەزارەتی کۆچ و کۆچبەران دەکات.',
      body: '',
      keywords: [
        'IOM',
        'ئای ئۆ ئێم',
        'ڕێکخراوی کۆچ',
        'نەتەوە یەکگرتووەکان',
        'یو ئێن',
        'منظمة الهجرة',
        'rekxrawi koch',
        'المنظمة الدولية للهجرة',
        'International Organization for Migration',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      otherSpellings: ['ڕێکخراوی کۆچی نێودەوڵەتی', 'ڕێکخراوی نێودەوڵەتی بۆ کۆچ'],
    },
    en: {
      title: 'International Organization for Migration',
      summary:
        'An organisation of the United Nations that works on migration and displacement. It helps the Ministry of Migration and Displaced with the Ninewa referral system.',
      body: '',
      keywords: [
        'IOM',
        'UN migration',
        'United Nations',
        'migration agency',
        'UN',
        'iom iraq',
        'المنظمة الدولية للهجرة',
        'ڕێکخراوی نێودەوڵەتیی کۆچ',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      otherSpellings: ['International Organisation for Migration', 'IOM Iraq'],
    },
  },
}
