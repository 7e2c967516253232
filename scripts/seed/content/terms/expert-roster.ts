import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'expert-roster',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'programme', slug: 'iraqi-expert-rosters' } },
  text: {
    ar: {
      title: 'سجل الخبراء',
      summary:
        'سجل مخطط له، فيه أسماء عراقيين في الخارج عندهم خبرة، لكي يُطلب رأيهم أو عملهم عند الحاجة. لم نجد ما يؤكد أنه بدأ.',
      body: '',
      keywords: [
        'كفاءات',
        'الكفاءات العراقية',
        'خبراء',
        'مغتربين',
        'اطباء بالخارج',
        'roster',
        'khubara',
        'لیستی شارەزایان',
        'Expert roster',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      otherSpellings: [
        'سجلات الخبراء',
        'سجلات خبراء',
        'قائمة الخبراء',
        'قوائم الخبراء',
        'قائمة خبراء',
      ],
    },
    ckb: {
      title: 'تۆماری شارەزایان',
      summary:
        'تۆمارێکە کە پلانی بۆ دانراوە. ئەو عێراقییانەی دەرەوە کە شارەزاییان هەیە، ناوی خۆیانی تێدا دەنووسن، تا لە کاتی پێویستدا داوای یارمەتییان لێ بکرێت. بەڵگەیەکمان نەدۆزیوەتەوە کە دەستی پێ کردبێت.',
      body: '',
      keywords: [
        'شارەزا',
        'پسپۆڕ',
        'هەندەران',
        'تواناکان',
        'پزیشک لە دەرەوە',
        'خبراء',
        'roster',
        'قائمة الخبراء',
        'Expert roster',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      otherSpellings: ['لیستی شارەزایان', 'تۆمارەکانی شارەزایان', 'لیستی پسپۆڕان'],
    },
    en: {
      title: 'Expert roster',
      summary:
        'A planned list of Iraqis abroad who have skills, so that they can be asked for advice or work when needed. We found nothing that says it has begun.',
      body: '',
      keywords: [
        'roster',
        'experts',
        'diaspora',
        'skilled Iraqis',
        'professionals abroad',
        'brain drain',
        'قائمة الخبراء',
        'لیستی شارەزایان',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      otherSpellings: ['expert rosters'],
    },
  },
}
