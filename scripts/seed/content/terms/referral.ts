import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'referral',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'service', slug: 'referral-to-providers' } },
  text: {
    ar: {
      title: 'الإحالة',
      summary:
        'أن يرسلك المرشد أو الموظف إلى جهة أخرى تستطيع أن تساعدك، ويقول لك بمن تتصل وماذا تحمل معك. الإحالة ليست وعداً بالقبول.',
      body: '',
      keywords: [
        'احالة',
        'تحويل',
        'كتاب احالة',
        'حولوني',
        'يرسلني',
        'ڕەوانەکردن',
        'referral',
        'ihala',
      ],
      sourceNote: null,
      otherSpellings: ['إحالة', 'الإحالات'],
    },
    ckb: {
      title: 'ڕەوانەکردن',
      summary:
        'ڕاوێژکار یان فەرمانبەر دەتنێرێت بۆ لایەنێکی تر کە دەتوانێت یارمەتیت بدات. هەروەها پێت دەڵێت پەیوەندی بە کێوە بکەیت و چی لەگەڵ خۆت ببەیت. ڕەوانەکردن بەڵێنی وەرگرتن نییە.',
      body: '',
      keywords: [
        'ڕەوانە',
        'رەوانەکردن',
        'ئیحالە',
        'ناردن',
        'دەمنێرن',
        'إحالة',
        'referral',
        'rewanekirdin',
        'الإحالة',
      ],
      sourceNote: null,
      otherSpellings: ['ئیحالەکردن'],
    },
    en: {
      title: 'Referral',
      summary:
        'A counsellor or an official sends you to another office that can help you, and tells you whom to call and what to bring. A referral is no promise that you will be accepted.',
      body: '',
      keywords: [
        'refer',
        'referred',
        'sent to',
        'transfer',
        'ihala',
        'send me',
        'الإحالة',
        'ڕەوانەکردن',
      ],
      sourceNote: null,
      otherSpellings: ['referrals'],
    },
  },
}
