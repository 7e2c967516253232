import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'resource'> = {
  type: 'resource',
  slug: 'questions-for-the-interview',
  demo: true,
  facts: {
    owner: null,
    kind: 'leaflet',
    year: 2026,
    topics: ['work', 'training'],
    replacedBy: null,
  },
  text: {
    ar: {
      title: 'أسئلة مقابلة العمل',
      summary:
        'منشور من صفحتين: سبعة أسئلة قد يسألونك إياها، وخمسة أسئلة تسألها أنت، وما تجهّزه في اليوم الذي قبل المقابلة.',
      body: `الخوف قبل المقابلة شيء عادي. اقرأ الأسئلة، وتدرب على الجواب بصوت عالٍ مع أخ أو صديقة.

## ماذا في المنشور؟

- سبعة أسئلة تتكرر في مقابلات العمل.
- ثلاث خطوات للجواب عن سؤال صعب.
- خمسة أسئلة تسألها أنت عن العمل والساعات والراتب والعقد.
- قائمة قصيرة لليوم الذي قبل المقابلة.

## لا تنسَ

أنت أيضاً تختار. اسأل قبل أن توافق. **ولا تدفع مالاً لأحد يعدك بعمل.**

إذا أردت أن تتدرب مع مدرب، فانظر مواعيد [دورة مقابلة العمل](course/job-interview).`,
      keywords: [
        'مقابلة عمل',
        'مقابله عمل',
        'مقابلة شغل',
        'انترفيو',
        'اسئلة المقابلة',
        'اسئلة الانترفيو',
        'شيسألون بالمقابلة',
        'تعيين',
        'وظيفة',
        'شغل',
        'interview',
        'چاوپێکەوتن',
        'pdf',
        'muqabala',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      publisher: 'منارة (عرض توضيحي)',
      file: { file: 'questions-for-the-interview-ar.pdf' },
      pages: 2,
      cover: { file: 'questions-for-the-interview-ar.webp' },
    },
    ckb: {
      title: 'پرسیارەکانی چاوپێکەوتنی کار',
      summary:
        'نامیلکەیەکی دوو لاپەڕەیی: حەوت پرسیار کە لەوانەیە لێت بکەن، پێنج پرسیار کە تۆ دەیانکەیت، و ئەوەی ڕۆژێک پێش چاوپێکەوتن ئامادەی دەکەیت.',
      body: `ترس پێش چاوپێکەوتن شتێکی ئاساییە. پرسیارەکان بخوێنەوە، و لەگەڵ برایەک یان هاوڕێیەک بە دەنگی بەرز ڕاهێنان لەسەر وەڵامەکان بکە.

## چی لە نامیلکەکەدا هەیە؟

- حەوت پرسیار کە لە چاوپێکەوتنی کاردا دووبارە دەبنەوە.
- سێ هەنگاو بۆ وەڵامدانەوەی پرسیارێکی قورس.
- پێنج پرسیار کە تۆ دەیانکەیت لەبارەی کار، کاتژمێر، مووچە و گرێبەستەوە.
- لیستێکی کورت بۆ ڕۆژی پێش چاوپێکەوتنەکە.

## لەبیرت نەچێت

تۆش هەڵدەبژێریت. پێش ئەوەی ڕازی بیت، بپرسە. **پارە مەدە بە کەسێک کە بەڵێنی کارت پێ دەدات.**

ئەگەر دەتەوێت لەگەڵ ڕاهێنەرێک ڕاهێنان بکەیت، سەیری وادەکانی [خولی چاوپێکەوتنی کار](course/job-interview) بکە.`,
      keywords: [
        'چاوپێکەوتن',
        'چاوپیکەوتن',
        'چاوپێکەوتنی کار',
        'پرسیاری چاوپێکەوتن',
        'ئینتەرڤیو',
        'مقابەلە',
        'پرسیار و وەڵام',
        'کار دۆزینەوە',
        'ئیش',
        'دامەزراندن',
        'interview',
        'مقابلة عمل',
        'pdf',
        'chawpekewtin',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      publisher: 'منارە (نموونەی پیشاندان)',
      file: { file: 'questions-for-the-interview-ckb.pdf' },
      pages: 2,
      cover: { file: 'questions-for-the-interview-ckb.webp' },
    },
    en: {
      title: 'Questions for the job interview',
      summary:
        'A two-page leaflet: seven questions that they may ask you, five questions that you ask them, and what to prepare the day before the interview.',
      body: `It is normal to be afraid before an interview. Read the questions, and practise the answers aloud with a brother or a friend.

## What is in the leaflet?

- Seven questions that come up again and again in job interviews.
- Three steps to answer a hard question.
- Five questions that you ask about the work, the hours, the pay and the contract.
- A short checklist for the day before.

## Remember

You choose too. Ask before you agree. **And do not pay anyone who promises you a job.**

If you want to practise with a trainer, see the dates of the [job interview course](course/job-interview).`,
      keywords: [
        'job interview',
        'interview questions',
        'interview tips',
        'interveiw',
        'prepare for interview',
        'questions to ask',
        'first job',
        'hiring',
        'employment',
        'work',
        'leaflet',
        'pdf',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      publisher: 'Manara (demonstration)',
      file: { file: 'questions-for-the-interview-en.pdf' },
      pages: 2,
      cover: { file: 'questions-for-the-interview-en.webp' },
    },
  },
}
