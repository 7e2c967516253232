import type { SeedEntry } from '../../seed-entry.ts'

/** Mapping of returnees' skills and of enterprises that can take them. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'skills-mapping',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'training'],
    audiences: ['returnees', 'employers'],
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
    organisation: { to: 'organisation', slug: 'icmpd' },
    status: 'piloted',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [],
    papers: [{ id: 'cv', kind: 'other', optional: true }],
    chain: [],
  },
  text: {
    ar: {
      title: 'خريطة المهارات: ماذا يعرف العائدون وماذا تعرض الشركات',
      summary:
        'عمل يجمع معلومات عن مهارات العائدين، وعن الشركات التي تستطيع أن تقدم عملاً أو تدريباً. هذه ليست قائمة وظائف. إذا كنت عائداً أو صاحب عمل، فهنا تعرف ماذا تفعل.',
      body: `**لا تجد هنا وظيفة تقدّم عليها.** الخريطة تساعد من يعملون على ربط العائدين بالشركات. إذا كنت تريد عملاً، فاسأل [مكتب معلومات إعادة الإدماج](service/reintegration-information-desk)، وجهّز [سيرتك الذاتية](course/cv-writing).

## للخريطة جانبان

- **ما عند العائدين:** مهاراتهم ومعارفهم وقدراتهم.
- **ما عند الشركات:** وظائف، أو تدريب داخل الشركة، أو دورات، أو خبرة، أو مساعدة عينية، أي أشياء لا نقوداً.

عندما يوضع الجانبان معاً، يظهر أين يمكن أن يلتقيا. وتُكتب أمثلة تبيّن فائدة ذلك للشركة.

## اسأل قبل أن تعطي معلوماتك

من سيرى اسمي ومهنتي؟ أين تُحفظ؟ هل أستطيع أن أمسحها؟

## ما لا نعرفه

مصدرنا من عام ٢٠٢٢. لا يقول هل يُضاف إليها عائدون أو شركات اليوم. الصورة كلها في صفحة [التعاون مع القطاع الخاص](programme/private-sector-collaboration).`,
      keywords: [
        'مهارات العائدين',
        'مسح المهارات',
        'خريطة المهارات',
        'سوق العمل',
        'عندي صنعة',
        'عندي خبرة',
        'شغل للعائدين',
        'شركات توظف',
        'فرص عمل',
        'تدريب بشركة',
        'maharat',
        'skills mapping',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٢.',
      runBy: 'المركز الدولي لتطوير سياسات الهجرة مع حكومة العراق',
      benefits: [
        'للعائد: أن تعرف كيف تصف مهارتك، ومن تسأل',
        'لصاحب العمل: أن تقول ما تستطيع أن تقدمه',
      ],
      steps: [
        'اكتب ما تعرفه: المهنة، واللغات، والآلات التي تعمل عليها، وسنوات الخبرة.',
        'اتصل بأقرب مركز واسأل هل تُجمع معلومات عن المهارات اليوم.',
        'إذا كنت صاحب عمل، فقل كم شخصاً تستطيع أن تستقبل، ولأي عمل أو تدريب.',
        'اسأل من سيرى المعلومات قبل أن تعطيها.',
      ],
      ifNotForMe:
        'إذا لم تكن لديك مهنة بعد، فاقرأ صفحة الإحالة إلى التدريب المهني. وإذا كنت تريد مشروعك الخاص، فاقرأ صفحة صندوق القروض.',
      eligibility: {},
      papers: {
        cv: {
          name: 'سيرتك الذاتية',
          whereToGet: 'تتعلم كتابتها في دورة كتابة السيرة الذاتية في المركز.',
        },
      },
      chain: {},
    },
    ckb: {
      title: 'نەخشەی تواناکان: گەڕاوەکان چی دەزانن و کۆمپانیاکان چی دەدەن',
      summary:
        'کارێکە کە زانیاری لەسەر توانای گەڕاوەکان کۆ دەکاتەوە، و لەسەر ئەو کۆمپانیایانەی دەتوانن کار یان ڕاهێنان بدەن. لیستی کار نییە. ئەگەر گەڕاوە یان خاوەنکاریت، لێرە دەزانیت چی بکەیت.',
      body: `**لێرە کارێک نادۆزیتەوە کە داوای بکەیت.** نەخشەکە یارمەتیی ئەوانە دەدات کە کار بۆ بەستنەوەی گەڕاوە و کۆمپانیاکان دەکەن. ئەگەر کارت دەوێت، لە [مێزی زانیاریی تێکەڵبوونەوە](service/reintegration-information-desk) بپرسە، و [سیڤییەکەت](course/cv-writing) ئامادە بکە.

## نەخشەکە دوو لای هەیە

- **ئەوەی گەڕاوەکان هەیانە:** لێهاتوویی، زانست و توانایان.
- **ئەوەی کۆمپانیاکان هەیانە:** کار، مەشقی کار، خول، شارەزایی یان کەلوپەل لە جیاتی پارە.

کە هەردوو لا پێکەوە دادەنرێن، دەردەکەوێت لە کوێ یەک دەگرنەوە. نموونەش دەنووسرێت کە پیشان دەدات کۆمپانیا چ سوودێک دەبینێت.

## پێش ئەوەی زانیاریی خۆت بدەیت، بپرسە

کێ ناو و پیشەکەم دەبینێت؟ لە کوێ هەڵدەگیرێت؟ دەتوانم بیسڕمەوە؟

## ئەوەی نایزانین

سەرچاوەکەمان هی ساڵی ٢٠٢٢یە. ناڵێت ئایا ئەمڕۆ گەڕاوە یان کۆمپانیای تری بۆ زیاد دەکرێت. بۆ زانیاریی تەواو پەڕەی [هاوکاری لەگەڵ کەرتی تایبەت](programme/private-sector-collaboration) بخوێنەوە.`,
      keywords: [
        'توانای گەڕاوەکان',
        'نەخشەی تواناکان',
        'لێهاتوویی',
        'بازاڕی کار',
        'پیشەم هەیە',
        'شارەزاییم هەیە',
        'کار بۆ گەڕاوەکان',
        'هەلی کار',
        'دەرفەتی کار',
        'مەشقی کار',
        'twanakan',
        'skills mapping',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٢.',
      runBy: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ لەگەڵ حکومەتی عێراق',
      benefits: [
        'بۆ گەڕاوە: دەزانیت چۆن باسی توانای خۆت بکەیت، و لە کێ بپرسیت',
        'بۆ خاوەنکار: دەڵێیت دەتوانیت چی بدەیت',
      ],
      steps: [
        'ئەوەی دەیزانیت بنووسە: پیشە، زمان، ئامێر و ساڵەکانی کارکردن.',
        'پەیوەندی بە نزیکترین ناوەندەوە بکە و بپرسە ئایا ئەمڕۆ زانیاری لەسەر تواناکان کۆ دەکرێتەوە.',
        'ئەگەر خاوەنکاریت، بڵێ دەتوانیت چەند کەس وەربگریت، و بۆ چ کار یان ڕاهێنانێک.',
        'پێش ئەوەی زانیارییەکان بدەیت، بپرسە کێ دەیانبینێت.',
      ],
      ifNotForMe:
        'ئەگەر هێشتا پیشەت نییە، پەڕەی ڕەوانەکردن بۆ ڕاهێنانی پیشەیی بخوێنەوە. ئەگەر کاری خۆت دەوێت، پەڕەی سندووقی قەرز بخوێنەوە.',
      eligibility: {},
      papers: {
        cv: {
          name: 'سیڤییەکەت',
          whereToGet: 'لە خولی نووسینی سیڤی لە ناوەندەکە فێری نووسینی دەبیت.',
        },
      },
      chain: {},
    },
    en: {
      title: 'Skills mapping: what returnees can do, what companies can offer',
      summary:
        'Work that gathers what returnees can do, and which companies can offer jobs or training. It is not a list of jobs. If you are a returnee or an employer, learn here what to do.',
      body: `**You will not find a job to apply for here.** The map helps those who work to link returnees and companies. If you want work, ask the [Reintegration Information Desk](service/reintegration-information-desk), and get [your CV](course/cv-writing) ready.

## The map has two sides

- **What returnees have:** their skills, knowledge and abilities.
- **What companies have:** jobs, internships, training, expertise or support in kind, which means things rather than money.

When the two sides are put together, you can see where they meet. Written examples show what the company gains.

## Ask before you give your details

Who will see my name and my trade? Where are they kept? Can I have them deleted?

## What we do not know

Our source is from 2022. It does not say whether returnees or companies are added today. For the whole picture, read the page on [working with the private sector](programme/private-sector-collaboration).`,
      keywords: [
        'skills mapping',
        'supply-side mapping',
        'demand-side mapping',
        'skills of returnees',
        'labour market',
        'job matching',
        'find work',
        'internship',
        'hire returnees',
        'companies hiring',
        'maharat',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2022.',
      runBy: 'ICMPD with the Government of Iraq',
      benefits: [
        'For returnees: you know how to describe what you can do, and whom to ask',
        'For employers: you can say what you are able to offer',
      ],
      steps: [
        'Write down what you know: your trade, your languages, the machines you can use, and for how many years.',
        'Call the nearest centre and ask whether information on skills is gathered today.',
        'If you are an employer, say how many people you can take, and for which work or training.',
        'Ask who will see the details before you give them.',
      ],
      ifNotForMe:
        'If you have no trade yet, read the page on referral to vocational training. If you want your own business, read the page on the loan fund.',
      eligibility: {},
      papers: {
        cv: {
          name: 'Your CV',
          whereToGet: 'You learn how to write it in the centre’s course on writing a CV.',
        },
      },
      chain: {},
    },
  },
}
