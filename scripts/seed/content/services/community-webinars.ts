import type { SeedEntry } from '../../seed-entry.ts'

/** Information sessions in communities and as webinars. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'community-webinars',
  demo: false,
  facts: {
    owner: null,
    needs: ['travel', 'safety'],
    audiences: [],
    governorates: [],
    cost: 'free',
    confidentiality: 'ask',
    delivery: ['inPerson', 'online'],
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
      title: 'جلسات معلومات في منطقتك وعبر الإنترنت',
      summary:
        'جلسة في منطقتك، أو ندوة تتابعها على هاتفك: اسمع عن الهجرة الآمنة والقانونية وعن مخاطر الطريق، واسأل ما تريد.',
      body: `يقدم المركز جلسات معلومات بين الناس في مناطقهم، وندوات عبر الإنترنت. تسمع فيها ما يقوله المركز لمن يزوره: الطرق القانونية، ومخاطر الهجرة غير النظامية، وعلامات الاستغلال والاتجار بالبشر.

## إذا كانت الجلسة على هاتفك

- الفيديو يستهلك كثيراً من رصيد الإنترنت. أطفئ كاميرتك، واسأل هل يمكنك أن تستمع فقط.
- قد يرى الآخرون اسمك أو رقمك. اكتب اسماً آخر إذا أردت.
- اسأل في البداية هل تُسجَّل الندوة.

## لا تحكِ قصتك أمام الجميع

الجلسة للأسئلة العامة. إذا كان سؤالك يخصك، أو كان هناك من يهددك، فاطلب بعدها [الإرشاد عبر الهاتف والإنترنت](service/online-counselling).

## إذا أردت جلسة في منطقتك

هل أنت مختار، أو من جمعية، أو تريد أن تجمع جيرانك؟ اتصل واذكر المكان، ومن سيحضر، وبأي لغة. اسأل هل يمكن أن تكون جلسة للنساء وحدهن.

المواعيد المعلنة تجدها في صفحة المواعيد في هذا الموقع.`,
      keywords: [
        'ندوة',
        'ويبنار',
        'ندوة أونلاين',
        'جلسة توعية',
        'جلسة معلومات',
        'محاضرة',
        'لقاء بالمنطقة',
        'مختار',
        'زووم',
        'بث مباشر',
        'توعية عن الهجرة',
        'nadwa online',
        'webinar',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'معلومات عن الهجرة بكلام مفهوم، في منطقتك أو على هاتفك',
        'فرصة لأن تسأل وتسمع أسئلة غيرك',
        'معرفة الرقم الذي تتصل به بعد الجلسة',
      ],
      steps: [
        'انظر في صفحة المواعيد، أو اتصل بأقرب مركز واسأل عن الجلسة القادمة.',
        'اسأل بأي لغة تكون الجلسة، وأين، أو كيف تدخل إليها من هاتفك.',
        'اكتب سؤالك قبل أن تبدأ.',
        'إذا بقي عندك سؤال، فاتصل بالمركز واطلب مرشداً.',
      ],
      ifNotForMe:
        'إذا كنت معلماً أو طالباً، فاقرأ صفحة جلسات المعلومات في المدارس والجامعات. وإذا كنت تريد حديثاً لا يسمعه أحد غير المرشد، فاطلب الإرشاد عبر الهاتف والإنترنت.',
      eligibility: {},
      papers: {},
    },
    ckb: {
      title: 'دانیشتنی زانیاری لە گەڕەکەکەت و ئۆنلاین',
      summary:
        'دانیشتنێک لە گەڕەکەکەت، یان وێبینارێک کە لە تەلەفۆنەکەتەوە گوێی لێ دەگریت: لەبارەی کۆچی سەلامەت و یاسایی و مەترسییەکانی ڕێگاوە ببیستە، و ئەوەی دەتەوێت بیپرسە.',
      body: `ناوەندەکە لە گەڕەک و ناوچەکاندا دانیشتنی زانیاری ساز دەکات، و وێبیناریش ڕێک دەخات. لەوێ ئەوە دەبیستیت کە ناوەندەکە بە سەردانکەرانی دەڵێت: ڕێگا یاساییەکان، مەترسییەکانی کۆچی ناڕێکخراو، و نیشانەکانی چەوساندنەوە و بازرگانیکردن بە مرۆڤ.

## ئەگەر لە تەلەفۆنەکەتەوە بەشدار دەبیت

- ڤیدیۆ ئینتەرنێتی زۆر دەبات. کامێراکەت بکوژێنەوە، و بپرسە ئایا دەتوانیت تەنها گوێ بگریت.
- لەوانەیە ئەوانی تر ناو یان ژمارەکەت ببینن. ئەگەر ویستت، ناوێکی تر بنووسە.
- لە سەرەتادا بپرسە ئایا تۆمار دەکرێت.

## بەسەرهاتی خۆت لەبەردەم هەمووان مەگێڕەرەوە

دانیشتنەکە بۆ پرسیاری گشتییە. ئەگەر پرسیارەکەت هی خۆتە، یان کەسێک هەڕەشەت لێ دەکات، دواتر داوای [ڕاوێژکاری بە تەلەفۆن و ئۆنلاین](service/online-counselling) بکە.

## ئەگەر دانیشتنێکت لە گەڕەکەکەت دەوێت

موختاریت، لە کۆمەڵەیەکەوەیت، یان دەتەوێت دراوسێکانت کۆ بکەیتەوە؟ پەیوەندی بکە و بڵێ شوێنەکە لە کوێیە، کێ دێت، و بە کام زمان. بپرسە ئایا دەکرێت تەنها بۆ ژنان بێت.

وادە ڕاگەیەنراوەکان لە پەڕەی وادەکانی ئەم ماڵپەڕە دەبینیت.`,
      keywords: [
        'وێبینار',
        'سیمینار',
        'کۆڕ',
        'دانیشتنی زانیاری',
        'کۆبوونەوە لە گەڕەک',
        'هۆشیاری کۆچ',
        'ئۆنلاین',
        'زووم',
        'پەخشی ڕاستەوخۆ',
        'موختار',
        'ندوە',
        'webinar',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'زانیاری لەسەر کۆچ بە قسەی سادە، لە گەڕەکەکەت یان لە تەلەفۆنەکەتدا',
        'دەرفەتی پرسیارکردن و بیستنی پرسیاری خەڵکی تر',
        'دەزانیت دوای دانیشتنەکە پەیوەندی بە کام ژمارەوە بکەیت',
      ],
      steps: [
        'سەیری پەڕەی وادەکان بکە، یان پەیوەندی بە نزیکترین ناوەندەوە بکە و لە دانیشتنی داهاتوو بپرسە.',
        'بپرسە بە کام زمانە، لە کوێیە، یان چۆن لە تەلەفۆنەکەتەوە بەشدار دەبیت.',
        'پێش ئەوەی دەست پێ بکات پرسیارەکەت بنووسە.',
        'ئەگەر هێشتا پرسیارت هەبوو، پەیوەندی بە ناوەندەکەوە بکە و داوای ڕاوێژکار بکە.',
      ],
      ifNotForMe:
        'ئەگەر مامۆستا یان قوتابیت، پەڕەی دانیشتنی زانیاری لە قوتابخانە و زانکۆ بخوێنەوە. ئەگەر گفتوگۆیەکت دەوێت کە تەنها ڕاوێژکارەکە گوێی لێ بێت، داوای ڕاوێژکاری بە تەلەفۆن و ئۆنلاین بکە.',
      eligibility: {},
      papers: {},
    },
    en: {
      title: 'Information sessions in communities and as webinars',
      summary:
        'A session in your neighbourhood, or a webinar on your phone: hear about safe and legal migration and the risks on the way, and ask what you want.',
      body: `The centre holds information sessions in communities, and webinars online. There you hear what it tells its visitors: the legal ways, the risks of irregular migration, and the signs of exploitation and human trafficking.

## If you join on your phone

- Video uses a lot of data. Switch off your camera, and ask whether you can listen only.
- Others may see your name or your number. Write another name if you wish.
- Ask at the start whether it is recorded.

## Do not tell your story in front of everybody

A session is for general questions. If yours is about yourself, or if someone threatens you, ask afterwards for [counselling by phone or online](service/online-counselling).

## If you want a session where you live

Are you a mukhtar, from a local association, or someone who wants to bring the neighbours together? Call and say where it is, who will come, and in which language. Ask whether it can be for women only.

Announced dates are in the calendar on this site.`,
      keywords: [
        'webinar',
        'online session',
        'information session',
        'awareness session',
        'community meeting',
        'neighbourhood',
        'public talk',
        'mukhtar',
        'zoom',
        'live stream',
        'migration talk',
        'nadwa',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'Information on migration in plain words, where you live or on your phone',
        'A chance to ask, and to hear what others ask',
        'You know which number to call afterwards',
      ],
      steps: [
        'Look in the calendar, or call the nearest centre and ask about the next session.',
        'Ask in which language it is and where, or how to join from your phone.',
        'Write down your question before it begins.',
        'If you still have a question, call the centre and ask for a counsellor.',
      ],
      ifNotForMe:
        'If you are a teacher or a student, read the page on information sessions at schools and universities. If you want a talk that only the counsellor hears, ask for counselling by phone or online.',
      eligibility: {},
      papers: {},
    },
  },
}
