import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'eligibility',
  demo: false,
  facts: { owner: null, acronym: null, about: null },
  text: {
    ar: {
      title: 'شروط الاستفادة (لمن هذه الخدمة؟)',
      summary:
        'ما يُطلب منك لكي تحصل على خدمة أو برنامج، مثل أن تكون عائداً أو أن تسكن في محافظة معينة. إذا لم تكن متأكداً، فاسأل.',
      body: '',
      keywords: [
        'شروط',
        'شروط التقديم',
        'يشملني',
        'من يستحق',
        'مستحق',
        'الاستحقاق',
        'eligible',
        'shurut',
        'مەرجەکانی سوودوەرگرتن (بۆ کێیە؟)',
        'Eligibility',
      ],
      sourceNote: null,
      otherSpellings: ['شروط الاستفادة', 'شروط الأهلية', 'معايير الأهلية'],
    },
    ckb: {
      title: 'مەرجەکانی سوودوەرگرتن (بۆ کێیە؟)',
      summary:
        'ئەوەیە کە لێت داوا دەکرێت بۆ ئەوەی خزمەتگوزارییەک یان بەرنامەیەک وەربگریت، وەک ئەوەی گەڕاوە بیت یان لە پارێزگایەکی دیاریکراو بژیت. ئەگەر دڵنیا نیت، بپرسە.',
      body: '',
      keywords: [
        'مەرج',
        'مەرجەکان',
        'من دەگرێتەوە',
        'بۆ کێیە',
        'شایستە',
        'شروط',
        'eligible',
        'شروط الاستفادة (لمن هذه الخدمة؟)',
        'Eligibility',
      ],
      sourceNote: null,
      otherSpellings: ['مەرجەکانی سوودوەرگرتن', 'مەرجەکانی وەرگرتن', 'مەرجی سوودوەرگرتن'],
    },
    en: {
      title: 'Eligibility',
      summary:
        'What is asked of you to get a service or join a programme, such as being a returnee or living in a certain governorate. If you are not sure, ask.',
      body: '',
      keywords: [
        'conditions',
        'requirements',
        'who can apply',
        'am I eligible',
        'criteria',
        'is it for me',
        'شروط الاستفادة (لمن هذه الخدمة؟)',
        'مەرجەکانی سوودوەرگرتن (بۆ کێیە؟)',
        'do I qualify',
      ],
      sourceNote: null,
      otherSpellings: ['eligible', 'eligibility conditions', 'eligibility criteria'],
    },
  },
}
