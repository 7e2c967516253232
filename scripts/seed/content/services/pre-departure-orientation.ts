import type { SeedEntry } from '../../seed-entry.ts'

/** Orientation before leaving for work or life abroad. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'pre-departure-orientation',
  demo: false,
  facts: {
    owner: null,
    needs: ['travel', 'work'],
    audiences: ['thinkingOfLeaving', 'families'],
    governorates: [],
    cost: 'ask',
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
    papers: [
      { id: 'passport', kind: 'travel', optional: true },
      { id: 'contract', kind: 'other', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'التوجيه قبل المغادرة',
      summary:
        'ستسافر إلى العمل أو العيش في بلد آخر؟ تعرّف قبل السفر على الحياة والعمل هناك، وعلى حقوقك وواجباتك، ومن يحميك، وكيف تعود.',
      body: `من يعرف حقوقه قبل السفر يصعب خداعه بعد الوصول. لذلك يجلس معك المركز قبل أن تغادر، لا بعد أن تقع المشكلة.

## عمّ يتحدثون معك؟

- **العمل والحياة هناك:** ما الذي يختلف عن العراق
- **حقوقك وواجباتك:** ما لك وما عليك في العمل وفي البلد
- **الحماية:** إلى من تلجأ إذا ظلمك صاحب العمل أو أخذ جوازك
- **العودة:** ماذا تفعل إذا أردت الرجوع إلى العراق

## قبل أن تغادر

اترك صورة من جوازك وعقدك عند شخص تثق به. احفظ رقم هاتف أحد أفراد أهلك عن ظهر قلب. لا توقّع ورقة لا تفهمها، واطلب من المرشد أن يقرأها معك.

التوجيه لا يضمن لك فيزا ولا عملاً، لكنه يعرّفك بما ينتظرك. اسأل المركز كم يستغرق، وهل هو فردي أو مع مجموعة.`,
      keywords: [
        'قبل السفر',
        'عقد عمل بالخارج',
        'شغل بالخارج',
        'حقوق العامل',
        'حقوق وواجبات',
        'سفر للعمل',
        'عمل في الخليج',
        'دورة قبل السفر',
        'ماذا آخذ معي',
        'PDO',
        'pre departure',
        'tawjih',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'صورة صادقة عن العمل والحياة في البلد الآخر',
        'معرفة حقوقك وواجباتك ومن تلجأ إليه',
        'معرفة طريق العودة إذا احتجت إليه',
      ],
      steps: [
        'اتصل بأحد المراكز قبل السفر بوقت كافٍ، وقل إلى أي بلد تسافر ومتى.',
        'اسأل متى يكون التوجيه، وهل تدفع عنه شيئاً.',
        'أحضر العقد أو الرسائل التي وصلتك، واقرأها مع المرشد.',
        'اكتب الأرقام والعناوين التي تحتاج إليها هناك، واترك نسخة عند أهلك.',
      ],
      ifNotForMe:
        'إذا لم تقرر السفر بعد، فابدأ بصفحة الهجرة الآمنة والقانونية. وإذا كان عندك شك في عرض العمل، فاتصل بالمركز قبل أن توقّع.',
      eligibility: {},
      papers: {
        passport: { name: 'جواز السفر', whereToGet: null },
        contract: {
          name: 'عقد العمل أو عرض العمل',
          whereToGet: 'من صاحب العمل أو المكتب الذي عرض عليك العمل.',
        },
      },
    },
    ckb: {
      title: 'ڕێنمایی پێش ڕۆیشتن',
      summary:
        'بۆ کار یان ژیان دەچیت بۆ وڵاتێکی تر؟ پێش ڕۆیشتن بزانە ژیان و کار لەوێ چۆنە، ماف و ئەرکت چین، کێ دەتپارێزێت و چۆن دەگەڕێیتەوە.',
      body: `ئەوەی پێش ڕۆیشتن مافی خۆی بزانێت، دوای گەیشتن بە ئاسانی فریو نادرێت. لەبەر ئەوە ناوەندەکە پێش ڕۆیشتن لەگەڵت دادەنیشێت، نەک دوای ئەوەی کێشە ڕوو بدات.

## باسی چیت بۆ دەکەن؟

- **کار و ژیان لەوێ:** چی لە عێراق جیاوازە
- **ماف و ئەرکت:** لە کار و لەو وڵاتەدا چیت بۆ هەیە و چیت لەسەرە
- **پاراستن:** ئەگەر خاوەنکار ستەمی لێ کردیت یان پاسپۆرتەکەی لێ سەندیت، ڕوو لە کێ بکەیت
- **گەڕانەوە:** ئەگەر ویستت بگەڕێیتەوە بۆ عێراق، چی بکەیت

## پێش ئەوەی بڕۆیت

وێنەیەکی پاسپۆرت و گرێبەستەکەت لای کەسێکی متمانەپێکراو دابنێ. ژمارەی تەلەفۆنی کەسێکی خێزانەکەت لەبەر بکە. کاغەزێک واژۆ مەکە کە تێی ناگەیت، و داوا لە ڕاوێژکارەکە بکە لەگەڵت بیخوێنێتەوە.

ڕێنماییەکە بەڵێنی ڤیزا یان دۆزینەوەی کار نادات، بەڵام وات لێ دەکات بزانیت چی چاوەڕێت دەکات. لە ناوەندەکە بپرسە چەند دەخایەنێت، و بە تەنیا دەبیت یان لەگەڵ کۆمەڵێک کەس.`,
      keywords: [
        'پێش ڕۆیشتن',
        'پێش سەفەر',
        'کار لە دەرەوە',
        'گرێبەستی کار',
        'مافی کرێکار',
        'ماف و ئەرک',
        'ئیش لە دەرەوە',
        'خولی پێش سەفەر',
        'ڕێنمایی سەفەر',
        'PDO',
        'pre departure',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'وێنەیەکی ڕاستگۆیانە لە کار و ژیان لەو وڵاتە',
        'دەزانیت ماف و ئەرکت چین و ڕوو لە کێ بکەیت',
        'ڕێگای گەڕانەوە دەزانیت، ئەگەر پێویستت بوو',
      ],
      steps: [
        'ماوەیەکی باش پێش ڕۆیشتن پەیوەندی بە ناوەندێکەوە بکە، و بڵێ بۆ کام وڵات و کەی دەچیت.',
        'لە وادەی ڕێنماییەکە بپرسە، و ئەگەر پارەی دەوێت، چەندە.',
        'گرێبەست یان ئەو نامانەی پێت گەیشتوون بهێنە، و لەگەڵ ڕاوێژکارەکە بیانخوێنەوە.',
        'ئەو ژمارە و ناونیشانانە بنووسە کە لەوێ پێویستت دەبن، و دانەیەک لای خێزانەکەت بەجێ بهێڵە.',
      ],
      ifNotForMe:
        'ئەگەر هێشتا بڕیارت نەداوە بڕۆیت، لە پەڕەی کۆچی سەلامەت و یاساییەوە دەست پێ بکە. ئەگەر گومانت لە پێشنیازی کارەکە هەیە، پێش واژۆکردن پەیوەندی بە ناوەندەکەوە بکە.',
      eligibility: {},
      papers: {
        passport: { name: 'پاسپۆرت', whereToGet: null },
        contract: {
          name: 'گرێبەست یان پێشنیازی کار',
          whereToGet: 'لە خاوەنکار، یان لەو نووسینگەیەی کارەکەی پێ وتیت.',
        },
      },
    },
    en: {
      title: 'Pre-departure orientation',
      summary:
        'Going abroad to work or live? Learn before you leave what life and work are like there, your rights and duties, who protects you, and how you can come back.',
      body: `If you know your rights before you leave, it is harder to cheat you when you arrive. That is why the centre talks with you before you go, not after something has gone wrong.

## What they talk about with you

- **Work and life there:** what is different from Iraq
- **Your rights and duties:** at work and in the country
- **Protection:** whom to turn to if an employer treats you badly or takes your passport
- **Return:** what to do if you want to come back to Iraq

## Before you go

Leave a copy of your passport and contract with someone you trust. Learn a family member’s phone number by heart. Do not sign a paper that you do not understand; ask the counsellor to read it with you.

The orientation does not promise you a visa or a job. It lets you know what to expect. Ask the centre how long it takes, and whether you come alone or in a group.`,
      keywords: [
        'pre-departure',
        'PDO',
        'work abroad',
        'job contract abroad',
        'before travel',
        'migrant rights',
        'rights and duties',
        'going abroad',
        'overseas job',
        'orientation course',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'An honest picture of work and life in the other country',
        'You know your rights and duties and whom to turn to',
        'You know how to come back if you need to',
      ],
      steps: [
        'Call a centre well before you leave, and say which country you are going to and when.',
        'Ask for a date, and whether it costs anything.',
        'Bring the contract or the messages you received, and read them with the counsellor.',
        'Write down the numbers and addresses you will need there, and leave a copy with your family.',
      ],
      ifNotForMe:
        'If you have not decided yet, start with the page on safe and legal migration. If you doubt a job offer, call the centre before you sign.',
      eligibility: {},
      papers: {
        passport: { name: 'Your passport', whereToGet: null },
        contract: {
          name: 'Your work contract or job offer',
          whereToGet: 'From the employer or the agency that offered you the job.',
        },
      },
    },
  },
}
