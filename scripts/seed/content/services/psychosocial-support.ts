import type { SeedEntry } from '../../seed-entry.ts'

/** Psycho-social support for returnees. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'psychosocial-support',
  demo: false,
  facts: {
    owner: null,
    needs: ['counselling', 'health'],
    audiences: ['returnees', 'families'],
    governorates: [],
    cost: 'free',
    confidentiality: 'ask',
    delivery: ['inPerson', 'phone', 'online'],
    centres: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    providers: [],
    phones: [],
    eligibility: [
      {
        id: 'returned',
        kind: 'origin',
        countries: [],
        governorates: [],
        ageFrom: null,
        ageTo: null,
        withinMonths: null,
      },
    ],
    papers: [{ id: 'id-card', kind: 'identity', optional: true }],
  },
  text: {
    ar: {
      title: 'الدعم النفسي والاجتماعي بعد العودة',
      summary:
        'العودة إلى البلد قد تكون صعبة عليك وعلى أهلك. يمكنك أن تتحدث مع مرشد عما يثقل عليك، وأن تعرف من يساعدك حتى تشعر من جديد أنك في بيتك.',
      body: `كثير من الذين يعودون من الخارج لا ينامون جيداً، أو يشعرون بالخجل أو الغضب، أو يحسّون أنهم غرباء في محلتهم. هذا لا يعني المرض ولا الفشل.

## ماذا يحدث عندما تأتي؟

يسألك المرشد عن حالك وعن أول شيء تحتاج إليه. أنت تقرر ماذا تقول وماذا لا تقول. ثم تفكران معاً في ثلاثة أمور: علاقتك بأهلك، وعلاقتك بالناس من حولك، وحياتك من جديد في العراق. يمكنك أن تأتي مرة واحدة، ويمكنك أن تطلب موعداً آخر.

## قبل أن تبدأ

- اسأل من سيعرف ما تقوله، وماذا سيُكتب عنك.
- الحديث مع المرشد لا يغني عن الطبيب. إذا كنت بحاجة إلى علاج، فاسأل أين يمكنك أن تجده.

**إذا كنت تفكر في إيذاء نفسك، فأخبر الآن شخصاً قريباً منك واذهب إلى أقرب مستشفى. لا تنتظر الموعد.**`,
      keywords: [
        'دعم نفسي',
        'علاج نفسي',
        'طبيب نفسي',
        'انتحار',
        'نفسيتي تعبانة',
        'كآبة',
        'اكتئاب',
        'قلق',
        'خوف',
        'ما أنام',
        'أحد أحجي وياه',
        'مشاكل عائلية',
        'صدمة نفسية',
        'da3m nafsi',
        'psychosocial',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      benefits: [
        'شخص يستمع إليك ويعطيك وقته',
        'مساعدة على استعادة علاقتك بأهلك وجيرانك وبلدك',
        'إحالة إلى جهة أخرى إذا لم يكن الحديث وحده كافياً',
      ],
      steps: [
        'اتصل بأحد المراكز وقل إنك تريد التحدث مع مرشد. لا حاجة إلى شرح السبب في الهاتف.',
        'اطلب يوماً وساعة، واسأل هل يمكنك التحدث بلغتك.',
        'تعال في الموعد. إذا أردت أن يأتي معك شخص تثق به، فاسأل عن ذلك قبل الموعد.',
        'في نهاية اللقاء اتفق مع المرشد على الخطوة التالية.',
      ],
      ifNotForMe:
        'إذا كان الوصول إلى المركز صعباً عليك، فاطلب الإرشاد عبر الإنترنت. وإذا كنت بحاجة إلى طبيب أو إلى مساعدة أخرى، فقل ذلك، واسأل المركز عن الجهة المناسبة.',
      eligibility: { returned: { sentence: 'عدت إلى العراق من بلد آخر.' } },
      papers: { 'id-card': { name: 'البطاقة الوطنية', whereToGet: null } },
    },
    ckb: {
      title: 'پشتگیریی دەروونی و کۆمەڵایەتی دوای گەڕانەوە',
      summary:
        'لەوانەیە گەڕانەوە بۆ خۆت و خێزانەکەت قورس بێت. لەگەڵ ڕاوێژکارێک باسی ئەوە بکە کە لەسەر دڵت قورسە، و بزانە کێ یارمەتیت دەدات تا دووبارە هەست بکەیت لە ماڵی خۆتیت.',
      body: `زۆر کەس کە لە دەرەوەی وڵاتەوە دەگەڕێنەوە باش ناخەون، یان شەرم دەکەن، یان تووڕەن، یان لە گەڕەکی خۆیان هەست بە نامۆیی دەکەن. ئەمە مانای ئەوە نییە کە تۆ نەخۆشیت یان شکستت هێناوە.

## کە هاتیت چی ڕوو دەدات؟

ڕاوێژکارەکە لێت دەپرسێت چۆنیت و پێش هەموو شتێک چیت پێویستە. تۆ خۆت بڕیار دەدەیت چی بڵێیت و چی نەڵێیت. پێکەوە بیر لە سێ شت دەکەنەوە: پەیوەندیت لەگەڵ خێزانەکەت، پەیوەندیت لەگەڵ خەڵکی دەوروبەرت، و ژیانت لە عێراق. دەتوانیت تەنها یەک جار بێیت، و دەتوانیت داوای وادەیەکی تر بکەیت.

## پێش ئەوەی دەست پێ بکەیت

- بپرسە کێ ئەوە دەزانێت کە تۆ دەیڵێیت، و چی لەسەرت دەنووسرێت.
- قسەکردن لەگەڵ ڕاوێژکار جێگەی پزیشک ناگرێتەوە. ئەگەر پێویستت بە چارەسەر هەیە، بپرسە لە کوێ دەست دەکەوێت.

**ئەگەر بیر لەوە دەکەیتەوە ئازاری خۆت بدەیت، هەر ئێستا بە کەسێکی نزیکت بڵێ و بڕۆ بۆ نزیکترین نەخۆشخانە. چاوەڕێی وادە مەکە.**`,
      keywords: [
        'پشتگیری دەروونی',
        'یارمەتی دەروونی',
        'دەروونناس',
        'دکتۆری دەروونی',
        'خۆکوشتن',
        'خەمۆکی',
        'دڵەڕاوکێ',
        'ترس',
        'خەوم لێ ناکەوێت',
        'کێشەی خێزانی',
        'قسە لەگەڵ کەسێک',
        'دەروونم تێکچووە',
        'derunnasi',
        'psychosocial',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      benefits: [
        'کەسێک گوێت لێ دەگرێت و کاتت پێ دەدات',
        'یارمەتی بۆ ئەوەی پەیوەندیت لەگەڵ خێزان و دراوسێ و وڵاتەکەت نوێ بکەیتەوە',
        'ڕەوانەکردن بۆ لایەنێکی تر، ئەگەر تەنها قسەکردن بەس نەبێت',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە و بڵێ کە دەتەوێت لەگەڵ ڕاوێژکارێک قسە بکەیت. پێویست ناکات بە تەلەفۆن هۆکارەکەی ڕوون بکەیتەوە.',
        'داوای ڕۆژ و کاتژمێرێک بکە، و بپرسە ئایا دەتوانیت بە زمانی خۆت قسە بکەیت.',
        'لە وادەکەدا وەرە. ئەگەر دەتەوێت کەسێکی متمانەپێکراوت لەگەڵ بێت، پێشتر بپرسە.',
        'لە کۆتاییدا لەگەڵ ڕاوێژکارەکە لەسەر هەنگاوی دواتر ڕێک بکەوە.',
      ],
      ifNotForMe:
        'ئەگەر گەیشتن بە ناوەند بۆت قورسە، داوای ڕاوێژکاریی ئۆنلاین بکە. ئەگەر پێویستت بە پزیشک یان یارمەتییەکی ترە، بیڵێ و لە ناوەندەکە بپرسە ڕوو لە کوێ بکەیت.',
      eligibility: { returned: { sentence: 'لە وڵاتێکی ترەوە گەڕاویتەتەوە بۆ عێراق.' } },
      papers: { 'id-card': { name: 'کارتی نیشتمانی', whereToGet: null } },
    },
    en: {
      title: 'Psycho-social support after coming back',
      summary:
        'Coming back can be hard for you and for your family. Talk with a counsellor about what worries you, and find out who can help you feel at home again.',
      body: `Many people who come back from abroad sleep badly, feel ashamed or angry, or feel like strangers in their own street. This does not mean that you are ill, or that you have failed.

## What happens when you come

The counsellor asks how you are and what you need first. You decide what you tell and what you keep to yourself. Then you think together about three things: your family, the people around you, and your life in Iraq. You can come just once, and you can ask for another appointment.

## Before you begin

- Ask who will know what you say, and what will be written down about you.
- Talking with a counsellor does not replace a doctor. If you need treatment, ask where you can find it.

**If you are thinking of hurting yourself, tell someone close to you now and go to the nearest hospital. Do not wait for an appointment.**`,
      keywords: [
        'psychosocial',
        'PSS',
        'MHPSS',
        'mental health',
        'psychologist',
        'suicide',
        'depression',
        'stress',
        'trauma',
        'someone to talk to',
        'family problems',
        'da3m nafsi',
        'cannot sleep',
        'sad',
        'afraid',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      benefits: [
        'Someone who listens to you and takes time',
        'Help to rebuild your ties with your family, your neighbours and your country',
        'Referral to someone else, if talking is not enough',
      ],
      steps: [
        'Call a centre and say that you want to talk to a counsellor. You do not have to explain why on the phone.',
        'Ask for a day and a time, and whether you can speak in your own language.',
        'Come to your appointment. If you want to bring someone you trust, ask about it beforehand.',
        'At the end, agree with the counsellor what happens next.',
      ],
      ifNotForMe:
        'If it is hard for you to reach a centre, ask for online counselling. If you need a doctor or some other help, say so, and ask the centre where to turn.',
      eligibility: { returned: { sentence: 'You came back to Iraq from another country.' } },
      papers: { 'id-card': { name: 'Your national ID card', whereToGet: null } },
    },
  },
}
