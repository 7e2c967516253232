import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'womens-legal-counselling-office',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'organisation', slug: 'womens-legal-counselling-offices' },
  },
  text: {
    ar: {
      title: 'مكتب الاستشارة القانونية للنساء',
      summary:
        'مكتب تسأل فيه المرأة عن حقوقها وأوراقها وما يقوله القانون. يعمل مع الشرطة المجتمعية ومع نظام الإحالة في نينوى.',
      body: '',
      keywords: [
        'محامية',
        'استشارة قانونية',
        'حقوق المرأة',
        'طلاق',
        'نفقة',
        'حضانة',
        'عنف ضد المرأة',
        'muhamiya',
        'نووسینگەی ڕاوێژی یاسایی ژنان',
        'Women’s Legal Counselling Office',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      otherSpellings: ['مكاتب الاستشارة القانونية للنساء', 'مكتب الاستشارات القانونية للنساء'],
    },
    ckb: {
      title: 'نووسینگەی ڕاوێژی یاسایی ژنان',
      summary:
        'نووسینگەیەکە ژنان تێیدا لەبارەی مافەکانیان، بەڵگەنامەکانیان و یاساوە دەپرسن. لەگەڵ پۆلیسی کۆمەڵگەیی و سیستەمی ڕەوانەکردنی نەینەوا کار دەکات.',
      body: '',
      keywords: [
        'پارێزەر',
        'ڕاوێژی یاسایی',
        'مافی ژنان',
        'جیابوونەوە',
        'تەڵاق',
        'نەفەقە',
        'توندوتیژی',
        'استشارة قانونية',
        'مكتب الاستشارة القانونية للنساء',
        'Women’s Legal Counselling Office',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      otherSpellings: ['نووسینگەکانی ڕاوێژی یاسایی ژنان'],
    },
    en: {
      title: 'Women’s Legal Counselling Office',
      summary:
        'An office where women ask about their rights, their papers and what the law says. It works with Community Policing and with the Ninewa referral system.',
      body: '',
      keywords: [
        'lawyer',
        'legal advice',
        'women’s rights',
        'divorce',
        'custody',
        'violence against women',
        'مكتب الاستشارة القانونية للنساء',
        'نووسینگەی ڕاوێژی یاسایی ژنان',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      otherSpellings: ['Women’s Legal Counselling Offices', 'Women’s Legal Counseling Office'],
    },
  },
}
