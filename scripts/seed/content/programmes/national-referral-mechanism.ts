import type { SeedEntry } from '../../seed-entry.ts'

/** The National Referral Mechanism under MoMD. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'national-referral-mechanism',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-momd' },
    needs: ['work', 'school', 'health', 'counselling'],
    audiences: ['returnees'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    providers: [],
    phones: [],
    organisation: { to: 'organisation', slug: 'momd' },
    status: 'piloted',
    useInstead: null,
    startsOn: null,
    endsOn: null,
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
      {
        id: 'home',
        kind: 'governorate',
        countries: [],
        governorates: [],
        ageFrom: null,
        ageTo: null,
        withinMonths: null,
      },
    ],
    papers: [
      { id: 'id-card', kind: 'identity', optional: true },
      { id: 'return-papers', kind: 'return', optional: true },
      { id: 'school-papers', kind: 'education', optional: true },
    ],
    chain: [
      { id: 'centre', office: { to: 'centre', slug: 'mrc-baghdad-momd' } },
      { id: 'ministry', office: { to: 'organisation', slug: 'momd' } },
      { id: 'provider', office: null },
    ],
  },
  text: {
    ar: {
      title: 'آلية الإحالة الوطنية',
      summary:
        'نظام تابع لوزارة الهجرة والمهجرين، يحيل العائدين من الخارج إلى من يساعدهم في العمل والدراسة والصحة والدعم النفسي والاجتماعي. جُرّب في بعض المحافظات.',
      body: `«الآلية» كلمة كبيرة لفكرة بسيطة: تذكر حاجتك مرة واحدة، ثم تُحال إلى الجهة التي تساعد فيها.

## بماذا يمكن أن تساعد؟

- **المعيشة والعمل:** عمل أو باب رزق
- **التعليم:** دراستك أو دراسة أطفالك
- **الصحة:** الوصول إلى العلاج
- **الدعم النفسي والاجتماعي:** من يستمع إليك ويساعدك

## أين تعمل؟

جُرّبت الآلية في محافظات مختارة، ومن المخطط أن تتوسع. مصدرنا لا يسمي هذه المحافظات، ولذلك اتصل أولاً واسأل عن محافظتك قبل أن تدفع أجرة الطريق.

## ونينوى؟

في نينوى [نظام إحالة](programme/ninewa-referral-system) له صفحة خاصة في هذا الموقع. اقرأها إذا كنت تسكن هناك.

الإحالة ليست وعداً: الجهة التي تُحال إليها هي التي تقرر. اسأل من يتابع طلبك ومتى تراجعه.`,
      keywords: [
        'آلية الإحالة الوطنية',
        'الآلية الوطنية للإحالة',
        'إحالة العائدين',
        'وزارة الهجرة',
        'مساعدة العائدين',
        'راجع من الخارج',
        'تسجيل الأطفال بالمدرسة',
        'علاج',
        'شغل للعائدين',
        'NRM',
        'alyat al ihala',
        'national referral mechanism',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      runBy: 'وزارة الهجرة والمهجرين',
      benefits: [
        'مكان واحد تذكر فيه كل ما تحتاج إليه',
        'إحالة إلى جهات في العمل والتعليم والصحة والدعم النفسي والاجتماعي',
        'معرفة الجهة التي تراجعها بعد ذلك',
      ],
      steps: [
        'اتصل بأحد المراكز واسأل هل تعمل الآلية في محافظتك.',
        'اكتب ما تحتاج إليه أنت وأهلك، وابدأ بالأهم.',
        'اذهب إلى المكتب الذي يدلّك عليه المركز، واذكر متى عدت ومن أين.',
        'اسأل إلى أي جهة ستُحال، ومتى يصلك الجواب، ومن يتابع معك.',
      ],
      ifNotForMe:
        'إذا لم تصل الآلية إلى محافظتك بعد، فاطلب من المركز إحالة مباشرة إلى جهة أخرى. وإذا كنت تسكن في نينوى، فاقرأ صفحة نظام الإحالة في نينوى.',
      eligibility: {
        returned: { sentence: 'عدت إلى العراق من بلد آخر.' },
        home: { sentence: 'تسكن في محافظة تعمل فيها الآلية: اسأل المركز عن محافظتك.' },
      },
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        'return-papers': {
          name: 'أوراق عودتك، مثل ورقة السفر المؤقتة (ورقة العبور)',
          whereToGet: 'من السفارة أو القنصلية العراقية في الخارج، أو من الجهة التي نظمت عودتك.',
        },
        'school-papers': {
          name: 'وثائق الدراسة لك ولأطفالك',
          whereToGet: 'من المدرسة أو الجامعة التي درست فيها أو درس فيها أطفالك.',
        },
      },
      chain: {
        centre: {
          name: 'مركز موارد الهجرة في وزارة الهجرة والمهجرين، أو أقرب مركز إليك',
          action: 'تتصل وتسأل هل تعمل الآلية في محافظتك، وإلى أي مكتب تذهب، وأي ورقة تُحضر معك.',
          carry: null,
        },
        ministry: {
          name: 'مكتب وزارة الهجرة والمهجرين الذي يدلّك عليه المركز',
          action:
            'تذكر متى عدت ومن أين، وما تحتاج إليه أنت وأهلك. ثم تُحال إلى من يساعد. اسأل أي ورقة تحملها إليه.',
          carry: null,
        },
        provider: {
          name: 'الجهة التي تُحال إليها: للعمل أو التعليم أو الصحة أو الدعم النفسي والاجتماعي',
          action: 'تنظر في طلبك وتقرر. اسأل متى يصلك الجواب، ومن يتابع معك.',
          carry: null,
        },
      },
    },
    ckb: {
      title: 'میکانیزمی نیشتمانیی ڕەوانەکردن',
      summary:
        'سیستەمێکی وەزارەتی کۆچ و کۆچبەرانە. ئەوانەی لە دەرەوە گەڕاونەتەوە ڕەوانە دەکات بۆ ئەو لایەنانەی لە کار، خوێندن، تەندروستی و پشتگیریی دەروونی و کۆمەڵایەتیدا یارمەتییان دەدەن. لە هەندێک پارێزگا تاقی کراوەتەوە.',
      body: `«میکانیزم» وشەیەکی گەورەیە بۆ بیرۆکەیەکی سادە: یەک جار پێویستیی خۆت دەڵێیت، دواتر ڕەوانە دەکرێیت بۆ ئەو لایەنەی یارمەتیت دەدات.

## لە چیدا دەتوانێت یارمەتی بدات؟

- **ژیان و کار:** کارێک یان سەرچاوەیەکی بژێوی
- **خوێندن:** خوێندنی خۆت یان منداڵەکانت
- **تەندروستی:** گەیشتن بە چارەسەر
- **پشتگیریی دەروونی و کۆمەڵایەتی:** کەسێک گوێت لێ بگرێت و یارمەتیت بدات

## لە کوێ کار دەکات؟

میکانیزمەکە لە چەند پارێزگایەکی هەڵبژێردراو تاقی کراوەتەوە، و پلان هەیە فراوان بکرێت. سەرچاوەکەمان ناوی پارێزگاکان ناهێنێت، بۆیە پێش ئەوەی کرێی ڕێگا بدەیت پەیوەندی بکە و لە پارێزگای خۆت بپرسە.

## ئەی نەینەوا؟

لە نەینەوا [سیستەمێکی ڕەوانەکردن](programme/ninewa-referral-system) هەیە کە لەم ماڵپەڕە پەڕەی خۆی هەیە. ئەگەر لەوێ دەژیت، بیخوێنەوە.

ڕەوانەکردن بەڵێن نییە: ئەو لایەنەی بۆی ڕەوانە دەکرێیت بڕیار دەدات. بپرسە کێ بەدواداچوون بۆ داواکارییەکەت دەکات و کەی بگەڕێیتەوە بۆ لای.`,
      keywords: [
        'میکانیزمی نیشتمانی',
        'میکانیزمی ڕەوانەکردن',
        'ئالیەتی ئیحالە',
        'ڕەوانەکردنی گەڕاوەکان',
        'وەزارەتی کۆچ',
        'یارمەتی گەڕاوەکان',
        'گەڕانەوە لە دەرەوە',
        'خوێندنی منداڵ',
        'چارەسەر',
        'کار بۆ گەڕاوەکان',
        'NRM',
        'national referral mechanism',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      runBy: 'وەزارەتی کۆچ و کۆچبەران',
      benefits: [
        'یەک شوێن کە هەموو ئەوەی پێویستتە لێی دەڵێیت',
        'ڕەوانەکردن بۆ لایەنەکانی کار، خوێندن، تەندروستی و پشتگیریی دەروونی و کۆمەڵایەتی',
        'دەزانیت دواتر سەردانی کام لایەن بکەیت',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە و بپرسە ئایا میکانیزمەکە لە پارێزگاکەت کار دەکات.',
        'ئەوەی بۆ خۆت و خێزانەکەت پێویستە بنووسە، و لە گرنگترینیانەوە دەست پێ بکە.',
        'بڕۆ بۆ ئەو نووسینگەیەی ناوەندەکە پێت دەڵێت، و بڵێ کەی و لە کوێوە گەڕایتەوە.',
        'بپرسە بۆ کام لایەن ڕەوانە دەکرێیت، کەی وەڵامت پێ دەگات، و کێ بەدواداچوونت بۆ دەکات.',
      ],
      ifNotForMe:
        'ئەگەر میکانیزمەکە هێشتا نەگەیشتووەتە پارێزگاکەت، داوا لە ناوەندەکە بکە ڕاستەوخۆ بۆ لایەنێکی تر ڕەوانەت بکات. ئەگەر لە نەینەوا دەژیت، پەڕەی سیستەمی ڕەوانەکردنی نەینەوا بخوێنەوە.',
      eligibility: {
        returned: { sentence: 'لە وڵاتێکی ترەوە گەڕاویتەتەوە بۆ عێراق.' },
        home: {
          sentence: 'لە پارێزگایەک دەژیت کە میکانیزمەکە کاری تێدا دەکات: لە ناوەندەکە بپرسە.',
        },
      },
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        'return-papers': {
          name: 'بەڵگەنامەکانی گەڕانەوەت، وەک کاغەزی گەشتی کاتی',
          whereToGet:
            'لە باڵیۆزخانە یان کونسوڵخانەی عێراق لە دەرەوە، یان لەو لایەنەی گەڕانەوەکەتی ڕێک خست.',
        },
        'school-papers': {
          name: 'بەڵگەنامەی خوێندنی خۆت و منداڵەکانت',
          whereToGet: 'لەو قوتابخانە یان زانکۆیەی خۆت یان منداڵەکانت تێیدا خوێندووتانە.',
        },
      },
      chain: {
        centre: {
          name: 'ناوەندی سەرچاوەی کۆچ لە وەزارەتی کۆچ و کۆچبەران، یان نزیکترین ناوەند',
          action:
            'پەیوەندی دەکەیت و دەپرسیت ئایا میکانیزمەکە لە پارێزگاکەت کار دەکات، دەبێت بچیت بۆ کام نووسینگە، و چ بەڵگەنامەیەک ببەیت.',
          carry: null,
        },
        ministry: {
          name: 'ئەو نووسینگەیەی وەزارەتی کۆچ و کۆچبەران کە ناوەندەکە پێت دەڵێت',
          action:
            'دەڵێیت کەی و لە کوێوە گەڕایتەوە، و خۆت و خێزانەکەت چیتان پێویستە. دواتر ڕەوانە دەکرێیت بۆ ئەوانەی یارمەتی دەدەن. بپرسە چ بەڵگەنامەیەکیان بۆ ببەیت.',
          carry: null,
        },
        provider: {
          name: 'ئەو لایەنەی بۆی ڕەوانە دەکرێیت: کار، خوێندن، تەندروستی یان پشتگیریی دەروونی و کۆمەڵایەتی',
          action:
            'سەیری داواکارییەکەت دەکات و بڕیار دەدات. بپرسە کەی وەڵامت پێ دەگات، و کێ بەدواداچوونت بۆ دەکات.',
          carry: null,
        },
      },
    },
    en: {
      title: 'National Referral Mechanism (NRM)',
      summary:
        'A system under the Ministry of Migration and Displaced. It refers people who came back from abroad to help with work, education, health and psycho-social needs. Piloted in some governorates.',
      body: `“Mechanism” is a big word for a simple idea: you say once what you need, and you are referred to those who help with it.

## What it can help with

- **Making a living:** a job or another way to earn
- **Education:** for you or your children
- **Health:** finding treatment
- **Psycho-social support:** someone who listens and helps

## Where it works

The mechanism was piloted in selected governorates, and it is planned to grow. Our source does not name them, so call first and ask about yours before you pay for the journey.

## And Ninewa?

Ninewa has a [referral system](programme/ninewa-referral-system) with its own page on this site. Read it if you live there.

A referral is not a promise: the office you are referred to decides. Ask who follows your case and when to come back.`,
      keywords: [
        'NRM',
        'national referral mechanism',
        'referral system',
        'MoMD',
        'help for returnees',
        'came back from abroad',
        'school enrolment',
        'medical help',
        'jobs for returnees',
        'returnee referral',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      runBy: 'Ministry of Migration and Displaced (MoMD)',
      benefits: [
        'One place where you say everything you need',
        'Referral for work, education, health and psycho-social support',
        'You know which office to go to next',
      ],
      steps: [
        'Call a centre and ask whether the mechanism works in your governorate.',
        'Write down what you and your family need, the most important first.',
        'Go to the office the centre names, and say when you came back and from where.',
        'Ask where you will be referred, when you will hear, and who follows your case.',
      ],
      ifNotForMe:
        'If the mechanism has not reached your governorate yet, ask the centre to refer you directly. If you live in Ninewa, read the page on the Ninewa referral system.',
      eligibility: {
        returned: { sentence: 'You came back to Iraq from another country.' },
        home: {
          sentence:
            'You live in a governorate where the mechanism works: ask the centre about yours.',
        },
      },
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        'return-papers': {
          name: 'Papers of your return, such as a temporary travel paper',
          whereToGet:
            'From the Iraqi embassy or consulate abroad, or from the office that arranged your return.',
        },
        'school-papers': {
          name: 'School papers for you and your children',
          whereToGet: 'From the school or university where you or your children studied.',
        },
      },
      chain: {
        centre: {
          name: 'The Migrant Resource Centre at MoMD, or the one nearest to you',
          action:
            'You call and ask whether the mechanism works in your governorate, which office to go to, and which paper to bring.',
          carry: null,
        },
        ministry: {
          name: 'The office of the Ministry of Migration and Displaced that the centre names',
          action:
            'You say when you came back and from where, and what you and your family need. Then you are referred to those who help. Ask which paper to bring them.',
          carry: null,
        },
        provider: {
          name: 'The provider you are referred to: work, education, health or psycho-social support',
          action:
            'It looks at your request and decides. Ask when you will hear, and who follows your case.',
          carry: null,
        },
      },
    },
  },
}
