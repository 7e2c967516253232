import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'returnee',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'guide', slug: 'first-30-days' } },
  text: {
    ar: {
      title: 'العائدون',
      summary:
        'أشخاص رجعوا إلى العراق بعد أن عاشوا في بلد آخر، باختيارهم أو مجبرين. ويُسمّى عائداً أيضاً من رجع إلى منطقته بعد النزوح.',
      body: '',
      keywords: [
        'راجع',
        'راجعين',
        'رجعت من اوربا',
        'العائد',
        'مرحل',
        'مسفر',
        'المغتربين العائدين',
        '3aideen',
        'گەڕاوەکان',
        'Returnees',
      ],
      sourceNote: null,
      otherSpellings: ['العائدين', 'عائدون', 'عائدين', 'العائد من الخارج'],
    },
    ckb: {
      title: 'گەڕاوەکان',
      summary:
        'ئەو کەسانەن کە دوای ژیان لە وڵاتێکی تر گەڕاونەتەوە بۆ عێراق، بە ویستی خۆیان یان بە ناچاری. هەروەها بەو کەسەش دەوترێت گەڕاوە کە دوای ئاوارەبوون گەڕاوەتەوە بۆ ناوچەی خۆی.',
      body: '',
      keywords: [
        'گەڕاوە',
        'گەڕامەوە',
        'گەراوە',
        'گەڕانەوە',
        'دیپۆرتکراو',
        'لە ئەورووپا گەڕامەوە',
        'العائدين',
        'geraweh',
        'العائدون',
        'Returnees',
      ],
      sourceNote: null,
      otherSpellings: ['کەسی گەڕاوە', 'کەسانی گەڕاوە', 'هاووڵاتیی گەڕاوە'],
    },
    en: {
      title: 'Returnees',
      summary:
        'People who came back to Iraq after living in another country, by choice or by force. Those who went back to their home area after displacement are called returnees too.',
      body: '',
      keywords: [
        'came back',
        'returned',
        'back from Europe',
        'deported',
        'return',
        '3aideen',
        'العائدون',
        'گەڕاوەکان',
      ],
      sourceNote: null,
      otherSpellings: ['returnee', 'returned migrants'],
    },
  },
}
