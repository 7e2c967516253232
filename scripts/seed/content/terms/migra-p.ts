import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'migra-p',
  demo: false,
  facts: { owner: null, acronym: 'MIGRA.P', about: { to: 'programme', slug: 'migra-p' } },
  text: {
    ar: {
      title: 'مشروع MIGRA.P',
      summary:
        'مشروع لحماية المهاجرين مع وزارة العمل والشؤون الاجتماعية: قواعد للعمال المهاجرين في العراق وللعراقيين العاملين في الخارج، وتوجيه بعد الوصول، وتفتيش على أماكن العمل.',
      body: '',
      keywords: [
        'MIGRA.P',
        'MIGRAP',
        'ميغرا',
        'حماية المهاجرين',
        'حقوق العمال',
        'تفتيش العمل',
        'migrap',
        'بەرنامەی MIGRA.P',
        'MIGRA.P programme',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، من دون تاريخ.',
      otherSpellings: [],
    },
    ckb: {
      title: 'پڕۆژەی MIGRA.P',
      summary:
        'پڕۆژەیەکە بۆ پاراستنی کۆچبەران لەگەڵ وەزارەتی کار و کاروباری کۆمەڵایەتی. کار لەسەر ڕێسای کرێکارانی کۆچبەر لە عێراق و کرێکارانی عێراقی لە دەرەوە دەکات، هەروەها لەسەر ڕێنمایی دوای گەیشتن و پشکنینی شوێنی کار.',
      body: '',
      keywords: [
        'MIGRA.P',
        'MIGRAP',
        'میگرا',
        'پاراستنی کۆچبەر',
        'مافی کرێکار',
        'پشکنینی کار',
        'migrap',
        'برنامج MIGRA.P',
        'MIGRA.P programme',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، بەبێ بەروار.',
      otherSpellings: [],
    },
    en: {
      title: 'MIGRA.P programme',
      summary:
        'A programme to protect migrants, with the Ministry of Labour and Social Affairs: rules for labour migrants in Iraq and for Iraqis who work abroad, orientation after arrival, and inspection of workplaces.',
      body: '',
      keywords: [
        'MIGRA.P',
        'MIGRAP',
        'migrant protection',
        'worker rights',
        'labour inspection',
        'migra p',
        'برنامج MIGRA.P',
        'بەرنامەی MIGRA.P',
      ],
      sourceNote: 'ICMPD, undated.',
      otherSpellings: [],
    },
  },
}
