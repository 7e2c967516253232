import type { SeedEntry } from '../../seed-entry.ts'

/** Law-enforcement cooperation between countries of the region. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'relec',
  demo: false,
  facts: {
    owner: null,
    needs: ['safety'],
    audiences: ['organisations'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['phone'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-molsa' }],
    providers: [],
    phones: [],
    organisation: { to: 'organisation', slug: 'icmpd' },
    status: 'open',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [],
    papers: [],
    chain: [],
  },
  text: {
    ar: {
      title: 'مشروع RELEC: تعاون بين الدول ضد التهريب والاتجار بالبشر',
      summary:
        'عمل مشترك بين أجهزة إنفاذ القانون، مثل الشرطة، في ست دول. ليس مكاناً لتقديم شكوى أو طلب. إذا كنت في خطر أو هددك مهرّب، فهنا تعرف أين تذهب.',
      body: `**هذا المشروع للدوائر وليس للأفراد.** إذا هددك أحد أو أخذ أوراقك، فاقرأ صفحة [الحماية من الاستغلال والاتجار بالبشر](service/protection-from-trafficking). وإذا كنت في خطر الآن، فحاول أن تصل إلى مكان آمن، واطلب المساعدة من الشرطة أو من شخص تثق به.

## ما هو؟

منذ تشرين الأول ٢٠١٥ تتعاون أجهزة إنفاذ القانون في أفغانستان وبنغلاديش وإيران والعراق وباكستان وتركيا في ثلاثة أمور:

- الهجرة غير النظامية
- تهريب المهاجرين
- الاتجار بالبشر

## ماذا يفعل في العراق؟

يضع إطاراً لتبادل إحصاءات الهجرة وتحليلها. أي أن الجهات تتفق على طريقة العدّ، ومن يعطي الأرقام لمن، وماذا تقول هذه الأرقام.

## ما لا نعرفه

مصدرنا لا يذكر متى ينتهي المشروع، ولا أي دائرة في العراق تشارك فيه.

تفكر في السفر؟ [اسأل قبل أن تدفع لأحد](service/safe-migration-information).`,
      keywords: [
        'RELEC',
        'ريليك',
        'إنفاذ القانون',
        'تهريب المهاجرين',
        'مكافحة التهريب',
        'مهربين',
        'قجغ',
        'الاتجار بالبشر',
        'إحصاءات الهجرة',
        'حدود',
        'تركيا',
        'إيران',
        'tahreeb',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، من دون تاريخ.',
      runBy: 'المركز الدولي لتطوير سياسات الهجرة مع الدول المشاركة',
      benefits: [
        'لا شيء تستلمه أنت مباشرة: المشروع تعاون بين دوائر',
        'لمن يعمل في هذا المجال: إطار لإحصاءات الهجرة في العراق',
      ],
      steps: [
        'إذا كنت في خطر، فلا تنتظر مشروعاً: اطلب المساعدة من الشرطة أو من شخص تثق به.',
        'إذا علمت بخداع أو تهريب، فاتصل بأحد المراكز من هاتف لا يراقبه أحد، واسأل من تخبر بذلك.',
        'إذا كنت من جهة تعمل في هذا المجال، فاتصل بالمركز في وزارة العمل واسأل عن المشروع.',
      ],
      ifNotForMe:
        'إذا كنت تريد معلومات عن السفر، فاقرأ صفحة الهجرة الآمنة والقانونية. وإذا حدث لك شيء، فاقرأ صفحة الحماية من الاستغلال والاتجار بالبشر.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'پڕۆژەی RELEC: هاوکاریی وڵاتان دژی قاچاخ و بازرگانیکردن بە مرۆڤ',
      summary:
        'هاوکارییەکە لە نێوان دەزگاکانی جێبەجێکردنی یاسای شەش وڵاتدا. شوێنی سکاڵا یان داواکاری نییە. ئەگەر لە مەترسیدایت یان قاچاخچییەک هەڕەشەت لێ دەکات، لێرە دەزانیت ڕوو لە کوێ بکەیت.',
      body: `**ئەم پڕۆژەیە بۆ فەرمانگەکانە، نەک بۆ تاکەکەس.** ئەگەر کەسێک هەڕەشەت لێ دەکات یان بەڵگەنامەکانتی بردووە، پەڕەی [پاراستن لە چەوساندنەوە و بازرگانیکردن بە مرۆڤ](service/protection-from-trafficking) بخوێنەوە. ئەگەر ئێستا لە مەترسیدایت، هەوڵ بدە بگەیتە شوێنێکی سەلامەت، و داوای یارمەتی لە پۆلیس یان کەسێکی متمانەپێکراو بکە.

## چییە؟

لە تشرینی یەکەمی ٢٠١٥ەوە دەزگاکانی جێبەجێکردنی یاسا لە ئەفغانستان، بەنگلادیش، ئێران، عێراق، پاکستان و تورکیا لە سێ شتدا هاوکاریی یەکتر دەکەن:

- کۆچی ناڕێکخراو
- قاچاخکردنی کۆچبەران
- بازرگانیکردن بە مرۆڤ

## لە عێراق چی دەکات؟

چوارچێوەیەک دادەنێت بۆ ئاڵوگۆڕ و شیکردنەوەی ئاماری کۆچ. واتە لایەنەکان ڕێک دەکەون چۆن دەژمێرن، کێ ژمارەکان دەدات بە کێ، و ژمارەکان چی دەڵێن.

## ئەوەی نایزانین

سەرچاوەکەمان ناڵێت پڕۆژەکە کەی تەواو دەبێت، و لە عێراق کام فەرمانگە تێیدا بەشدارە.

بیر لە ڕۆیشتن دەکەیتەوە؟ [پێش ئەوەی پارە بدەیت بە کەسێک، بپرسە](service/safe-migration-information).`,
      keywords: [
        'RELEC',
        'ڕێلێک',
        'جێبەجێکردنی یاسا',
        'قاچاخکردنی کۆچبەران',
        'قاچاخ',
        'قاچاخچی',
        'بازرگانی بە مرۆڤ',
        'ئاماری کۆچ',
        'سنوور',
        'تورکیا',
        'ئێران',
        'قەچاغ',
        'qachax',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، بەبێ بەروار.',
      runBy: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ لەگەڵ وڵاتە بەشدارەکان',
      benefits: [
        'ڕاستەوخۆ هیچ وەرناگریت: پڕۆژەکە هاوکاریی نێوان فەرمانگەکانە',
        'بۆ ئەوانەی لەم بوارەدا کار دەکەن: چوارچێوەیەک بۆ ئاماری کۆچ لە عێراق',
      ],
      steps: [
        'ئەگەر لە مەترسیدایت، چاوەڕێی پڕۆژەیەک مەکە: داوای یارمەتی لە پۆلیس یان کەسێکی متمانەپێکراو بکە.',
        'ئەگەر زانیت فێڵ یان قاچاخێک هەیە، لە تەلەفۆنێکەوە کە کەس چاودێریی ناکات پەیوەندی بە ناوەندێکەوە بکە و بپرسە بە کێ بڵێیت.',
        'ئەگەر لە لایەنێکیت کە لەم بوارەدا کار دەکات، پەیوەندی بەو ناوەندەوە بکە کە لە وەزارەتی کارە، و لەبارەی پڕۆژەکەوە بپرسە.',
      ],
      ifNotForMe:
        'ئەگەر زانیاریت لەسەر سەفەر دەوێت، پەڕەی کۆچی سەلامەت و یاسایی بخوێنەوە. ئەگەر شتێکت بەسەر هاتووە، پەڕەی پاراستن لە چەوساندنەوە و بازرگانیکردن بە مرۆڤ بخوێنەوە.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    en: {
      title: 'RELEC: countries working together against smuggling and trafficking',
      summary:
        'Work between the law-enforcement bodies of six countries. It is no place to complain or to apply. If you are in danger or a smuggler threatens you, learn here where to go.',
      body: `**This project is for offices, not for single people.** If someone threatens you or took your papers, read the page on [protection from exploitation and human trafficking](service/protection-from-trafficking). If you are in danger now, try to reach a safe place, and ask the police or someone you trust for help.

## What it is

Since October 2015 law-enforcement bodies in Afghanistan, Bangladesh, Iran, Iraq, Pakistan and Turkey have worked together on three things:

- irregular migration
- people smuggling
- human trafficking

## What it does in Iraq

It sets up a framework for exchanging and analysing migration statistics. That means agreeing how to count, who gives which figures to whom, and what the figures say.

## What we do not know

Our source does not say when the project ends, or which offices in Iraq take part.

Thinking of leaving? [Ask before you pay anyone](service/safe-migration-information).`,
      keywords: [
        'RELEC',
        'law enforcement',
        'smuggling',
        'people smugglers',
        'anti-smuggling',
        'human trafficking',
        'irregular migration',
        'border police',
        'migration statistics',
        'migration data',
        'Turkey',
        'Iran',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), undated.',
      runBy: 'ICMPD with the countries that take part',
      benefits: [
        'Nothing that you receive directly: the project is cooperation between offices',
        'For those who work in this field: a framework for migration statistics in Iraq',
      ],
      steps: [
        'If you are in danger, do not wait for a project: ask the police or someone you trust for help.',
        'If you know of a trick or of smuggling, call a centre from a phone that nobody watches, and ask whom to tell.',
        'If you work for an office in this field, call the centre at the Ministry of Labour and ask about the project.',
      ],
      ifNotForMe:
        'If you want information on travelling, read the page on safe and legal migration. If something happened to you, read the page on protection from exploitation and human trafficking.',
      eligibility: {},
      papers: {},
      chain: {},
    },
  },
}
