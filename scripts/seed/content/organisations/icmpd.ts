import { iraqOfficePhones } from '../../iraq-office-phones.ts'
import type { SeedEntry } from '../../seed-entry.ts'

/** Runs the Migrant Resource Centres; the Iraq office answers for all four. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'icmpd',
  demo: false,
  facts: {
    owner: null,
    kind: 'international',
    coverage: [
      {
        id: 'centres',
        needs: ['counselling', 'travel', 'safety', 'training', 'work'],
        governorates: ['IQ-BG', 'IQ-AR', 'IQ-SU'],
      },
    ],
    governorate: null,
    phones: [
      ...iraqOfficePhones,
      {
        id: 'headquarters',
        number: '+43150446772418',
        languages: [],
        whatsapp: false,
        office: 'provider',
      },
    ],
    email: null,
    website: 'https://www.icmpd.org',
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)',
      summary:
        'المنظمة التي تدير مراكز موارد الهجرة مع حكومة العراق. إذا لم تعرف من تسأل، فاتصل بأرقام مكتبها في العراق، واسأل هناك عن أي من المراكز الأربعة.',
      body: `في العراق أربعة مراكز: مركزان في بغداد، ومركز في [أربيل](centre/mrc-erbil)، ومركز في [السليمانية](centre/mrc-sulaymaniyah). تدير المنظمة هذه المراكز مع حكومة العراق. ولها شبكة في بلدان أخرى أيضاً، مثل بنغلاديش وباكستان.

## بماذا تفيدك؟

- تتصل بمكتب العراق وتسأل عن أقرب مركز إليك.
- تتحدث مع مرشد، وجهاً لوجه أو عبر الإنترنت.
- تعرف مخاطر الهجرة غير النظامية وطرق الهجرة الآمنة والقانونية.

## أي رقم تختار؟

الأرقام الثلاثة الأولى في هذه الصفحة لمكتب العراق. أما الرقم الأخير فهو للمقر الرئيسي خارج العراق، والمكالمة إليه مكالمة دولية.`,
      keywords: [
        'المركز الدولي لتطوير سياسات الهجرة',
        'اي سي ام بي دي',
        'مركز الهجرة',
        'مراكز موارد الهجرة',
        'مكتب العراق',
        'رقم المركز',
        'طريق الحرير',
        'ICMPD',
        'MRC',
        'icmpd iraq',
        'ناوەندی نێودەوڵەتی',
        'اتصل بنا',
        'تواصل معنا',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥.',
      address: null,
    },
    ckb: {
      title: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)',
      summary:
        'ئەو ڕێکخراوەیە کە ناوەندەکانی سەرچاوەی کۆچ لەگەڵ حکومەتی عێراق بەڕێوە دەبات. ئەگەر نازانیت لە کێ بپرسیت، پەیوەندی بە ژمارەکانی نووسینگەی عێراقەوە بکە، و لەبارەی هەر یەکێک لە چوار ناوەندەکەوە بپرسە.',
      body: `لە عێراق چوار ناوەند هەن: دوو لە بەغدا، یەک لە [هەولێر](centre/mrc-erbil) و یەک لە [سلێمانی](centre/mrc-sulaymaniyah). ڕێکخراوەکە لەگەڵ حکومەتی عێراق بەڕێوەیان دەبات. لە وڵاتانی تریش تۆڕێکی هەیە، وەک بەنگلادیش و پاکستان.

## بۆ تۆ چ سوودێکی هەیە؟

- پەیوەندی بە نووسینگەی عێراقەوە دەکەیت و لە نزیکترین ناوەند دەپرسیت.
- قسە لەگەڵ ڕاوێژکارێک دەکەیت، ڕووبەڕوو یان ئۆنلاین.
- مەترسییەکانی کۆچی ناڕێکخراو و ڕێگاکانی کۆچی سەلامەت و یاسایی دەزانیت.

## کام ژمارە هەڵبژێریت؟

سێ ژمارەی یەکەمی ئەم پەڕەیە هی نووسینگەی عێراقن. ژمارەی کۆتایی هی بارەگای سەرەکییە لە دەرەوەی عێراق، و تەلەفۆنکردن بۆی واتە تەلەفۆنکردن بۆ دەرەوەی وڵات.`,
      keywords: [
        'ناوەندی نێودەوڵەتی',
        'سەنتەری کۆچ',
        'ناوەندەکانی کۆچ',
        'نووسینگەی عێراق',
        'ژمارەی ناوەند',
        'ئای سی ئێم پی دی',
        'ڕێگای ئاوریشم',
        'ICMPD',
        'MRC',
        'icmpd iraq',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥.',
      address: null,
    },
    en: {
      title: 'International Centre for Migration Policy Development (ICMPD)',
      summary:
        'The organisation that runs the Migrant Resource Centres with the Government of Iraq. If you do not know whom to ask, call the numbers of its Iraq office and ask about any of the four centres.',
      body: `Iraq has four centres: two in Baghdad, one in [Erbil](centre/mrc-erbil) and one in [Sulaymaniyah](centre/mrc-sulaymaniyah). The organisation runs them with the Government of Iraq. It has a network in other countries too, such as Bangladesh and Pakistan.

## What can it do for you?

- You call the Iraq office and ask for the centre nearest to you.
- You talk to a counsellor, face to face or online.
- You learn the risks of irregular migration, and the ways to migrate safely and legally.

## Which number do you choose?

The first three numbers on this page are those of the Iraq office. The last one is that of the headquarters outside Iraq, and a call there is an international call.`,
      keywords: [
        'ICMPD',
        'ICMPD Iraq',
        'MRC',
        'migrant resource centre',
        'migration centre',
        'Iraq office',
        'phone number',
        'Silk Routes',
        'headquarters',
      ],
      sourceNote: 'ICMPD, May 2025.',
      address: null,
    },
  },
}
