import type { SeedEntry } from '../../seed-entry.ts'

/** Information on exploitation and human trafficking, and where to turn. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'protection-from-trafficking',
  demo: false,
  facts: {
    owner: null,
    needs: ['safety', 'counselling', 'travel'],
    audiences: [],
    governorates: [],
    cost: 'free',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone', 'online', 'school'],
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
      title: 'الحماية من الاستغلال والاتجار بالبشر',
      summary:
        'هل هناك من يهددك، أو أخذ أوراقك، أو يجبرك على العمل؟ اعرف العلامات، وتحدث مع المركز. ما حدث ليس ذنبك.',
      body: `الاتجار بالبشر معناه أن يخدع شخصٌ غيره أو يجبره حتى يستغله. قد يحدث في الطريق إلى بلد آخر، وقد يحدث هنا في العراق. وقد يكون الفاعل شخصاً تعرفه.

## العلامات

- أخذوا جوازك أو بطاقتك ولا يعيدونها
- لا يتركونك تخرج أو تتصل بأهلك
- تعمل ولا تحصل على أجرك، أو يقولون إن عليك ديناً لا ينتهي
- العمل غير الذي وُعدت به
- يهددونك أو يهددون أهلك

علامة واحدة تكفي لكي تسأل.

## ماذا يفعل المركز؟

يستمع إليك، ويشرح لك ما هو الاتجار بالبشر وما حقوقك، ويدلّك على من يستطيع أن يحميك. ويهتم المركز خصوصاً بالنازحين وبالفئات الأكثر عرضة للخطر. المركز ليس شرطة. إذا كنت بحاجة إلى مكان آمن تبيت فيه، فاسأل أين يوجد.

**إذا كنت في خطر الآن، فحاول أولاً أن تصل إلى مكان آمن، واطلب المساعدة من الشرطة أو من شخص تثق به.**`,
      keywords: [
        'اتجار بالبشر',
        'تجارة بالبشر',
        'استغلال',
        'تهديد',
        'يهددوني',
        'أخذوا جوازي',
        'عمل قسري',
        'عمل بالإجبار',
        'محبوس',
        'تحرش',
        'ابتزاز',
        'مهرب',
        'trafficking',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'شخص يصغي إليك ولا يلومك',
        'معرفة علامات الاستغلال وحقوقك',
        'معرفة من يستطيع أن يحميك وكيف تصل إليه',
      ],
      steps: [
        'اتصل من هاتف لا يراقبه أحد. إذا لم يكن ذلك ممكناً، فاطلب من شخص تثق به أن يتصل.',
        'قل أولاً هل تستطيع الكلام الآن، ومتى وكيف يمكن الاتصال بك من دون خطر عليك.',
        'قل ما حدث بقدر ما تريد، واسأل من سيعرف بذلك.',
        'اتفق مع المرشد على الخطوة التالية. لا تواجه وحدك من يهددك.',
      ],
      ifNotForMe:
        'إذا كنت خائفاً على شخص آخر، فاتصل أنت واسأل ماذا يمكنك أن تفعل من دون أن تعرّضه للخطر. وإذا كنت تريد فقط أن تعرف عن السفر، فاقرأ صفحة الهجرة الآمنة والقانونية.',
      eligibility: {},
      papers: {},
    },
    ckb: {
      title: 'پاراستن لە چەوساندنەوە و بازرگانیکردن بە مرۆڤ',
      summary:
        'کەسێک هەڕەشەت لێ دەکات، بەڵگەنامەکانتی بردووە، یان بە زۆر کارت پێ دەکات؟ نیشانەکان بناسە و لەگەڵ ناوەندەکە قسە بکە. ئەوەی ڕووی داوە خەتای تۆ نییە.',
      body: `بازرگانیکردن بە مرۆڤ واتە کەسێک یەکێکی تر فریو بدات یان ناچاری بکات بۆ ئەوەی بیچەوسێنێتەوە و سوودی لێ ببینێت. لەوانەیە لە ڕێگای چوون بۆ وڵاتێکی تر ڕوو بدات، و لەوانەیە لێرە لە عێراق ڕوو بدات. لەوانەیە ئەو کەسە کەسێک بێت کە دەیناسیت.

## نیشانەکان

- پاسپۆرت یان ناسنامەکەتیان بردووە و نایدەنەوە
- ناهێڵن بڕۆیتە دەرەوە یان پەیوەندی بە خێزانەکەتەوە بکەیت
- کار دەکەیت و مووچەت نادەنێ، یان دەڵێن قەرزێکت لەسەرە کە تەواو نابێت
- کارەکە ئەوە نییە کە بەڵێنیان پێ دابوویت
- هەڕەشە لە خۆت یان لە خێزانەکەت دەکەن

یەک نیشانە بەسە بۆ ئەوەی بپرسیت.

## ناوەندەکە چی دەکات؟

گوێت لێ دەگرێت، بۆت ڕوون دەکاتەوە بازرگانیکردن بە مرۆڤ چییە و مافەکانت چین، و پێت دەڵێت کێ دەتوانێت بتپارێزێت. ناوەندەکە بە تایبەتی گرنگی بە ئاوارەکان و بەو کەسانە دەدات کە زیاتر لە مەترسیدان. ناوەندەکە پۆلیس نییە. ئەگەر شوێنێکی سەلامەتت بۆ مانەوە پێویستە، بپرسە لە کوێ هەیە.

**ئەگەر ئێستا لە مەترسیدایت، سەرەتا هەوڵ بدە بگەیتە شوێنێکی سەلامەت، و داوای یارمەتی لە پۆلیس یان لە کەسێکی متمانەپێکراو بکە.**`,
      keywords: [
        'بازرگانی بە مرۆڤ',
        'بازرگانیکردن بە مرۆڤ',
        'قۆستنەوە',
        'چەوساندنەوە',
        'هەڕەشە',
        'هەڕەشەم لێ دەکەن',
        'پاسپۆرتەکەمیان برد',
        'کاری بە زۆر',
        'ئیستغلال',
        'ئیبتیزاز',
        'قاچاخچی',
        'trafficking',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'کەسێک گوێت لێ دەگرێت و سەرزەنشتت ناکات',
        'نیشانەکانی چەوساندنەوە و مافەکانت دەزانیت',
        'دەزانیت کێ دەتوانێت بتپارێزێت و چۆن پێی دەگەیت',
      ],
      steps: [
        'لە تەلەفۆنێکەوە پەیوەندی بکە کە کەس چاودێریی ناکات. ئەگەر ناکرێت، داوا لە کەسێکی متمانەپێکراو بکە پەیوەندی بکات.',
        'سەرەتا بڵێ ئایا ئێستا دەتوانیت قسە بکەیت، و کەی و چۆن دەکرێت پەیوەندیت پێوە بکرێت بەبێ مەترسی.',
        'هەتا دەتەوێت باسی ئەوە بکە کە ڕووی داوە، و بپرسە کێ پێی دەزانێت.',
        'لەگەڵ ڕاوێژکارەکە لەسەر هەنگاوی دواتر ڕێک بکەوە. بە تەنیا ڕووبەڕووی ئەو کەسە مەبەوە کە هەڕەشەت لێ دەکات.',
      ],
      ifNotForMe:
        'ئەگەر بۆ کەسێکی تر دەترسیت، خۆت پەیوەندی بکە و بپرسە چی دەتوانیت بکەیت بەبێ ئەوەی بیخەیتە مەترسییەوە. ئەگەر تەنها دەتەوێت دەربارەی سەفەر بزانیت، پەڕەی کۆچی سەلامەت و یاسایی بخوێنەوە.',
      eligibility: {},
      papers: {},
    },
    en: {
      title: 'Protection from exploitation and human trafficking',
      summary:
        'Is someone threatening you, keeping your papers or forcing you to work? Know the signs and talk to the centre. What happened is not your fault.',
      body: `Human trafficking means that someone tricks or forces another person in order to use them. It can happen on the way to another country, and it can happen here in Iraq. It may be someone you know.

## The signs

- they took your passport or ID card and do not give it back
- they do not let you go out or call your family
- you work and are not paid, or they say you have a debt that never ends
- the work is not what you were promised
- they threaten you or your family

One sign is enough to ask.

## What the centre does

It listens to you, explains what trafficking is and what your rights are, and tells you who can protect you. It pays special attention to displaced people and to people who are more at risk. The centre is not the police. If you need a safe place to stay, ask where there is one.

**If you are in danger now, first try to reach a safe place, and ask the police or someone you trust for help.**`,
      keywords: [
        'human trafficking',
        'exploitation',
        'forced labour',
        'threatened',
        'blackmail',
        'passport taken',
        'locked in',
        'abuse',
        'modern slavery',
        'TIP',
        'debt bondage',
        'smuggler',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'Someone who listens and does not blame you',
        'You know the signs of exploitation and your rights',
        'You know who can protect you and how to reach them',
      ],
      steps: [
        'Call from a phone that nobody watches. If you cannot, ask someone you trust to call.',
        'First say whether you can talk now, and when and how you can be called back without danger.',
        'Tell as much as you want of what happened, and ask who will know about it.',
        'Agree with the counsellor what happens next. Do not go alone to the person who threatens you.',
      ],
      ifNotForMe:
        'If you are afraid for someone else, call and ask what you can do without putting them in danger. If you only want to know about travelling, read the page on safe and legal migration.',
      eligibility: {},
      papers: {},
    },
  },
}
