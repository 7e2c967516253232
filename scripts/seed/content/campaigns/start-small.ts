import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'campaign'> = {
  type: 'campaign',
  slug: 'start-small',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    startsOn: '-3d',
    endsOn: '+70d',
    hero: null,
    action: { to: 'course', slug: 'business-innovation' },
    services: [
      { to: 'service', slug: 'referral-to-providers' },
      { to: 'service', slug: 'reintegration-information-desk' },
    ],
    sessions: [
      { to: 'session', slug: 'business-baghdad-1' },
      { to: 'session', slug: 'business-baghdad-2' },
      { to: 'session', slug: 'cv-erbil-1' },
    ],
    downloads: [],
  },
  text: {
    ar: {
      title: 'ابدأ صغيراً',
      summary: 'عندك مهنة أو فكرة؟ تعلّم كيف تجرّبها بمال قليل، واعرف من يعلمك ومن تسأل عن القرض.',
      body: `يبدأ المشروع الصغير من شيء تجيده: خبز، أو حلاقة، أو تصليح هواتف، أو خياطة. لا يبدأ من لافتة كبيرة.

## جرّب في أسبوع واحد

1. اسأل عشرة أشخاص: هل تشتري هذا؟ بكم؟
2. بِع لثلاثة منهم، ولو من البيت.
3. اكتب ما صرفته وما ربحته في ورقة واحدة.

## ثم اسأل

- **دورة ابتكار الأعمال:** يقدمها المركز مع وحدة حاضنات الأعمال.
- **صندوق القروض:** برنامج في وزارة العمل والشؤون الاجتماعية. اسأل هل يناسبك، وكيف تسدد القرض.
- **التدريب المهني:** يحيلك المركز إلى جهة تدربك.

إذا لم تنجح الفكرة، فقد عرفت ذلك بمال قليل. هذه ليست خسارة، بل درس.`,
      keywords: [
        'مشروع صغير',
        'مشاريع صغيرة',
        'قرض',
        'قروض',
        'فكرة مشروع',
        'افتح محل',
        'شغل',
        'حاضنة اعمال',
        'ابتكار الاعمال',
        'business',
        'mashroo3',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      slogan: 'لا تحتاج إلى محل كبير. تحتاج إلى زبون واحد.',
      messages: [
        'جرّب الفكرة قبل أن تصرف مالك كله.',
        'ما تعلمته في الخارج قد يكون بداية مشروع.',
        'القرض دين. اسأل عن كل شرط قبل أن تقبله.',
        'اسأل عن دورة ابتكار الأعمال في بغداد.',
      ],
      heroAlt: null,
      actionLabel: 'دورة ابتكار الأعمال',
    },
    ckb: {
      title: 'بە بچووکی دەست پێ بکە',
      summary:
        'پیشەیەک یان بیرۆکەیەکت هەیە؟ فێر ببە چۆن بە پارەیەکی کەم تاقیی بکەیتەوە، و بزانە کێ فێرت دەکات و لەبارەی قەرزەوە لە کێ بپرسیت.',
      body: `پڕۆژەی بچووک لەو شتەوە دەست پێ دەکات کە باش دەیزانیت: نانکردن، سەرتاشین، چاککردنەوەی مۆبایل یان بەرگدروویی. لە تابلۆیەکی گەورەوە دەست پێ ناکات.

## لە هەفتەیەکدا تاقیی بکەرەوە

1. لە دە کەس بپرسە: ئەمە دەکڕیت؟ بە چەند؟
2. بە سێ کەسیان بفرۆشە، تەنانەت لە ماڵەوەش.
3. لە یەک کاغەزدا بنووسە چەندت خەرج کرد و چەندت قازانج کرد.

## پاشان بپرسە

- **خولی داهێنانی کار:** ناوەندەکە لەگەڵ یەکەی لانکەکانی کار پێشکەشی دەکات.
- **سندووقی قەرز:** بەرنامەیەکە لە وەزارەتی کار و کاروباری کۆمەڵایەتی. بپرسە بۆ تۆ گونجاوە یان نا، و قەرزەکە چۆن دەدرێتەوە.
- **ڕاهێنانی پیشەیی:** ناوەندەکە بۆ لایەنێک ڕەوانەت دەکات کە ڕات دەهێنێت.

ئەگەر بیرۆکەکە سەرکەوتوو نەبوو، بە پارەیەکی کەم ئەوەت زانی. ئەمە زیان نییە، ئەمە وانەیە.`,
      keywords: [
        'پڕۆژەی بچووک',
        'پرۆژەی بچوک',
        'قەرز',
        'سندوقی قەرز',
        'بیرۆکە',
        'دوکان',
        'ئیش',
        'کاری خۆم',
        'لانکەی کار',
        'بازرگانی',
        'business',
        'qarz',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      slogan: 'پێویستت بە دوکانێکی گەورە نییە. پێویستت بە یەک کڕیارە.',
      messages: [
        'پێش ئەوەی هەموو پارەکەت خەرج بکەیت، بیرۆکەکە تاقی بکەرەوە.',
        'ئەوەی لە دەرەوە فێری بوویت لەوانەیە سەرەتای پڕۆژەیەک بێت.',
        'قەرز هەر قەرزە و دەبێت بیدەیتەوە. پێش ڕازیبوون لەبارەی هەموو مەرجێکەوە بپرسە.',
        'لەبارەی خولی داهێنانی کاری بەغداوە بپرسە.',
      ],
      heroAlt: null,
      actionLabel: 'خولی داهێنانی کار',
    },
    en: {
      title: 'Start small',
      summary:
        'Do you have a trade or an idea? Learn to try it with little money, and know who teaches you and whom to ask about a loan.',
      body: `A small business starts from something that you do well: baking, cutting hair, repairing phones, sewing. It does not start from a big sign.

## Try it in one week

1. Ask ten people: would you buy this? For how much?
2. Sell to three of them, even from home.
3. Write what you spent and what you earned on one sheet of paper.

## Then ask

- **Business Innovation course:** the centre gives it with the Business Incubators Unit.
- **Loan fund:** a programme of the Ministry of Labour and Social Affairs. Ask whether it is right for you, and how the loan is paid back.
- **Vocational training:** the centre refers you to someone who trains you.

If the idea does not work, you found out with little money. That is not a loss. It is a lesson.`,
      keywords: [
        'small business',
        'loan',
        'loans',
        'business idea',
        'start a business',
        'startup',
        'self employed',
        'open a shop',
        'incubator',
        'entrepreneur',
        'money to start',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      slogan: 'You do not need a big shop. You need one customer.',
      messages: [
        'Try the idea before you spend all your money.',
        'What you learned abroad may be the start of a business.',
        'A loan is a debt. Ask about every condition before you accept.',
        'Ask about the Business Innovation course in Baghdad.',
      ],
      heroAlt: null,
      actionLabel: 'The Business Innovation course',
    },
  },
}
