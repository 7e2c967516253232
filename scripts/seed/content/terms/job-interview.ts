import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'job-interview',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'course', slug: 'job-interview' } },
  text: {
    ar: {
      title: 'مقابلة العمل',
      summary: 'لقاء مع صاحب العمل قبل أن يختار: هو يسألك، وأنت أيضاً تسأل عن العمل والراتب والعقد.',
      body: '',
      keywords: [
        'انترفيو',
        'مقابلة',
        'مقابلة شغل',
        'اسئلة المقابلة',
        'تعيين',
        'interview',
        'muqabala',
        'چاوپێکەوتنی کار',
        'Job interview',
      ],
      sourceNote: null,
      otherSpellings: ['مقابلة عمل', 'مقابلات العمل', 'مقابلة التوظيف'],
    },
    ckb: {
      title: 'چاوپێکەوتنی کار',
      summary:
        'دیدارێکە لەگەڵ خاوەنکار پێش ئەوەی کەسێک هەڵبژێرێت: ئەو لە تۆ دەپرسێت، و تۆش لەبارەی کار، مووچە و گرێبەستەوە دەپرسیت.',
      body: '',
      keywords: [
        'چاوپێکەوتن',
        'ئینتەرڤیو',
        'مقابەلە',
        'پرسیاری چاوپێکەوتن',
        'دامەزراندن',
        'مقابلة عمل',
        'interview',
        'مقابلة العمل',
        'Job interview',
      ],
      sourceNote: null,
      otherSpellings: ['چاوپێکەوتنەکانی کار'],
    },
    en: {
      title: 'Job interview',
      summary:
        'A meeting with an employer before they choose: they ask you questions, and you ask about the work, the pay and the contract.',
      body: '',
      keywords: [
        'interview',
        'interview questions',
        'hiring',
        'employer',
        'first job',
        'muqabala',
        'مقابلة العمل',
        'چاوپێکەوتنی کار',
      ],
      sourceNote: null,
      otherSpellings: ['job interviews'],
    },
  },
}
