import type { SeedEntry } from '../../seed-entry.ts'

/** With the Community Policing in Ninewa. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'womens-legal-counselling-offices',
  demo: false,
  facts: {
    owner: null,
    kind: 'police',
    coverage: [{ id: 'ninewa', needs: ['papers', 'safety'], governorates: ['IQ-NI'] }],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'مكاتب الاستشارة القانونية للنساء',
      summary:
        'مكاتب للنساء تعمل مع الشرطة المجتمعية في نينوى. إذا كان عندكِ سؤال قانوني، فاسألي عن أقرب مكتب إليكِ.',
      body: `تعمل هذه المكاتب مع [الشرطة المجتمعية](organisation/community-policing)، ويعمل معها [نظام الإحالة في نينوى](programme/ninewa-referral-system). الاستشارة القانونية تعني أن تعرفي حقكِ وماذا يمكنكِ أن تفعلي، قبل أن تقرري.

## قبل أن تذهبي

- اسألي هل تتحدث معكِ امرأة.
- اسألي من سيعرف أنكِ جئتِ، وماذا سيُكتب عنكِ.
- خذي معكِ ما لديكِ من أوراق. إذا لم تكن معكِ أوراق، فاسألي مع ذلك.

## كيف تصلين إليها؟

لا نعرف عناوين هذه المكاتب ولا أرقامها. اسألي في مكتب وزارة الهجرة والمهجرين في الموصل أو الحمدانية أو سنجار أو تلعفر.`,
      keywords: [
        'استشارة قانونية للنساء',
        'محامية',
        'حقوق المرأة',
        'طلاق',
        'نفقة',
        'حضانة',
        'عنف أسري',
        'سؤال قانوني',
        'نينوى',
        'الموصل',
        'women legal',
        'muhamiya',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      address: null,
    },
    ckb: {
      title: 'نووسینگەکانی ڕاوێژی یاسایی ژنان',
      summary:
        'نووسینگەی تایبەت بە ژنانن و لەگەڵ پۆلیسی کۆمەڵگەیی لە نەینەوا کار دەکەن. ئەگەر پرسیارێکی یاساییت هەیە، لەبارەی نزیکترین نووسینگەوە بپرسە.',
      body: `ئەم نووسینگانە لەگەڵ [پۆلیسی کۆمەڵگەیی](organisation/community-policing) کار دەکەن، و [سیستەمی ڕەوانەکردنی نەینەوا](programme/ninewa-referral-system) هاوکارییان لەگەڵ دەکات. ڕاوێژی یاسایی واتە پێش ئەوەی بڕیار بدەیت، مافی خۆت بزانیت و بزانیت چیت لە دەست دێت.

## پێش ئەوەی بچیت

- بپرسە ئایا ژنێک قسەت لەگەڵ دەکات.
- بپرسە کێ دەزانێت کە هاتوویت، و چیت لەسەر دەنووسرێت.
- ئەو بەڵگەنامانەی هەتە لەگەڵ خۆت ببە. ئەگەر بەڵگەنامەت پێ نییە، هەر بپرسە.

## چۆن پێیان بگەیت؟

ناونیشان و ژمارەی ئەم نووسینگانە نازانین. لە نووسینگەی وەزارەتی کۆچ و کۆچبەران لە مووسڵ، حەمدانیە، شنگال یان تەلەعفەر بپرسە.`,
      keywords: [
        'ڕاوێژی یاسایی ژنان',
        'پارێزەری ژن',
        'مافی ژنان',
        'جیابوونەوە',
        'تەڵاق',
        'نەفەقە',
        'توندوتیژی خێزانی',
        'پرسیاری یاسایی',
        'نەینەوا',
        'مووسڵ',
        'women legal',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      address: null,
    },
    en: {
      title: 'Women’s Legal Counselling Offices',
      summary:
        'Offices for women that work with Community Policing in Ninewa. If you have a legal question, ask for the office nearest to you.',
      body: `These offices work with [Community Policing](organisation/community-policing), and the [Ninewa referral system](programme/ninewa-referral-system) works with them. Legal counselling means that you learn what your rights are and what you can do, before you decide.

## Before you go

- Ask whether a woman can talk with you.
- Ask who will know that you came, and what will be written about you.
- Take the papers you have. If you have none, ask anyway.

## How do you reach them?

We do not know the addresses or numbers of these offices. Ask at the office of the Ministry of Migration and Displaced in Mosul, Hamdaniyah, Sinjar or Telafar.`,
      keywords: [
        'women legal help',
        'legal counselling',
        'lawyer for women',
        'women’s rights',
        'divorce',
        'custody',
        'domestic violence',
        'legal question',
        'Ninewa',
        'Mosul',
      ],
      sourceNote: 'IOM Iraq, undated.',
      address: null,
    },
  },
}
