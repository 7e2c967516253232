import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'course'> = {
  type: 'course',
  slug: 'cv-writing',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    needs: ['work', 'training'],
    audiences: [],
    governorates: ['IQ-BG', 'IQ-AR', 'IQ-SU'],
    hours: null,
    certificate: 'ask',
    organisers: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    partners: [],
    papers: [
      { id: 'old-cv', kind: 'other', optional: true },
      { id: 'education', kind: 'education', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'دورة كتابة السيرة الذاتية',
      summary:
        'تتعلم كيف تكتب سيرة ذاتية واضحة تعرّف صاحب العمل بك: من أنت، وماذا تعرف، وماذا عملت. لا تحتاج إلى خبرة سابقة.',
      body: `السيرة الذاتية (سي في) ورقة أو ورقتان عنك. يقرؤها صاحب العمل قبل أن يراك، وأحياناً في أقل من دقيقة. لذلك يجب أن تكون قصيرة وصادقة ومرتبة.

## ماذا نفعل في الدورة؟

1. تكتب قائمة بكل ما تجيده، حتى ما تعلمته في الخارج أو بلا شهادة.
2. ترتب ما كتبته: معلومات الاتصال، ثم العمل، ثم الدراسة، ثم المهارات واللغات.
3. تغيّر السيرة لتناسب وظيفة واحدة تريدها.
4. يقرؤها المدرب معك وتصلح الأخطاء.

## إذا كانت في سيرتك فترة بلا عمل

لا تخف من ذكر السفر أو الرجوع أو النزوح. كثير من الناس عندهم فترة كهذه. يساعدك المدرب على أن تكتبها بجملة قصيرة وصادقة.`,
      keywords: [
        'سيرة ذاتية',
        'السيره الذاتيه',
        'سي في',
        'سيفي',
        'كتابة سيفي',
        'شلون اسوي سيفي',
        'كورس سي في',
        'CV',
        'resume',
        'وظيفة',
        'تعيين',
        'شغل',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      outcomes: [
        'تكتب سيرة ذاتية من صفحة أو صفحتين.',
        'تعرف ما تكتبه عن عملك في الخارج.',
        'تغيّر سيرتك لتناسب كل وظيفة.',
        'تتجنب الأخطاء التي تجعل صاحب العمل يترك الورقة.',
      ],
      partner: null,
      papers: {
        'old-cv': {
          name: 'سيرتك الذاتية القديمة',
          whereToGet: null,
        },
        education: {
          name: 'شهادات الدراسة أو العمل',
          whereToGet: null,
        },
      },
    },
    ckb: {
      title: 'خولی نووسینی سیڤی',
      summary:
        'فێر دەبیت چۆن سیڤییەکی ڕوون بنووسیت کە بە خاوەنکار بڵێت: تۆ کێیت، چی دەزانیت و چیت کردووە. پێویست ناکات پێشتر ئەزموونت هەبێت.',
      body: `سیڤی یەک یان دوو لاپەڕەیە لەبارەی خۆتەوە. خاوەنکار پێش ئەوەی بتبینێت دەیخوێنێتەوە، جاری وا هەیە لە کەمتر لە خولەکێکدا. بۆیە دەبێت کورت، ڕاست و ڕێکخراو بێت.

## لە خولەکەدا چی دەکەین؟

1. لیستی هەموو ئەو شتانە دەنووسیت کە دەیانزانیت، تەنانەت ئەوانەی لە دەرەوە یان بەبێ بڕوانامە فێریان بوویت.
2. ڕێکیان دەخەیت: زانیاریی پەیوەندی، پاشان کار، پاشان خوێندن، پاشان توانا و زمانەکان.
3. سیڤییەکەت بۆ ئەو کارە دەگۆڕیت کە دەتەوێت.
4. ڕاهێنەر لەگەڵت دەیخوێنێتەوە و هەڵەکان ڕاست دەکەیتەوە.

## ئەگەر ماوەیەک بێ کار بوویت

لە باسکردنی سەفەر، گەڕانەوە یان ئاوارەبوون مەترسە. زۆر کەس ماوەیەکی وایان هەیە. ڕاهێنەر یارمەتیت دەدات بە ڕستەیەکی کورت و ڕاست بینووسیت.`,
      keywords: [
        'سیڤی',
        'سی ڤی',
        'سیفی',
        'سي في',
        'سیڤی نووسین',
        'دروستکردنی سیڤی',
        'کۆرسی سیڤی',
        'CV',
        'resume',
        'کار دۆزینەوە',
        'دامەزراندن',
        'ژیاننامە',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      outcomes: [
        'سیڤییەکی یەک یان دوو لاپەڕەیی دەنووسیت.',
        'دەزانیت چی لەبارەی کارەکەت لە دەرەوە بنووسیت.',
        'سیڤییەکەت بۆ هەر کارێک دەگونجێنیت.',
        'خۆت لەو هەڵانە دەپارێزیت کە وا دەکەن خاوەنکار سیڤییەکەت وەلا بنێت.',
      ],
      partner: null,
      papers: {
        'old-cv': {
          name: 'سیڤییە کۆنەکەت',
          whereToGet: null,
        },
        education: {
          name: 'بڕوانامەی خوێندن یان کار',
          whereToGet: null,
        },
      },
    },
    en: {
      title: 'CV writing course',
      summary:
        'You learn to write a clear CV that tells an employer who you are, what you know and what you have done. You need no experience.',
      body: `A CV is one or two pages about you. An employer reads it before they see you, sometimes in less than a minute. So it must be short, true and tidy.

## What do we do in the course?

1. You list everything you can do, even what you learned abroad or without a certificate.
2. You put it in order: contact, then work, then school, then skills and languages.
3. You change the CV to fit one job that you want.
4. The trainer reads it with you, and you correct the mistakes.

## If there is a gap in your CV

Do not be afraid of the time when you travelled, came back or were displaced. Many people have such a gap. The trainer helps you to write it in one short, true sentence.`,
      keywords: [
        'CV',
        'resume',
        'curriculum vitae',
        'write a cv',
        'cv help',
        'job application',
        'find a job',
        'employment',
        'work',
        'training',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      outcomes: [
        'You write a CV of one or two pages.',
        'You know how to describe your work abroad.',
        'You change your CV to fit each job.',
        'You avoid the mistakes that make employers put a CV aside.',
      ],
      partner: null,
      papers: {
        'old-cv': {
          name: 'Your old CV',
          whereToGet: null,
        },
        education: {
          name: 'Papers about school or work',
          whereToGet: null,
        },
      },
    },
  },
}
