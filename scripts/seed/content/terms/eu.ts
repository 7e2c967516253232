import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'eu',
  demo: false,
  facts: { owner: null, acronym: 'EU', about: { to: 'organisation', slug: 'european-union' } },
  text: {
    ar: {
      title: 'الاتحاد الأوروبي',
      summary:
        'اتحاد يضم عدداً من بلدان أوروبا. يموّل مشروع «تحسين إدارة الهجرة في بلدان طرق الحرير»، والعراق واحد من هذه البلدان.',
      body: '',
      keywords: [
        'EU',
        'اوربا',
        'أوروبا',
        'الاتحاد الاوربي',
        'تمويل',
        'یەکێتی ئەوروپا',
        'itihad urubi',
        'یەکێتیی ئەورووپا',
        'European Union',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      otherSpellings: ['الإتحاد الأوروبي'],
    },
    ckb: {
      title: 'یەکێتیی ئەورووپا',
      summary:
        'یەکێتییەکە لە چەند وڵاتێکی ئەورووپا. پارەی پڕۆژەی «باشترکردنی بەڕێوەبردنی کۆچ لە وڵاتانی ڕێگاکانی ئاوریشم» دەدات، کە عێراقیش دەگرێتەوە.',
      body: '',
      keywords: [
        'EU',
        'ئەوروپا',
        'ئەورووپا',
        'پارەدەر',
        'یوروپ',
        'yeketi ewrupa',
        'الاتحاد الأوروبي',
        'European Union',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      otherSpellings: ['یەکێتی ئەوروپا', 'یەکێتیی ئەوروپا', 'یەکێتی ئەورووپا'],
    },
    en: {
      title: 'European Union',
      summary:
        'A union of many countries in Europe. It pays for the project “Improving Migration Management in the Silk Routes”, which includes Iraq.',
      body: '',
      keywords: [
        'EU',
        'Europe',
        'funder',
        'donor',
        'Brussels',
        'who pays',
        'الاتحاد الأوروبي',
        'یەکێتیی ئەورووپا',
      ],
      sourceNote: 'ICMPD, May 2025.',
      otherSpellings: [],
    },
  },
}
