import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'host-community',
  demo: false,
  facts: { owner: null, acronym: null, about: null },
  text: {
    ar: {
      title: 'المجتمع المضيف',
      summary:
        'أهل المنطقة التي يأتي إليها نازحون أو عائدون أو لاجئون ليعيشوا بينهم. هم أيضاً قد يحتاجون إلى المساعدة.',
      body: '',
      keywords: [
        'اهل المنطقة',
        'الجيران',
        'أهل المدينة',
        'مضيف',
        'سكان المنطقة',
        'سكان محليين',
        'mujtama3 mudif',
        'کۆمەڵگەی خانەخوێ',
        'Host community',
      ],
      sourceNote: null,
      otherSpellings: ['المجتمعات المضيفة', 'مجتمع مضيف', 'المجتمع المستضيف'],
    },
    ckb: {
      title: 'کۆمەڵگەی خانەخوێ',
      summary:
        'خەڵکی ئەو ناوچەیەن کە ئاوارە، گەڕاوە یان پەنابەری بۆ دێن و لەناویاندا دەژین. لەوانەیە ئەوانیش پێویستیان بە یارمەتی بێت.',
      body: '',
      keywords: [
        'خەڵکی ناوچەکە',
        'دراوسێ',
        'دانیشتووان',
        'خانەخوێ',
        'xanexwe',
        'خەڵکی شار',
        'المجتمع المضيف',
        'Host community',
      ],
      sourceNote: null,
      otherSpellings: ['کۆمەڵگای خانەخوێ', 'کۆمەڵگەی میواندار'],
    },
    en: {
      title: 'Host community',
      summary:
        'The people of an area to which displaced people, returnees or refugees come to live among them. They may need help too.',
      body: '',
      keywords: [
        'neighbours',
        'local people',
        'residents',
        'hosts',
        'community',
        'local community',
        'المجتمع المضيف',
        'کۆمەڵگەی خانەخوێ',
      ],
      sourceNote: null,
      otherSpellings: ['host communities'],
    },
  },
}
