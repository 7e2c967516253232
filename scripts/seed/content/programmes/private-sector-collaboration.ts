import type { SeedEntry } from '../../seed-entry.ts'

/** Mapping of skills and enterprises, and the Multi-Stakeholder Platform. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'private-sector-collaboration',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'training'],
    audiences: ['employers', 'organisations', 'returnees'],
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
      title: 'التعاون مع القطاع الخاص: ربط الشركات بالعائدين',
      summary:
        'عمل تجريبي يجمع بين ما يعرفه العائدون وما تحتاج إليه الشركات: وظيفة، أو تدريب، أو خبرة. وفيه منصة تلتقي فيها الحكومة والشركات والمنظمات.',
      body: `العائد يعود ومعه أشياء تعلمها: مهنة، أو لغة، أو خبرة. والشركة قد تبحث عن شخص مثله ولا تعرف أنه موجود. هذا العمل يقرّب بينهما.

## كيف يجري؟

- **ماذا يعرف العائدون؟** تُجمع معلومات عن مهاراتهم ومعارفهم وقدراتهم ([خريطة المهارات](programme/skills-mapping)).
- **ماذا تعرض الشركات؟** تُجمع معلومات عن شركات تستطيع أن تقدم عملاً، أو تدريباً داخل الشركة، أو دورات، أو خبرة. وقد تقدم مساعدة عينية، أي أشياء لا نقوداً.
- **لماذا تستفيد الشركة؟** تُكتب أمثلة تبيّن فائدة تشغيل العائدين.
- **أين يلتقون؟** في [منصة أصحاب المصلحة المتعددين](programme/multi-stakeholder-platform) (المركز الدولي لتطوير سياسات الهجرة، ٢٠٢٢).

## ما يجب أن تعرفه

يذكر مصدرنا تجربة أولى عام ٢٠٢٢. لا نعرف أين توجد فرص اليوم، ولا أحد يضمن لك عملاً. اتصل واسأل.`,
      keywords: [
        'شغل',
        'وظيفة',
        'تعيين',
        'فرص عمل',
        'تدريب بشركة',
        'شركات',
        'قطاع خاص',
        'أصحاب العمل',
        'توظيف العائدين',
        'منصة أصحاب المصلحة',
        'MSP',
        'ta3yeen',
        'private sector',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٢.',
      runBy: 'المركز الدولي لتطوير سياسات الهجرة مع حكومة العراق',
      benefits: [
        'للعائد: أن تُعرف مهارته عند من قد يحتاج إليها',
        'لصاحب العمل: الوصول إلى أشخاص لديهم مهارات وخبرة',
        'للمنظمة: مكان تلتقي فيه بالوزارات والشركات',
      ],
      steps: [
        'اتصل بأحد المراكز وقل هل أنت عائد أم صاحب عمل أم من منظمة.',
        'إذا كنت عائداً، فاذكر مهنتك ومكان سكنك، وأحضر سيرتك الذاتية إذا كانت عندك.',
        'إذا كنت صاحب عمل، فاذكر ما تستطيع أن تقدمه: عمل أو تدريب أو خبرة أو مواد.',
        'اسأل عما هو مفتوح الآن، ومن سيتصل بك ومتى.',
      ],
      ifNotForMe:
        'إذا لم تكن لديك سيرة ذاتية، فابدأ بدورة كتابة السيرة الذاتية. وإذا كنت تريد مشروعك الخاص، فاقرأ صفحة صندوق القروض واسأل عن دورة ابتكار الأعمال.',
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
      title: 'هاوکاری لەگەڵ کەرتی تایبەت: بەستنەوەی کۆمپانیا و گەڕاوەکان',
      summary:
        'کارێکی تاقیکارییە کە توانای گەڕاوەکان و پێویستیی کۆمپانیاکان پێکەوە دەبەستێت: کار، ڕاهێنان یان شارەزایی. پلاتفۆرمێکیشی هەیە کە حکومەت، کۆمپانیا و ڕێکخراوەکان تێیدا کۆ دەبنەوە.',
      body: `گەڕاوە بە دەستی بەتاڵ ناگەڕێتەوە: پیشەیەک، زمانێک یان شارەزاییەکی لەگەڵە. کۆمپانیاش لەوانەیە بەدوای کەسێکی وەک ئەودا بگەڕێت و نەزانێت کە هەیە. ئەم کارە لێکیان نزیک دەکاتەوە.

## چۆن دەکرێت؟

- **گەڕاوەکان چی دەزانن؟** زانیاری لەسەر لێهاتوویی، زانست و توانایان کۆ دەکرێتەوە ([نەخشەی تواناکان](programme/skills-mapping)).
- **کۆمپانیاکان چی دەدەن؟** زانیاری لەسەر ئەو کۆمپانیایانە کۆ دەکرێتەوە کە دەتوانن کار، مەشقی کار، ڕاهێنان، شارەزایی یان کەلوپەل بدەن.
- **کۆمپانیا بۆچی سوود دەبینێت؟** نموونە دەنووسرێت کە سوودی دامەزراندنی گەڕاوەکان پیشان دەدات.
- **لە کوێ کۆ دەبنەوە؟** لە [پلاتفۆرمی لایەنە پەیوەندیدارەکان](programme/multi-stakeholder-platform) (ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٢٠٢٢).

## ئەوەی دەبێت بیزانیت

سەرچاوەکەمان باسی تاقیکردنەوەیەک دەکات لە ساڵی ٢٠٢٢. نازانین ئەمڕۆ لە کوێ دەرفەت هەیە، و کەس بەڵێنی کار نادات. پەیوەندی بکە و بپرسە.`,
      keywords: [
        'کار',
        'ئیش',
        'دامەزراندن',
        'دەرفەتی کار',
        'هەلی کار',
        'مەشقی کار',
        'کۆمپانیا',
        'کەرتی تایبەت',
        'خاوەنکار',
        'پلاتفۆرم',
        'MSP',
        'kar',
        'private sector',
        'بێکار',
        'وەزیفە',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٢.',
      runBy: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ لەگەڵ حکومەتی عێراق',
      benefits: [
        'بۆ گەڕاوە: تواناکەت لای ئەو کەسانە دەناسرێت کە لەوانەیە پێویستیان پێی بێت',
        'بۆ خاوەنکار: گەیشتن بە کەسانی بەتوانا و شارەزا',
        'بۆ ڕێکخراو: شوێنێک کە وەزارەت و کۆمپانیاکان تێیدا دەبینیت',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە و بڵێ گەڕاوەیت، خاوەنکاریت یان لە ڕێکخراوێکەوەیت.',
        'ئەگەر گەڕاوەیت، بڵێ پیشەت چییە و لە کوێ دەژیت، و سیڤییەکەت بهێنە ئەگەر هەتە.',
        'ئەگەر خاوەنکاریت، بڵێ دەتوانیت چی بدەیت: کار، ڕاهێنان، شارەزایی یان کەلوپەل.',
        'بپرسە ئێستا چی کراوەیە، و کێ و کەی پەیوەندیت پێوە دەکات.',
      ],
      ifNotForMe:
        'ئەگەر سیڤیت نییە، لە خولی نووسینی سیڤییەوە دەست پێ بکە. ئەگەر کاری خۆت دەوێت، پەڕەی سندووقی قەرز بخوێنەوە و لە خولی داهێنانی کار بپرسە.',
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
      title: 'Working with the private sector: linking companies and returnees',
      summary:
        'A pilot that brings together what returnees can do and what companies need: jobs, training or expertise. It includes a platform where government, companies and organisations meet.',
      body: `Returnees come back with things they have learned: a trade, a language, experience. A company may be looking for someone like them and not know that they are there. This work brings the two closer.

## How it works

- **What can returnees do?** Information about their skills, knowledge and abilities is gathered ([skills mapping](programme/skills-mapping)).
- **What can companies offer?** Information is gathered about enterprises that can give jobs, internships, training, expertise or support in kind, which means things rather than money.
- **Why is it good for a company?** Examples show what companies gain by employing returnees.
- **Where do they meet?** On the [Multi-Stakeholder Platform](programme/multi-stakeholder-platform) (ICMPD, 2022).

## What you should know

Our source tells of a first pilot in 2022. We do not know where there are openings today, and nobody can promise you a job. Call and ask.`,
      keywords: [
        'jobs',
        'employment',
        'internship',
        'hire returnees',
        'employers',
        'companies',
        'private sector',
        'public-private partnership',
        'multi-stakeholder platform',
        'MSP',
        'skills mapping',
        'CAIR',
        'find work',
        'unemployed',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2022.',
      runBy: 'ICMPD with the Government of Iraq',
      benefits: [
        'For returnees: your skills become known to those who may need them',
        'For employers: a way to people with skills and experience',
        'For organisations: a place to meet ministries and companies',
      ],
      steps: [
        'Call a centre and say whether you are a returnee, an employer or from an organisation.',
        'If you are a returnee, say what your trade is and where you live, and bring your CV if you have one.',
        'If you are an employer, say what you can offer: jobs, training, expertise or materials.',
        'Ask what is open now, and who will call you and when.',
      ],
      ifNotForMe:
        'If you have no CV, start with the course on writing a CV. If you want your own business, read the page on the loan fund and ask about the Business Innovation course.',
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
