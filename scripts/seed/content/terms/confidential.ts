import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'confidential',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'page', slug: 'privacy' } },
  text: {
    ar: {
      title: 'سري',
      summary:
        'ما تقوله يبقى بينك وبين من يساعدك، ولا يُعطى لأحد من دون موافقتك. إذا لم تكن متأكداً، فاسأل قبل أن تتكلم.',
      body: '',
      keywords: [
        'سر',
        'خصوصية',
        'ما يعرف احد',
        'محد يعرف',
        'معلوماتي',
        'private',
        'sirri',
        'نهێنی',
        'Confidential',
      ],
      sourceNote: null,
      otherSpellings: ['سرّي', 'السرية', 'السرّية', 'بسرية تامة'],
    },
    ckb: {
      title: 'نهێنی',
      summary:
        'ئەوەی دەیڵێیت لە نێوان خۆت و ئەو کەسەدا دەمێنێتەوە کە یارمەتیت دەدات، و بێ ڕەزامەندیی تۆ بە کەسی تر ناوترێت. ئەگەر دڵنیا نیت، پێش قسەکردن بپرسە.',
      body: '',
      keywords: [
        'ڕاز',
        'تایبەتێتی',
        'کەس نازانێت',
        'زانیارییەکانم',
        'private',
        'نهێنی پاراستن',
        'سرية',
        'سري',
        'Confidential',
      ],
      sourceNote: null,
      otherSpellings: ['نهێنیپارێزی'],
    },
    en: {
      title: 'Confidential',
      summary:
        'What you say stays between you and the person who helps you, and is given to nobody without your consent. If you are not sure, ask before you talk.',
      body: '',
      keywords: [
        'private',
        'secret',
        'privacy',
        'who will know',
        'my data',
        'sirri',
        'سري',
        'نهێنی',
      ],
      sourceNote: null,
      otherSpellings: ['confidentiality', 'confidentially'],
    },
  },
}
