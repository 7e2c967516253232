import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'referral-guidance-centre',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'organisation', slug: 'referral-guidance-centres' },
  },
  text: {
    ar: {
      title: 'مركز إرشاد الإحالة',
      summary:
        'مكان تسأل فيه إلى أي جهة تذهب لكي تجد المساعدة. يعمل مع الشرطة المجتمعية ومع نظام الإحالة في نينوى.',
      body: '',
      keywords: [
        'ارشاد الاحالة',
        'وين اروح',
        'مركز احالة',
        'نينوى',
        'الموصل',
        'ihala',
        'ناوەندی ڕێنمایی ڕەوانەکردن',
        'Referral Guidance Centre',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      otherSpellings: ['مراكز إرشاد الإحالة', 'مراكز الإرشاد والإحالة'],
    },
    ckb: {
      title: 'ناوەندی ڕێنمایی ڕەوانەکردن',
      summary:
        'شوێنێکە تێیدا دەپرسیت بۆ یارمەتی ڕوو لە کام لایەن بکەیت. لەگەڵ پۆلیسی کۆمەڵگەیی و سیستەمی ڕەوانەکردنی نەینەوا کار دەکات.',
      body: '',
      keywords: [
        'ڕێنمایی',
        'بچم بۆ کوێ',
        'ناوەندی ڕەوانەکردن',
        'نەینەوا',
        'مووسڵ',
        'إرشاد الإحالة',
        'مركز إرشاد الإحالة',
        'Referral Guidance Centre',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      otherSpellings: ['ناوەندەکانی ڕێنمایی ڕەوانەکردن'],
    },
    en: {
      title: 'Referral Guidance Centre',
      summary:
        'A place where you ask which office to turn to for help. It works with Community Policing and with the Ninewa referral system.',
      body: '',
      keywords: [
        'where to go',
        'guidance',
        'referral',
        'Ninewa',
        'Mosul',
        'advice',
        'مركز إرشاد الإحالة',
        'ناوەندی ڕێنمایی ڕەوانەکردن',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      otherSpellings: [
        'Referral Guidance Centres',
        'Referral Guidance Center',
        'Referral Guidance Centers',
      ],
    },
  },
}
