import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'campaign'> = {
  type: 'campaign',
  slug: 'know-the-signs',
  demo: true,
  facts: {
    owner: null,
    startsOn: '-5d',
    endsOn: '+80d',
    hero: { file: 'hero-lighthouse.webp' },
    action: { to: 'service', slug: 'protection-from-trafficking' },
    services: [
      { to: 'service', slug: 'protection-from-trafficking' },
      { to: 'service', slug: 'psychosocial-support' },
      { to: 'service', slug: 'online-counselling' },
    ],
    sessions: [
      { to: 'session', slug: 'information-sulaymaniyah-1' },
      { to: 'session', slug: 'rights-baghdad-1' },
    ],
    downloads: [{ to: 'resource', slug: 'signs-of-exploitation' }],
  },
  text: {
    ar: {
      title: 'اعرف العلامات',
      summary:
        'كثيراً ما يبدأ الاتجار بالبشر بوعد جميل. اعرف علاماته، لك أو لشخص تخاف عليه، واعرف الخطوات الآمنة.',
      body: `الاتجار بالبشر هو أن يستغل شخص شخصاً آخر بالكذب أو التهديد أو القوة: في العمل، أو في أمور جنسية، أو في التسول. قد يحدث في بلد آخر، وقد يحدث في مدينتك. وقد يحدث للرجال والنساء والأطفال.

## اسأل نفسك

- هل أوراقك معك؟
- هل تخرج متى تريد؟
- هل تستلم راتبك؟
- هل تستطيع أن تتكلم مع أهلك وحدك؟

إذا كان الجواب «لا»، ولو مرة واحدة، فاسأل مرشداً.

## إذا كان أحد يراقب هاتفك

لا تحفظ هذه الصفحة. اتصل من هاتف شخص تثق به. عندما تتكلم مع المرشد، قل له أولاً متى يكون الاتصال آمناً.`,
      keywords: [
        'اتجار بالبشر',
        'الاتجار بالبشر',
        'استغلال',
        'ابتزاز',
        'تهديد',
        'اخذوا جوازي',
        'عمل بالقوة',
        'ضحية',
        'تسول',
        'بيع البشر',
        'trafficking',
        'istighlal',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      slogan: 'علامة واحدة تكفي لكي تسأل.',
      messages: [
        'جواز سفرك لك. من يأخذه ولا يعيده يضعك في خطر.',
        'الدين الذي لا ينتهي علامة خطر.',
        'ليس ذنبك أنك صدّقت الوعد.',
        'إذا كنت في خطر الآن، فاذهب إلى مكان فيه ناس واطلب الشرطة.',
      ],
      heroAlt: 'منارة تضيء فوق بحر مظلم، وفي قارب صغير شخصان يقتربان من الضوء.',
      actionLabel: 'اطلب الحماية',
    },
    ckb: {
      title: 'نیشانەکان بناسە',
      summary:
        'بازرگانیکردن بە مرۆڤ زۆر جار بە بەڵێنێکی خۆش دەست پێ دەکات. نیشانەکانی بناسە، بۆ خۆت یان بۆ کەسێک کە نیگەرانیت بۆی، و هەنگاوە سەلامەتەکان بزانە.',
      body: `بازرگانیکردن بە مرۆڤ ئەوەیە کە کەسێک بە درۆ، هەڕەشە یان زۆر کەسێکی تر بچەوسێنێتەوە: لە کاردا، لە کرداری سێکسیدا یان لە سواڵکردندا. لەوانەیە لە وڵاتێکی تر ڕوو بدات، و لەوانەیە لە شارەکەی خۆت ڕوو بدات. بەسەر پیاو، ژن و منداڵدا دێت.

## لە خۆت بپرسە

- ئایا بەڵگەنامەکانت لای خۆتن؟
- ئایا کەی بتەوێت دەچیتە دەرەوە؟
- ئایا مووچەت وەردەگریت؟
- ئایا دەتوانیت بە تەنیا لەگەڵ خێزانەکەت قسە بکەیت؟

ئەگەر وەڵامەکە «نەخێر» بوو، تەنانەت یەک جاریش، لە ڕاوێژکارێک بپرسە.

## ئەگەر کەسێک چاودێریی تەلەفۆنەکەت دەکات

ئەم پەڕەیە هەڵمەگرە. بە تەلەفۆنی کەسێک کە متمانەت پێیەتی پەیوەندی بکە. کاتێک لەگەڵ ڕاوێژکار قسە دەکەیت، سەرەتا پێی بڵێ کەی پەیوەندیکردن سەلامەتە.`,
      keywords: [
        'بازرگانیکردن بە مرۆڤ',
        'بازرگانی بە مرۆڤ',
        'قۆستنەوە',
        'هەڕەشە',
        'باجگیری',
        'پاسپۆرتیان بردووم',
        'کاری زۆرەملێ',
        'قوربانی',
        'سواڵ',
        'فرۆشتنی مرۆڤ',
        'trafficking',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      slogan: 'یەک نیشانە بەسە بۆ ئەوەی بپرسیت.',
      messages: [
        'پاسپۆرتەکەت هی خۆتە. ئەوەی بیبات و نەیداتەوە، دەتخاتە مەترسییەوە.',
        'قەرزێک کە هەرگیز تەواو نابێت نیشانەی مەترسییە.',
        'تاوانی تۆ نییە کە باوەڕت بە بەڵێنەکە کرد.',
        'ئەگەر ئێستا لە مەترسیدایت، بڕۆ بۆ شوێنێک خەڵکی لێ بێت و داوای پۆلیس بکە.',
      ],
      heroAlt:
        'منارەیەک بەسەر دەریایەکی تاریکدا ڕووناکی دەدات، و لە بەلەمێکی بچووکدا دوو کەس لە ڕووناکییەکە نزیک دەبنەوە.',
      actionLabel: 'داوای پاراستن بکە',
    },
    en: {
      title: 'Know the signs',
      summary:
        'Human trafficking often begins with a beautiful promise. Learn its signs, for yourself or for someone you fear for, and the safe steps.',
      body: `Human trafficking means that a person exploits another by lies, threats or force: in work, in sexual acts, or in begging. It can happen in another country, and it can happen in your own town. It can happen to men, women and children.

## Ask yourself

- Are your papers with you?
- Do you go out when you want?
- Do you get your pay?
- Can you talk to your family alone?

If an answer is “no”, even once, ask a counsellor.

## If someone watches your phone

Do not save this page. Call from the phone of someone you trust. When you talk to the counsellor, say first when it is safe to call you.`,
      keywords: [
        'trafficking',
        'traficking',
        'human trafficking',
        'exploitation',
        'forced labour',
        'passport taken',
        'blackmail',
        'victim',
        'threats',
        'begging',
        'modern slavery',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      slogan: 'One sign is enough to ask.',
      messages: [
        'Your passport is yours. Whoever takes it and does not give it back puts you in danger.',
        'A debt that never ends is a sign of danger.',
        'It is not your fault that you believed the promise.',
        'If you are in danger now, go to a place with people, and ask for the police.',
      ],
      heroAlt:
        'A lighthouse shines over a dark sea; two people in a small boat come near the light.',
      actionLabel: 'Ask for protection',
    },
  },
}
