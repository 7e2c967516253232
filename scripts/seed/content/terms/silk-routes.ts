import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'silk-routes',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'article', slug: 'silk-routes-what-it-does' } },
  text: {
    ar: {
      title: 'طرق الحرير',
      summary:
        'اسم قديم لطرق التجارة في آسيا. وهنا معناه البلدان التي يشملها مشروع «تحسين إدارة الهجرة في بلدان طرق الحرير»، ومنها العراق.',
      body: '',
      keywords: [
        'الحرير',
        'سيلك روتس',
        'مشروع اوربي',
        'ادارة الهجرة',
        'طريق الحرير القديم',
        'harir',
        'ڕێگاکانی ئاوریشم',
        'Silk Routes',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      otherSpellings: ['بلدان طرق الحرير', 'مشروع طرق الحرير', 'طريق الحرير'],
    },
    ckb: {
      title: 'ڕێگاکانی ئاوریشم',
      summary:
        'ناوێکی کۆنی ڕێگاکانی بازرگانییە لە ئاسیا. لێرەدا واتە ئەو وڵاتانەی پڕۆژەی «باشترکردنی بەڕێوەبردنی کۆچ لە وڵاتانی ڕێگاکانی ئاوریشم» دەیانگرێتەوە، کە عێراق یەکێکیانە.',
      body: '',
      keywords: [
        'ئاوریشم',
        'پڕۆژەی ئەورووپی',
        'بەڕێوەبردنی کۆچ',
        'طريق الحرير',
        'ئاورێشم',
        'پڕۆژەی ئاوریشم',
        'طرق الحرير',
        'Silk Routes',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      otherSpellings: ['وڵاتانی ڕێگاکانی ئاوریشم', 'ڕێگای ئاوریشم'],
    },
    en: {
      title: 'Silk Routes',
      summary:
        'An old name for the trade roads between Asia and Europe. Here it means the countries of the project “Improving Migration Management in the Silk Routes”; Iraq is one of them.',
      body: '',
      keywords: [
        'silk road',
        'EU project',
        'migration management',
        'silk route',
        'harir',
        'Asia',
        'طرق الحرير',
        'ڕێگاکانی ئاوریشم',
      ],
      sourceNote: 'ICMPD, May 2025.',
      otherSpellings: ['Silk Routes countries', 'Silk Routes project'],
    },
  },
}
