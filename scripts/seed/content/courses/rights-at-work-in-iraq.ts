import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'course'> = {
  type: 'course',
  slug: 'rights-at-work-in-iraq',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    needs: ['work', 'papers', 'safety'],
    audiences: ['migrantWorkers', 'employers'],
    governorates: ['IQ-BG', 'IQ-AR'],
    hours: 2,
    certificate: 'no',
    organisers: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-erbil' },
    ],
    partners: [],
    papers: [
      { id: 'passport', kind: 'travel', optional: false },
      { id: 'permit', kind: 'residence', optional: true },
      { id: 'contract', kind: 'other', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'حقوقك في العمل في العراق',
      summary:
        'توجيه قصير لمن جاء من بلد آخر إلى العراق للعمل: حقوقك وواجباتك، وما يجب أن يكون في العقد، ومن تسأل إذا حدث خطأ.',
      body: `جئت إلى العراق لتعمل. لك حقوق وعليك واجبات، حتى لو كنت لا تعرف لغة البلد. في ساعتين نشرحها لك ببطء، وتسأل ما تريد.

## عمّ نتكلم؟

1. **العقد:** لا توقّع ورقة لا تفهمها. اطلب نسخة لك.
2. **الراتب:** اكتب كل شهر كم استلمت ومتى.
3. **الإقامة والعمل:** اسأل دائماً متى تنتهي إقامتك وإجازة عملك.
4. **جواز السفر:** هو لك. إذا أخذه أحد ولا يعيده، فهذه علامة خطر.
5. **السلامة:** لا يحق لأحد أن يضربك أو يهددك.

## لأصحاب العمل أيضاً

يستطيع صاحب العمل أن يحضر ويسأل عن واجباته. العقد الواضح يحمي الطرفين.`,
      keywords: [
        'عمال اجانب',
        'حقوق العمال',
        'عامل اجنبي',
        'كفيل',
        'اقامة',
        'اجازة عمل',
        'عقد عمل',
        'جواز السفر',
        'راتب متأخر',
        'عمالة وافدة',
        'labour rights',
        'work permit',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      outcomes: [
        'تعرف ما تسأل عنه قبل توقيع العقد.',
        'تحفظ أوراقك ونسخها بأمان.',
        'تعرف علامات الاستغلال.',
        'تعرف من تسأل إذا لم تستلم راتبك.',
      ],
      partner: null,
      papers: {
        passport: {
          name: 'جواز السفر أو نسخة منه',
          whereToGet: null,
        },
        permit: {
          name: 'ورقة الإقامة أو إجازة العمل',
          whereToGet: 'من صاحب العمل، إذا كانت الورقة عنده',
        },
        contract: {
          name: 'عقد العمل',
          whereToGet: 'اطلب نسخة من صاحب العمل',
        },
      },
    },
    ckb: {
      title: 'مافەکانت لە کاردا لە عێراق',
      summary:
        'ڕێنماییەکی کورت بۆ ئەو کەسەی لە وڵاتێکی ترەوە بۆ کار هاتووەتە عێراق: ماف و ئەرکەکانت، چی لە گرێبەستدا هەبێت و کاتێک کێشەیەک ڕوو دەدات لە کێ بپرسیت.',
      body: `هاتوویتەتە عێراق بۆ ئەوەی کار بکەیت. مافت هەیە و ئەرکیشت لەسەرە، تەنانەت ئەگەر زمانی وڵاتەکەش نەزانیت. لە دوو کاتژمێردا بە هێواشی بۆت ڕوون دەکەینەوە و هەرچی بتەوێت دەیپرسیت.

## باسی چی دەکەین؟

1. **گرێبەست:** کاغەزێک واژۆ مەکە کە تێی ناگەیت. داوای کۆپییەک بۆ خۆت بکە.
2. **مووچە:** هەموو مانگێک بنووسە چەندت وەرگرت و کەی.
3. **مانەوە و کار:** هەمیشە بپرسە مۆڵەتی مانەوە و مۆڵەتی کارت کەی تەواو دەبێت.
4. **پاسپۆرت:** هی خۆتە. ئەگەر کەسێک بردی و نەیدایەوە، ئەوە نیشانەی مەترسییە.
5. **سەلامەتی:** کەس مافی ئەوەی نییە لێت بدات یان هەڕەشەت لێ بکات.

## بۆ خاوەنکارانیش

خاوەنکار دەتوانێت ئامادە بێت و لەبارەی ئەرکەکانی خۆیەوە بپرسێت. گرێبەستی ڕوون هەردوو لا دەپارێزێت.`,
      keywords: [
        'مافی کرێکار',
        'مافی کریکار',
        'کرێکاری بیانی',
        'کرێکاری دەرەکی',
        'ئیقامە',
        'مۆڵەتی کار',
        'گرێبەستی کار',
        'پاسپۆرت',
        'باسپۆرت',
        'کەفیل',
        'مووچە دواکەوتن',
        'labour rights',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      outcomes: [
        'دەزانیت پێش واژۆکردنی گرێبەست چی بپرسیت.',
        'بەڵگەنامەکانت و کۆپییەکانیان بە سەلامەتی هەڵدەگریت.',
        'نیشانەکانی چەوساندنەوە دەناسیت.',
        'دەزانیت لە کێ بپرسیت ئەگەر مووچەت وەرنەگرت.',
      ],
      partner: null,
      papers: {
        passport: {
          name: 'پاسپۆرت یان کۆپییەکی پاسپۆرت',
          whereToGet: null,
        },
        permit: {
          name: 'مۆڵەتی مانەوە یان مۆڵەتی کار',
          whereToGet: 'لە خاوەنکار، ئەگەر لای ئەو بێت',
        },
        contract: {
          name: 'گرێبەستی کار',
          whereToGet: 'داوای کۆپییەک لە خاوەنکار بکە',
        },
      },
    },
    en: {
      title: 'Your rights at work in Iraq',
      summary:
        'A short orientation for people who came from another country to work in Iraq: your rights and duties, what belongs in a contract, and whom to ask when something goes wrong.',
      body: `You came to Iraq to work. You have rights and you have duties, even if you do not know the country’s language. In two hours we explain them slowly, and you ask what you want.

## What do we talk about?

1. **Contract:** never sign a paper that you do not understand. Ask for a copy.
2. **Pay:** write down each month how much you got, and when.
3. **Residence and work:** always ask when your residence and your work permit end.
4. **Passport:** it is yours. If someone takes it and does not give it back, that is a sign of danger.
5. **Safety:** nobody may hit or threaten you.

## For employers too

An employer may come and ask about their duties. A clear contract protects both sides.`,
      keywords: [
        'labour rights',
        'labor rights',
        'foreign workers',
        'work permit',
        'residence',
        'iqama',
        'contract',
        'passport taken',
        'unpaid wages',
        'kafeel',
        'migrant worker',
        'Bangladesh',
        'Philippines',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      outcomes: [
        'You know what to ask before you sign a contract.',
        'You keep your papers and their copies safe.',
        'You know the signs of exploitation.',
        'You know whom to ask if you are not paid.',
      ],
      partner: null,
      papers: {
        passport: {
          name: 'Your passport or a copy of it',
          whereToGet: null,
        },
        permit: {
          name: 'Your residence or work permit',
          whereToGet: 'From your employer, if they keep it',
        },
        contract: {
          name: 'Your contract',
          whereToGet: 'Ask your employer for a copy',
        },
      },
    },
  },
}
