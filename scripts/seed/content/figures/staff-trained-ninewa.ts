import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'staff-trained-ninewa',
  demo: false,
  facts: {
    owner: null,
    value: 150,
    qualifier: 'over',
    group: 'support',
    asOf: null,
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'موظفون تدرّبوا على نظام الإحالة في نينوى',
      summary:
        'موظفون ميدانيون تدرّبوا على العمل بنظام الإحالة في نينوى. المصدر بلا تاريخ، فقد يكون العدد اليوم غير ذلك.',
      body: '',
      keywords: [
        'نينوى',
        'الموصل',
        'تدريب الموظفين',
        'نظام الاحالة',
        'احصائية',
        'كم موظف',
        'نەینەوا',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      unit: 'موظفاً ميدانياً',
      source: 'المنظمة الدولية للهجرة في العراق',
    },
    ckb: {
      title: 'ئەو فەرمانبەرانەی بۆ سیستەمی ڕەوانەکردنی نەینەوا ڕاهێنراون',
      summary:
        'ئەو فەرمانبەرە مەیدانییانەن کە لەسەر کارکردن بە سیستەمی ڕەوانەکردنی نەینەوا ڕاهێنراون. سەرچاوەکە بەرواری نییە، بۆیە لەوانەیە ئەمڕۆ ژمارەکە جیاواز بێت.',
      body: '',
      keywords: [
        'نەینەوا',
        'مووسڵ',
        'ڕاهێنانی فەرمانبەران',
        'سیستەمی ڕەوانەکردن',
        'ئامار',
        'نينوى',
        'چەند فەرمانبەر',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      unit: 'فەرمانبەری مەیدانی',
      source: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق',
    },
    en: {
      title: 'Staff trained for the Ninewa referral system',
      summary:
        'Field staff who were trained to work with the Ninewa referral system. The source has no date, so the number may be different today.',
      body: '',
      keywords: [
        'Ninewa',
        'Nineveh',
        'Mosul',
        'training',
        'case workers',
        'referral system',
        'statistics',
        'numbers',
        'data',
      ],
      sourceNote: 'International Organization for Migration (IOM) in Iraq, undated.',
      unit: 'field staff',
      source: 'International Organization for Migration (IOM) in Iraq',
    },
  },
}
