import type { SeedEntry } from '../../seed-entry.ts'

/** Technical help to the Ninewa referral system. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'iom-iraq',
  demo: false,
  facts: {
    owner: null,
    kind: 'un',
    coverage: [],
    governorate: null,
    phones: [],
    email: 'iraqpublicinfo@iom.int',
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'المنظمة الدولية للهجرة في العراق (IOM)',
      summary:
        'منظمة تقدم المساعدة الفنية لنظام الإحالة في نينوى. إذا أردت هذه المساعدة، فاذهب إلى مكتب وزارة الهجرة والمهجرين، لا إلى المنظمة.',
      body: `[نظام الإحالة في نينوى](programme/ninewa-referral-system) تديره وزارة الهجرة والمهجرين، والمنظمة الدولية للهجرة تساعدها فنياً. تدرّب على هذا النظام أكثر من ١٥٠ موظفاً ميدانياً (المنظمة الدولية للهجرة في العراق، من دون تاريخ). وتموّل حكومة أستراليا عمل المنظمة في نينوى.

## ماذا يعني هذا لك؟

- تسكن في نينوى وعدت من الخارج أو نزحت؟ اذهب إلى مكتب الوزارة في الموصل أو الحمدانية أو سنجار أو تلعفر.
- تريد معلومات عامة عن المنظمة؟ اكتب إلى البريد الإلكتروني في هذه الصفحة. هو للمعلومات العامة، وليس لطلب المساعدة.

الإحالة مجانية. لا تدفع لأحد يقول إنه يسجلك لدى المنظمة.`,
      keywords: [
        'المنظمة الدولية للهجرة',
        'منظمة الهجرة الدولية',
        'اي او ام',
        'آي أو إم',
        'الهجرة الدولية',
        'منظمات الموصل',
        'نينوى',
        'IOM',
        'IOM Iraq',
        'ڕێکخراوی کۆچ',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      address: null,
    },
    ckb: {
      title: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق (IOM)',
      summary:
        'ڕێکخراوێکە کە هاوکاریی تەکنیکیی سیستەمی ڕەوانەکردنی نەینەوا دەکات. ئەگەر ئەو یارمەتییەت دەوێت، بڕۆ بۆ نووسینگەی وەزارەتی کۆچ و کۆچبەران، نەک بۆ ڕێکخراوەکە.',
      body: `وەزارەتی کۆچ و کۆچبەران [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) بەڕێوە دەبات، و ڕێکخراوی نێودەوڵەتیی کۆچ هاوکاریی تەکنیکیی دەکات. زیاتر لە ١٥٠ فەرمانبەری مەیدانی لەسەر ئەم سیستەمە ڕاهێنراون (ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار). حکومەتی ئوسترالیا پارەی کارەکانی ڕێکخراوەکە لە نەینەوا دەدات.

## ئەمە بۆ تۆ مانای چییە؟

- لە نەینەوا دەژیت و لە دەرەوە گەڕاویتەتەوە یان ئاوارە بوویت؟ بڕۆ بۆ نووسینگەی وەزارەتەکە لە مووسڵ، حەمدانیە، شنگال یان تەلەعفەر.
- زانیاریی گشتیت لەبارەی ڕێکخراوەکەوە دەوێت؟ بۆ ئیمەیلی ئەم پەڕەیە بنووسە. ئەوە بۆ زانیاریی گشتییە، نەک بۆ داواکردنی یارمەتی.

ڕەوانەکردن بەخۆڕاییە. پارە بە کەسێک مەدە کە بڵێت لای ڕێکخراوەکە ناوت دەنووسێت.`,
      keywords: [
        'ڕێکخراوی نێودەوڵەتیی کۆچ',
        'ڕێکخراوی کۆچ',
        'ئای ئۆ ئێم',
        'کۆچی نێودەوڵەتی',
        'نەینەوا',
        'مووسڵ',
        'ڕێکخراو',
        'IOM',
        'IOM Iraq',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      address: null,
    },
    en: {
      title: 'International Organization for Migration in Iraq (IOM)',
      summary:
        'IOM gives technical help to the Ninewa referral system. If you want to be referred, go to an office of the Ministry of Migration and Displaced, not to IOM.',
      body: `The Ministry of Migration and Displaced runs the [Ninewa referral system](programme/ninewa-referral-system), and IOM gives technical help. More than 150 field staff have been trained for the system (IOM Iraq, undated). The Government of Australia pays for IOM’s work in Ninewa.

## What does this mean for you?

- You live in Ninewa and came back from abroad or were displaced? Go to the ministry’s office in Mosul, Hamdaniyah, Sinjar or Telafar.
- You want general information about IOM? Write to the e-mail address on this page. It is for public information, not for asking for help.

The referral is free. Do not pay anyone who says that they register you with IOM.`,
      keywords: [
        'IOM',
        'IOM Iraq',
        'International Organization for Migration',
        'UN migration',
        'Ninewa',
        'Mosul',
        'referral system',
        'organisations in Mosul',
      ],
      sourceNote: 'IOM Iraq, undated.',
      address: null,
    },
  },
}
