import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'community-policing',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'organisation', slug: 'community-policing' } },
  text: {
    ar: {
      title: 'الشرطة المجتمعية',
      summary:
        'شرطة تعمل قريبة من الناس في مناطقهم، وتسمع مشاكلهم. هي تابعة لوزارة الداخلية، وتعمل مع نظام الإحالة في نينوى.',
      body: '',
      keywords: [
        'شرطة',
        'الشرطة',
        'ابتزاز',
        'عنف أسري',
        'مشكلة عائلية',
        'شكوى',
        'پۆلیسی کۆمەڵگەیی',
        'shurta mujtama3iya',
        'Community policing',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      otherSpellings: ['شرطة مجتمعية'],
    },
    ckb: {
      title: 'پۆلیسی کۆمەڵگەیی',
      summary:
        'پۆلیسێکە کە لە گەڕەکەکاندا نزیک لە خەڵک کار دەکات و گوێ لە کێشەکانیان دەگرێت. سەر بە وەزارەتی ناوخۆیە و لەگەڵ سیستەمی ڕەوانەکردنی نەینەوا کار دەکات.',
      body: '',
      keywords: [
        'پۆلیس',
        'سکاڵا',
        'توندوتیژی خێزانی',
        'هەڕەشە',
        'کێشەی خێزانی',
        'الشرطة المجتمعية',
        'polisi komelgeyi',
        'Community policing',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      otherSpellings: ['پۆلیسی کۆمەڵایەتی', 'پۆلیسی کۆمەڵگایی'],
    },
    en: {
      title: 'Community Policing',
      summary:
        'Police who work close to people in their neighbourhoods and listen to their problems. They belong to the Ministry of Interior and work with the Ninewa referral system.',
      body: '',
      keywords: [
        'police',
        'blackmail',
        'family violence',
        'complaint',
        'shurta',
        'neighbourhood police',
        'الشرطة المجتمعية',
        'پۆلیسی کۆمەڵگەیی',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      otherSpellings: ['community police'],
    },
  },
}
