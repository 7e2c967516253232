import type { SeedEntry } from '../../seed-entry.ts'

/** Funds the Silk Routes project. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'european-union',
  demo: false,
  facts: {
    owner: null,
    kind: 'international',
    coverage: [],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'الاتحاد الأوروبي',
      summary:
        'يموّل الاتحاد الأوروبي مشروع «تحسين إدارة الهجرة في بلدان طرق الحرير». هو يدفع تكاليف العمل فقط: لا تقدّم طلباً إليه، بل اسأل أحد المراكز.',
      body: `المراكز هي التي تقدم لك الخدمة. أما الممول فيدفع تكاليف المشاريع فقط. مشروع طرق الحرير جزء من «عملية بودابست» التي بدأت عام ١٩٩٣، وفيها بلدان كثيرة منها العراق. اقرأ ماذا يفعل المشروع في [هذا الخبر](article/silk-routes-what-it-does).

## ماذا يعني هذا لك؟

لا نعرف طريقاً إلى مال أو فيزا أو إقامة من الاتحاد الأوروبي عبر المراكز. إذا وعدك أحد بذلك مقابل مال، فلا تدفع. إذا أردت مساعدة، فابدأ من أحد المراكز.`,
      keywords: [
        'الاتحاد الأوروبي',
        'الاتحاد الاوربي',
        'اوربا',
        'تمويل أوروبي',
        'ممول',
        'مانح',
        'طريق الحرير',
        'عملية بودابست',
        'EU',
        'European Union',
        'Silk Routes',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      address: null,
    },
    ckb: {
      title: 'یەکێتیی ئەورووپا',
      summary:
        'یەکێتیی ئەورووپا پارەی پڕۆژەی «باشترکردنی بەڕێوەبردنی کۆچ لە وڵاتانی ڕێگاکانی ئاوریشم» دەدات. تەنها پارەکە دەدات: داواکاریی بۆ مەنێرە، لە ناوەندێک بپرسە.',
      body: `ناوەندەکان خزمەتگوزاریت پێ دەدەن، و بەخشەر تەنها پارەی پڕۆژەکان دەدات. پڕۆژەی ڕێگاکانی ئاوریشم بەشێکە لە «پرۆسەی بوداپێست» کە لە ساڵی ١٩٩٣ دەستی پێ کرد. زۆر وڵاتی تێدایە، یەکێکیان عێراقە. لە [ئەم هەواڵەدا](article/silk-routes-what-it-does) بخوێنەوە پڕۆژەکە چی دەکات.

## ئەمە بۆ تۆ مانای چییە؟

ڕێگایەک ناناسین کە یەکێتیی ئەورووپا لە ڕێی ناوەندەکانەوە پارە، ڤیزا یان مافی مانەوە بە خەڵک بدات. ئەگەر کەسێک بەڵێنی وات پێ بدات و داوای پارە بکات، هیچی مەدەرێ. ئەگەر یارمەتیت دەوێت، لە ناوەندێکەوە دەست پێ بکە.`,
      keywords: [
        'یەکێتیی ئەورووپا',
        'یەکێتی ئەوروپا',
        'ئەوروپا',
        'بەخشەر',
        'پارەدان',
        'ڕێگای ئاوریشم',
        'پرۆسەی بوداپێست',
        'EU',
        'European Union',
        'Silk Routes',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      address: null,
    },
    en: {
      title: 'European Union',
      summary:
        'The European Union pays for the project “Improving Migration Management in the Silk Routes”. It only funds the work: people do not apply to it, they ask a centre.',
      body: `It is the centres that give you a service. A funder only pays for projects. The Silk Routes project is part of the Budapest Process, which began in 1993 and includes many countries, Iraq among them. Read what the project does in [this news item](article/silk-routes-what-it-does).

## What does this mean for you?

We know of no way to money, a visa or residence from the European Union through the centres. If someone promises you that for money, do not pay. If you want help, start at a centre.`,
      keywords: [
        'European Union',
        'EU',
        'EU funding',
        'donor',
        'funder',
        'Silk Routes',
        'Budapest Process',
        'Europe',
      ],
      sourceNote: 'ICMPD, May 2025.',
      address: null,
    },
  },
}
