import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'molsa',
  demo: false,
  facts: { owner: null, acronym: 'MoLSA', about: { to: 'organisation', slug: 'molsa' } },
  text: {
    ar: {
      title: 'وزارة العمل والشؤون الاجتماعية',
      summary:
        'الوزارة المسؤولة عن العمل والتدريب المهني والشؤون الاجتماعية في الحكومة الاتحادية. فيها مكتب معلومات إعادة الإدماج وصندوق القروض.',
      body: '',
      keywords: [
        'MoLSA',
        'مولسا',
        'العمل والشؤون',
        'وزارة الشؤون الاجتماعية',
        'الرعاية الاجتماعية',
        'دائرة العمل',
        'وەزارەتی کار',
        'wizarat al3amal',
        'وەزارەتی کار و کاروباری کۆمەڵایەتی',
        'Ministry of Labour and Social Affairs',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      otherSpellings: ['وزارة العمل'],
    },
    ckb: {
      title: 'وەزارەتی کار و کاروباری کۆمەڵایەتی',
      summary:
        'وەزارەتێکی حکومەتی فیدراڵییە و بەرپرسی کار، ڕاهێنانی پیشەیی و کاروباری کۆمەڵایەتییە. مێزی زانیاریی تێکەڵبوونەوە و سندووقی قەرز لەوێن.',
      body: '',
      keywords: [
        'MoLSA',
        'مۆلسا',
        'کار و کاروبار',
        'کاروباری کۆمەڵایەتی',
        'وەزارەتی کاروباری کۆمەڵایەتی',
        'چاودێری کۆمەڵایەتی',
        'وزارة العمل',
        'wezareti kar',
        'وزارة العمل والشؤون الاجتماعية',
        'Ministry of Labour and Social Affairs',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      otherSpellings: ['وەزارەتی کار'],
    },
    en: {
      title: 'Ministry of Labour and Social Affairs',
      summary:
        'The federal ministry for work, vocational training and social affairs. The Reintegration Information Desk and the loan fund are there.',
      body: '',
      keywords: [
        'MoLSA',
        'labour ministry',
        'labor ministry',
        'social affairs',
        'ministry of work',
        'wizarat al amal',
        'department of labour',
        'welfare',
        'وزارة العمل والشؤون الاجتماعية',
        'وەزارەتی کار و کاروباری کۆمەڵایەتی',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      otherSpellings: ['Ministry of Labour', 'Ministry of Labor and Social Affairs'],
    },
  },
}
