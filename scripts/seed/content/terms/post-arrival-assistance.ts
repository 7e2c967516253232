import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'post-arrival-assistance',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'service', slug: 'post-arrival-assistance' } },
  text: {
    ar: {
      title: 'المساعدة بعد الوصول',
      summary:
        'مساعدة لمن وصل إلى العراق حديثاً، مثل العمال المهاجرين: يعرف حقوقه وواجباته، وما الأوراق التي يحتاج إليها، ومن يسأل.',
      body: '',
      keywords: [
        'وصلت للعراق',
        'بعد الوصول',
        'مطار',
        'عامل جديد',
        'حقوق العامل',
        'post arrival',
        'wusul',
        'یارمەتیی دوای گەیشتن',
        'Post-arrival assistance',
      ],
      sourceNote: null,
      otherSpellings: ['مساعدة ما بعد الوصول', 'المساعدة عند الوصول'],
    },
    ckb: {
      title: 'یارمەتیی دوای گەیشتن',
      summary:
        'یارمەتییە بۆ ئەو کەسەی تازە گەیشتووەتە عێراق، وەک کرێکارانی کۆچبەر: ماف و ئەرکەکانی دەزانێت، و دەزانێت چ بەڵگەنامەیەکی پێویستە و لە کێ بپرسێت.',
      body: '',
      keywords: [
        'گەیشتمە عێراق',
        'دوای گەیشتن',
        'فڕۆکەخانە',
        'کرێکاری نوێ',
        'مافی کرێکار',
        'post arrival',
        'بعد الوصول',
        'المساعدة بعد الوصول',
        'Post-arrival assistance',
      ],
      sourceNote: null,
      otherSpellings: ['یارمەتی دوای گەیشتن'],
    },
    en: {
      title: 'Post-arrival assistance',
      summary:
        'Help for someone who has just arrived in Iraq, such as labour migrants: they learn their rights and duties, which papers they need and whom to ask.',
      body: '',
      keywords: [
        'arrival',
        'airport',
        'new in Iraq',
        'newcomer',
        'worker rights',
        'arrived',
        'المساعدة بعد الوصول',
        'یارمەتیی دوای گەیشتن',
      ],
      sourceNote: null,
      otherSpellings: ['post arrival assistance', 'help after arrival'],
    },
  },
}
