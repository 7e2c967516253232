import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'cair',
  demo: false,
  facts: { owner: null, acronym: 'CAIR', about: { to: 'programme', slug: 'cair' } },
  text: {
    ar: {
      title: 'مشروع CAIR',
      summary:
        'مشروع يقوّي عمل مؤسسات الدولة حتى يستقر العائدون في العراق وأفغانستان. تموّله وزارة الخارجية الدنماركية، ويدعم وزارة الهجرة والمهجرين.',
      body: '',
      keywords: [
        'CAIR',
        'كير',
        'الدنمارك',
        'مشروع الدنمارك',
        'اعادة ادماج',
        'رؤية العودة',
        'cair project',
        'پڕۆژەی CAIR',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      otherSpellings: [],
    },
    ckb: {
      title: 'پڕۆژەی CAIR',
      summary:
        'پڕۆژەیەکە کاری دەزگاکانی دەوڵەت بەهێز دەکات بۆ ئەوەی گەڕاوەکان لە عێراق و ئەفغانستان جێگیر ببن. وەزارەتی دەرەوەی دانیمارک پارەکەی دەدات، و پڕۆژەکە پشتگیریی وەزارەتی کۆچ و کۆچبەران دەکات.',
      body: '',
      keywords: [
        'CAIR',
        'کەیر',
        'دانیمارک',
        'پڕۆژەی دانیمارک',
        'تێکەڵبوونەوە',
        'cair project',
        'مشروع الدنمارك',
        'مشروع CAIR',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      otherSpellings: [],
    },
    en: {
      title: 'CAIR project',
      summary:
        'A project that strengthens the work of state offices, so that returnees can settle in Iraq and Afghanistan. The Danish Ministry of Foreign Affairs pays for it; it supports the Ministry of Migration and Displaced.',
      body: '',
      keywords: [
        'CAIR',
        'Denmark',
        'Danish project',
        'reintegration project',
        'vision',
        'returnees',
        'مشروع CAIR',
        'پڕۆژەی CAIR',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      otherSpellings: ['Capacity Building for long-term reintegration'],
    },
  },
}
