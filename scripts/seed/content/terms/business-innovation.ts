import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'business-innovation',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'course', slug: 'business-innovation' } },
  text: {
    ar: {
      title: 'ابتكار الأعمال',
      summary:
        'أن تحوّل فكرة إلى مشروع صغير يعيش: من يشتري، وكم يكلف، وكم يبقى لك. وهو أيضاً اسم دورة في المركز.',
      body: '',
      keywords: [
        'ابتكار',
        'مشروع',
        'فكرة مشروع',
        'ريادة اعمال',
        'دورة مشاريع',
        'innovation',
        'ibtikar',
        'داهێنانی کار',
        'Business Innovation',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      otherSpellings: ['دورة ابتكار الأعمال'],
    },
    ckb: {
      title: 'داهێنانی کار',
      summary:
        'ئەوەیە کە بیرۆکەیەک بکەیت بە پڕۆژەیەکی بچووک کە بمێنێتەوە: کێ دەکڕێت، چەندی تێدەچێت و چەندت بۆ دەمێنێتەوە. ناوی خولێکی ناوەندەکەشە.',
      body: '',
      keywords: [
        'داهێنان',
        'پڕۆژە',
        'بیرۆکەی پڕۆژە',
        'خولی پڕۆژە',
        'بزنس',
        'ابتكار الأعمال',
        'innovation',
        'Business Innovation',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      otherSpellings: ['خولی داهێنانی کار'],
    },
    en: {
      title: 'Business Innovation',
      summary:
        'Turning an idea into a small business that earns money: who buys, what it costs and what is left for you. It is also the name of a course at the centre.',
      body: '',
      keywords: [
        'business idea',
        'innovation',
        'entrepreneurship',
        'start a business',
        'startup',
        'course',
        'ابتكار الأعمال',
        'داهێنانی کار',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      otherSpellings: ['Business Innovation course'],
    },
  },
}
