import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'campaign'> = {
  type: 'campaign',
  slug: 'winter-open-days',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-momd' },
    startsOn: '+14d',
    endsOn: '+75d',
    hero: null,
    action: { to: 'centre', slug: 'mrc-baghdad-momd' },
    services: [{ to: 'service', slug: 'referral-to-providers' }],
    sessions: [{ to: 'session', slug: 'open-day-baghdad-1' }],
    downloads: [],
  },
  text: {
    ar: {
      title: 'أيام الشتاء المفتوحة',
      summary: 'مسودة: أيام مفتوحة في الشتاء، تزور فيها المركز مع عائلتك وتسأل المرشدين بلا موعد.',
      body: `في الأيام المفتوحة ترى المركز من الداخل، وتعرف من يعمل فيه، وتسأل ما تريد. لا تحتاج إلى موعد، ولا إلى أن تحمل كل أوراقك.

مالك الحزين الأزرق ينتظر على الجسر الثالث في الموصل.

## ماذا يحدث في ذلك اليوم؟

- يشرح المرشدون الخدمات بكلام بسيط.
- يعرض المدربون مواعيد الدورات القادمة.
- يجد الأطفال مكاناً يرسمون فيه.

إذا كان عندك سؤال خاص، فاطلب أن تتحدث مع المرشد على انفراد. يمكنك أيضاً أن تأتي مرة ثانية في يوم آخر.`,
      keywords: ['يوم مفتوح', 'ايام مفتوحة', 'زيارة المركز', 'شتاء', 'فعالية', 'open day'],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      slogan: 'الباب مفتوح، والشاي حار.',
      messages: ['تعال مع عائلتك.', 'اسأل عن أي شيء.'],
      heroAlt: null,
      actionLabel: 'تعال إلى المركز',
    },
    ckb: {
      title: 'ڕۆژە کراوەکانی زستان',
      summary:
        'ڕەشنووس: ڕۆژی کراوە لە زستاندا، کە لەگەڵ خێزانەکەت سەردانی ناوەندەکە دەکەیت و بەبێ وادە لە ڕاوێژکارەکان دەپرسیت.',
      body: `لە ڕۆژە کراوەکاندا ناوەندەکە لە ناوەوە دەبینیت، دەزانیت کێ لەوێ کار دەکات، و هەرچی بتەوێت دەیپرسیت. پێویستت بە وادە نییە، و پێویست ناکات هەموو بەڵگەنامەکانت بهێنیت.

حاجی لەقلەقێکی شین لەسەر پردی سێیەمی مووسڵ چاوەڕێ دەکات.

## لەو ڕۆژەدا چی ڕوو دەدات؟

- ڕاوێژکارەکان بە قسەی سادە خزمەتگوزارییەکان ڕوون دەکەنەوە.
- ڕاهێنەرەکان وادەی خولەکانی داهاتوو پیشان دەدەن.
- منداڵان شوێنێک بۆ وێنەکێشان دەدۆزنەوە.

ئەگەر پرسیارێکی تایبەتت هەیە، داوا بکە بە تەنیا لەگەڵ ڕاوێژکار قسە بکەیت. دەتوانیت ڕۆژێکی تریش بێیتەوە.`,
      keywords: ['ڕۆژی کراوە', 'ڕۆژە کراوەکان', 'سەردانی ناوەند', 'زستان', 'چالاکی', 'open day'],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      slogan: 'دەرگا کراوەیە و چا گەرمە.',
      messages: ['لەگەڵ خێزانەکەت وەرە.', 'لەبارەی هەموو شتێکەوە بپرسە.'],
      heroAlt: null,
      actionLabel: 'سەردانی ناوەند بکە',
    },
    en: {
      title: 'Winter open days',
      summary:
        'Draft: open days in winter, when you visit the centre with your family and ask the counsellors without an appointment.',
      body: `On an open day you see the centre from inside, learn who works there, and ask what you want. You need no appointment, and you need not bring all your papers.

The blue heron waits on the third bridge of Mosul.

## What happens on the day?

- The counsellors explain the services in simple words.
- The trainers show the dates of the next courses.
- Children find a place to draw.

If you have a private question, ask to talk to a counsellor alone. You can also come again on another day.`,
      keywords: ['open day', 'open days', 'visit the centre', 'winter', 'event', 'families'],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      slogan: 'The door is open and the tea is hot.',
      messages: ['Come with your family.', 'Ask about anything.'],
      heroAlt: null,
      actionLabel: 'Visit the centre',
    },
  },
  draft: true,
}
