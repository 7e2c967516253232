import type { SeedEntry } from '../../seed-entry.ts'

/** Protection of labour migrants, with MoLSA. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'migra-p',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'safety'],
    audiences: ['migrantWorkers', 'employers', 'organisations'],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['phone'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-molsa' }],
    providers: [{ to: 'organisation', slug: 'molsa' }],
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
      title: 'مشروع MIGRA.P: حماية العمال المهاجرين',
      summary:
        'مشروع مع وزارة العمل والشؤون الاجتماعية يعمل على قواعد تحمي العمال المهاجرين. ليس مكتباً تراجعه. إذا كنت عاملاً أو صاحب عمل، فهنا تعرف أين تسأل.',
      body: `**هذا المشروع يعمل مع الوزارة على القواعد والتدريب، ولا يستقبل العمال.** إذا كنت عاملاً مهاجراً في العراق، فاقرأ صفحة [المساعدة بعد الوصول](service/post-arrival-assistance). وإذا كنت ستسافر لتعمل في الخارج، فاقرأ صفحة [التوجيه قبل المغادرة](service/pre-departure-orientation).

## على ماذا يعمل؟

- قواعد للعمال المهاجرين في العراق، وللعمال العراقيين في الخارج
- توجيه للعمال الأجانب بعد وصولهم
- بيانات عن المهارات وسوق العمل
- تفتيش العمل، أي زيارة أماكن العمل للتأكد من احترام القانون
- تدريب

## إذا كانت عندك مشكلة الآن

أجر لم يُدفع؟ جواز أُخذ منك؟ لا تنتظر قانوناً جديداً. اتصل بالمركز، أو اقرأ صفحة [الحماية من الاستغلال](service/protection-from-trafficking).

## ما لا نعرفه

مصدرنا لا يذكر متى بدأ المشروع ومتى ينتهي، ولا أي قواعد تغيّرت بسببه.`,
      keywords: [
        'MIGRA.P',
        'MIGRAP',
        'ميغرا',
        'حماية العمال',
        'العمالة الأجنبية',
        'عامل أجنبي',
        'قانون العمل',
        'تفتيش العمل',
        'مفتش عمل',
        'سوق العمل',
        'عمال عراقيين بالخارج',
        'وزارة العمل',
        'labour inspection',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، من دون تاريخ.',
      runBy: 'المركز الدولي لتطوير سياسات الهجرة مع وزارة العمل والشؤون الاجتماعية',
      benefits: [
        'للعامل: لا شيء مباشراً هنا، والمساعدة في صفحة المساعدة بعد الوصول',
        'لصاحب العمل: معرفة ما تعمل عليه الوزارة، ومن تسأل عن القواعد',
      ],
      steps: [
        'إذا كنت عاملاً، فاتصل بالمركز وقل ما لغتك وما الذي حدث.',
        'إذا كنت صاحب عمل، فاسأل المركز عن قواعد تشغيل العمال المهاجرين اليوم.',
        'إذا كنت من منظمة، فاتصل بالمركز في وزارة العمل واسأل عن المشروع.',
      ],
      ifNotForMe:
        'إذا كنت عراقياً عائداً وتبحث عن عمل، فاسأل مكتب معلومات إعادة الإدماج. وإذا كان أحد يجبرك على العمل، فاقرأ صفحة الحماية من الاستغلال والاتجار بالبشر.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'پڕۆژەی MIGRA.P: پاراستنی کرێکارانی کۆچبەر',
      summary:
        'پڕۆژەیەکە لەگەڵ وەزارەتی کار و کاروباری کۆمەڵایەتی، کار لەسەر ئەو ڕێسایانە دەکات کە کرێکارانی کۆچبەر دەپارێزن. نووسینگەیەک نییە کە سەردانی بکەیت. ئەگەر کرێکار یان خاوەنکاریت، لێرە دەزانیت لە کوێ بپرسیت.',
      body: `**ئەم پڕۆژەیە لەگەڵ وەزارەت لەسەر ڕێسا و ڕاهێنان کار دەکات، و پێشوازی لە کرێکاران ناکات.** ئەگەر کرێکاری کۆچبەریت لە عێراق، پەڕەی [یارمەتیی دوای گەیشتن](service/post-arrival-assistance) بخوێنەوە. ئەگەر بۆ کار دەچیتە دەرەوە، پەڕەی [ڕێنمایی پێش ڕۆیشتن](service/pre-departure-orientation) بخوێنەوە.

## کار لەسەر چی دەکات؟

- ڕێسا بۆ کرێکارانی کۆچبەر لە عێراق و کرێکارانی عێراقی لە دەرەوە
- ڕێنمایی بۆ کرێکارانی بیانی دوای گەیشتنیان
- داتا لەسەر لێهاتوویی و بازاڕی کار
- پشکنینی کار، واتە سەردانی شوێنی کار بۆ دڵنیابوون لەوەی یاسا جێبەجێ دەکرێت
- ڕاهێنان

## ئەگەر ئێستا کێشەت هەیە

مووچەت نەدراوە؟ پاسپۆرتەکەت لێ سەندراوە؟ چاوەڕێی یاسایەکی نوێ مەکە. پەیوەندی بە ناوەندەکەوە بکە، یان پەڕەی [پاراستن لە چەوساندنەوە](service/protection-from-trafficking) بخوێنەوە.

## ئەوەی نایزانین

سەرچاوەکەمان ناڵێت پڕۆژەکە کەی دەستی پێ کرد و کەی تەواو دەبێت، و کام ڕێسا بەهۆیەوە گۆڕا.`,
      keywords: [
        'MIGRA.P',
        'MIGRAP',
        'میگرا',
        'پاراستنی کرێکار',
        'کرێکاری بیانی',
        'کرێکاری کۆچبەر',
        'یاسای کار',
        'پشکنینی کار',
        'بازاڕی کار',
        'کرێکاری عێراقی لە دەرەوە',
        'وەزارەتی کار',
        'labour inspection',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، بەبێ بەروار.',
      runBy: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ لەگەڵ وەزارەتی کار و کاروباری کۆمەڵایەتی',
      benefits: [
        'بۆ کرێکار: لێرە ڕاستەوخۆ هیچ نییە، یارمەتی لە پەڕەی یارمەتیی دوای گەیشتنە',
        'بۆ خاوەنکار: دەزانیت وەزارەت کار لەسەر چی دەکات، و لەبارەی ڕێساکانەوە لە کێ بپرسیت',
      ],
      steps: [
        'ئەگەر کرێکاریت، پەیوەندی بە ناوەندەکەوە بکە و بڵێ زمانت چییە و چی ڕووی داوە.',
        'ئەگەر خاوەنکاریت، لە ناوەندەکە بپرسە ئەمڕۆ ڕێساکانی دامەزراندنی کرێکاری کۆچبەر چین.',
        'ئەگەر لە ڕێکخراوێکیت، پەیوەندی بەو ناوەندەوە بکە کە لە وەزارەتی کارە، و لەبارەی پڕۆژەکەوە بپرسە.',
      ],
      ifNotForMe:
        'ئەگەر عێراقیت، گەڕاویتەتەوە و بەدوای کاردا دەگەڕێیت، لە مێزی زانیاریی تێکەڵبوونەوە بپرسە. ئەگەر کەسێک بە زۆر کارت پێ دەکات، پەڕەی پاراستن لە چەوساندنەوە و بازرگانیکردن بە مرۆڤ بخوێنەوە.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    en: {
      title: 'MIGRA.P: protecting labour migrants',
      summary:
        'A project with the Ministry of Labour and Social Affairs, on rules that protect labour migrants. It is not an office to visit. If you are a worker or an employer, learn here where to ask.',
      body: `**This project works with the ministry on rules and training, and does not receive workers.** If you are a labour migrant in Iraq, read the page on [post-arrival assistance](service/post-arrival-assistance). If you are going abroad to work, read the page on [pre-departure orientation](service/pre-departure-orientation).

## What it works on

- rules for labour migrants in Iraq, and for Iraqi workers abroad
- orientation for foreign workers after they arrive
- data on skills and the labour market
- labour inspection, which means visits to workplaces to see that the law is kept
- training

## If you have a problem now

Wages not paid? Passport taken? Do not wait for a new law. Call the centre, or read the page on [protection from exploitation](service/protection-from-trafficking).

## What we do not know

Our source does not say when the project began or ends, or which rules have changed because of it.`,
      keywords: [
        'MIGRA.P',
        'MIGRAP',
        'migrant protection',
        'labour migrants',
        'foreign workers',
        'labour law',
        'labour inspection',
        'labor inspector',
        'labour market data',
        'Iraqi workers abroad',
        'MoLSA',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), undated.',
      runBy: 'ICMPD with the Ministry of Labour and Social Affairs (MoLSA)',
      benefits: [
        'For workers: nothing directly here; help is on the page on post-arrival assistance',
        'For employers: you know what the ministry works on, and whom to ask about the rules',
      ],
      steps: [
        'If you are a worker, call the centre and say what your language is and what happened.',
        'If you are an employer, ask the centre what the rules for employing labour migrants are today.',
        'If you are from an organisation, call the centre at the Ministry of Labour and ask about the project.',
      ],
      ifNotForMe:
        'If you are an Iraqi who came back and looks for work, ask the Reintegration Information Desk. If someone forces you to work, read the page on protection from exploitation and human trafficking.',
      eligibility: {},
      papers: {},
      chain: {},
    },
  },
}
