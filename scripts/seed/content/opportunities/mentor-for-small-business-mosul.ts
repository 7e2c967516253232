import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: a mentor for small businesses. Its next check is long overdue. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'mentor-for-small-business-mosul',
  demo: true,
  facts: {
    owner: null,
    needs: ['work', 'loans'],
    audiences: ['returnees', 'displaced', 'hostCommunity'],
    governorates: ['IQ-NI'],
    kind: 'expertise',
    organisation: null,
    deadline: null,
    centres: [],
    phones: [],
    freshness: { checkedOn: '-300d', checkedBy: null, nextCheckDue: '-120d' },
  },
  text: {
    ar: {
      title: 'صاحب خبرة يرافق مشروعك الصغير في الموصل',
      summary:
        'تاجر من الموصل يجلس مع أصحاب المشاريع الصغيرة ساعة كل أسبوعين: الحساب، والسعر، والزبون الأول. لا يعطي مالاً، بل يعطي خبرته.',
      body: `من فتح محله قبل عشرين عاماً أخطأ كثيراً. تستطيع أن تتعلّم من أخطائه بدلاً من أن تدفع ثمنها.

## ماذا تجلب إلى اللقاء الأول؟

- ورقة فيها ما صرفته وما بعته هذا الشهر
- سؤال واحد تريد جوابه

لم تكتب خطة بعد؟ استعمل [ورقة خطة المشروع](resource/business-plan-sheet).`,
      keywords: [
        'مشروع صغير الموصل',
        'نصيحة تجارية',
        'تاجر',
        'خبرة',
        'الموصل',
        'نينوى',
        'مرشد أعمال',
        'حساب المشروع',
        'mentor',
        'mosul business',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، ويوم التحقق منه غير حقيقي أيضاً.',
      offeredBy: 'تاجر مواد بناء في الموصل',
      offers: [
        'ساعة كل أسبوعين، لمدة ستة أشهر',
        'من ينظر معك في دفتر الحساب',
        'معرفة بالسوق وبمن يبيع المواد',
      ],
      requirements: ['عندك مشروع صغير أو فكرة واضحة', 'تقبل أن يسألك أحد عن أرقامك'],
      steps: [
        'اتصل بأحد مراكز موارد الهجرة وقل ما مشروعك.',
        'اكتب في صفحة واحدة ماذا تبيع وماذا يعيقك.',
        'التقِ به مرة واحدة، ثم قررا معاً هل تكملان.',
        'عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.',
      ],
    },
    ckb: {
      title: 'شارەزایەک بۆ پڕۆژە بچووکەکەت لە مووسڵ',
      summary:
        'بازرگانێکی مووسڵ هەر دوو هەفتە جارێک کاتژمێرێک لەگەڵ خاوەن پڕۆژە بچووکەکان دادەنیشێت: حساب، نرخ و یەکەم کڕیار. پارە نادات، شارەزایی خۆی دەدات.',
      body: `کەسێک کە بیست ساڵ پێش ئێستا دوکانی کردووەتەوە، هەڵەی زۆری کردووە. دەتوانیت لە هەڵەکانی فێر ببیت، لە جیاتی ئەوەی نرخەکەیان بدەیت.

## چی بۆ یەکەم دیدار دەهێنیت؟

- کاغەزێک کە تێیدا نووسراوە ئەم مانگە چەندت خەرج کرد و چەندت فرۆشت
- یەک پرسیار کە وەڵامەکەیت دەوێت

هێشتا پلانت نەنووسیوە؟ [کاغەزی پلانی پڕۆژە](resource/business-plan-sheet) بەکار بهێنە.`,
      keywords: [
        'پڕۆژەی بچووک',
        'مووسڵ',
        'موسڵ',
        'ئامۆژگاری بازرگانی',
        'بازرگان',
        'شارەزا',
        'حسابی پڕۆژە',
        'نەینەوا',
        'mentor',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، ڕۆژی پشکنینەکەشی خەیاڵییە.',
      offeredBy: 'بازرگانێکی کەرەستەی بیناسازی لە مووسڵ',
      offers: [
        'هەر دوو هەفتە جارێک کاتژمێرێک، بۆ ماوەی شەش مانگ',
        'کەسێک کە دەفتەری حسابت لەگەڵ سەیر دەکات',
        'شارەزایی لە بازاڕ و لەوەی کێ کەرەستە دەفرۆشێت',
      ],
      requirements: [
        'پڕۆژەیەکی بچووک یان بیرۆکەیەکی ڕوونت هەیە',
        'ڕازیت کەسێک لە ژمارەکانت بپرسێت',
      ],
      steps: [
        'پەیوەندی بە یەکێک لە ناوەندەکانی سەرچاوەی کۆچەوە بکە و بڵێ پڕۆژەکەت چییە.',
        'لە یەک لاپەڕەدا بنووسە چی دەفرۆشیت و چی ڕێگریت لێ دەکات.',
        'جارێک بیبینە، دواتر پێکەوە بڕیار بدەن بەردەوام بن یان نا.',
        'نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.',
      ],
    },
    en: {
      title: 'Advice from a merchant for your small business in Mosul',
      summary:
        'A merchant in Mosul sits down with owners of small businesses for an hour every two weeks: accounts, prices, the first customer. He gives no money; he gives what he knows.',
      body: `Someone who opened his shop twenty years ago has made many mistakes. You can learn from them instead of paying for them.

## What do you bring to the first meeting?

- a paper with what you spent and what you sold this month
- one question that you want answered

You have no plan yet? Use the [business plan sheet](resource/business-plan-sheet).`,
      keywords: [
        'mentor',
        'mentoring',
        'small business',
        'Mosul',
        'Ninewa',
        'business advice',
        'merchant',
        'accounts',
        'coach',
      ],
      sourceNote: 'An invented example for demonstration; the day of its check is invented too.',
      offeredBy: 'A building-materials merchant in Mosul',
      offers: [
        'an hour every two weeks, for six months',
        'someone who looks at your accounts with you',
        'knowledge of the market and of who sells materials',
      ],
      requirements: [
        'You have a small business or a clear idea',
        'You do not mind being asked about your figures',
      ],
      steps: [
        'Call one of the Migrant Resource Centres and say what your business is.',
        'Write on one page what you sell and what holds you back.',
        'Meet him once, then decide together whether to go on.',
        'Demonstration: this opportunity is invented, and you cannot apply for it.',
      ],
    },
  },
}
