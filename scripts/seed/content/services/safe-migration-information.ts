import type { SeedEntry } from '../../seed-entry.ts'

/** Information on safe and legal migration, and on the risks of irregular migration. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'safe-migration-information',
  demo: false,
  facts: {
    owner: null,
    needs: ['travel', 'safety'],
    audiences: ['thinkingOfLeaving', 'youth', 'families'],
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
      title: 'معلومات عن الهجرة الآمنة والقانونية',
      summary:
        'تفكر في السفر؟ اسأل قبل أن تدفع لأحد. يشرح لك المركز الطرق القانونية وقواعدها، ومخاطر الهجرة غير النظامية.',
      body: `المهرّب يبيعك طريقاً ولا يقول لك كل شيء. في المركز لا أحد يبيعك شيئاً، ولا أحد يلومك لأنك تفكر في السفر.

## ماذا تعرف في المركز؟

- ما الطرق القانونية للسفر إلى العمل أو الدراسة، وما قواعدها
- ما الذي قد يحدث في طريق الهجرة غير النظامية: ضياع المال، والاحتجاز، والعنف، والموت
- كيف تميّز عرض العمل الكاذب
- ما علامات الاستغلال والاتجار بالبشر

## ماذا لا يفعل المركز؟

المركز لا يعطي فيزا ولا يحجز سفراً ولا يقرر بدلاً عنك. يعطيك معلومات صحيحة حتى تقرر أنت.

## للمدارس والجامعات والأحياء

يقدم المركز [جلسات معلومات في المدارس والمدارس المهنية والجامعات](service/school-information-sessions)، [وبين الناس في مناطقهم وعبر الإنترنت](service/community-webinars). إذا كنت معلماً أو مسؤولاً، فاتصل واطلب جلسة.`,
      keywords: [
        'هجرة',
        'سفر للخارج',
        'لجوء',
        'فيزا',
        'تأشيرة',
        'قجغ',
        'مهرب',
        'تهريب',
        'هجرة غير شرعية',
        'هجرة قانونية',
        'أريد أطلع برا',
        'سفر لألمانيا',
        'hijra',
        'safe migration',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'شرح الطرق القانونية وقواعدها بكلام مفهوم',
        'معرفة مخاطر الهجرة غير النظامية قبل أن تدفع أو توقّع',
        'شخص تسأله عن عرض عمل أو وعد سفر وصلك',
      ],
      steps: [
        'اتصل بأحد المراكز وقل إلى أين تفكر أن تسافر ولماذا.',
        'اسأل عن الطريق القانوني: من يحق له، وما الأوراق، وكم يستغرق.',
        'أخبر المرشد بأي عرض أو وعد وصلك، واعرض عليه ما عندك من رسائل أو عقد.',
        'لا تدفع مالاً ولا تسلّم جوازك لأحد قبل أن تسأل.',
      ],
      ifNotForMe:
        'إذا كنت قد قررت السفر بطريق قانوني، فاسأل عن التوجيه قبل المغادرة. وإذا هددك مهرّب أو أخذ أوراقك، فاقرأ صفحة الحماية من الاتجار بالبشر.',
      eligibility: {},
      papers: {},
    },
    ckb: {
      title: 'زانیاری لەسەر کۆچی سەلامەت و یاسایی',
      summary:
        'بیر لە ڕۆیشتن دەکەیتەوە؟ پێش ئەوەی پارە بدەیت بە کەسێک، بپرسە. ناوەندەکە ڕێگا یاساییەکان و مەرجەکانیان و مەترسییەکانی کۆچی ناڕێکخراوت بۆ ڕوون دەکاتەوە.',
      body: `قاچاخچی ڕێگایەکت پێ دەفرۆشێت و هەموو شتێکت پێ ناڵێت. لە ناوەندەکە کەس هیچت پێ نافرۆشێت، و کەس سەرزەنشتت ناکات لەبەر ئەوەی بیر لە ڕۆیشتن دەکەیتەوە.

## لە ناوەندەکە چی دەزانیت؟

- ڕێگا یاساییەکانی چوون بۆ کار یان خوێندن و مەرجەکانیان
- ئەوەی لەوانەیە لە ڕێگای کۆچی ناڕێکخراودا ڕوو بدات: لەدەستدانی پارە، دەستبەسەرکردن، توندوتیژی و مردن
- چۆن پێشنیازی کاری درۆ دەناسیتەوە
- نیشانەکانی چەوساندنەوە و بازرگانیکردن بە مرۆڤ

## ناوەندەکە چی ناکات؟

ناوەندەکە ڤیزا نادات، بلیت نابڕێت و لە جیاتی تۆ بڕیار نادات. زانیاریی ڕاستت پێ دەدات تا خۆت بڕیار بدەیت.

## بۆ قوتابخانە، زانکۆ و گەڕەک

ناوەندەکە [لە قوتابخانە، قوتابخانەی پیشەیی و زانکۆ](service/school-information-sessions)، هەروەها [لە گەڕەکەکان و ئۆنلاین](service/community-webinars) دانیشتنی زانیاری ڕێک دەخات. ئەگەر مامۆستا یان بەرپرسیت، پەیوەندی بکە و داوای دانیشتنێک بکە.`,
      keywords: [
        'کۆچ',
        'کۆچکردن',
        'چوونە دەرەوە',
        'پەنابەری',
        'ڤیزا',
        'فیزە',
        'قاچاخ',
        'قاچاخچی',
        'ڕێگەی ئەورووپا',
        'دەمەوێت بڕۆم',
        'کۆچی نایاسایی',
        'koch',
        'safe migration',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'ڕوونکردنەوەی ڕێگا یاساییەکان و مەرجەکانیان بە قسەی سادە',
        'زانینی مەترسییەکانی کۆچی ناڕێکخراو پێش ئەوەی پارە بدەیت یان واژۆ بکەیت',
        'کەسێک کە لەبارەی پێشنیازی کار یان بەڵێنی سەفەرەوە لێی بپرسیت',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە و بڵێ بیر لە چوون بۆ کوێ دەکەیتەوە و بۆچی.',
        'لە ڕێگای یاسایی بپرسە: کێ مافی هەیە، چ بەڵگەنامەیەکی دەوێت، و چەند دەخایەنێت.',
        'هەر پێشنیاز یان بەڵێنێکت پێ گەیشتبێت بە ڕاوێژکارەکە بڵێ، و ئەگەر نامە یان گرێبەستت هەیە پیشانی بدە.',
        'پێش ئەوەی بپرسیت، پارە مەدە بە کەس و پاسپۆرتەکەت مەدە بە کەس.',
      ],
      ifNotForMe:
        'ئەگەر بڕیارت داوە بە ڕێگای یاسایی بڕۆیت، لە ڕێنمایی پێش ڕۆیشتن بپرسە. ئەگەر قاچاخچییەک هەڕەشەت لێ دەکات یان بەڵگەنامەکانتی بردووە، پەڕەی پاراستن لە بازرگانیکردن بە مرۆڤ بخوێنەوە.',
      eligibility: {},
      papers: {},
    },
    en: {
      title: 'Information on safe and legal migration',
      summary:
        'Thinking of leaving? Ask before you pay anyone. The centre explains the legal ways and their rules, and the risks of irregular migration.',
      body: `A smuggler sells you a way and does not tell you everything. At the centre nobody sells you anything, and nobody blames you for thinking of leaving.

## What you learn at the centre

- which legal ways there are to go abroad for work or study, and their rules
- what can happen on an irregular journey: losing your money, being locked up, violence, death
- how to recognise a false job offer
- the signs of exploitation and human trafficking

## What the centre does not do

The centre gives no visas, books no travel and does not decide for you. It gives you correct information so that you can decide.

## For schools, universities and neighbourhoods

The centre holds information sessions [at schools, vocational schools and universities](service/school-information-sessions), and [in communities and online](service/community-webinars). If you are a teacher or an official, call and ask for a session.`,
      keywords: [
        'safe migration',
        'legal migration',
        'irregular migration',
        'illegal migration',
        'smuggler',
        'visa',
        'asylum',
        'go to Europe',
        'work abroad',
        'study abroad',
        'information session',
        'hijra',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'The legal ways and their rules, explained in plain words',
        'The risks of irregular migration, before you pay or sign',
        'Someone to ask about a job offer or a promise you were given',
      ],
      steps: [
        'Call a centre and say where you think of going, and why.',
        'Ask about the legal way: who may take it, which papers it needs, how long it takes.',
        'Tell the counsellor about any offer or promise, and show the messages or the contract if you have them.',
        'Pay no money and give nobody your passport before you have asked.',
      ],
      ifNotForMe:
        'If you have decided to leave in a legal way, ask for pre-departure orientation. If a smuggler threatens you or took your papers, read the page on protection from human trafficking.',
      eligibility: {},
      papers: {},
    },
  },
}
