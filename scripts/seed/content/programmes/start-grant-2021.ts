import type { SeedEntry } from '../../seed-entry.ts'

/** An invented grant that has closed, to show where a closed programme leads. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'start-grant-2021',
  demo: true,
  facts: {
    owner: null,
    needs: ['loans', 'work'],
    audiences: ['returnees'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['inPerson'],
    centres: [],
    providers: [],
    phones: [],
    organisation: null,
    status: 'closed',
    useInstead: { to: 'programme', slug: 'loan-fund' },
    startsOn: '2021-03-01',
    endsOn: '2021-12-31',
    eligibility: [
      {
        id: 'returned',
        kind: 'origin',
        countries: [],
        governorates: [],
        ageFrom: null,
        ageTo: null,
        withinMonths: null,
      },
    ],
    papers: [],
    chain: [],
  },
  text: {
    ar: {
      title: 'منحة البداية ٢٠٢١ (مثال غير حقيقي، مغلقة)',
      summary:
        'هذه المنحة مثال غير حقيقي ولم توجد قط. وضعناها لنبيّن كيف تظهر صفحة برنامج مغلق. إذا كنت تبحث عن مال لبدء مشروع، فاسأل عن صندوق القروض.',
      body: `**هذه الصفحة للعرض فقط. لم تقدم أي جهة هذه المنحة، ولا يمكن لأحد أن يقدّم عليها.**

## لماذا توجد صفحة كهذه؟

عندما يُغلق برنامج حقيقي، يظل الناس يبحثون عن اسمه. قد يرسله صديق على واتساب، أو يبقى مكتوباً على ورقة قديمة. لو حذفنا الصفحة لما عرفوا ماذا حدث. لذلك تبقى الصفحة، وتقول في أول سطر إن البرنامج أُغلق، وتدلّ على باب آخر.

## ماذا تفعل الآن؟

اقرأ صفحة صندوق القروض في وزارة العمل والشؤون الاجتماعية. تذكّر الفرق: المنحة مال لا تعيده، والقرض مال تعيده.

إذا طلب منك أحد رسوماً لكي يسجلك في «منحة البداية»، فهو يكذب عليك. لا تدفع شيئاً.`,
      keywords: [
        'منحة',
        'منحة العائدين',
        'منحة مشروع',
        'منح مالية',
        'منحة البداية',
        'مساعدة مالية',
        'فلوس للعائدين',
        'minha',
        'grant',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لا مصدر له.',
      runBy: 'جهة غير حقيقية (مثال)',
      benefits: ['لا شيء: هذه المنحة مثال غير حقيقي، وهي مغلقة'],
      steps: ['اقرأ صفحة صندوق القروض واتصل بالمركز المذكور فيها.'],
      ifNotForMe:
        'اسأل عن صندوق القروض، أو اسأل مكتب معلومات إعادة الإدماج عن البرامج المفتوحة الآن.',
      eligibility: { returned: { sentence: 'مثال غير حقيقي: للعائدين إلى العراق من بلد آخر.' } },
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'بەخشینی دەستپێک ٢٠٢١ (نموونەیەکی خەیاڵی، داخراوە)',
      summary:
        'ئەم بەخشینە نموونەیەکی خەیاڵییە و لە ڕاستیدا نەبووە. دامانناوە بۆ ئەوەی پیشان بدەین پەڕەی بەرنامەیەکی داخراو چۆنە. ئەگەر پارەت بۆ دەستپێکردنی کار دەوێت، لە سندووقی قەرز بپرسە.',
      body: `**ئەم پەڕەیە تەنها بۆ پیشاندانە. هیچ لایەنێک ئەم پارەیەی نەداوە، و کەس ناتوانێت داوای بکات.**

## بۆچی پەڕەیەکی وا هەیە؟

کە بەرنامەیەکی ڕاستەقینە دادەخرێت، خەڵک هەر بەدوای ناوەکەیدا دەگەڕێن. لەوانەیە هاوڕێیەک بە واتساپ ناردبێتی، یان لەسەر کاغەزێکی کۆن نووسرابێت. ئەگەر پەڕەکەمان بسڕیبایەوە، نەیاندەزانی چی ڕووی داوە. لەبەر ئەوە پەڕەکە دەمێنێتەوە، لە یەکەم دێڕدا دەڵێت بەرنامەکە داخراوە، و بەرنامەیەکی تر پیشان دەدات.

## ئێستا چی بکەیت؟

پەڕەی سندووقی قەرز لە وەزارەتی کار و کاروباری کۆمەڵایەتی بخوێنەوە. جیاوازییەکەت لەبیر بێت: بەخشین نادەیتەوە، بەڵام قەرز دەدەیتەوە.

ئەگەر کەسێک بۆ ناونووسین لەم بەرنامەیە داوای پارەت لێ بکات، درۆت لەگەڵ دەکات. هیچ مەدە.`,
      keywords: [
        'گرانت',
        'مینحە',
        'یارمەتی دارایی',
        'پارە بۆ گەڕاوەکان',
        'پارەی پرۆژە',
        'دەستپێک',
        'بەخشین',
        'minha',
        'grant',
      ],
      sourceNote: 'نموونەیەکی خەیاڵی بۆ پیشاندان، سەرچاوەی نییە.',
      runBy: 'لایەنێکی خەیاڵی (نموونە)',
      benefits: ['هیچ: ئەمە نموونەیەکی خەیاڵییە و داخراوە'],
      steps: ['پەڕەی سندووقی قەرز بخوێنەوە و پەیوەندی بەو ناوەندەوە بکە کە تێیدا نووسراوە.'],
      ifNotForMe:
        'لە سندووقی قەرز بپرسە، یان لە مێزی زانیاریی تێکەڵبوونەوە بپرسە ئێستا کام بەرنامە کراوەیە.',
      eligibility: {
        returned: {
          sentence: 'نموونەیەکی خەیاڵی: بۆ ئەوانەی لە وڵاتێکی ترەوە گەڕاونەتەوە بۆ عێراق.',
        },
      },
      papers: {},
      chain: {},
    },
    en: {
      title: 'Start grant 2021 (an invented example, closed)',
      summary:
        'This grant is an invented example and never existed. It shows what the page of a closed programme looks like. If you need money to start work, ask about the loan fund.',
      body: `**This page is for demonstration only. Nobody ever gave this grant, and nobody can apply for it.**

## Why is there such a page?

When a real programme closes, people still look for its name. A friend may have sent it on WhatsApp, or it may be on an old piece of paper. If we deleted the page, they would not learn what happened. So the page stays. It says in its first line that the programme is closed, and it names another programme.

## What you can do now

Read the page on the loan fund at the Ministry of Labour and Social Affairs. Remember the difference: a grant is money you do not pay back, and a loan is money you do.

If anyone asks you for a fee to register for a “start grant”, they are lying to you. Do not pay.`,
      keywords: [
        'grant',
        'start grant',
        'start-up grant',
        'business grant',
        'cash for returnees',
        'financial help',
        'free money',
        'minha',
      ],
      sourceNote: 'An invented example for demonstration, without a source.',
      runBy: 'An invented organisation (example)',
      benefits: ['Nothing: this grant is an invented example, and it is closed'],
      steps: ['Read the page on the loan fund and call the centre named there.'],
      ifNotForMe:
        'Ask about the loan fund, or ask the Reintegration Information Desk which programmes are open now.',
      eligibility: {
        returned: { sentence: 'Invented example: for people who came back to Iraq from abroad.' },
      },
      papers: {},
      chain: {},
    },
  },
}
