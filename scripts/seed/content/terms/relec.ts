import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'relec',
  demo: false,
  facts: { owner: null, acronym: 'RELEC', about: { to: 'programme', slug: 'relec' } },
  text: {
    ar: {
      title: 'مشروع RELEC',
      summary:
        'تعاون بين أجهزة إنفاذ القانون في ست دول، منها العراق، ضد الهجرة غير النظامية وتهريب المهاجرين والاتجار بالبشر، منذ تشرين الأول ٢٠١٥. وفي العراق يضع إطاراً لتبادل أرقام الهجرة وفهمها.',
      body: '',
      keywords: [
        'RELEC',
        'ريليك',
        'تعاون الشرطة',
        'مكافحة التهريب',
        'احصاءات الهجرة',
        'relec project',
        'بەرنامەی RELEC',
        'RELEC programme',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، من دون تاريخ.',
      otherSpellings: [],
    },
    ckb: {
      title: 'پڕۆژەی RELEC',
      summary:
        'هاوکارییەکە لە نێوان دەزگاکانی جێبەجێکردنی یاسای شەش وڵاتدا، دژی کۆچی ناڕێکخراو، قاچاخکردنی کۆچبەران و بازرگانیکردن بە مرۆڤ. لە تشرینی یەکەمی ٢٠١٥ەوە بەردەوامە، و عێراق یەکێکە لە وڵاتەکان. لە عێراق چوارچێوەیەکە بۆ ئاڵوگۆڕ و شیکردنەوەی ژمارەکانی کۆچ.',
      body: '',
      keywords: [
        'RELEC',
        'ڕێلێک',
        'هاوکاریی پۆلیس',
        'دژی قاچاخ',
        'ئاماری کۆچ',
        'relec project',
        'برنامج RELEC',
        'RELEC programme',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، بەبێ بەروار.',
      otherSpellings: [],
    },
    en: {
      title: 'RELEC programme',
      summary:
        'Law-enforcement bodies of six countries, Iraq among them, have worked together since October 2015 against irregular migration, people smuggling and human trafficking. In Iraq it is about sharing and studying figures on migration.',
      body: '',
      keywords: [
        'RELEC',
        'police cooperation',
        'law enforcement',
        'anti smuggling',
        'migration statistics',
        'relec project',
        'برنامج RELEC',
        'بەرنامەی RELEC',
      ],
      sourceNote: 'ICMPD, undated.',
      otherSpellings: [],
    },
  },
}
