import type { SeedEntry } from '../../seed-entry.ts'

/** Works with the Ninewa referral system. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'community-policing',
  demo: false,
  facts: {
    owner: null,
    kind: 'police',
    coverage: [{ id: 'ninewa', needs: ['safety', 'papers'], governorates: ['IQ-NI'] }],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'الشرطة المجتمعية',
      summary:
        'شرطة تابعة لوزارة الداخلية، تعمل مع نظام الإحالة في نينوى. إذا كنت نازحاً أو عائداً هناك، فقد تُحال إلى أحد مكاتبها.',
      body: `الشرطة المجتمعية تابعة [لوزارة الداخلية](organisation/ministry-of-interior). وهي تعمل مع [نظام الإحالة في نينوى](programme/ninewa-referral-system).

## ثلاثة أنواع من المكاتب

- [مراكز إرشاد الإحالة](organisation/referral-guidance-centres)
- [مكاتب الاستشارة القانونية للنساء](organisation/womens-legal-counselling-offices)
- [مراكز المساعدة في السكن والأرض والممتلكات](organisation/hlp-assistance-centres)

## كيف تصل إليها؟

لا نعرف عناوينها ولا أرقامها. اسأل في مكتب وزارة الهجرة والمهجرين في الموصل أو الحمدانية أو سنجار أو تلعفر. وإذا كنت تخاف من الحديث مع الشرطة، فقل ذلك للموظف أولاً.`,
      keywords: [
        'الشرطة المجتمعية',
        'شرطه مجتمعيه',
        'شرطة',
        'شرطة الموصل',
        'نينوى',
        'مشكلة عائلية',
        'مشكلة مع الجيران',
        'استشارة قانونية',
        'community police',
        'shurta',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      address: null,
    },
    ckb: {
      title: 'پۆلیسی کۆمەڵگەیی',
      summary:
        'پۆلیسێکی وەزارەتی ناوخۆیە کە لەگەڵ سیستەمی ڕەوانەکردنی نەینەوا کار دەکات. ئەگەر لەوێ ئاوارە یان گەڕاوەیت، لەوانەیە بۆ یەکێک لە نووسینگەکانی ڕەوانە بکرێیت.',
      body: `پۆلیسی کۆمەڵگەیی سەر بە [وەزارەتی ناوخۆیە](organisation/ministry-of-interior). لەگەڵ [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) کار دەکات.

## سێ جۆر نووسینگە

- [ناوەندەکانی ڕێنمایی ڕەوانەکردن](organisation/referral-guidance-centres)
- [نووسینگەکانی ڕاوێژی یاسایی ژنان](organisation/womens-legal-counselling-offices)
- [ناوەندەکانی یارمەتیی خانوو و زەوی و موڵک](organisation/hlp-assistance-centres)

## چۆن پێیان بگەیت؟

ناونیشان و ژمارەکانیان نازانین. لە نووسینگەی وەزارەتی کۆچ و کۆچبەران لە مووسڵ، حەمدانیە، شنگال یان تەلەعفەر بپرسە. ئەگەر دەترسیت لەگەڵ پۆلیس قسە بکەیت، سەرەتا ئەوە بە فەرمانبەرەکە بڵێ.`,
      keywords: [
        'پۆلیسی کۆمەڵگەیی',
        'پۆلیسی کۆمەڵایەتی',
        'پۆلیس',
        'پۆلیسی مووسڵ',
        'نەینەوا',
        'کێشەی خێزانی',
        'ڕاوێژی یاسایی',
        'community police',
        'polis',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      address: null,
    },
    en: {
      title: 'Community Policing',
      summary:
        'Police of the Ministry of Interior who work with the referral system in Ninewa. If you are displaced or a returnee there, you may be referred to one of their offices.',
      body: `Community Policing belongs to the [Ministry of Interior](organisation/ministry-of-interior). It works with the [Ninewa referral system](programme/ninewa-referral-system).

## Three kinds of offices

- [Referral Guidance Centres](organisation/referral-guidance-centres)
- [Women’s Legal Counselling Offices](organisation/womens-legal-counselling-offices)
- [Housing, Land and Property Assistance Centres](organisation/hlp-assistance-centres)

## How do you reach them?

We do not know their addresses or numbers. Ask at the office of the Ministry of Migration and Displaced in Mosul, Hamdaniyah, Sinjar or Telafar. If you are afraid of talking to the police, tell the member of staff first.`,
      keywords: [
        'community police',
        'community policing',
        'police',
        'police Mosul',
        'Ninewa',
        'family problem',
        'legal advice',
        'shurta',
      ],
      sourceNote: 'IOM Iraq, undated.',
      address: null,
    },
  },
}
