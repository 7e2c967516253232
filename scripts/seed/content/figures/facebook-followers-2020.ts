import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'facebook-followers-2020',
  demo: false,
  facts: {
    owner: null,
    value: 20_000,
    qualifier: 'about',
    group: 'reach',
    asOf: '2020',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'متابعو مركز بغداد على فيسبوك',
      summary:
        'من كانوا يتابعون صفحة المركز على فيسبوك في سنة ٢٠٢٠. المتابع لا يعني شخصاً زار المركز.',
      body: '',
      keywords: [
        'فيسبوك',
        'الفيس',
        'متابعين',
        'صفحة المركز',
        'فيس بوك',
        'facebook',
        'احصائية',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      unit: 'متابع',
      source: 'مركز موارد الهجرة في بغداد',
    },
    ckb: {
      title: 'شوێنکەوتووانی ناوەندی بەغدا لە فەیسبووک',
      summary:
        'ئەوانەن کە لە ساڵی ٢٠٢٠ شوێنکەوتووی پەڕەی ناوەندەکە بوون لە فەیسبووک. شوێنکەوتوو مانای ئەوە نییە سەردانی ناوەندەکەی کردووە.',
      body: '',
      keywords: [
        'فەیسبووک',
        'فەیسبوک',
        'فۆڵۆوەر',
        'پەڕەی ناوەند',
        'facebook',
        'ئامار',
        'فيسبوك',
        'ژمارە',
        'داتا',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      unit: 'شوێنکەوتوو',
      source: 'ناوەندی سەرچاوەی کۆچ لە بەغدا',
    },
    en: {
      title: 'Followers of the Baghdad centre on Facebook',
      summary:
        'People who followed the centre’s Facebook page in 2020. A follower is not necessarily someone who visited the centre.',
      body: '',
      keywords: [
        'Facebook',
        'followers',
        'social media',
        'page',
        'likes',
        'statistics',
        'numbers',
        'data',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      unit: 'followers',
      source: 'Migrant Resource Centre in Baghdad',
    },
  },
}
