import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'icmpd',
  demo: false,
  facts: { owner: null, acronym: 'ICMPD', about: { to: 'organisation', slug: 'icmpd' } },
  text: {
    ar: {
      title: 'المركز الدولي لتطوير سياسات الهجرة',
      summary:
        'منظمة دولية تعمل مع الحكومات في شؤون الهجرة. تدير مراكز موارد الهجرة في العراق مع الحكومة العراقية.',
      body: '',
      keywords: [
        'ICMPD',
        'اي سي ام بي دي',
        'المركز الدولي',
        'منظمة الهجرة فيينا',
        'من يدير المركز',
        'ناوەندی نێودەوڵەتی',
        'markaz dawli',
        'سياسات الهجرة',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، أيار ٢٠٢٥.',
      otherSpellings: ['المركز الدولي لتنمية سياسات الهجرة'],
    },
    ckb: {
      title: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ',
      summary:
        'ڕێکخراوێکی نێودەوڵەتییە کە لە کاروباری کۆچدا لەگەڵ حکومەتەکان کار دەکات. لە عێراق لەگەڵ حکومەت ناوەندەکانی سەرچاوەی کۆچ بەڕێوە دەبات.',
      body: '',
      keywords: [
        'ICMPD',
        'ناوەندی نێودەوڵەتی',
        'ڕێکخراوی کۆچ لە ڤیەننا',
        'کێ ناوەندەکە بەڕێوە دەبات',
        'المركز الدولي',
        'icmpd erbil',
        'سیاسەتی کۆچ',
        'المركز الدولي لتطوير سياسات الهجرة',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ئایاری ٢٠٢٥.',
      otherSpellings: ['ناوەندی نێودەوڵەتی بۆ پەرەپێدانی سیاسەتی کۆچ'],
    },
    en: {
      title: 'International Centre for Migration Policy Development',
      summary:
        'An international organisation that works with governments on migration. It runs the Migrant Resource Centres in Iraq with the Government of Iraq.',
      body: '',
      keywords: [
        'ICMPD',
        'who runs the centres',
        'migration policy',
        'Vienna',
        'international centre',
        'organisation',
        'icmpd iraq',
        'icmpd office',
        'المركز الدولي لتطوير سياسات الهجرة',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), May 2025.',
      otherSpellings: ['International Center for Migration Policy Development'],
    },
  },
}
