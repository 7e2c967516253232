import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: training in fitting solar panels. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'solar-installation-training-basra',
  demo: true,
  facts: {
    owner: null,
    needs: ['training', 'work'],
    audiences: ['returnees', 'youth', 'hostCommunity'],
    governorates: ['IQ-BA'],
    kind: 'training',
    organisation: {
      to: 'organisation',
      slug: 'demo-basra-training',
    },
    deadline: '+28d',
    centres: [],
    phones: [],
  },
  text: {
    ar: {
      title: 'تدريب على تركيب الألواح الشمسية في البصرة',
      summary:
        'أربعة أسابيع على السطوح في البصرة: تثبيت اللوح، وتوصيل البطارية، والعمل من دون خطر. لمن عاد من الخارج، ولمن يسكن في البصرة ويبحث عن مهنة.',
      body: `الشمس في البصرة قوية، والكهرباء تنقطع. من يعرف تركيب الألواح يجد من يحتاج إليه.

## الأمان أولاً

- لا تعمل على السطح وحدك.
- اقطع الكهرباء قبل أن تلمس السلك.
- اشرب ماءً كثيراً، وابدأ باكراً في الصيف.

إذا أردت أن تعمل وحدك بعد التدريب، فاسأل عن [صندوق القروض](programme/loan-fund).`,
      keywords: [
        'طاقة شمسية',
        'ألواح شمسية',
        'سولار',
        'تركيب ألواح',
        'البصرة',
        'دورة كهرباء',
        'تدريب بصرة',
        'مهنة',
        'solar basra',
        'solar panel',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      offeredBy: 'ورشات النخلة الخضراء للتدريب',
      offers: [
        'أربعة أسابيع من التدريب باليد',
        'خوذة وحزام أمان تستعملهما في التدريب',
        'زيارة لشركتين تركّبان الألواح',
      ],
      requirements: [
        'لا تخاف من الأماكن العالية',
        'تعرف الجمع والطرح',
        'معرفة بسيطة بالكهرباء تفيدك، وليست شرطاً',
      ],
      steps: [
        'لا يوجد مركز في البصرة: اتصل بأي مركز من مراكز موارد الهجرة واسأل عن تدريب الطاقة الشمسية.',
        'قل للمرشد أين تسكن وهل عملت في الكهرباء.',
        'اسأل عن موعد المجموعة القادمة وعن الطريق إليها.',
        'عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.',
      ],
    },
    ckb: {
      title: 'ڕاهێنانی دانانی پانێڵی خۆر لە بەسرە',
      summary:
        'چوار هەفتە لەسەر سەربانەکانی بەسرە: جێگیرکردنی پانێڵ، بەستنی پاتری و کارکردن بەبێ مەترسی. بۆ ئەوانەی لە دەرەوە گەڕاونەتەوە، و بۆ خەڵکی بەسرە کە بەدوای پیشەیەکدا دەگەڕێن.',
      body: `لە بەسرە خۆر بەهێزە و کارەبا زۆر دەبڕێت. ئەوەی دانانی پانێڵ بزانێت، خەڵک پێویستیان پێی دەبێت.

## سەرەتا سەلامەتی

- بە تەنیا لەسەر سەربان کار مەکە.
- پێش ئەوەی دەست لە وایەرەکان بدەیت، کارەباکە بکوژێنەوە.
- ئاوی زۆر بخۆرەوە، و لە هاویندا زوو دەست پێ بکە.

ئەگەر دوای ڕاهێنانەکە دەتەوێت بە تەنیا کار بکەیت، لە [سندووقی قەرز](programme/loan-fund) بپرسە.`,
      keywords: [
        'وزەی خۆر',
        'پانێڵی خۆر',
        'سۆلار',
        'دانانی پانێڵ',
        'بەسرە',
        'خولی کارەبا',
        'ڕاهێنان',
        'پیشە',
        'solar',
        'solar panel',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      offeredBy: 'کارگەی ڕاهێنانی دارخورمای سەوز',
      offers: [
        'چوار هەفتە ڕاهێنان بە دەست',
        'کڵاوی پاراستن و پشتێنی سەلامەتی بۆ کاتی ڕاهێنان',
        'سەردانی دوو کۆمپانیا کە پانێڵ دادەنێن',
      ],
      requirements: [
        'لە شوێنی بەرز ناترسیت',
        'کۆکردنەوە و لێدەرکردن دەزانیت',
        'ئەگەر سەرەتاکانی کارەبا بزانیت باشە، بەڵام مەرج نییە',
      ],
      steps: [
        'لە بەسرە ناوەند نییە: پەیوەندی بە هەر ناوەندێکی سەرچاوەی کۆچەوە بکە و لە ڕاهێنانی وزەی خۆر بپرسە.',
        'بە ڕاوێژکارەکە بڵێ لە کوێ دەژیت و ئایا کاری کارەبات کردووە.',
        'لە وادەی گرووپی داهاتوو و ڕێگای چوون بۆی بپرسە.',
        'نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.',
      ],
    },
    en: {
      title: 'Training in fitting solar panels in Basra',
      summary:
        'Four weeks on the roofs of Basra: fixing the panel, connecting the battery, and working without danger. For people who came back from abroad, and for people in Basra who look for a trade.',
      body: `The sun in Basra is strong, and the electricity fails. Someone who can fit panels finds people who need it.

## Safety first

- Do not work on a roof alone.
- Cut the electricity before you touch a wire.
- Drink a lot of water, and start early in summer.

If you want to work for yourself after the training, ask about the [loan fund](programme/loan-fund).`,
      keywords: [
        'solar',
        'solar panels',
        'solar training',
        'Basra',
        'Basrah',
        'electricity course',
        'renewable energy',
        'learn a trade',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      offeredBy: 'Green Palm Training Workshops',
      offers: [
        'four weeks of training by hand',
        'a helmet and a safety belt to use in the training',
        'a visit to two companies that fit panels',
      ],
      requirements: [
        'You are not afraid of heights',
        'You can add and subtract',
        'Basic knowledge of electricity helps, but you can come without it',
      ],
      steps: [
        'There is no centre in Basra: call any Migrant Resource Centre and ask about the solar training.',
        'Tell the counsellor where you live and whether you have worked with electricity.',
        'Ask when the next group begins and how to get there.',
        'Demonstration: this opportunity is invented, and you cannot apply for it.',
      ],
    },
  },
}
