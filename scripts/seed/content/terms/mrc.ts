import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'mrc',
  demo: false,
  facts: { owner: null, acronym: 'MRC', about: { to: 'page', slug: 'who-we-are' } },
  text: {
    ar: {
      title: 'مركز موارد الهجرة',
      summary:
        'مكان تسأل فيه مجاناً عن العودة والسفر والعمل والأوراق، وتتحدث فيه مع مرشد يدلّك على من يستطيع أن يساعدك. في العراق أربعة مراكز.',
      body: 'تدير المراكز في العراق منظمة اسمها [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) مع الحكومة العراقية. اثنان منها في بغداد، وواحد في أربيل، وواحد في السليمانية.',
      keywords: [
        'MRC',
        'ام ار سي',
        'مركز الهجرة',
        'مركز المهاجرين',
        'مراكز الهجرة',
        'مركز مساعدة العائدين',
        'ناوەندی کۆچ',
        'markaz alhijra',
        'ناوەندی سەرچاوەی کۆچ',
        'Migrant Resource Centre',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، أيار ٢٠٢٥.',
      otherSpellings: ['مراكز موارد الهجرة', 'مركز موارد المهاجرين', 'مراكز موارد المهاجرين'],
    },
    ckb: {
      title: 'ناوەندی سەرچاوەی کۆچ',
      summary:
        'شوێنێکە کە بەخۆڕایی لەبارەی گەڕانەوە، ڕۆیشتن، کار و بەڵگەنامەوە پرسیاری تێدا دەکەیت. لەگەڵ ڕاوێژکارێک قسە دەکەیت، و ئەو پێت دەڵێت کێ دەتوانێت یارمەتیت بدات. لە عێراق چوار ناوەند هەن.',
      body: 'لە عێراق [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ](organisation/icmpd) لەگەڵ حکومەت ناوەندەکان بەڕێوە دەبات. دووانیان لە بەغدان، یەکێکیان لە هەولێر و یەکێکیان لە سلێمانی.',
      keywords: [
        'MRC',
        'ئێم ئاڕ سی',
        'ناوەندی کۆچ',
        'سەنتەری کۆچ',
        'ناوەندی کۆچبەران',
        'مەرکەزی کۆچ',
        'مركز الهجرة',
        'nawendi koch',
        'مركز موارد الهجرة',
        'Migrant Resource Centre',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ئایاری ٢٠٢٥.',
      otherSpellings: [
        'ناوەندەکانی سەرچاوەی کۆچ',
        'ناوەندی سەرچاوەکانی کۆچ',
        'سەنتەری سەرچاوەی کۆچ',
      ],
    },
    en: {
      title: 'Migrant Resource Centre',
      summary:
        'A place where you can ask, free of charge, about coming back, leaving, work and papers, and talk with a counsellor who tells you who can help. There are four in Iraq.',
      body: 'The centres in Iraq are run by the [International Centre for Migration Policy Development](organisation/icmpd) with the Government of Iraq. Two are in Baghdad, one in Erbil and one in Sulaymaniyah.',
      keywords: [
        'MRC',
        'migration centre',
        'migrant centre',
        'help centre',
        'resource center',
        'centre for returnees',
        'markaz',
        'advice centre',
        'مركز موارد الهجرة',
        'ناوەندی سەرچاوەی کۆچ',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), May 2025.',
      otherSpellings: [
        'Migrant Resource Centres',
        'Migrant Resource Center',
        'Migrant Resource Centers',
        'MRCs',
      ],
    },
  },
}
