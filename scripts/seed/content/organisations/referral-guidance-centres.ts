import type { SeedEntry } from '../../seed-entry.ts'

/** With the Community Policing in Ninewa. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'referral-guidance-centres',
  demo: false,
  facts: {
    owner: null,
    kind: 'police',
    coverage: [{ id: 'ninewa', needs: ['counselling'], governorates: ['IQ-NI'] }],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'مراكز إرشاد الإحالة',
      summary:
        'مراكز تعمل مع الشرطة المجتمعية في نينوى. إذا لم تعرف أي جهة تساعدك هناك، فاسأل عن أقربها إليك.',
      body: `تعمل هذه المراكز مع [الشرطة المجتمعية](organisation/community-policing)، ويعمل معها [نظام الإحالة في نينوى](programme/ninewa-referral-system). الإحالة معناها أن أحداً يدلّك على الجهة التي تساعدك، فلا تبحث عنها وحدك.

## ماذا لا نعرف؟

لا يذكر مصدرنا أين هذه المراكز ولا متى تفتح. اسأل في مكتب وزارة الهجرة والمهجرين في الموصل أو الحمدانية أو سنجار أو تلعفر.

## أسئلة تسألها هناك

- من سيرى معلوماتي؟
- إلى أي جهة ستحيلونني، ومتى؟
- ماذا أفعل إذا لم يتصل بي أحد؟`,
      keywords: [
        'مراكز إرشاد الإحالة',
        'مركز الإحالة',
        'إحالة',
        'وين أروح',
        'منو يساعدني',
        'نينوى',
        'الموصل',
        'شرطة مجتمعية',
        'ihala',
        'referral guidance',
        'RGC',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      address: null,
    },
    ckb: {
      title: 'ناوەندەکانی ڕێنمایی ڕەوانەکردن',
      summary:
        'ئەم ناوەندانە لەگەڵ پۆلیسی کۆمەڵگەیی لە نەینەوا کار دەکەن. ئەگەر نازانیت لەوێ کام لایەن یارمەتیت دەدات، لەبارەی نزیکترینیانەوە بپرسە.',
      body: `ئەم ناوەندانە لەگەڵ [پۆلیسی کۆمەڵگەیی](organisation/community-policing) کار دەکەن، و [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) هاوکارییان لەگەڵ دەکات. ڕەوانەکردن واتە کەسێک ئەو لایەنەت پیشان دەدات کە یارمەتیت دەدات، بۆ ئەوەی بە تەنیا بەدوایدا نەگەڕێیت.

## چی نازانین؟

سەرچاوەکەمان ناڵێت ئەم ناوەندانە لە کوێن و کەی دەکرێنەوە. لە نووسینگەی وەزارەتی کۆچ و کۆچبەران لە مووسڵ، حەمدانیە، شنگال یان تەلەعفەر بپرسە.

## لەوێ ئەمانە بپرسە

- کێ زانیارییەکانم دەبینێت؟
- بۆ کام لایەن و کەی ڕەوانەم دەکەن؟
- چی بکەم ئەگەر کەس پەیوەندیی پێوە نەکردم؟`,
      keywords: [
        'ڕێنمایی ڕەوانەکردن',
        'ناوەندی ڕەوانەکردن',
        'ڕەوانەکردن',
        'ئیحالە',
        'بۆ کوێ بچم',
        'کێ یارمەتیم دەدات',
        'نەینەوا',
        'مووسڵ',
        'referral guidance',
        'RGC',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      address: null,
    },
    en: {
      title: 'Referral Guidance Centres',
      summary:
        'Centres that work with Community Policing in Ninewa. If you do not know who can help you there, ask for the nearest one.',
      body: `These centres work with [Community Policing](organisation/community-policing), and the [Ninewa referral system](programme/ninewa-referral-system) works with them. Referral means that someone shows you who can help, so that you do not search alone.

## What we do not know

Our source does not say where these centres are or when they open. Ask at the office of the Ministry of Migration and Displaced in Mosul, Hamdaniyah, Sinjar or Telafar.

## Questions to ask there

- Who will see my information?
- Where will you refer me, and when?
- What do I do if nobody calls me?`,
      keywords: [
        'referral guidance centre',
        'referral centre',
        'RGC',
        'referral',
        'where to go',
        'who can help',
        'Ninewa',
        'Mosul',
        'community police',
      ],
      sourceNote: 'IOM Iraq, undated.',
      address: null,
    },
  },
}
