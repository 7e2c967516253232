import type { SeedEntry } from '../../seed-entry.ts'

/** The ministry of labour: loan fund, desk for returnees, the first centre. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'molsa',
  demo: false,
  facts: {
    owner: {
      to: 'centre',
      slug: 'mrc-baghdad-molsa',
    },
    kind: 'ministry',
    coverage: [{ id: 'work', needs: ['work', 'training', 'loans'], governorates: [] }],
    governorate: 'IQ-BG',
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'yes',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'وزارة العمل والشؤون الاجتماعية',
      summary:
        'إذا عدت من الخارج وتبحث عن عمل أو تدريب أو قرض، فهذه الوزارة تهمّك. فيها صندوق القروض، ومكتب معلومات إعادة الإدماج، ومركز لموارد الهجرة في بغداد.',
      body: `## إذا عدت إلى العراق

- تحتاج إلى مال لتبدأ مشروعاً؟ في الوزارة [صندوق القروض](programme/loan-fund).
- لا تعرف أي برنامج يناسبك؟ اسأل [مكتب معلومات إعادة الإدماج](service/reintegration-information-desk).
- عندك فكرة مشروع؟ احضر [دورة ابتكار الأعمال](course/business-innovation) مع [وحدة حاضنات الأعمال](organisation/business-incubators-unit).
- عدت حديثاً من بيلاروسيا أو ليتوانيا؟ تحيلك وزارة الهجرة إلى هنا: اقرأ عن [هذه الإحالة](programme/momd-molsa-referral).

## إذا جئت إلى العراق لتعمل

تشارك الوزارة في مشروع [MIGRA.P](programme/migra-p) لحماية المهاجرين: قواعد العمل، وتفتيش العمل، وتعريف العامل بحقوقه وواجباته بعد وصوله. اقرأ عن [المساعدة بعد الوصول](service/post-arrival-assistance).

## من أين تبدأ؟

ابدأ من [المركز الموجود في الوزارة](centre/mrc-baghdad-molsa)، فهو يدلّك على القسم الصحيح. ليس عندنا رقم هاتف الوزارة.`,
      keywords: [
        'وزارة العمل',
        'وزاره العمل',
        'الشؤون الاجتماعية',
        'قروض وزارة العمل',
        'تدريب مهني',
        'تشغيل',
        'تعيين',
        'تفتيش العمل',
        'حقوق العامل',
        'wizarat al 3amal',
        'wizarat al amal',
        'MoLSA',
        'وەزارەتی کار',
      ],
      sourceNote:
        'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ؛ المركز الدولي لتطوير سياسات الهجرة.',
      address: null,
    },
    ckb: {
      title: 'وەزارەتی کار و کاروباری کۆمەڵایەتی',
      summary:
        'ئەگەر لە دەرەوە گەڕاویتەتەوە و بەدوای کار، ڕاهێنان یان قەرزدا دەگەڕێیت، ئەم وەزارەتە بۆ تۆیە: سندووقی قەرز، مێزی زانیاریی تێکەڵبوونەوە و ناوەندێکی سەرچاوەی کۆچ لە بەغدا لێرەن.',
      body: `## ئەگەر گەڕاویتەتەوە بۆ عێراق

- پارەت پێویستە بۆ ئەوەی دەست بە کارێکی خۆت بکەیت؟ [سندووقی قەرز](programme/loan-fund) لەم وەزارەتەیە.
- نازانیت کام بەرنامە بۆ تۆ گونجاوە؟ لە [مێزی زانیاریی تێکەڵبوونەوە](service/reintegration-information-desk) بپرسە.
- بیرۆکەی پڕۆژەیەکت هەیە؟ بەشداریی [خولی داهێنانی کار](course/business-innovation) بکە لەگەڵ [یەکەی لانکەکانی کار](organisation/business-incubators-unit).
- بەم دواییانە لە بێلاڕووس یان لیتوانیاوە گەڕاویتەتەوە؟ وەزارەتی کۆچ ڕەوانەی ئێرەت دەکات: پەڕەی [ئەم ڕەوانەکردنە](programme/momd-molsa-referral) بخوێنەوە.

## ئەگەر بۆ کارکردن هاتوویتە عێراق

وەزارەتەکە لە پڕۆژەی [MIGRA.P](programme/migra-p) بۆ پاراستنی کۆچبەران بەشدارە: یاساکانی کار، پشکنینی شوێنی کار، و ناساندنی ماف و ئەرک بە کرێکار دوای گەیشتنی. پەڕەی [یارمەتیی دوای گەیشتن](service/post-arrival-assistance) بخوێنەوە.

## لە کوێوە دەست پێ بکەیت؟

لەو [ناوەندەوە](centre/mrc-baghdad-molsa) دەست پێ بکە کە لە وەزارەتەکەیە: لەوێ بەشی دروستت پیشان دەدەن. ژمارەی تەلەفۆنی وەزارەتەکە نازانین.`,
      keywords: [
        'وەزارەتی کار',
        'کاروباری کۆمەڵایەتی',
        'قەرزی وەزارەتی کار',
        'ڕاهێنانی پیشەیی',
        'دامەزراندن',
        'کار',
        'ئیش',
        'مافی کرێکار',
        'پشکنینی کار',
        'wezareti kar',
        'MoLSA',
        'بێکار',
      ],
      sourceNote:
        'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار؛ ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ.',
      address: null,
    },
    en: {
      title: 'Ministry of Labour and Social Affairs (MoLSA)',
      summary:
        'If you came back from abroad and look for work, training or a loan, this ministry matters to you: it has the loan fund, the Reintegration Information Desk and a Migrant Resource Centre in Baghdad.',
      body: `## If you came back to Iraq

- You need money to start work? The [loan fund](programme/loan-fund) is at this ministry.
- You do not know which programme suits you? Ask the [Reintegration Information Desk](service/reintegration-information-desk).
- You have a business idea? Join the [Business Innovation course](course/business-innovation) with the [Business Incubators Unit](organisation/business-incubators-unit).
- You recently came back from Belarus or Lithuania? The Ministry of Migration refers you here: read about [this referral](programme/momd-molsa-referral).

## If you came to Iraq to work

The ministry takes part in [MIGRA.P](programme/migra-p), a programme that protects migrants: the rules of work, labour inspection, and telling workers their rights and duties after they arrive. Read about [post-arrival assistance](service/post-arrival-assistance).

## Where do you start?

Start at the [centre inside the ministry](centre/mrc-baghdad-molsa). It tells you which section to go to. We have no phone number of the ministry.`,
      keywords: [
        'MoLSA',
        'ministry of labour',
        'ministry of labor',
        'labour ministry',
        'social affairs',
        'loan',
        'vocational training',
        'jobs',
        'labour inspection',
        'foreign workers',
        'wizarat al amal',
        'find work',
        'unemployed',
      ],
      sourceNote:
        'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated; ICMPD.',
      address: null,
    },
  },
}
