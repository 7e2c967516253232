import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'figure'> = {
  type: 'figure',
  slug: 'served-by-centres',
  demo: false,
  facts: {
    owner: null,
    value: 41_000,
    qualifier: 'over',
    group: 'reach',
    asOf: '2025-05',
    sourceAddress: null,
  },
  text: {
    ar: {
      title: 'أشخاص خدمتهم مراكز موارد الهجرة في العراق',
      summary:
        'أشخاص وصلت إليهم المراكز في العراق بالحملات والإرشاد. لا نعرف من أي سنة بدأ العدّ، ولا كم منهم تحدث مع مرشد.',
      body: '',
      keywords: [
        'عدد المستفيدين',
        'المستفيدين',
        'كم شخص',
        'احصائية',
        'مركز موارد الهجرة',
        'ارقام',
        'إحصاءات',
        'ژمارەی سوودمەندان',
        'أرقام',
        'بيانات',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، أيار ٢٠٢٥.',
      unit: 'شخص',
      source: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
    },
    ckb: {
      title: 'ئەوانەی ناوەندەکانی سەرچاوەی کۆچ لە عێراق خزمەتیان کردوون',
      summary:
        'ئەو کەسانەن کە ناوەندەکانی عێراق بە کەمپین و ڕاوێژکاری پێیان گەیشتوون. نازانین لە کام ساڵەوە ژمێردراون، و چەندیان لەگەڵ ڕاوێژکار قسەیان کردووە.',
      body: '',
      keywords: [
        'ژمارەی سوودمەندان',
        'سوودمەند',
        'چەند کەس',
        'ئامار',
        'ژمارە',
        'ناوەندی کۆچ',
        'المستفيدين',
        'amar',
        'داتا',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ئایاری ٢٠٢٥.',
      unit: 'کەس',
      source: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
    },
    en: {
      title: 'People served by the Migrant Resource Centres in Iraq',
      summary:
        'People whom the centres in Iraq reached with campaigns and counselling. We do not know since which year they are counted, or how many of them talked with a counsellor.',
      body: '',
      keywords: [
        'beneficiaries',
        'how many people',
        'statistics',
        'MRC numbers',
        'results',
        'impact',
        'served',
        'data',
        'numbers',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), May 2025.',
      unit: 'people',
      source: 'International Centre for Migration Policy Development (ICMPD)',
    },
  },
}
