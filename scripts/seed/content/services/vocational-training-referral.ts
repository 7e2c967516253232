import type { SeedEntry } from '../../seed-entry.ts'

/** Referral to technical and vocational training. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'vocational-training-referral',
  demo: false,
  facts: {
    owner: null,
    needs: ['training', 'work'],
    audiences: [],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    providers: [],
    phones: [],
    eligibility: [],
    papers: [
      { id: 'id-card', kind: 'identity', optional: true },
      { id: 'certificates', kind: 'education', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'الإحالة إلى التدريب المهني',
      summary:
        'تريد أن تتعلم مهنة، أو أن تتقن المهنة التي تعرفها؟ يحيلك المركز إلى جهة حكومية أو خاصة تقدم التدريب التقني والمهني.',
      body: `المركز يدلّك على التدريب ويحيلك إليه. التدريب نفسه تقدمه جهة أخرى، وهي التي تقرر من تقبل.

## اسأل قبل أن تختار

- أين المكان، وهل تستطيع أن تصل إليه كل يوم؟
- كم أسبوعاً يستمر، وفي أي ساعات؟
- ما الكلفة، ومن يدفع أجرة الطريق والمواد؟
- هل تحصل على شهادة، ومن يعترف بها؟
- ماذا يعمل اليوم الذين أنهوا التدريب قبلك؟

لا نذكر هنا مهناً ولا مدارس، لأن مصدرنا لا يسميها. اسأل المركز عما هو موجود اليوم.

## دورات المركز

هذه دورات لا تعلّم مهنة، لكنها تساعدك على أن تجد عملاً:

- [كتابة السيرة الذاتية](course/cv-writing)
- [مقابلة العمل](course/job-interview)
- [ابتكار الأعمال](course/business-innovation)

إذا كنت تسكن في نينوى، فإن [نظام الإحالة في نينوى](programme/ninewa-referral-system) يحيل إلى التدريب المهني أيضاً.`,
      keywords: [
        'تدريب مهني',
        'دورة مهنية',
        'دورات مجانية',
        'أتعلم صنعة',
        'صنعة',
        'حرفة',
        'مركز تدريب مهني',
        'إعدادية صناعة',
        'حلاقة',
        'خياطة',
        'تصليح موبايل',
        'كهربائي',
        'لحام',
        'tadreeb mihani',
        'TVET',
        'vocational training',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'حديث عما تعرفه وما تحب أن تتعلمه',
        'اسم الجهة التي تقدم التدريب وطريقة الوصول إليها',
        'أسئلة تطرحها قبل أن تسجل',
      ],
      steps: [
        'اتصل بأحد المراكز وقل أي مهنة تعرف، وأي مهنة تريد.',
        'اذكر أين تسكن وفي أي ساعات تستطيع أن تحضر.',
        'أحضر ما عندك من شهادات، وقل أيضاً ما تعلمته من دون شهادة.',
        'خذ اسم الجهة مكتوباً، واتصل بها قبل أن تدفع أجرة الطريق.',
      ],
      ifNotForMe:
        'إذا لم تجد تدريباً قريباً منك، فاسأل المركز عن موعد آخر أو مكان آخر. وإذا كنت تريد أن تفتح مشروعاً، فاقرأ صفحة صندوق القروض واسأل عن دورة ابتكار الأعمال.',
      eligibility: {},
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        certificates: { name: 'شهادات الدراسة أو التدريب أو العمل', whereToGet: null },
      },
    },
    ckb: {
      title: 'ڕەوانەکردن بۆ ڕاهێنانی پیشەیی',
      summary:
        'دەتەوێت فێری پیشەیەک بیت، یان لەو پیشەیەی دەیزانیت باشتر بیت؟ ناوەندەکە ڕەوانەت دەکات بۆ لایەنێکی حکومی یان تایبەت کە ڕاهێنانی تەکنیکی و پیشەیی دەدات.',
      body: `ناوەندەکە ڕێگای ڕاهێنانت پیشان دەدات و ڕەوانەت دەکات. ڕاهێنانەکە خۆی لایەنێکی تر دەیدات، و هەر ئەو بڕیار دەدات کێ وەردەگرێت.

## پێش هەڵبژاردن بپرسە

- شوێنەکە لە کوێیە، و دەتوانیت هەموو ڕۆژێک پێی بگەیت؟
- چەند هەفتە دەخایەنێت، و لە چ کاتێکدایە؟
- چەندی تێدەچێت، و کێ کرێی ڕێگا و پارەی کەرەستەکان دەدات؟
- ئایا بڕوانامەت دەدرێتێ، و کێ دانی پێدا دەنێت؟
- ئەوانەی پێش تۆ تەواویان کردووە ئەمڕۆ چی دەکەن؟

لێرە ناوی پیشە و شوێنی ڕاهێنان نانووسین، چونکە سەرچاوەکەمان ناویان ناهێنێت. لە ناوەندەکە بپرسە ئەمڕۆ چی هەیە.

## خولەکانی ناوەند

ئەم خولانە پیشە فێر ناکەن، بەڵام یارمەتیت دەدەن کار بدۆزیتەوە:

- [نووسینی سیڤی](course/cv-writing)
- [چاوپێکەوتنی کار](course/job-interview)
- [داهێنانی کار](course/business-innovation)

ئەگەر لە نەینەوا دەژیت، [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) بۆ ڕاهێنانی پیشەییش ڕەوانە دەکات.`,
      keywords: [
        'ڕاهێنانی پیشەیی',
        'خولی پیشەیی',
        'خولی بەخۆڕایی',
        'فێربوونی پیشە',
        'پیشە',
        'سەنعەت',
        'سەنتەری ڕاهێنان',
        'پەیمانگەی پیشەیی',
        'دەلاکی',
        'دروومان',
        'چاککردنەوەی مۆبایل',
        'کارەباچی',
        'لەحیم',
        'rahenani pisheyi',
        'vocational training',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'گفتوگۆ لەسەر ئەوەی دەیزانیت و ئەوەی حەز دەکەیت فێری بیت',
        'ناوی ئەو لایەنەی ڕاهێنانەکە دەدات و ڕێگای گەیشتن پێی',
        'ئەو پرسیارانەی پێش ناونووسین دەیانکەیت',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە و بڵێ چ پیشەیەک دەزانیت، و چ پیشەیەکت دەوێت.',
        'بڵێ لە کوێ دەژیت و لە چ کاتێکدا دەتوانیت ئامادە بیت.',
        'بڕوانامەکانت بهێنە ئەگەر هەتن، و باسی ئەوەش بکە کە بەبێ بڕوانامە فێری بوویت.',
        'ناوی لایەنەکە بە نووسراوی وەربگرە، و پێش ئەوەی کرێی ڕێگا بدەیت پەیوەندیی پێوە بکە.',
      ],
      ifNotForMe:
        'ئەگەر لە نزیکت ڕاهێنان نەبوو، لە ناوەندەکە لەبارەی کات یان شوێنێکی ترەوە بپرسە. ئەگەر دەتەوێت کارێکی تایبەت بە خۆت بکەیتەوە، پەڕەی سندووقی قەرز بخوێنەوە و لە خولی داهێنانی کار بپرسە.',
      eligibility: {},
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        certificates: { name: 'بڕوانامەی خوێندن، ڕاهێنان یان کار', whereToGet: null },
      },
    },
    en: {
      title: 'Referral to vocational training',
      summary:
        'Do you want to learn a trade, or become better at the one you know? The centre refers you to a public or private provider of technical and vocational training.',
      body: `The centre shows you the way to training and refers you. The training itself is given by someone else, who decides whom to accept.

## Ask before you choose

- Where is it, and can you get there every day?
- How many weeks does it last, and at which hours?
- What does it cost, and who pays for the journey and the materials?
- Do you get a certificate, and who recognises it?
- What do people who finished it before you do today?

We name no trades or schools here, because our source names none. Ask the centre what there is today.

## The centre’s own courses

These teach no trade, but they help you find work:

- [Writing a CV](course/cv-writing)
- [The job interview](course/job-interview)
- [Business Innovation](course/business-innovation)

If you live in Ninewa, the [Ninewa referral system](programme/ninewa-referral-system) refers people to vocational training too.`,
      keywords: [
        'vocational training',
        'technical training',
        'TVET',
        'learn a trade',
        'free course',
        'apprenticeship',
        'barber',
        'sewing',
        'phone repair',
        'electrician',
        'welding',
        'training centre',
        'skills',
        'unemployed',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'A talk about what you know and what you would like to learn',
        'The name of the training provider and how to reach it',
        'The questions to ask before you enrol',
      ],
      steps: [
        'Call a centre and say which trade you know and which you want.',
        'Say where you live and at which hours you can come.',
        'Bring your certificates if you have any, and tell also what you learned without one.',
        'Take the name of the provider in writing, and call there before you pay for the journey.',
      ],
      ifNotForMe:
        'If there is no training near you, ask the centre about another time or place. If you want to open a business, read the page on the loan fund and ask about the Business Innovation course.',
      eligibility: {},
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        certificates: { name: 'Certificates from school, training or work', whereToGet: null },
      },
    },
  },
}
