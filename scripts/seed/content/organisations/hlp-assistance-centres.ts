import type { SeedEntry } from '../../seed-entry.ts'

/** With the Community Policing in Ninewa. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'hlp-assistance-centres',
  demo: false,
  facts: {
    owner: null,
    kind: 'police',
    coverage: [{ id: 'ninewa', needs: ['housing', 'papers'], governorates: ['IQ-NI'] }],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'مراكز المساعدة في السكن والأرض والممتلكات',
      summary:
        'مراكز تعمل مع الشرطة المجتمعية في نينوى. إذا عدت ووجدت مشكلة في بيتك أو أرضك أو أوراقهما، فاسأل عن أقرب مركز إليك.',
      body: `تعمل هذه المراكز مع [الشرطة المجتمعية](organisation/community-policing)، ويعمل معها [نظام الإحالة في نينوى](programme/ninewa-referral-system).

## متى تسأل عنها؟

- عدت ووجدت في بيتك ناساً آخرين.
- ضاعت أوراق بيتك أو أرضك.
- لا تعرف كيف تثبت أن البيت لك.

لا يذكر مصدرنا ماذا تستطيع المراكز أن تفعل في كل حالة. اسأل أولاً، ولا توقّع ورقة لا تفهمها.

## كيف تصل إليها؟

لا نعرف عناوينها ولا أرقامها. اسأل في مكتب وزارة الهجرة والمهجرين في الموصل أو الحمدانية أو سنجار أو تلعفر.`,
      keywords: [
        'سكن',
        'بيت مهدم',
        'بيتي مأخوذ',
        'أرض',
        'عقار',
        'طابو',
        'سند ملكية',
        'ملكية البيت',
        'نينوى',
        'سنجار',
        'HLP',
        'tapu',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      address: null,
    },
    ckb: {
      title: 'ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک',
      summary:
        'ئەم ناوەندانە لەگەڵ پۆلیسی کۆمەڵگەیی لە نەینەوا کار دەکەن. ئەگەر گەڕایتەوە و کێشەیەکت لە خانوو، زەوی یان کاغەزەکانیاندا هەبوو، لەبارەی نزیکترینیانەوە بپرسە.',
      body: `ئەم ناوەندانە لەگەڵ [پۆلیسی کۆمەڵگەیی](organisation/community-policing) کار دەکەن، و [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) هاوکارییان لەگەڵ دەکات.

## کەی لێیان بپرسیت؟

- گەڕایتەوە و خەڵکی تر لە خانووەکەتدا دەژین.
- کاغەزەکانی خانوو یان زەویت ون بوون.
- نازانیت چۆن بیسەلمێنیت کە خانووەکە هی تۆیە.

سەرچاوەکەمان ناڵێت ناوەندەکان لە هەر حاڵەتێکدا چییان لە دەست دێت. سەرەتا بپرسە، و کاغەزێک واژۆ مەکە کە تێی ناگەیت.

## چۆن پێیان بگەیت؟

ناونیشان و ژمارەکانیان نازانین. لە نووسینگەی وەزارەتی کۆچ و کۆچبەران لە مووسڵ، حەمدانیە، شنگال یان تەلەعفەر بپرسە.`,
      keywords: [
        'خانوو',
        'خانووی ڕووخاو',
        'خانووەکەم گیراوە',
        'زەوی',
        'موڵک',
        'تاپۆ',
        'سەنەد',
        'خاوەندارێتی',
        'نەینەوا',
        'شنگال',
        'HLP',
        'tapo',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      address: null,
    },
    en: {
      title: 'Housing, Land and Property Assistance Centres',
      summary:
        'Centres that work with Community Policing in Ninewa. If you came back and have a problem with your house, your land or their papers, ask for the nearest one.',
      body: `These centres work with [Community Policing](organisation/community-policing), and the [Ninewa referral system](programme/ninewa-referral-system) works with them.

## When do you ask for them?

- You came back and other people live in your house.
- The papers of your house or land are lost.
- You do not know how to prove that the house is yours.

Our source does not say what the centres can do in each case. Ask first, and do not sign a paper that you do not understand.

## How do you reach them?

We do not know their addresses or numbers. Ask at the office of the Ministry of Migration and Displaced in Mosul, Hamdaniyah, Sinjar or Telafar.`,
      keywords: [
        'HLP',
        'housing',
        'destroyed house',
        'house occupied',
        'land',
        'property',
        'title deed',
        'tapu',
        'ownership',
        'Ninewa',
        'Sinjar',
      ],
      sourceNote: 'IOM Iraq, undated.',
      address: null,
    },
  },
}
