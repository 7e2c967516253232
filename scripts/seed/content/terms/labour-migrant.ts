import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'labour-migrant',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'guide', slug: 'working-in-iraq' } },
  text: {
    ar: {
      title: 'العمال المهاجرون',
      summary:
        'أشخاص جاؤوا إلى بلد آخر ليعملوا فيه. يأتي عمال إلى العراق من بنغلادش وباكستان والفلبين وبلدان أخرى في آسيا وأفريقيا. لهم حقوق وعليهم واجبات.',
      body: '',
      keywords: [
        'عمال اجانب',
        'عامل أجنبي',
        'بنغالي',
        'بنگالي',
        'فلبينية',
        'خادمة',
        'اقامة عمل',
        'اجازة عمل',
        'amil ajnabi',
      ],
      sourceNote: null,
      otherSpellings: [
        'عامل مهاجر',
        'العامل المهاجر',
        'عمال مهاجرون',
        'عمال مهاجرين',
        'العمال المهاجرين',
        'العمالة المهاجرة',
        'العمالة الوافدة',
      ],
    },
    ckb: {
      title: 'کرێکارانی کۆچبەر',
      summary:
        'ئەو کەسانەن کە بۆ کار هاتوونەتە وڵاتێکی تر. کرێکاران لە بەنگلادیش، پاکستان، فلیپین و وڵاتانی تری ئاسیا و ئەفریقاوە دێن بۆ عێراق. ماف و ئەرکیان هەیە.',
      body: '',
      keywords: [
        'کرێکاری بەنگالی',
        'کارکەری ماڵ',
        'خزمەتکار',
        'مۆڵەتی کار',
        'ئیقامە',
        'کرێکاری دەرەکی',
        'عمال اجانب',
        'krekari byani',
      ],
      sourceNote: null,
      otherSpellings: ['کرێکاری کۆچبەر', 'کرێکاری بیانی', 'کرێکارانی بیانی', 'کرێکارە کۆچبەرەکان'],
    },
    en: {
      title: 'Labour migrants',
      summary:
        'People who came to another country to work. Workers come to Iraq from Bangladesh, Pakistan, the Philippines and other countries of Asia and Africa. They have rights and duties.',
      body: '',
      keywords: [
        'foreign worker',
        'domestic worker',
        'work permit',
        'Bangladeshi',
        'Filipino',
        'Pakistani',
        'residence',
        'housemaid',
      ],
      sourceNote: null,
      otherSpellings: [
        'labour migrant',
        'labor migrant',
        'labor migrants',
        'migrant worker',
        'migrant workers',
        'foreign workers',
      ],
    },
  },
}
