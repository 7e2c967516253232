import type { SeedEntry } from '../../seed-entry.ts'

/** Planned rosters of skilled Iraqis abroad. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'iraqi-expert-rosters',
  demo: false,
  facts: {
    owner: null,
    needs: ['work'],
    audiences: [],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['phone'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-momd' }],
    providers: [],
    phones: [],
    organisation: { to: 'organisation', slug: 'momd' },
    status: 'planned',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [],
    papers: [],
    chain: [],
  },
  text: {
    ar: {
      title: 'سجلات الخبراء العراقيين في الخارج (مخطط لها)',
      summary:
        'فكرة لم تبدأ بعد: سجلات يسجل فيها العراقيون المقيمون في الخارج خبراتهم، حتى تطلب الجهات في العراق مساعدتهم. هنا تعرف من تسأل.',
      body: `**هذه السجلات مخطط لها. لا نعرف مكاناً يمكنك أن تسجل فيه اليوم.** إذا طلب منك أحد مالاً أو معلومات لكي يسجلك، فلا تعطه شيئاً قبل أن تسأل المركز.

## ما الفكرة؟

كثير من العراقيين في الخارج أطباء ومهندسون ومعلمون وأصحاب مهن وأعمال. تقترح [سياسة التواصل مع العراقيين في الخارج](programme/engagement-with-iraqis-abroad) أن تكون لهم سجلات، يكتب فيها كل من يرغب ما يعرفه. وعندما تحتاج جهة في العراق إلى هذه الخبرة، تعرف من تسأل.

## من يعمل عليها؟

تقود هذه السياسة وزارة الهجرة والمهجرين. عندما كُتب مصدرنا عام ٢٠٢٠ كانت السياسة قريبة من الإقرار. لا نعرف ماذا حدث بعد ذلك.

## ماذا تفعل الآن؟

اسأل المركز الموجود في وزارة الهجرة والمهجرين هل فُتح التسجيل. إذا كنت في الخارج، فاتصل أو اطلب من أهلك في العراق أن يسألوا.`,
      keywords: [
        'خبراء عراقيون',
        'كفاءات',
        'الكفاءات العراقية',
        'المغتربين',
        'مغترب',
        'عراقيي الخارج',
        'الجالية العراقية',
        'سجل الخبراء',
        'أريد أخدم بلدي',
        'دياسبورا',
        'diaspora',
        'kafaat',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      runBy: 'وزارة الهجرة والمهجرين',
      benefits: [
        'لا شيء يُقدَّم اليوم: السجلات مخطط لها فقط',
        'جواب صادق من المركز إذا سألت هل فُتح التسجيل',
      ],
      steps: [
        'اتصل بالمركز في وزارة الهجرة والمهجرين واسأل هل بدأ التسجيل.',
        'إذا لم يبدأ، فاسأل متى تتصل مرة أخرى.',
        'جهّز سيرتك الذاتية وشهاداتك لتكون حاضرة عندك.',
      ],
      ifNotForMe:
        'إذا عدت إلى العراق وتريد عملاً، فاقرأ صفحة التعاون مع القطاع الخاص، أو اسأل مكتب معلومات إعادة الإدماج.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'تۆماری شارەزایانی عێراقی لە دەرەوە (پلانی بۆ دانراوە)',
      summary:
        'بیرۆکەیەکە کە هێشتا دەستی پێ نەکردووە: تۆمارێک کە عێراقییەکانی دەرەوە شارەزایی خۆیانی تێدا دەنووسن، تا لایەنەکان لە عێراق داوای یارمەتییان لێ بکەن. لێرە دەزانیت لە کێ بپرسیت.',
      body: `**ئەم تۆمارانە تەنها پلانیان بۆ دانراوە. شوێنێک ناناسین کە ئەمڕۆ بتوانیت ناوی خۆتی لێ تۆمار بکەیت.** ئەگەر کەسێک بۆ تۆمارکردن داوای پارە یان زانیاریت لێ بکات، پێش ئەوەی لە ناوەندەکە بپرسیت هیچی پێ مەدە.

## بیرۆکەکە چییە؟

زۆر عێراقی لە دەرەوە پزیشک، ئەندازیار، مامۆستا، پیشەوەر یان خاوەنکارن. [سیاسەتی کارکردن لەگەڵ عێراقییەکانی دەرەوە](programme/engagement-with-iraqis-abroad) پێشنیازی تۆمارێکیان بۆ دەکات، کە هەر کەسێک بیەوێت ئەوەی دەیزانێت تێیدا بنووسێت. کە لایەنێک لە عێراق پێویستی بەو شارەزاییە بوو، دەزانێت لە کێ بپرسێت.

## کێ کاری لەسەر دەکات؟

وەزارەتی کۆچ و کۆچبەران سەرپەرشتیی ئەم سیاسەتە دەکات. کاتێک سەرچاوەکەمان لە ساڵی ٢٠٢٠دا نووسرا، سیاسەتەکە نزیک بوو لە پەسەندکردن. نازانین دوای ئەوە چی ڕووی دا.

## ئێستا چی بکەیت؟

لەو ناوەندە بپرسە کە لە وەزارەتی کۆچ و کۆچبەرانە، ئایا تۆمارکردن کراوەتەوە. ئەگەر لە دەرەوەیت، پەیوەندی بکە یان داوا لە خێزانەکەت لە عێراق بکە بپرسن.`,
      keywords: [
        'شارەزایانی عێراقی',
        'شارەزا',
        'پسپۆڕ',
        'ڕەوەند',
        'ڕەوەندی کوردی',
        'عێراقییەکانی دەرەوە',
        'کوردانی دەرەوە',
        'تۆماری شارەزایان',
        'خزمەتی وڵات',
        'دیاسپۆرا',
        'diaspora',
        'expert roster',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      runBy: 'وەزارەتی کۆچ و کۆچبەران',
      benefits: [
        'ئەمڕۆ هیچ نادرێت: تۆمارەکان تەنها پلانیان بۆ دانراوە',
        'وەڵامێکی ڕاستگۆیانە لە ناوەندەکەوە، ئەگەر بپرسیت تۆمارکردن کراوەتەوە یان نا',
      ],
      steps: [
        'پەیوەندی بەو ناوەندەوە بکە کە لە وەزارەتی کۆچ و کۆچبەرانە، و بپرسە ئایا تۆمارکردن دەستی پێ کردووە.',
        'ئەگەر دەستی پێ نەکردووە، بپرسە کەی جارێکی تر پەیوەندی بکەیت.',
        'سیڤی و بڕوانامەکانت ئامادە بکە تا لای خۆت بن.',
      ],
      ifNotForMe:
        'ئەگەر گەڕاویتەتەوە بۆ عێراق و کارت دەوێت، پەڕەی هاوکاری لەگەڵ کەرتی تایبەت بخوێنەوە، یان لە مێزی زانیاریی تێکەڵبوونەوە بپرسە.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    en: {
      title: 'Rosters of Iraqi experts abroad (planned)',
      summary:
        'An idea that has not started: lists where skilled Iraqis abroad could register, so that offices in Iraq can call on them. Here you learn whom to ask.',
      body: `**These rosters are planned. We know of no place where you can register today.** If anyone asks you for money or details to register you, give nothing before you have asked the centre.

## What is the idea?

Many Iraqis abroad are doctors, engineers, teachers, skilled workers or business people. The [Policy for Engagement with Iraqis Abroad](programme/engagement-with-iraqis-abroad) proposes rosters where those who wish can write down what they know. When an office in Iraq needs that knowledge, it knows whom to ask.

## Who works on it?

The Ministry of Migration and Displaced leads the policy. When our source was written, in 2020, the policy was close to being adopted. We do not know what has happened since.

## What you can do now

Ask the centre at the Ministry of Migration and Displaced whether registration has opened. If you are abroad, call, or ask your family in Iraq to find out.`,
      keywords: [
        'expert roster',
        'Iraqi experts',
        'diaspora',
        'Iraqis abroad',
        'skilled Iraqis',
        'brain gain',
        'brain drain',
        'register as an expert',
        'help my country',
        'kafaat',
        'mughtaribin',
        'doctors abroad',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      runBy: 'Ministry of Migration and Displaced (MoMD)',
      benefits: [
        'Nothing is given today: the rosters are only planned',
        'An honest answer from the centre if you ask whether registration has opened',
      ],
      steps: [
        'Call the centre at the Ministry of Migration and Displaced and ask whether registration has begun.',
        'If it has not, ask when to call again.',
        'Prepare your CV and certificates so that you have them ready.',
      ],
      ifNotForMe:
        'If you have come back to Iraq and want work, read the page on working with the private sector, or ask the Reintegration Information Desk.',
      eligibility: {},
      papers: {},
      chain: {},
    },
  },
}
