import type { SeedEntry } from '../../seed-entry.ts'

/** The ministry of migration: the two referral systems, the second centre in Baghdad. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'momd',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-baghdad-momd',
    },
    kind: 'ministry',
    coverage: [{ id: 'ninewa', needs: ['housing', 'training', 'school'], governorates: ['IQ-NI'] }],
    governorate: 'IQ-BG',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'وزارة الهجرة والمهجرين',
      summary:
        'إذا عدت من الخارج أو نزحت بسبب النزاع، فهذه الوزارة مسؤولة عن الإحالة إلى من يساعدك. يجري ذلك في نينوى عبر مكاتبها، وفي محافظات مختارة عبر آلية الإحالة الوطنية.',
      body: `## متى تحتاج إلى هذه الوزارة؟

- تسكن في نينوى وعدت من الخارج أو نزحت؟ اذهب إلى أحد مكاتبها في الموصل أو الحمدانية أو سنجار أو تلعفر، واقرأ أولاً عن [نظام الإحالة في نينوى](programme/ninewa-referral-system). النظام مجاني وسري.
- عدت من الخارج وتسكن في محافظة أخرى؟ اسأل عن [آلية الإحالة الوطنية](programme/national-referral-mechanism). جُرّبت في محافظات مختارة، ومصدرنا لا يسميها.
- عدت حديثاً من بيلاروسيا أو ليتوانيا؟ الوزارة تحيلك إلى وزارة العمل: اقرأ عن [هذه الإحالة](programme/momd-molsa-referral).

## ماذا تفعل الوزارة أيضاً؟

تقود الوزارة [سياسة التواصل مع العراقيين في الخارج](programme/engagement-with-iraqis-abroad). وفيها [المركز الثاني لموارد الهجرة في بغداد](centre/mrc-baghdad-momd)، وقد أُعلن عنه في أيار ٢٠٢٥.

## من أين تبدأ؟

اتصل بالمركز الموجود في الوزارة قبل أن تذهب. ليس عندنا رقم هاتف الوزارة ولا أرقام مكاتبها.`,
      keywords: [
        'وزارة الهجرة',
        'وزارة المهجرين',
        'وزاره الهجره والمهجرين',
        'نازحين',
        'النازحين',
        'مهجرين',
        'عائدين',
        'مكتب الهجرة الموصل',
        'منحة النازحين',
        'wizarat al hijra',
        'MoMD',
        'وەزارەتی کۆچ',
      ],
      sourceNote:
        'مركز موارد الهجرة في بغداد، من دون تاريخ؛ المنظمة الدولية للهجرة في العراق، من دون تاريخ؛ المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      address: null,
    },
    ckb: {
      title: 'وەزارەتی کۆچ و کۆچبەران',
      summary:
        'ئەگەر لە دەرەوە گەڕاویتەتەوە یان بەهۆی شەڕەوە ئاوارە بوویت، ڕەوانەکردن بۆ یارمەتی کاری ئەم وەزارەتەیە. لە نەینەوا نووسینگەکانی ئەمە دەکەن، و لە هەندێک پارێزگا میکانیزمی نیشتمانیی ڕەوانەکردن.',
      body: `## کەی پێویستت بەم وەزارەتەیە؟

- لە نەینەوا دەژیت و لە دەرەوە گەڕاویتەتەوە یان ئاوارە بوویت؟ بڕۆ بۆ یەکێک لە نووسینگەکانی لە مووسڵ، حەمدانیە، شنگال یان تەلەعفەر، و سەرەتا پەڕەی [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) بخوێنەوە. بەخۆڕایی و نهێنییە.
- لە دەرەوە گەڕاویتەتەوە و لە پارێزگایەکی تر دەژیت؟ لە [میکانیزمی نیشتمانیی ڕەوانەکردن](programme/national-referral-mechanism) بپرسە. لە چەند پارێزگایەکی هەڵبژێردراو تاقی کراوەتەوە، و سەرچاوەکەمان ناویان ناهێنێت.
- بەم دواییانە لە بێلاڕووس یان لیتوانیاوە گەڕاویتەتەوە؟ وەزارەتەکە ڕەوانەت دەکات بۆ وەزارەتی کار: پەڕەی [ئەم ڕەوانەکردنە](programme/momd-molsa-referral) بخوێنەوە.

## وەزارەتەکە چی تر دەکات؟

وەزارەتەکە سەرپەرشتیی [سیاسەتی کارکردن لەگەڵ عێراقییەکانی دەرەوە](programme/engagement-with-iraqis-abroad) دەکات. [ناوەندی دووەمی سەرچاوەی کۆچ لە بەغدا](centre/mrc-baghdad-momd) لەم وەزارەتەیە و لە ئایاری ٢٠٢٥ ڕاگەیەنرا.

## لە کوێوە دەست پێ بکەیت؟

پێش ئەوەی بچیت، پەیوەندی بەو ناوەندەوە بکە کە لە وەزارەتەکەیە. ژمارەی تەلەفۆنی وەزارەتەکە و نووسینگەکانی نازانین.`,
      keywords: [
        'وەزارەتی کۆچ',
        'کۆچ و کۆچبەران',
        'وەزارەتی کۆچ و ئاوارەکان',
        'ئاوارە',
        'ئاوارەکان',
        'گەڕاوە',
        'نووسینگەی کۆچ مووسڵ',
        'یارمەتی ئاوارە',
        'wezareti koch',
        'MoMD',
        'IDP',
      ],
      sourceNote:
        'ناوەندی سەرچاوەی کۆچ لە بەغدا، بەبێ بەروار؛ ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار؛ ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      address: null,
    },
    en: {
      title: 'Ministry of Migration and Displaced (MoMD)',
      summary:
        'If you came back from abroad or were displaced by conflict, this ministry is in charge of referring you to help: in Ninewa through its offices, in selected governorates through the National Referral Mechanism.',
      body: `## When do you need this ministry?

- You live in Ninewa and came back from abroad or were displaced? Go to one of its offices in Mosul, Hamdaniyah, Sinjar or Telafar, and first read about the [Ninewa referral system](programme/ninewa-referral-system). It is free and confidential.
- You came back from abroad and live in another governorate? Ask about the [National Referral Mechanism](programme/national-referral-mechanism). It was piloted in selected governorates; our source does not name them.
- You recently came back from Belarus or Lithuania? The ministry refers you to the Ministry of Labour: read about [this referral](programme/momd-molsa-referral).

## What else does the ministry do?

The ministry leads the [Policy for Engagement with Iraqis Abroad](programme/engagement-with-iraqis-abroad). The [second Migrant Resource Centre in Baghdad](centre/mrc-baghdad-momd) is here; it was announced in May 2025.

## Where do you start?

Call the centre inside the ministry before you go. We have no phone numbers of the ministry or its offices.`,
      keywords: [
        'MoMD',
        'ministry of migration',
        'ministry of displacement',
        'ministry of migration and displaced',
        'IDP',
        'displaced',
        'returnees',
        'Mosul office',
        'migration office',
        'wizarat al hijra',
      ],
      sourceNote:
        'Migrant Resource Centre in Baghdad, undated; IOM Iraq, undated; ICMPD, May 2025.',
      address: null,
    },
  },
}
