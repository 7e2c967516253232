import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'resource'> = {
  type: 'resource',
  slug: 'cv-template',
  demo: true,
  facts: {
    owner: null,
    kind: 'form',
    year: 2026,
    topics: ['work', 'training'],
    replacedBy: null,
  },
  text: {
    ar: {
      title: 'استمارة السيرة الذاتية',
      summary:
        'استمارة من أربع صفحات صغيرة تكتب فيها سيرتك الذاتية بالقلم: من أنت، وماذا عملت، وماذا درست، وماذا تجيد. لا تحتاج إلى حاسوب.',
      body: `لا تعرف من أين تبدأ سيرتك الذاتية؟ ابدأ من الأسئلة في هذه الاستمارة. أجب عنها بالقلم وعلى مهلك، ثم اطبع ما كتبته أو اطلب من أحد أن يطبعه لك.

## ماذا في الاستمارة؟

1. **من أنا:** اسمك ورقم هاتفك، وثلاث جمل عنك.
2. **عملي:** آخر عملين، في العراق أو في الخارج.
3. **دراستي وما أجيده:** الشهادات والدورات واللغات.
4. **قبل أن تعطيها لأحد:** ماذا لا تكتب، وماذا تراجع.

## إذا احتجت إلى مساعدة

تعال بالاستمارة إلى [دورة كتابة السيرة الذاتية](course/cv-writing)، حتى لو كان نصفها فارغاً. وإذا دُعيت إلى مقابلة، فاقرأ [أسئلة مقابلة العمل](resource/questions-for-the-interview).

> ما تعلمته بلا شهادة هو خبرة أيضاً.`,
      keywords: [
        'سي في',
        'سيفي',
        'نموذج سيرة ذاتية',
        'نموذج سي في',
        'قالب سي في',
        'استمارة سيرة ذاتية',
        'السيره الذاتيه',
        'شلون اكتب سي في',
        'cv جاهز',
        'cv',
        'resume',
        'سیڤی',
        'pdf',
        'sira thatiya',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      publisher: 'منارة (عرض توضيحي)',
      file: { file: 'cv-template-ar.pdf' },
      pages: 4,
      cover: { file: 'cv-template-ar.webp' },
    },
    ckb: {
      title: 'فۆڕمی سیڤی',
      summary:
        'فۆڕمێکی چوار لاپەڕەیی بچووک، کە بە قەڵەم سیڤییەکەتی تێدا دەنووسیت: کێیت، چ کارێکت کردووە، چیت خوێندووە و چی باش دەزانیت. پێویستت بە کۆمپیوتەر نییە.',
      body: `نازانیت نووسینی سیڤییەکەت لە کوێوە دەست پێ بکەیت؟ لە پرسیارەکانی ئەم فۆڕمەوە دەست پێ بکە. بە قەڵەم و بە ئارامی وەڵامیان بدەرەوە، پاشان بە کۆمپیوتەر بینووسەوە، یان داوا لە کەسێک بکە بۆت بنووسێتەوە.

## چی لە فۆڕمەکەدا هەیە؟

1. **من کێم:** ناو و ژمارەی تەلەفۆنەکەت، و سێ ڕستە لەبارەی خۆتەوە.
2. **کارم:** دوو کاری کۆتاییت، لە عێراق یان لە دەرەوە.
3. **خوێندنم و ئەوەی دەیزانم:** بڕوانامە و خول و زمانەکان.
4. **پێش ئەوەی بیدەیت بە کەسێک:** چی نەنووسیت و چی بپشکنیت.

## ئەگەر یارمەتیت ویست

بە فۆڕمەکەوە وەرە بۆ [خولی نووسینی سیڤی](course/cv-writing)، تەنانەت ئەگەر نیوەی بەتاڵ بێت. ئەگەر بانگ کرایت بۆ چاوپێکەوتن، [پرسیارەکانی چاوپێکەوتنی کار](resource/questions-for-the-interview) بخوێنەوە.

> ئەوەی بەبێ بڕوانامە فێری بوویت، ئەویش ئەزموونە.`,
      keywords: [
        'سیڤی',
        'سی ڤی',
        'سیفی',
        'سيفي',
        'نموونەی سیڤی',
        'فۆرمی سیڤی',
        'ژیاننامە',
        'سیڤی ئامادە',
        'چۆن سیڤی بنووسم',
        'کار دۆزینەوە',
        'cv',
        'resume',
        'pdf',
        'سيرة ذاتية',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      publisher: 'منارە (نموونەی پیشاندان)',
      file: { file: 'cv-template-ckb.pdf' },
      pages: 4,
      cover: { file: 'cv-template-ckb.webp' },
    },
    en: {
      title: 'CV form to fill in',
      summary:
        'A form of four small pages in which you write your CV with a pen: who you are, what work you did, what you studied and what you are good at. You need no computer.',
      body: `You do not know how to begin your CV? Begin with the questions in this form. Answer them with a pen and take your time. Then type what you wrote, or ask someone to type it for you.

## What is in the form?

1. **Who I am:** your name and phone number, and three sentences about you.
2. **My work:** your last two jobs, in Iraq or abroad.
3. **My studies and skills:** certificates, courses and languages.
4. **Before you give it to anyone:** what not to write, and what to check.

## If you need help

Bring the form to the [CV writing course](course/cv-writing), even if half of it is empty. If you are invited to an interview, read the [questions for the job interview](resource/questions-for-the-interview).

> What you learned without a certificate is experience too.`,
      keywords: [
        'CV',
        'cv template',
        'cv form',
        'resume',
        'resume template',
        'curriculum vitae',
        'blank cv',
        'cv sample',
        'job application',
        'find a job',
        'print',
        'pdf',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      publisher: 'Manara (demonstration)',
      file: { file: 'cv-template-en.pdf' },
      pages: 4,
      cover: { file: 'cv-template-en.webp' },
    },
  },
}
