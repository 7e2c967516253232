import type { SeedEntry } from '../../seed-entry.ts'

/** Special attention to displaced people and vulnerable groups. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'support-for-displaced-people',
  demo: false,
  facts: {
    owner: null,
    needs: ['safety', 'counselling', 'housing', 'school'],
    audiences: ['displaced', 'families', 'women'],
    governorates: [],
    cost: 'free',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    providers: [],
    phones: [],
    eligibility: [],
    papers: [],
  },
  text: {
    ar: {
      title: 'اهتمام خاص بالنازحين وبمن هم أكثر عرضة للخطر',
      summary:
        'تركت بيتك بسبب النزاع، أو تشعر أنك في خطر أكثر من غيرك؟ تهتم المراكز بك اهتماماً خاصاً: تستمع إليك، وتحذّرك من الخداع، وتدلّك على من يساعد.',
      body: `من ترك بيته تقلّ خياراته، وهناك من يستغل ذلك بعرض عمل كاذب أو طريق خطر. لهذا تهتم مراكز موارد الهجرة اهتماماً خاصاً بالنازحين وبالفئات الأكثر عرضة للخطر.

## عمّ يمكنك أن تسأل؟

- عرض عمل أو سفر وصلك: هل هو صادق؟
- علامات [الاستغلال والاتجار بالبشر](service/protection-from-trafficking)
- الجهة التي تقصدها من أجل السكن أو الأوراق أو المدرسة

## قل ما يسهّل عليك

اسأل قبل أن تأتي: هل أستطيع أن أتحدث مع امرأة؟ هل يمكن الدخول بكرسي متحرك؟ هل يوجد من يتحدث لغتي؟ هل يمكن أن يأتي أطفالي معي؟

## أين تسأل أيضاً؟

- أحد المركزين في بغداد موجود في [وزارة الهجرة والمهجرين](centre/mrc-baghdad-momd).
- إذا كنت تسكن في نينوى، فهناك [نظام إحالة](programme/ninewa-referral-system) مجاني وسري، يشمل السكن والتدريب المهني وتسجيل الأطفال في المدرسة.
- اقرأ دليل [المساعدة بعد النزوح](guide/help-after-displacement).

مصدرنا لا يذكر مالاً ولا مواد توزَّع في المراكز. إذا احتجت إلى ذلك، فاسأل من يقدمه.`,
      keywords: [
        'نازح',
        'نازحين',
        'نازحة',
        'مخيم',
        'مخيمات النازحين',
        'مهجر',
        'مهجرين',
        'تهجير',
        'أرملة',
        'أيتام',
        'ذوي الإعاقة',
        'كبار السن',
        'مساعدة النازحين',
        'nazi7',
        'IDP',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'من يستمع إليك ولا يستعجلك',
        'معرفة علامات الخداع والاستغلال',
        'اسم الجهة التي تقصدها بعد ذلك',
      ],
      steps: [
        'اتصل بأقرب مركز وقل إنك نازح، أو قل ما الذي يقلقك.',
        'قل هل تستطيع الحضور، وما الذي يسهّل عليك ذلك.',
        'قل ما تحتاج إليه أولاً، واسأل من سيعرف بما تقوله.',
        'خذ اسم الجهة التالية مكتوباً، وارجع إلى المركز إذا لم يستقبلوك.',
      ],
      ifNotForMe:
        'إذا عدت من الخارج، فاقرأ صفحة مكتب معلومات إعادة الإدماج. وإذا كنت لاجئاً أو عاملاً مهاجراً، فاتصل بالمركز أيضاً وقل ما وضعك.',
      eligibility: {},
      papers: {},
    },
    ckb: {
      title: 'گرنگیدانی تایبەت بە ئاوارەکان و ئەوانەی زیاتر لە مەترسیدان',
      summary:
        'بەهۆی شەڕەوە ماڵی خۆتت بەجێ هێشتووە، یان هەست دەکەیت لە خەڵکی تر زیاتر لە مەترسیدایت؟ ناوەندەکان گرنگیی تایبەتت پێ دەدەن: گوێت لێ دەگرن، لە فێڵ ئاگادارت دەکەنەوە، و پێت دەڵێن کێ یارمەتی دەدات.',
      body: `ئەوەی ماڵی خۆی بەجێ هێشتووە ڕێگای کەمتری لەبەردەمدایە، و هەندێک کەس سوود لەوە وەردەگرن بە پێشنیازی کاری درۆ یان ڕێگایەکی مەترسیدار. لەبەر ئەوە ناوەندەکانی سەرچاوەی کۆچ گرنگیی تایبەت دەدەن بە ئاوارەکان و بەو کەسانەی زیاتر لە مەترسیدان.

## دەتوانیت لە چی بپرسیت؟

- پێشنیازی کار یان سەفەرێک کە پێت گەیشتووە: ڕاستە؟
- نیشانەکانی [چەوساندنەوە و بازرگانیکردن بە مرۆڤ](service/protection-from-trafficking)
- بۆ خانوو، بەڵگەنامە یان قوتابخانە ڕوو لە کوێ بکەیت

## بڵێ چی کارەکەت بۆ ئاسان دەکات

پێش هاتن بپرسە: دەتوانم لەگەڵ ژنێک قسە بکەم؟ دەکرێت بە کورسیی کەمئەندامان بچمە ژوورەوە؟ کەسێک هەیە بە زمانی من قسە بکات؟ دەتوانم منداڵەکانم لەگەڵ خۆم بهێنم؟

## لە کوێی تر دەتوانیت بپرسیت؟

- یەکێک لە دوو ناوەندەکەی بەغدا لە [وەزارەتی کۆچ و کۆچبەرانە](centre/mrc-baghdad-momd).
- ئەگەر لە نەینەوا دەژیت، [سیستەمێکی ڕەوانەکردن](programme/ninewa-referral-system) هەیە کە بەخۆڕایی و نهێنییە، بۆ خانوو، ڕاهێنانی پیشەیی و تۆمارکردنی منداڵ لە قوتابخانە.
- ڕێبەری [یارمەتیی دوای ئاوارەبوون](guide/help-after-displacement) بخوێنەوە.

سەرچاوەکەمان باسی ئەوە ناکات کە لە ناوەندەکان پارە یان کەلوپەل دابەش بکرێت. ئەگەر پێویستت بوو، بپرسە کێ دەیدات.`,
      keywords: [
        'ئاوارە',
        'ئاوارەکان',
        'کەمپ',
        'کەمپی ئاوارەکان',
        'دەربەدەر',
        'ئاوارەبوون',
        'بێوەژن',
        'هەتیو',
        'کەمئەندام',
        'بەساڵاچوو',
        'یارمەتی ئاوارەکان',
        'نازح',
        'aware',
        'IDP',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'کەسێک گوێت لێ دەگرێت و پەلەت لێ ناکات',
        'نیشانەکانی فێڵ و چەوساندنەوە دەزانیت',
        'ناوی ئەو لایەنەی دواتر ڕووی لێ دەکەیت',
      ],
      steps: [
        'پەیوەندی بە نزیکترین ناوەندەوە بکە و بڵێ کە ئاوارەیت، یان بڵێ چی نیگەرانت دەکات.',
        'بڵێ ئایا دەتوانیت بێیت، و چی هاتنەکەت بۆ ئاسان دەکات.',
        'بڵێ سەرەتا چیت پێویستە، و بپرسە کێ ئەوە دەزانێت کە دەیڵێیت.',
        'ناوی لایەنی دواتر بە نووسراوی وەربگرە، و ئەگەر وەریان نەگرتیت بگەڕێوە بۆ ناوەندەکە.',
      ],
      ifNotForMe:
        'ئەگەر لە دەرەوە گەڕاویتەتەوە، پەڕەی مێزی زانیاریی تێکەڵبوونەوە بخوێنەوە. ئەگەر پەنابەر یان کرێکاری کۆچبەریت، هەر پەیوەندی بە ناوەندەکەوە بکە و بڵێ دۆخت چۆنە.',
      eligibility: {},
      papers: {},
    },
    en: {
      title: 'Special attention to displaced people and people at risk',
      summary:
        'Did you have to leave your home because of conflict? Are you more at risk than others? The centres pay special attention to you: they listen, warn you of tricks and tell you who can help.',
      body: `People who left their home have fewer choices, and others may use that: with a false job offer, or a dangerous journey. That is why the Migrant Resource Centres pay special attention to displaced people and to groups who are more at risk.

## What you can ask about

- an offer of work or of a journey: is it honest?
- the signs of [exploitation and human trafficking](service/protection-from-trafficking)
- where to go about a home, papers or school

## Say what makes it easier for you

Ask before you come: Can I talk to a woman? Can a wheelchair get in? Does anyone speak my language? Can I bring my children?

## Where else to ask

- One of the two centres in Baghdad is at the [Ministry of Migration and Displaced](centre/mrc-baghdad-momd).
- If you live in Ninewa, there is a [referral system](programme/ninewa-referral-system), free and confidential, for housing, vocational training and enrolling children in school.
- Read the guide to [help after displacement](guide/help-after-displacement).

Our source names no money or goods that are handed out at the centres. If you need them, ask who gives them.`,
      keywords: [
        'IDP',
        'displaced',
        'internally displaced',
        'camp',
        'vulnerable',
        'widow',
        'orphan',
        'disability',
        'elderly',
        'women alone',
        'help for displaced people',
        'nazih',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'Someone who listens and does not hurry you',
        'You know the signs of tricks and exploitation',
        'The name of the office to go to next',
      ],
      steps: [
        'Call the nearest centre and say that you are displaced, or say what worries you.',
        'Say whether you can come, and what would make it easier.',
        'Say what you need first, and ask who will know what you tell.',
        'Take the name of the next office in writing, and come back to the centre if they do not receive you.',
      ],
      ifNotForMe:
        'If you came back from abroad, read the page on the Reintegration Information Desk. If you are a refugee or a labour migrant, call the centre too and say what your situation is.',
      eligibility: {},
      papers: {},
    },
  },
}
