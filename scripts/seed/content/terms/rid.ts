import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'rid',
  demo: false,
  facts: {
    owner: null,
    acronym: 'RID',
    about: { to: 'service', slug: 'reintegration-information-desk' },
  },
  text: {
    ar: {
      title: 'مكتب معلومات إعادة الإدماج',
      summary:
        'مكتب للعائدين في وزارة العمل والشؤون الاجتماعية في بغداد. يخبرك بالبرامج المفتوحة الآن، ويربطك بمن يقدمها.',
      body: '',
      keywords: [
        'RID',
        'MRC-RID',
        'مكتب العائدين',
        'معلومات العائدين',
        'مكتب الادماج',
        'برامج العائدين',
        'مێزی گەڕاوەکان',
        'maktab al3aideen',
        'مێزی زانیاریی تێکەڵبوونەوە',
        'Reintegration Information Desk',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      otherSpellings: ['مكتب معلومات إعادة الاندماج', 'مكتب إعادة الإدماج'],
    },
    ckb: {
      title: 'مێزی زانیاریی تێکەڵبوونەوە',
      summary:
        'مێزێکە بۆ گەڕاوەکان لە وەزارەتی کار و کاروباری کۆمەڵایەتی لە بەغدا. پێت دەڵێت ئێستا کام بەرنامە کراوەیە، و دەتگەیەنێت بەو لایەنەی کە بەڕێوەی دەبات.',
      body: '',
      keywords: [
        'RID',
        'MRC-RID',
        'مێزی گەڕاوەکان',
        'مێزی زانیاری',
        'ئۆفیسی گەڕاوەکان',
        'بەرنامەی گەڕاوەکان',
        'مكتب العائدين',
        'mezi zanyari',
        'مكتب معلومات إعادة الإدماج',
        'Reintegration Information Desk',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      otherSpellings: ['مێزی زانیاری تێکەڵبوونەوە', 'مێزی تێکەڵبوونەوە'],
    },
    en: {
      title: 'Reintegration Information Desk',
      summary:
        'A desk for returnees at the Ministry of Labour and Social Affairs in Baghdad. It tells you which programmes are open now and links you with those who run them.',
      body: '',
      keywords: [
        'RID',
        'returnee desk',
        'reintegration desk',
        'information desk',
        'programmes for returnees',
        'help desk',
        'مكتب معلومات إعادة الإدماج',
        'مێزی زانیاریی تێکەڵبوونەوە',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      otherSpellings: ['MRC-RID'],
    },
  },
}
