import type { SeedEntry } from '../../seed-entry.ts'

/** Four Nordic countries that fund work in Iraq. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'noraq',
  demo: false,
  facts: {
    owner: null,
    kind: 'international',
    coverage: [],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'NORAQ (الدنمارك وفنلندا والنرويج والسويد)',
      summary:
        'أربعة بلدان يذكرها مصدرنا معاً بين الممولين. هي تدفع تكاليف العمل فقط، ولا يقدّم الناس طلبات إليها.',
      body: `يجمع اسم NORAQ بين الدنمارك وفنلندا والنرويج والسويد. يذكره مصدرنا بين الممولين، ولا يذكر ما الذي يموّله بالتحديد.

إذا عدت من أحد هذه البلدان، فقل ذلك للمرشد في [أي مركز](service/referral-to-providers): فقد يسأل لك هل يوجد برنامج يخصك.`,
      keywords: [
        'نوراك',
        'نوراق',
        'الدنمارك',
        'فنلندا',
        'النرويج',
        'السويد',
        'راجع من السويد',
        'راجع من فنلندا',
        'ممول',
        'NORAQ',
        'Nordic',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، من دون تاريخ.',
      address: null,
    },
    ckb: {
      title: 'NORAQ (دانیمارک، فینلاند، نەرویج و سوید)',
      summary:
        'چوار وڵاتن کە سەرچاوەکەمان پێکەوە لەگەڵ بەخشەرەکاندا ناویان دەهێنێت. تەنها پارە دەدەن، و داواکاری لە خەڵک وەرناگرن.',
      body: `NORAQ ناوی هاوبەشی دانیمارک، فینلاند، نەرویج و سویدە. سەرچاوەکەمان لەگەڵ بەخشەرەکان ناوی دەهێنێت، بەڵام ناڵێت بە دیاریکراوی پارەی چی دەدات.

ئەگەر لە یەکێک لەم وڵاتانەوە گەڕاویتەتەوە، لە [هەر ناوەندێک](service/referral-to-providers) ئەوە بە ڕاوێژکارەکە بڵێ: لەوانەیە بپرسێت ئایا بەرنامەیەک بۆ تۆ هەیە.`,
      keywords: [
        'نۆراک',
        'دانمارک',
        'فینلاند',
        'فنلەندا',
        'نەرویج',
        'سوید',
        'گەڕانەوە لە سوید',
        'بەخشەر',
        'NORAQ',
        'Nordic',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، بەبێ بەروار.',
      address: null,
    },
    en: {
      title: 'NORAQ (Denmark, Finland, Norway and Sweden)',
      summary:
        'Four countries that our source names together among the funders. They only fund the work, and people do not apply to them.',
      body: `The name NORAQ stands for Denmark, Finland, Norway and Sweden together. Our source names it among the funders, but not what exactly it pays for.

If you came back from one of these countries, tell the counsellor at [any centre](service/referral-to-providers), who may ask whether there is a programme for you.`,
      keywords: [
        'NORAQ',
        'Nordic',
        'Denmark',
        'Finland',
        'Norway',
        'Sweden',
        'came back from Sweden',
        'donor',
        'funder',
      ],
      sourceNote: 'ICMPD, undated.',
      address: null,
    },
  },
}
