import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'course'> = {
  type: 'course',
  slug: 'business-innovation',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    needs: ['work', 'training'],
    audiences: [],
    governorates: ['IQ-BG'],
    hours: null,
    certificate: 'ask',
    organisers: [{ to: 'centre', slug: 'mrc-baghdad-molsa' }],
    partners: [{ to: 'organisation', slug: 'business-incubators-unit' }],
    papers: [],
  },
  text: {
    ar: {
      title: 'دورة ابتكار الأعمال',
      summary:
        'من الفكرة إلى مشروع صغير: دورة مع وحدة حاضنات الأعمال في وزارة العمل، لمن يستطيع دخول سوق العمل المحلي.',
      body: `عندك فكرة لمشروع صغير ولا تعرف من أين تبدأ؟ في هذه الدورة تختبر فكرتك قبل أن تصرف عليها مالك.

يقدم المركز الدورة مع **وحدة حاضنات الأعمال** في دائرة العمل والتدريب المهني، التابعة لوزارة العمل والشؤون الاجتماعية. حاضنة الأعمال جهة تساعد المشاريع الصغيرة في أول طريقها.

## أسئلة تفكر فيها

1. من يشتري، ولماذا يشتري منك أنت؟
2. كم تصرف قبل أن تبيع أول مرة؟
3. ماذا تفعل إذا لم تبع في الشهر الأول؟

## لمن هذه الدورة؟

لمن يستطيع أن يعمل في سوق العمل المحلي. إذا كنت لا تعرف هل تناسبك، فاسأل المركز. وإذا احتجت إلى المال، فاسأل عن صندوق القروض في وزارة العمل والشؤون الاجتماعية.`,
      keywords: [
        'ابتكار الاعمال',
        'حاضنة اعمال',
        'حاضنات',
        'مشروع صغير',
        'مشاريع صغيرة',
        'فكرة مشروع',
        'افتح محل',
        'شغل خاص',
        'ريادة اعمال',
        'business',
        'startup',
        'mashroo',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      outcomes: [
        'تشرح فكرتك لشخص آخر في دقيقة.',
        'تعرف من هو زبونك.',
        'تحسب ما تصرفه وما تكسبه.',
        'تعرف من تسأل عن الخطوة التالية.',
      ],
      partner: 'وحدة حاضنات الأعمال، دائرة العمل والتدريب المهني',
      papers: {},
    },
    ckb: {
      title: 'خولی داهێنانی کار',
      summary:
        'لە بیرۆکەوە بۆ پڕۆژەیەکی بچووک: خولێک لەگەڵ یەکەی لانکەکانی کار لە وەزارەتی کار، بۆ ئەوانەی دەتوانن بچنە بازاڕی کاری ناوخۆ.',
      body: `بیرۆکەی کارێکی بچووکت هەیە و نازانیت لە کوێوە دەست پێ بکەیت؟ لەم خولەدا بیرۆکەکەت تاقی دەکەیتەوە، پێش ئەوەی پارەی خۆتی تێدا خەرج بکەیت.

ناوەندەکە خولەکە لەگەڵ **یەکەی لانکەکانی کار** پێشکەش دەکات، لە فەرمانگەی کار و ڕاهێنانی پیشەیی سەر بە وەزارەتی کار و کاروباری کۆمەڵایەتی. لانکەی کار شوێنێکە کە یارمەتیی پڕۆژە بچووکەکان دەدات لە سەرەتای ڕێگادا.

## ئەو پرسیارانەی بیریان لێ دەکەیتەوە

1. کێ دەکڕێت، و بۆچی لە تۆ دەکڕێت؟
2. پێش یەکەم فرۆشتن چەند خەرج دەکەیت؟
3. چی دەکەیت ئەگەر لە مانگی یەکەمدا هیچ نەفرۆشیت؟

## ئەم خولە بۆ کێیە؟

بۆ ئەو کەسەیە کە دەتوانێت لە بازاڕی کاری ناوخۆدا کار بکات. ئەگەر نازانیت بۆ تۆ گونجاوە یان نا، لە ناوەندەکە بپرسە. ئەگەر پارەت پێویست بوو، لەبارەی سندووقی قەرزی وەزارەتی کار و کاروباری کۆمەڵایەتییەوە بپرسە.`,
      keywords: [
        'داهێنانی کار',
        'لانکەی کار',
        'پڕۆژەی بچووک',
        'پرۆژەی بچوک',
        'بیرۆکەی پڕۆژە',
        'دوکان کردنەوە',
        'بازرگانی',
        'بزنس',
        'کاری خۆم',
        'business',
        'startup',
        'karsazi',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      outcomes: [
        'لە خولەکێکدا بیرۆکەکەت بۆ کەسێکی تر ڕوون دەکەیتەوە.',
        'دەزانیت کڕیارەکەت کێیە.',
        'حسابی خەرجی و قازانجی خۆت دەکەیت.',
        'دەزانیت بۆ هەنگاوی داهاتوو لە کێ بپرسیت.',
      ],
      partner: 'یەکەی لانکەکانی کار، فەرمانگەی کار و ڕاهێنانی پیشەیی',
      papers: {},
    },
    en: {
      title: 'Business Innovation course',
      summary:
        'From an idea to a small business: a course with the Business Incubators Unit of the Ministry of Labour, for people with access to the local job market.',
      body: `Do you have an idea for a small business but do not know where to start? In this course you test the idea before you spend your money on it.

The centre gives the course with the **Business Incubators Unit** of the Department of Labour and Vocational Training, at the Ministry of Labour and Social Affairs. A business incubator helps people who start a small business.

## Questions to think about

1. Who buys, and why from you?
2. How much do you spend before you sell for the first time?
3. What do you do if you sell nothing in the first month?

## Who is it for?

For people who can work in the local job market. If you do not know whether it is right for you, ask the centre. If you need money to start, ask about the loan fund of the Ministry of Labour and Social Affairs.`,
      keywords: [
        'business idea',
        'small business',
        'start a business',
        'startup',
        'entrepreneur',
        'incubator',
        'self employed',
        'open a shop',
        'business plan',
        'innovation',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      outcomes: [
        'You explain your idea to another person in a minute.',
        'You know who your customer is.',
        'You work out what you spend and what you earn.',
        'You know whom to ask about the next step.',
      ],
      partner: 'Business Incubators Unit, Department of Labour and Vocational Training',
      papers: {},
    },
  },
}
