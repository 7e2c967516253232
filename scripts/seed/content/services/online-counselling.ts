import type { SeedEntry } from '../../seed-entry.ts'

/** Counselling by phone or online. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'online-counselling',
  demo: false,
  facts: {
    owner: null,
    needs: ['counselling', 'travel', 'work'],
    audiences: [],
    governorates: [],
    cost: 'free',
    confidentiality: 'ask',
    delivery: ['online', 'phone'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    providers: [],
    phones: [
      {
        id: 'iraq-office-1',
        number: '+9647717724725',
        languages: [],
        whatsapp: false,
        office: 'iraqOffice',
      },
      {
        id: 'iraq-office-2',
        number: '+9647711144135',
        languages: [],
        whatsapp: false,
        office: 'iraqOffice',
      },
      {
        id: 'iraq-office-3',
        number: '+9647733111990',
        languages: [],
        whatsapp: false,
        office: 'iraqOffice',
      },
    ],
    eligibility: [],
    papers: [],
  },
  text: {
    ar: {
      title: 'الإرشاد عبر الهاتف والإنترنت',
      summary:
        'لا تستطيع أن تأتي إلى المركز؟ يمكنك أن تتحدث مع مرشد من بيتك، بالهاتف أو عبر الإنترنت، أينما كنت في العراق.',
      body: `ربما تسكن بعيداً، أو لا تملك أجرة الطريق، أو لا تريد أن يراك أحد داخلاً إلى المركز. الإرشاد عن بُعد لهذه الحالات. في عام ٢٠٢٠ عقد مركز موارد الهجرة في بغداد ١٨٠ جلسة إرشاد عبر الإنترنت.

## عمّ يمكنك أن تتحدث؟

عن كل ما يُسأل عنه في المركز: العودة وما بعدها، والعمل والتدريب، والأوراق، والسفر بطريق قانوني. وإذا كنت تخاف من الاستغلال، أو تريد فقط من يستمع إليك، فقل ذلك.

## كيف تجري الجلسة؟

تتفق مع المركز على يوم وساعة وطريقة. إذا كان الإنترنت عندك ضعيفاً أو غالياً، فاطلب أن تكون الجلسة بالهاتف. اختر مكاناً هادئاً لا يسمعك فيه أحد. اسأل في البداية هل تُسجَّل الجلسة ومن يعرف بها.

إذا احتجت بعدها إلى دائرة أو منظمة، يمكن للمرشد أن يدلّك عليها. بعض الأمور تحتاج إلى حضورك، والمرشد يقول لك ما هي.`,
      keywords: [
        'إرشاد أونلاين',
        'استشارة أونلاين',
        'استشارة بالتلفون',
        'عن بعد',
        'إرشاد عن بعد',
        'مكالمة فيديو',
        'ما أكدر أجي',
        'رقم المركز',
        'خط ساخن',
        'أسأل عن الهجرة',
        'istishara online',
        'online counselling',
        'اتصل بنا',
        'تواصل معنا',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      benefits: [
        'حديث مع مرشد من دون أن تدفع أجرة الطريق',
        'جواب عن أسئلتك عن العودة أو السفر أو العمل',
        'معرفة الجهة التالية التي تقصدها',
      ],
      steps: [
        'اتصل بأحد الأرقام في هذه الصفحة. إذا لم يرد أحد، فجرّب الرقم الذي بعده.',
        'قل إنك تريد الإرشاد عن بُعد، وبأي لغة.',
        'اتفق على اليوم والساعة، وهل تكون الجلسة بالهاتف أو عبر الإنترنت.',
        'اكتب أسئلتك قبل الجلسة حتى لا تنسى شيئاً.',
      ],
      ifNotForMe:
        'إذا كنت تفضل الحديث وجهاً لوجه، فاختر أقرب مركز إليك واتصل قبل أن تذهب. وإذا كنت في خطر الآن، فاطلب المساعدة من الشرطة أو من شخص قريب تثق به، ولا تنتظر الجلسة.',
      eligibility: {},
      papers: {},
    },
    ckb: {
      title: 'ڕاوێژکاری بە تەلەفۆن و ئۆنلاین',
      summary:
        'ناتوانیت بێیت بۆ ناوەند؟ دەتوانیت لە ماڵەوە، بە تەلەفۆن یان ئۆنلاین، لەگەڵ ڕاوێژکارێک قسە بکەیت، لە هەر شوێنێکی عێراق بیت.',
      body: `لەوانەیە دوور بژیت، یان کرێی ڕێگات نەبێت، یان نەتەوێت کەس ببینێت دەچیتە ناوەندەکە. ڕاوێژکاری لە دوورەوە بۆ ئەمەیە. لە ساڵی ٢٠٢٠دا ناوەندی سەرچاوەی کۆچ لە بەغدا ١٨٠ دانیشتنی ڕاوێژکاریی ئۆنلاینی ئەنجام دا.

## دەتوانیت باسی چی بکەیت؟

هەموو ئەوەی لە ناوەندەکە لێی دەپرسرێت: گەڕانەوە و دوای گەڕانەوە، کار و ڕاهێنان، بەڵگەنامە، ڕۆیشتن بە ڕێگای یاسایی، ترس لە چەوساندنەوە، یان تەنها قسەکردن لەگەڵ کەسێک کە گوێت لێ بگرێت.

## دانیشتنەکە چۆن دەبێت؟

لەگەڵ ناوەندەکە لەسەر ڕۆژ و کاتژمێر و شێوازەکەی ڕێک دەکەویت. ئەگەر ئینتەرنێتت لاوازە یان گرانە، داوا بکە بە تەلەفۆن بێت. شوێنێکی هێمن هەڵبژێرە کە کەس گوێی لێت نەبێت. لە سەرەتادا بپرسە ئایا دانیشتنەکە تۆمار دەکرێت و کێ پێی دەزانێت.

ئەگەر دواتر پێویستت بە فەرمانگە یان ڕێکخراوێک بوو، ڕاوێژکارەکە دەتوانێت پێت بڵێت ڕوو لە کوێ بکەیت. هەندێک کار پێویستیان بەوەیە خۆت بێیت، و ڕاوێژکارەکە پێت دەڵێت کامانەن.`,
      keywords: [
        'ڕاوێژکاری ئۆنلاین',
        'ڕاوێژ بە تەلەفۆن',
        'لە دوورەوە',
        'ڤیدیۆ کۆڵ',
        'ناتوانم بێم',
        'ژمارەی ناوەند',
        'هێڵی گەرم',
        'پرسیار لەسەر کۆچ',
        'ئۆنلاین',
        'تەلەفۆن',
        'rawej online',
        'online counselling',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      benefits: [
        'گفتوگۆ لەگەڵ ڕاوێژکارێک بەبێ ئەوەی کرێی ڕێگا بدەیت',
        'وەڵامی پرسیارەکانت لەسەر گەڕانەوە، ڕۆیشتن یان کار',
        'دەزانیت دواتر ڕوو لە کوێ بکەیت',
      ],
      steps: [
        'پەیوەندی بە یەکێک لە ژمارەکانی ئەم پەڕەیەوە بکە. ئەگەر کەس وەڵامی نەدایەوە، ژمارەی دواتر تاقی بکەرەوە.',
        'بڵێ کە ڕاوێژکاریت لە دوورەوە دەوێت، و بە کام زمان.',
        'لەسەر ڕۆژ و کاتژمێر ڕێک بکەوە، و ئایا بە تەلەفۆن دەبێت یان ئۆنلاین.',
        'پێش دانیشتنەکە پرسیارەکانت بنووسە تا هیچ لەبیر نەکەیت.',
      ],
      ifNotForMe:
        'ئەگەر پێت باشترە ڕووبەڕوو قسە بکەیت، نزیکترین ناوەند هەڵبژێرە و پێش چوون پەیوەندی بکە. ئەگەر ئێستا لە مەترسیدایت، داوای یارمەتی لە پۆلیس یان کەسێکی نزیکی متمانەپێکراو بکە و چاوەڕێی دانیشتنەکە مەکە.',
      eligibility: {},
      papers: {},
    },
    en: {
      title: 'Counselling by phone and online',
      summary:
        'Can you not come to a centre? You can talk with a counsellor from home, by phone or online, wherever you are in Iraq.',
      body: `Perhaps you live far away, cannot pay for the journey, or do not want to be seen at the centre. This is what counselling at a distance is for. In 2020 the Migrant Resource Centre in Baghdad held 180 counselling sessions online.

## What you can talk about

Everything people ask at a centre: coming back and what follows, work and training, papers, leaving in a legal way, fear of exploitation, or simply needing someone who listens.

## How it works

You agree with the centre on a day, a time and a way. If your internet is slow or costs too much, ask for a phone call. Choose a quiet place where nobody hears you. Ask at the start whether the talk is recorded and who knows about it.

If you need an office or an organisation afterwards, the counsellor can tell you which. Some things need you to come in person, and the counsellor will say which these are.`,
      keywords: [
        'online counselling',
        'online counseling',
        'remote counselling',
        'virtual session',
        'phone advice',
        'hotline',
        'helpline',
        'video call',
        'call a counsellor',
        'MRC phone number',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      benefits: [
        'A talk with a counsellor without paying for the journey',
        'Answers to your questions about return, leaving or work',
        'You know where to turn next',
      ],
      steps: [
        'Call one of the numbers on this page. If nobody answers, try the next one.',
        'Say that you want counselling at a distance, and in which language.',
        'Agree on the day and time, and whether it will be by phone or online.',
        'Write down your questions beforehand so that you forget nothing.',
      ],
      ifNotForMe:
        'If you would rather talk face to face, choose the nearest centre and call before you go. If you are in danger now, ask the police or someone near you whom you trust for help, and do not wait for a session.',
      eligibility: {},
      papers: {},
    },
  },
}
