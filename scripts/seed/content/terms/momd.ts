import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'momd',
  demo: false,
  facts: { owner: null, acronym: 'MoMD', about: { to: 'organisation', slug: 'momd' } },
  text: {
    ar: {
      title: 'وزارة الهجرة والمهجرين',
      summary:
        'الوزارة المسؤولة عن النازحين والعائدين والمهاجرين. تدير نظام الإحالة في نينوى، وآلية الإحالة الوطنية تعمل تحت إشرافها.',
      body: '',
      keywords: [
        'MoMD',
        'الهجرة والمهجرين',
        'وزارة المهجرين',
        'دائرة الهجرة',
        'منحة النازحين',
        'المهجرين',
        'وەزارەتی کۆچ',
        'wizarat alhijra',
        'وەزارەتی کۆچ و کۆچبەران',
        'Ministry of Migration and Displaced',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      otherSpellings: ['وزارة الهجرة'],
    },
    ckb: {
      title: 'وەزارەتی کۆچ و کۆچبەران',
      summary:
        'ئەو وەزارەتەیە کە بەرپرسی ئاوارەکان، گەڕاوەکان و کۆچبەرانە. سیستەمی ڕەوانەکردنی نەینەوا بەڕێوە دەبات، و میکانیزمی نیشتمانیی ڕەوانەکردنیش سەر بەوە.',
      body: '',
      keywords: [
        'MoMD',
        'کۆچ و کۆچبەران',
        'وەزارەتی کۆچبەران',
        'فەرمانگەی کۆچ',
        'بەخشینی ئاوارەکان',
        'وزارة الهجرة',
        'وەزارەتی ئاوارەکان',
        'wezareti koch',
        'وزارة الهجرة والمهجرين',
        'Ministry of Migration and Displaced',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      otherSpellings: ['وەزارەتی کۆچ'],
    },
    en: {
      title: 'Ministry of Migration and Displaced',
      summary:
        'The ministry for displaced people, returnees and migrants. It runs the Ninewa referral system, and the National Referral Mechanism works under it.',
      body: '',
      keywords: [
        'MoMD',
        'migration ministry',
        'displacement ministry',
        'ministry for IDPs',
        'wizarat al hijra',
        'grant for displaced',
        'migration office',
        'MoDM',
        'وزارة الهجرة والمهجرين',
        'وەزارەتی کۆچ و کۆچبەران',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      otherSpellings: ['Ministry of Migration', 'Ministry of Migration and Displacement'],
    },
  },
}
