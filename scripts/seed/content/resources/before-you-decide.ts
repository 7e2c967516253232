import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'resource'> = {
  type: 'resource',
  slug: 'before-you-decide',
  demo: true,
  facts: {
    owner: null,
    kind: 'leaflet',
    year: 2026,
    topics: ['travel', 'safety'],
    replacedBy: null,
  },
  text: {
    ar: {
      title: 'قبل أن تقرر السفر',
      summary:
        'منشور من صفحتين لمن يفكر في السفر: خمسة أسئلة تسألها لنفسك، وما لا يقوله المهرّب، وكيف تحمي نفسك إذا كنت ما زلت تريد السفر.',
      body: `قرار السفر كبير، والكلام حوله كثير. هذه الورقة لا تقول لك سافر ولا تقول لك ابقَ. هي تساعدك على أن تسأل الأسئلة الصحيحة قبل أن تدفع أو تعطي وعداً لأحد.

## ماذا في الورقة؟

- خمسة أسئلة تجيب عنها وحدك.
- أربعة أشياء لا يقولها المهرّب.
- خطوات تحميك وتحمي أطفالك إذا قررت السفر.
- مكان تكتب فيه رقم شخص تثق به ورقم المركز.

## كيف تستعملها؟

1. اطبعها أو احفظها في هاتفك.
2. أجب عن الأسئلة في يوم هادئ.
3. خذها معك إلى المرشد، وابدأ الحديث من السؤال الذي لم تجد له جواباً.`,
      keywords: [
        'قبل السفر',
        'اريد اسافر',
        'تهريب',
        'قجق',
        'مهرب',
        'هجرة غير شرعية',
        'طريق البحر',
        'منشور',
        'بروشور',
        'pdf',
        'ورقة السفر',
        'hijra',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      publisher: 'منارة (عرض توضيحي)',
      file: { file: 'before-you-decide-ar.pdf' },
      pages: 2,
      cover: { file: 'before-you-decide-ar.webp' },
    },
    ckb: {
      title: 'پێش ئەوەی بڕیاری ڕۆیشتن بدەیت',
      summary:
        'نامیلکەیەکی دوو لاپەڕەیی بۆ ئەو کەسەی بیر لە ڕۆیشتن دەکاتەوە: پێنج پرسیار بۆ خۆت، ئەوەی قاچاخچی نایڵێت، و چۆن خۆت بپارێزیت ئەگەر هێشتا دەتەوێت بڕۆیت.',
      body: `بڕیاری ڕۆیشتن گەورەیە و قسەش لەبارەیەوە زۆرە. ئەم نامیلکەیە پێت ناڵێت بڕۆ و پێت ناڵێت بمێنەوە. یارمەتیت دەدات پرسیارە ڕاستەکان بکەیت، پێش ئەوەی پارە بدەیت یان بەڵێن بە کەس بدەیت.

## چی تێدایە؟

- پێنج پرسیار کە بە تەنیا وەڵامیان دەدەیتەوە.
- چوار شت کە قاچاخچی نایانڵێت.
- چەند هەنگاوێک بۆ پاراستنی خۆت و منداڵەکانت، ئەگەر بڕیاری ڕۆیشتنت دا.
- شوێنێک بۆ نووسینی ژمارەی کەسێک کە متمانەت پێیەتی و ژمارەی ناوەندەکە.

## چۆن بەکاری بهێنیت؟

1. چاپی بکە یان لە تەلەفۆنەکەتدا هەڵیبگرە.
2. لە ڕۆژێکی هێمندا وەڵامی پرسیارەکان بدەرەوە.
3. لەگەڵ خۆت بیبە بۆ لای ڕاوێژکار، و لەو پرسیارەوە دەست پێ بکە کە وەڵامت بۆی نەدۆزیوەتەوە.`,
      keywords: [
        'پێش ڕۆیشتن',
        'دەمەوێت بڕۆم',
        'قاچاخ',
        'قاچاغ',
        'قاچاخچی',
        'کۆچی نایاسایی',
        'ڕێگای دەریا',
        'نامیلکە',
        'بروشور',
        'pdf',
        'سەفەر',
        'koch',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      publisher: 'منارە (نموونەی پیشاندان)',
      file: { file: 'before-you-decide-ckb.pdf' },
      pages: 2,
      cover: { file: 'before-you-decide-ckb.webp' },
    },
    en: {
      title: 'Before you decide to leave',
      summary:
        'A two-page leaflet for people who think of leaving: five questions to ask yourself, what a smuggler does not say, and how to protect yourself if you still want to go.',
      body: `The decision to leave is a big one, and many people talk about it. This leaflet does not tell you to go or to stay. It helps you to ask the right questions before you pay or promise anything.

## What is in it?

- Five questions that you answer alone.
- Four things that a smuggler does not say.
- Steps that protect you and your children if you decide to go.
- A place to write the number of someone you trust, and of the centre.

## How do you use it?

1. Print it, or save it on your phone.
2. Answer the questions on a quiet day.
3. Take it to a counsellor, and begin with the question you could not answer.`,
      keywords: [
        'before leaving',
        'smuggler',
        'smuggling',
        'irregular migration',
        'illegal migration',
        'boat',
        'Europe',
        'leaflet',
        'brochure',
        'pdf',
        'risks of migration',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      publisher: 'Manara (demonstration)',
      file: { file: 'before-you-decide-en.pdf' },
      pages: 2,
      cover: { file: 'before-you-decide-en.webp' },
    },
  },
}
