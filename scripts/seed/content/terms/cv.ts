import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'cv',
  demo: false,
  facts: { owner: null, acronym: 'CV', about: { to: 'course', slug: 'cv-writing' } },
  text: {
    ar: {
      title: 'السيرة الذاتية',
      summary:
        'صفحة أو صفحتان عنك تعطيهما لصاحب العمل: من أنت، وماذا عملت، وماذا درست، وماذا تجيد.',
      body: '',
      keywords: [
        'سيفي',
        'CV',
        'سي ڤي',
        'resume',
        'نموذج سيرة',
        'تعيين',
        'السيره الذاتيه',
        'sira',
        'سیڤی',
      ],
      sourceNote: null,
      otherSpellings: ['سيرة ذاتية', 'سيرتك الذاتية', 'السي في', 'سي في'],
    },
    ckb: {
      title: 'سیڤی',
      summary:
        'یەک یان دوو لاپەڕەیە لەبارەی خۆتەوە کە دەیدەیت بە خاوەنکار: کێیت، چ کارێکت کردووە، چیت خوێندووە و چی باش دەزانیت.',
      body: '',
      keywords: [
        'سیفی',
        'CV',
        'ژیاننامە',
        'resume',
        'نموونەی سیڤی',
        'سيرة ذاتية',
        'سی في',
        'السيرة الذاتية',
      ],
      sourceNote: null,
      otherSpellings: ['سی ڤی', 'سیڤییەکان'],
    },
    en: {
      title: 'CV',
      summary:
        'One or two pages about you that you give to an employer: who you are, what work you did, what you studied and what you are good at.',
      body: '',
      keywords: [
        'resume',
        'cv',
        'job application',
        'cv template',
        'write a cv',
        'sira',
        'السيرة الذاتية',
        'سیڤی',
      ],
      sourceNote: null,
      otherSpellings: ['curriculum vitae', 'CVs', 'résumé'],
    },
  },
}
