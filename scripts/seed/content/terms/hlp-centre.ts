import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'hlp-centre',
  demo: false,
  facts: {
    owner: null,
    acronym: 'HLP',
    about: { to: 'organisation', slug: 'hlp-assistance-centres' },
  },
  text: {
    ar: {
      title: 'مركز المساعدة في السكن والأرض والممتلكات',
      summary:
        'مكان تسأل فيه عن بيتك أو أرضك أو أملاكك: عن أوراقها، وعمّن يسكن فيها، وعن حقك. يعمل مع الشرطة المجتمعية ومع نظام الإحالة في نينوى.',
      body: '',
      keywords: [
        'HLP',
        'بيتي مسكون',
        'سند البيت',
        'طابو',
        'تعويض',
        'بيت مهدم',
        'أرض',
        'املاك',
        'mulkiya',
        'ناوەندی یارمەتیی خانوو و زەوی و موڵک',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      otherSpellings: ['مراكز المساعدة في السكن والأرض والممتلكات'],
    },
    ckb: {
      title: 'ناوەندی یارمەتیی خانوو و زەوی و موڵک',
      summary:
        'شوێنێکە لەبارەی خانوو، زەوی یان موڵکەکەتەوە پرسیاری تێدا دەکەیت: بەڵگەنامەکان، کێ تێیدا دەژیت و مافت چییە. لەگەڵ پۆلیسی کۆمەڵگەیی و سیستەمی ڕەوانەکردنی نەینەوا کار دەکات.',
      body: '',
      keywords: [
        'HLP',
        'تاپۆ',
        'خانوو',
        'زەوی',
        'موڵک',
        'قەرەبوو',
        'خانووی ڕووخاو',
        'سند البيت',
        'مركز المساعدة في السكن والأرض والممتلكات',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      otherSpellings: ['ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک'],
    },
    en: {
      title: 'Housing, Land and Property Assistance Centre',
      summary:
        'A place where you ask about your house, land or property: the papers, who lives in it, and what your right is. It works with Community Policing and with the Ninewa referral system.',
      body: '',
      keywords: [
        'HLP',
        'house deed',
        'property papers',
        'land',
        'compensation',
        'destroyed house',
        'tapu',
        'مركز المساعدة في السكن والأرض والممتلكات',
        'ناوەندی یارمەتیی خانوو و زەوی و موڵک',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      otherSpellings: ['Housing, Land and Property Assistance Centres'],
    },
  },
}
