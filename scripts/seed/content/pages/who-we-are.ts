import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'page'> = {
  type: 'page',
  slug: 'who-we-are',
  demo: false,
  facts: { owner: null },
  text: {
    ar: {
      title: 'من نحن',
      summary:
        'من يدير مراكز موارد الهجرة في العراق، ومنذ متى، ومع من، ومن يدفع. وما الذي لم يُراجَع بعد في هذا الموقع.',
      body: `منارة موقع يخبرك أين تجد المساعدة في العراق: أي مركز، وأي خدمة، وأي أوراق، وأي رقم. القراءة مجانية ولا تحتاج إلى تسجيل.

## من يدير المراكز؟

مراكز موارد الهجرة في العراق يديرها [المركز الدولي لتطوير سياسات الهجرة](organisation/icmpd) (ICMPD) مع حكومة العراق. وهي أربعة:

- [بغداد، وزارة العمل والشؤون الاجتماعية](centre/mrc-baghdad-molsa): تأسس في شباط ٢٠٢٠، وكان افتتاحه الرسمي مقرراً في كانون الأول ٢٠٢٠
- [أربيل](centre/mrc-erbil): منذ عام ٢٠٢٤
- [السليمانية](centre/mrc-sulaymaniyah): منذ عام ٢٠٢٥
- [بغداد، وزارة الهجرة والمهجرين](centre/mrc-baghdad-momd): أُعلن عنه في ٨ أيار ٢٠٢٥ مع مذكرة تفاهم

في الشبكة نفسها مراكز في بنغلاديش وباكستان وقيرغيزستان وسريلانكا وطاجيكستان، ومركز افتراضي لأفغانستان. وكان من المخطط أن يُفتح مركز في أوزبكستان عام ٢٠٢٥. يعمل في الشبكة أكثر من ٦٠ موظفاً، وخدمت نحو ١٧٠ مليون شخص منذ عام ٢٠١٦ (المركز الدولي لتطوير سياسات الهجرة، أيار ٢٠٢٥).

## من يدفع؟

هذه الجهات تموّل المراكز والبرامج التي تقرأ عنها هنا:

- [الاتحاد الأوروبي](organisation/european-union): مشروع «تحسين إدارة الهجرة في بلدان طرق الحرير»
- [وزارة الخارجية الدنماركية](organisation/denmark-mfa): مشروع CAIR
- [NORAQ](organisation/noraq): الدنمارك وفنلندا والنرويج والسويد
- [حكومة أستراليا](organisation/australia): عمل المنظمة الدولية للهجرة في نينوى

## إلى أي حد تعتمد على الموقع؟

نقول لك بصراحة ما لم يكتمل:

- **هذا عرض توضيحي.** مواعيد الدورات وبعض الدورات وبعض الجهات غير حقيقية، وعليها علامة.
- **لم يراجع النصوص العربية والكردية بعد قارئ من أهل اللغة.** إذا وجدت جملة غريبة، فالخطأ منا.
- لا نعرف بعد عناوين المراكز ولا أوقات دوامها. لذلك نكتب: اتصل قبل أن تأتي.

كيف نختار ما نكتبه؟ اقرأ [كيف نكتب](page/how-we-write).`,
      keywords: [
        'من نحن',
        'عن الموقع',
        'عن المركز',
        'من يدير المركز',
        'من يمول',
        'التمويل',
        'مركز موارد الهجرة',
        'منارة',
        'منظمة',
        'موقع حكومي',
        'تابع لمن',
        'MRC',
        'ICMPD',
        'about us',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة، ٢٠٢٠ وأيار ٢٠٢٥.',
    },
    ckb: {
      title: 'ئێمە کێین',
      summary:
        'کێ ناوەندەکانی سەرچاوەی کۆچ لە عێراق بەڕێوە دەبات، لە کەیەوە، لەگەڵ کێ و کێ پارەکەی دەدات. و لەم ماڵپەڕەدا چی هێشتا پێداچوونەوەی بۆ نەکراوە.',
      body: `منارە ماڵپەڕێکە کە پێت دەڵێت لە عێراق یارمەتی لە کوێ دەست دەکەوێت: کام ناوەند، کام خزمەتگوزاری، کام بەڵگەنامە و کام ژمارە. خوێندنەوەی بەخۆڕاییە و پێویست ناکات ناوت تۆمار بکەیت.

## کێ ناوەندەکان بەڕێوە دەبات؟

ناوەندەکانی سەرچاوەی کۆچ لە عێراق لەلایەن [ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچەوە](organisation/icmpd) (ICMPD) لەگەڵ حکومەتی عێراق بەڕێوە دەبرێن. چوار ناوەندن:

- [بەغدا، وەزارەتی کار و کاروباری کۆمەڵایەتی](centre/mrc-baghdad-molsa): لە شوباتی ٢٠٢٠ دامەزراوە، و کردنەوەی فەرمییەکەی بۆ کانوونی یەکەمی ٢٠٢٠ دانرابوو
- [هەولێر](centre/mrc-erbil): لە ساڵی ٢٠٢٤ەوە
- [سلێمانی](centre/mrc-sulaymaniyah): لە ساڵی ٢٠٢٥ەوە
- [بەغدا، وەزارەتی کۆچ و کۆچبەران](centre/mrc-baghdad-momd): لە ٨ی ئایاری ٢٠٢٥ لەگەڵ یاداشتێکی لێکتێگەیشتن ڕاگەیەنرا

هەمان تۆڕ لە بەنگلادیش، پاکستان، قیرغیزستان، سریلانکا و تاجیکستان ناوەندی هەیە، و ناوەندێکی ئۆنلاینیش بۆ ئەفغانستان. پلان هەبوو ناوەندێک لە ئۆزبەکستان لە ساڵی ٢٠٢٥ بکرێتەوە. زیاتر لە ٦٠ فەرمانبەر لە تۆڕەکەدا کار دەکەن. تۆڕەکە لە ساڵی ٢٠١٦ەوە خزمەتی نزیکەی ١٧٠ ملیۆن کەسی کردووە (ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ئایاری ٢٠٢٥).

## کێ پارەکەی دەدات؟

ئەم لایەنانە پارەی ناوەندەکان و ئەو بەرنامانە دەدەن کە لێرە لەبارەیانەوە دەخوێنیتەوە:

- [یەکێتیی ئەورووپا](organisation/european-union): پڕۆژەی «باشترکردنی بەڕێوەبردنی کۆچ لە وڵاتانی ڕێگاکانی ئاوریشم»
- [وەزارەتی دەرەوەی دانیمارک](organisation/denmark-mfa): پڕۆژەی CAIR
- [NORAQ](organisation/noraq): دانیمارک، فینلاند، نەرویج و سوید
- [حکومەتی ئوسترالیا](organisation/australia): کاری ڕێکخراوی نێودەوڵەتیی کۆچ لە نەینەوا

## تا چەند دەتوانیت پشت بە ماڵپەڕەکە ببەستیت؟

بە ڕاشکاوی پێت دەڵێین چی تەواو نییە:

- **ئەمە نموونەیە.** وادەی خولەکان، هەندێک خول و هەندێک لایەن ڕاستەقینە نین، و نیشانەیان لەسەرە.
- **هێشتا کەسێک کە عەرەبی یان کوردی زمانی دایکی بێت، پێداچوونەوەی بۆ ئەم دەقانە نەکردووە.** ئەگەر ڕستەیەکی سەیرت بینی، هەڵەکە هی ئێمەیە.
- هێشتا ناونیشانی ناوەندەکان و کاتەکانی کردنەوەیان نازانین. بۆیە دەنووسین: پێش هاتن پەیوەندی بکە.

چۆن ئەوە هەڵدەبژێرین کە دەینووسین؟ [چۆن دەنووسین](page/how-we-write) بخوێنەوە.`,
      keywords: [
        'ئێمە کێین',
        'دەربارەی ماڵپەڕ',
        'دەربارەی ناوەند',
        'کێ بەڕێوەی دەبات',
        'کێ پارەی دەدات',
        'ناوەندی سەرچاوەی کۆچ',
        'منارە',
        'ڕێکخراو',
        'حکومەت',
        'سەر بە کێیە',
        'من نحن',
        'MRC',
        'ICMPD',
        'about us',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ، ٢٠٢٠ و ئایاری ٢٠٢٥.',
    },
    en: {
      title: 'Who we are',
      summary:
        'Who runs the Migrant Resource Centres in Iraq, since when, with whom, and who pays. And what on this site nobody has reviewed yet.',
      body: `Manara is a site that tells you where to find help in Iraq: which centre, which service, which papers, which number. Reading is free, and you need not register.

## Who runs the centres?

The Migrant Resource Centres in Iraq are run by the [International Centre for Migration Policy Development](organisation/icmpd) (ICMPD) with the Government of Iraq. There are four:

- [Baghdad, Ministry of Labour and Social Affairs](centre/mrc-baghdad-molsa): set up in February 2020; its official opening was planned for December 2020
- [Erbil](centre/mrc-erbil): since 2024
- [Sulaymaniyah](centre/mrc-sulaymaniyah): since 2025
- [Baghdad, Ministry of Migration and Displaced](centre/mrc-baghdad-momd): announced on 8 May 2025 with a Memorandum of Understanding

The same network has centres in Bangladesh, Pakistan, Kyrgyzstan, Sri Lanka and Tajikistan, and a virtual centre for Afghanistan. A centre in Uzbekistan was planned for 2025. More than 60 people work in the network, which has served about 170 million people since 2016 (ICMPD, May 2025).

## Who pays?

These pay for the centres and for the programmes that you read about here:

- [European Union](organisation/european-union): the project “Improving Migration Management in the Silk Routes”
- [Ministry of Foreign Affairs of Denmark](organisation/denmark-mfa): the project CAIR
- [NORAQ](organisation/noraq): Denmark, Finland, Norway and Sweden
- [Government of Australia](organisation/australia): IOM’s work in Ninewa

## How far can you rely on this site?

We tell you openly what is not finished:

- **This is a demonstration.** Course dates, some courses and some providers are invented, and marked.
- **No native reader has reviewed the Arabic and Kurdish texts yet.** If a sentence sounds strange, the mistake is ours.
- We do not know the centres’ street addresses or opening hours yet. That is why we write: call before you come.

How do we choose what we write? Read [How we write](page/how-we-write).`,
      keywords: [
        'about us',
        'who are you',
        'who runs this',
        'funding',
        'donor',
        'funders',
        'ICMPD',
        'MRC',
        'migrant resource centre',
        'Manara',
        'network',
        'government',
        'contact',
        'is this official',
      ],
      sourceNote: 'ICMPD, 2020 and May 2025.',
    },
  },
}
