import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'guide'> = {
  type: 'guide',
  slug: 'start-a-small-business',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'loans', 'training'],
    audiences: ['returnees', 'displaced', 'youth', 'women', 'hostCommunity'],
    steps: [
      {
        id: 'skill',
        links: [{ to: 'service', slug: 'vocational-training-referral' }],
      },
      { id: 'customers', links: [{ to: 'campaign', slug: 'start-small' }] },
      {
        id: 'sheet',
        links: [
          { to: 'resource', slug: 'business-plan-sheet' },
          { to: 'course', slug: 'business-innovation' },
        ],
      },
      { id: 'rules', links: [{ to: 'organisation', slug: 'business-incubators-unit' }] },
      {
        id: 'money',
        links: [
          { to: 'programme', slug: 'loan-fund' },
          { to: 'opportunity', slug: 'sewing-machines-in-kind-ninewa' },
        ],
      },
      { id: 'small', links: [{ to: 'opportunity', slug: 'mentor-for-small-business-mosul' }] },
    ],
  },
  text: {
    ar: {
      title: 'ابدأ مشروعاً صغيراً',
      summary:
        'لمن عنده فكرة مشروع ومال قليل: ست خطوات تختبر بها فكرتك قبل أن تصرف عليها، ومن تسأل عن التدريب والقرض والإجازة.',
      body: `مشروع صغير يبدأ بزبون واحد، لا بمحل كبير. خذ هذه الخطوات بالترتيب، ولا تستدن قبل الخطوة الخامسة.

إذا لم ينجح مشروعك الأول، فأنت لم تفشل: عرفت ما الذي لا يشتريه الناس.`,
      keywords: [
        'مشروع صغير',
        'مشاريع صغيرة',
        'افتح محل',
        'شغل خاص',
        'فكرة مشروع',
        'دراسة جدوى',
        'قرض مشروع',
        'راس مال',
        'حاضنة اعمال',
        'ريادة اعمال',
        'اشتغل من البيت',
        'بسطة',
        'mashroo3',
        'business',
      ],
      sourceNote:
        'النصائح كُتبت لهذا الموقع. ما يخص الدورة والصندوق: مركز موارد الهجرة في بغداد، ٢٠٢٠ ومن دون تاريخ. الفرص والورقة عرض توضيحي.',
      steps: {
        skill: {
          title: 'ابدأ مما تعرف أن تعمله',
          body: `اكتب ثلاث قوائم قصيرة:

- ماذا أعرف أن أعمل؟ (خبز، خياطة، تصليح، زراعة، لغة)
- ماذا عندي؟ (غرفة، ماكنة، سيارة، وقت، معارف)
- ماذا يطلب الناس في محلتي ولا يجدونه؟

الفكرة الجيدة تكون في القوائم الثلاث معاً. وإذا كنت تعرف نصف المهنة، فتعلّم النصف الآخر قبل أن تفتح: اسأل المركز عن [الإحالة إلى التدريب المهني](service/vocational-training-referral).`,
        },
        customers: {
          title: 'اسأل عشرة أشخاص قبل أن تشتري شيئاً',
          body: `لا تسأل أهلك فقط، فهم يحبونك. اسأل عشرة أشخاص قد يشترون منك:

1. من أين تشتري هذا اليوم، وبكم؟
2. ما الذي لا يعجبك فيه؟
3. لو عملته أنا بهذا السعر، هل تشتريه هذا الأسبوع؟

ثم جرّب: اصنع قليلاً وبعه لهم. إذا لم يشترِ أحد، فغيّر السلعة أو السعر أو المكان. هذه التجربة أرخص من إيجار محل.`,
        },
        sheet: {
          title: 'اكتب مشروعك في صفحة واحدة',
          body: `في صفحة واحدة يظهر ما نسيته. اكتب:

- ماذا أبيع، ولمن
- كم تكلفني القطعة الواحدة، وبكم أبيعها
- كم أصرف كل شهر، حتى لو لم أبع شيئاً: إيجار، كهرباء، نقل
- كم قطعة أبيع حتى أسترد ما صرفته
- كم شهراً أعيش إذا تأخر الربح

لا تخلط مال المشروع بمال البيت: صندوقان ودفتران. وفي [دورة ابتكار الأعمال](course/business-innovation) تتعلم هذا خطوة خطوة. إذا نقصك رقم، فلا تخمّنه: اسأل من يعمل في السوق.`,
        },
        rules: {
          title: 'اسأل عن الإجازات قبل أن تفتح',
          body: `لكل مشروع شروطه، والطعام والدواء والكهرباء والعمل في البيت ليست سواء. لا نكتب هنا الرسوم ولا أسماء الاستمارات، لأنها تتغير. اسأل المركز أو وحدة حاضنات الأعمال:

- أي إجازة أحتاج إليها، ومن أي دائرة؟
- كم أدفع، وهل آخذ وصلاً؟
- هل يجوز أن أبدأ وأنا أنتظر الجواب؟

قبل أن تستأجر محلاً، اقرأ العقد مع شخص يفهم فيه: كم سنة، ومن يدفع التصليح، ومتى يحق لصاحب الملك أن يخرجك. ولا تدفع لمن يعدك بإجازة «من دون مراجعة».`,
        },
        money: {
          title: 'اسأل عن كل شيء قبل أن تستدين',
          body: `ابدأ بما لا تحتاج إلى ردّه: ما وفّرته، أو ماكنة مستعملة، أو شريك، أو [أدوات تُعطى بدل المال](opportunity/sewing-machines-in-kind-ninewa).

إذا احتجت إلى قرض، فاسأل عن [صندوق القروض](programme/loan-fund) في وزارة العمل والشؤون الاجتماعية، واسأل عن كل قرض آخر أيضاً:

- كم أعيد في النهاية، لا في الشهر فقط؟
- متى أول قسط؟ وماذا يحدث إذا تأخرت؟
- من يكفلني، وماذا يخسر؟

**توقف** إذا طلب أحد مالاً لكي «يسرّع» القرض، أو أراد بطاقتك الأصلية رهناً، أو استعجلك لكي توقّع اليوم.`,
        },
        small: {
          title: 'ابدأ صغيراً، واكتب كل يوم',
          body: `افتح بأقل ما يمكن: سلعة واحدة، ومكان واحد، وساعات ثابتة. اكتب كل مساء ما دخل وما خرج، حتى ثمن الشاي.

بعد شهر اقرأ دفترك:

1. إذا ربحت، فلا تكبّر المشروع كله مرة واحدة. أضف شيئاً واحداً.
2. إذا خسرت، فابحث عن السبب: السعر أم المكان أم السلعة؟
3. إذا كنت لا تعرف، فخذ دفترك واسأل المركز، أو [صاحب خبرة يرافق مشروعك](opportunity/mentor-for-small-business-mosul).

لا تبع بالدين لمن لم يسدد. وحدد من البداية كم تقبل أن تخسر. إذا وصلت إلى هذا الحد، فتوقف.`,
        },
      },
    },
    ckb: {
      title: 'دەست بە پڕۆژەیەکی بچووک بکە',
      summary:
        'بیرۆکەی پڕۆژەیەک و کەمێک پارەت هەیە؟ شەش هەنگاو بۆ تاقیکردنەوەی بیرۆکەکەت، پێش ئەوەی پارەی تێدا خەرج بکەیت. هەروەها دەزانیت لەبارەی ڕاهێنان، قەرز و مۆڵەتەوە لە کێ بپرسیت.',
      body: `پڕۆژەی بچووک بە یەک کڕیار دەست پێ دەکات، نەک بە دوکانێکی گەورە. هەنگاوەکان بە ڕیز بنێ، و پێش هەنگاوی پێنجەم قەرز مەکە.

ئەگەر یەکەم پڕۆژەت سەرکەوتوو نەبوو، شکستت نەهێناوە: فێر بوویت خەڵک چی ناکڕن.`,
      keywords: [
        'کاری بچووک',
        'پڕۆژەی بچووک',
        'پرۆژەی بچوک',
        'دوکان کردنەوە',
        'کاری خۆم',
        'بیرۆکەی پڕۆژە',
        'قەرزی پرۆژە',
        'سەرمایە',
        'لانکەی کار',
        'کار لە ماڵەوە',
        'بازرگانی',
        'بزنس',
        'karsazi',
        'business',
      ],
      sourceNote:
        'ئامۆژگارییەکان بۆ ئەم ماڵپەڕە نووسراون. زانیاریی خولەکە و سندووقەکە: ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠ و بەبێ بەروار. دەرفەتەکان و فۆڕمەکە نموونەن.',
      steps: {
        skill: {
          title: 'لەوەوە دەست پێ بکە کە دەیزانیت',
          body: `سێ لیستی کورت بنووسە:

- چی دەزانم بیکەم؟ (نانکردن، دوورین، چاککردنەوە، کشتوکاڵ، زمان)
- چیم هەیە؟ (ژوورێک، ئامێرێک، ئۆتۆمبێلێک، کات، ناسیاو)
- خەڵکی گەڕەکەکەم داوای چی دەکەن و دەستیان ناکەوێت؟

بیرۆکەی باش لە هەر سێ لیستەکەدایە. ئەگەر نیوەی پیشەکە دەزانیت، پێش کردنەوە نیوەکەی تریش فێر ببە: لە ناوەندەکە لەبارەی [ڕەوانەکردن بۆ ڕاهێنانی پیشەییەوە](service/vocational-training-referral) بپرسە.`,
        },
        customers: {
          title: 'پێش ئەوەی شتێک بکڕیت، لە دە کەس بپرسە',
          body: `تەنیا لە خێزانەکەت مەپرسە، چونکە ئەوان تۆیان خۆش دەوێت. لە دە کەس بپرسە کە لەوانەیە لێت بکڕن:

1. ئەمڕۆ ئەمە لە کوێ دەکڕیت، و بە چەند؟
2. چی تێدایە بەدڵت نییە؟
3. ئەگەر من بەم نرخە دروستی بکەم، ئەم هەفتەیە دەیکڕیت؟

پاشان تاقی بکەرەوە: کەمێک دروست بکە و پێیان بفرۆشە. ئەگەر کەس نەیکڕی، کاڵاکە، نرخەکە یان شوێنەکە بگۆڕە. ئەم تاقیکردنەوەیە لە کرێی دوکان هەرزانترە.`,
        },
        sheet: {
          title: 'کارەکەت لە یەک لاپەڕەدا بنووسە',
          body: `لە یەک لاپەڕەدا ئەوە دەردەکەوێت کە لەبیرت کردووە. بنووسە:

- چی دەفرۆشم، و بە کێ
- یەک دانە چەندم تێدەچێت، و بە چەند دەیفرۆشم
- هەموو مانگێک چەند خەرج دەکەم، تەنانەت ئەگەر هیچیش نەفرۆشم: کرێ، کارەبا، گواستنەوە
- دەبێت چەند دانە بفرۆشم بۆ ئەوەی خەرجییەکەم بگەڕێتەوە
- ئەگەر قازانج دواکەوت، چەند مانگ دەتوانم بژیم

پارەی کار و پارەی ماڵ تێکەڵ مەکە: دوو سندووق و دوو دەفتەر. لە [خولی داهێنانی کار](course/business-innovation) هەنگاو بە هەنگاو فێری ئەمە دەبیت. ئەگەر ژمارەیەکت نەزانی، بە مەزەندە مەینووسە: لە کەسێک بپرسە کە لە بازاڕ کار دەکات.`,
        },
        rules: {
          title: 'پێش کردنەوە لەبارەی مۆڵەتەوە بپرسە',
          body: `هەر کارێک مەرجی خۆی هەیە، و خواردن، دەرمان، کارەبا و کارکردن لە ماڵەوە وەک یەک نین. لێرە ڕسوومات و ناوی فۆڕمەکان نانووسین، چونکە دەگۆڕێن. لە ناوەندەکە یان لە یەکەی لانکەکانی کار بپرسە:

- چ مۆڵەتێکم پێویستە، و لە کام فەرمانگە؟
- چەند دەدەم، و وەسڵم دەدەنێ؟
- ئایا دەتوانم دەست پێ بکەم تا وەڵام دێت؟

پێش ئەوەی دوکان بەکرێ بگریت، گرێبەستەکە لەگەڵ کەسێکی شارەزا بخوێنەوە: بۆ چەند ساڵە، کێ پارەی چاککردنەوە دەدات، و کەی خاوەن موڵک مافی هەیە دەرت بکات. پارە مەدە بە کەسێک کە دەڵێت «بەبێ سەردانی فەرمانگە» مۆڵەتت بۆ دەردەهێنێت.`,
        },
        money: {
          title: 'پێش ئەوەی قەرز بکەیت لە هەموو شتێک بپرسە',
          body: `لەوەوە دەست پێ بکە کە پێویست ناکات بیدەیتەوە: پاشەکەوتی خۆت، ئامێرێکی بەکارهاتوو، هاوبەشێک، یان [کەرەستە لە جیاتی پارە](opportunity/sewing-machines-in-kind-ninewa).

ئەگەر قەرزت پێویست بوو، لەبارەی [سندووقی قەرزی وەزارەتی کار و کاروباری کۆمەڵایەتییەوە](programme/loan-fund) بپرسە. لەبارەی هەر قەرزێکی تریشەوە بپرسە:

- لە کۆتاییدا چەند دەدەمەوە، نەک تەنیا لە مانگێکدا؟
- یەکەم قیست کەیە؟ ئەگەر دواکەوتم چی دەبێت؟
- کێ کەفیلم دەبێت، و چی لەدەست دەدات؟

**بوەستە** ئەگەر کەسێک داوای پارەی کرد بۆ ئەوەی قەرزەکە «خێرا بکات»، یان کارتە ڕەسەنەکەتی بە بارمتە ویست. ئەگەر پەلەی لێ کردیت بۆ ئەوەی ئەمڕۆ واژۆ بکەیت، دیسان بوەستە.`,
        },
        small: {
          title: 'بە بچووکی دەست پێ بکە و هەموو ڕۆژێک بنووسە',
          body: `بە کەمترین شت دەست پێ بکە: یەک کاڵا، یەک شوێن و کاتی دیاریکراو. هەموو ئێوارەیەک بنووسە چەند هات و چەند ڕۆیشت، تەنانەت پارەی چایەکەش.

دوای مانگێک دەفتەرەکەت بخوێنەوە:

1. ئەگەر قازانجت کرد، هەموو کارەکە بە یەک جار گەورە مەکە. یەک شتی بۆ زیاد بکە.
2. ئەگەر زیانت کرد، بەدوای هۆکارەکەیدا بگەڕێ: نرخە، شوێنە یان کاڵایە؟
3. ئەگەر نازانیت، دەفتەرەکەت ببە و لە ناوەندەکە بپرسە، یان لە [شارەزایەک بۆ پڕۆژەکەت](opportunity/mentor-for-small-business-mosul).

بە قەرز مەفرۆشە بەو کەسەی قەرزی پێشووی نەداوەتەوە. هەر لە سەرەتاوە دیاری بکە تا چەند قبووڵ دەکەیت زیان بکەیت. ئەگەر گەیشتیتە ئەو سنوورە، بوەستە.`,
        },
      },
    },
    en: {
      title: 'Start a small business',
      summary:
        'For people with an idea and little money: six steps to test your idea before you spend on it, and whom to ask about training, loans and permits.',
      body: `A small business begins with one customer, not with a big shop. Take the steps in order, and do not borrow before step five.

If your first business does not work out, you have not failed: you have learned what people do not buy.`,
      keywords: [
        'small business',
        'start a business',
        'open a shop',
        'self employed',
        'business idea',
        'business plan',
        'startup',
        'entrepreneur',
        'loan for business',
        'incubator',
        'work from home',
        'microbusiness',
        'permit',
        'mashroo',
      ],
      sourceNote:
        'Advice written for this site. About the course and the fund: Migrant Resource Centre in Baghdad, 2020 and undated. The opportunities and the sheet are a demonstration.',
      steps: {
        skill: {
          title: 'Begin with what you can do',
          body: `Write three short lists:

- What can I do? (bread, sewing, repairs, farming, a language)
- What do I have? (a room, a machine, a car, time, people I know)
- What do people in my quarter want and not find?

A good idea is in all three lists. If you know half of the trade, learn the other half before you open: ask the centre about [referral to vocational training](service/vocational-training-referral).`,
        },
        customers: {
          title: 'Ask ten people before you buy anything',
          body: `Do not ask only your family: they love you. Ask ten people who might buy from you:

1. Where do you buy this today, and for how much?
2. What do you not like about it?
3. If I made it at this price, would you buy it this week?

Then try: make a little and sell it to them. If nobody buys, change the goods, the price or the place. This test is cheaper than the rent of a shop.`,
        },
        sheet: {
          title: 'Write your business on one page',
          body: `One page shows what you forgot. Write:

- What I sell, and to whom
- What one piece costs me, and what I sell it for
- What I spend every month even if I sell nothing: rent, electricity, transport
- How many pieces I must sell to get my money back
- How many months I can live if the profit comes late

Do not mix the money of the business with the money of the home: two boxes, two notebooks. In the [Business Innovation course](course/business-innovation) you learn this step by step. If you lack a number, do not guess: ask someone who works in the market.`,
        },
        rules: {
          title: 'Ask about permits before you open',
          body: `Every kind of work has its conditions; food, medicine, electricity and work at home are not alike. We write no fees or names of forms here, because they change. Ask the centre or the Business Incubators Unit:

- Which permit do I need, and from which office?
- What do I pay, and do I get a receipt?
- May I begin while I wait for the answer?

Before you rent a shop, read the contract with someone who understands it: for how many years, who pays for repairs, and when the owner can make you leave. Do not pay anyone who promises a permit “without going to the office”.`,
        },
        money: {
          title: 'Ask about everything before you borrow',
          body: `Begin with what need not be paid back: your savings, a used machine, a partner, or [tools instead of money](opportunity/sewing-machines-in-kind-ninewa).

If you need a loan, ask about the [loan fund](programme/loan-fund) at the Ministry of Labour and Social Affairs. Ask of any other loan, too:

- How much do I pay back in the end, not only each month?
- When is the first instalment? What happens if I am late?
- Who guarantees the loan for me, and what can they lose?

**Stop** if anyone wants money to “speed up” the loan, wants your original card as a pledge, or hurries you to sign today.`,
        },
        small: {
          title: 'Start small, and write every day',
          body: `Open with as little as you can: one kind of goods, one place, fixed hours. Every evening, write what came in and what went out, even the price of the tea.

After a month, read your notebook:

1. If you gained, do not make everything bigger at once. Add one thing.
2. If you lost, look for the reason: the price, the place or the goods?
3. If you do not know, take your notebook and ask the centre, or [someone with experience beside you](opportunity/mentor-for-small-business-mosul).

Do not sell on credit to those who have not paid. Decide from the beginning how much you accept to lose. If you reach that limit, stop.`,
        },
      },
    },
  },
}
