import type { SeedEntry } from '../../seed-entry.ts'

/** Referral for return to Iraq and for reintegration. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'return-and-reintegration-referral',
  demo: false,
  facts: {
    owner: null,
    needs: ['work', 'papers', 'travel'],
    audiences: ['returnees', 'families'],
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
    papers: [
      { id: 'id-card', kind: 'identity', optional: true },
      { id: 'return-papers', kind: 'return', optional: true },
    ],
  },
  text: {
    ar: {
      title: 'الإحالة للعودة وإعادة الإدماج',
      summary:
        'تريد أن تعود إلى العراق، أو عدت وتريد أن تبدأ من جديد؟ يخبرك المركز من تسأل، ويحيلك إلى الجهة المناسبة.',
      body: `العودة أكثر من رحلة. هناك الطريق إلى البيت، وهناك الحياة بعده: عمل ومدرسة وأوراق وناس. والمركز يحيلك في الأمرين معاً.

مصدرنا لا يقول أي بلدان تشملها الإحالة، ولا من يدفع كلفة السفر. اسأل عن حالتك أنت.

## إذا كنت ما زلت في الخارج

اتصل، أو اطلب من أهلك في العراق أن يتصلوا. اسأل:

- من يساعد في العودة من البلد الذي أنا فيه؟
- هل العودة طوعية؟ وهل أستطيع أن أغيّر رأيي؟
- ماذا يمكن أن أحصل عليه بعد الوصول، وهل أطلبه قبل السفر؟

لا توقّع ورقة لا تفهمها.

## إذا كنت قد وصلت

- [مكتب معلومات إعادة الإدماج](service/reintegration-information-desk) في بغداد يعرف البرامج المفتوحة.
- في نينوى [نظام إحالة](programme/ninewa-referral-system) مجاني وسري.
- إذا كان قلبك مثقلاً، فهناك [من يستمع إليك](service/psychosocial-support).

اقرأ أيضاً دليل [أول ٣٠ يوماً](guide/first-30-days). الإحالة في المركز مجانية، والقرار عند الجهة التي تُحال إليها.`,
      keywords: [
        'أريد أرجع للعراق',
        'رجوع للعراق',
        'عودة طوعية',
        'العودة من أوروبا',
        'رجعت من ألمانيا',
        'تذكرة رجوع',
        'إعادة الإدماج',
        'إعادة الاندماج',
        'مرحل',
        'ترحيل',
        'رفضوا لجوئي',
        'rejoo3',
        '3awda taw3iya',
        'voluntary return',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'معرفة من تسأل عن العودة من البلد الذي أنت فيه',
        'إحالة إلى جهة تساعدك بعد الوصول',
        'أسئلة واضحة تطرحها قبل أن توقّع',
      ],
      steps: [
        'اتصل بأحد المراكز وقل هل أنت في الخارج أم في العراق.',
        'اذكر البلد، ومتى تعود أو متى عدت، ومن معك من أهلك.',
        'اسأل إلى من تُحال، وأي أوراق يطلب، وكم تنتظر.',
        'اكتب اسم الجهة، وارجع إلى المركز إذا لم يستقبلك أحد.',
      ],
      ifNotForMe:
        'إذا كنت عاملاً مهاجراً في العراق وتريد العودة إلى بلدك، فاتصل بالمركز أيضاً واسأل من يساعد. وإذا كنت تفكر في مغادرة العراق، فاقرأ صفحة الهجرة الآمنة والقانونية.',
      eligibility: {},
      papers: {
        'id-card': { name: 'البطاقة الوطنية', whereToGet: null },
        'return-papers': {
          name: 'أوراق عودتك، مثل ورقة السفر المؤقتة (ورقة العبور)',
          whereToGet: 'من السفارة أو القنصلية العراقية في الخارج، أو من الجهة التي نظمت عودتك.',
        },
      },
    },
    ckb: {
      title: 'ڕەوانەکردن بۆ گەڕانەوە و تێکەڵبوونەوە',
      summary:
        'دەتەوێت بگەڕێیتەوە بۆ عێراق، یان گەڕاویتەتەوە و دەتەوێت سەرلەنوێ دەست پێ بکەیت؟ ناوەندەکە پێت دەڵێت لە کێ بپرسیت، و ڕەوانەت دەکات بۆ لایەنی گونجاو.',
      body: `گەڕانەوە تەنها سەفەرێک نییە. ڕێگای ماڵەوە هەیە، و ژیانی دوای ئەوەش هەیە: کار، قوتابخانە، بەڵگەنامە و خەڵک. ناوەندەکە بۆ هەردووکیان ڕەوانەت دەکات.

سەرچاوەکەمان ناڵێت ڕەوانەکردنەکە کام وڵاتان دەگرێتەوە، و کێ پارەی سەفەر دەدات. لە حاڵەتی خۆت بپرسە.

## ئەگەر هێشتا لە دەرەوەیت

پەیوەندی بکە، یان داوا لە خێزانەکەت لە عێراق بکە پەیوەندی بکەن. بپرسە:

- کێ لە گەڕانەوەدا یارمەتی دەدات لەو وڵاتەی کە تێیدام؟
- ئایا گەڕانەوەکە خۆبەخشانەیە؟ دەتوانم بڕیارەکەم بگۆڕم؟
- دوای گەیشتن چیم دەست دەکەوێت، و ئایا دەبێت پێش سەفەر داوای بکەم؟

کاغەزێک واژۆ مەکە کە تێی ناگەیت.

## ئەگەر گەیشتوویت

- [مێزی زانیاریی تێکەڵبوونەوە](service/reintegration-information-desk) لە بەغدا دەزانێت کام بەرنامە کراوەیە.
- لە نەینەوا [سیستەمێکی ڕەوانەکردن](programme/ninewa-referral-system) هەیە کە بەخۆڕایی و نهێنییە.
- ئەگەر دڵت پڕە، [کەسێک هەیە گوێت لێ بگرێت](service/psychosocial-support).

هەروەها ڕێبەری [٣٠ ڕۆژی یەکەم](guide/first-30-days) بخوێنەوە. ڕەوانەکردن لە ناوەندەکە بەخۆڕاییە، و بڕیار لای ئەو لایەنەیە کە بۆی ڕەوانە دەکرێیت.`,
      keywords: [
        'دەمەوێت بگەڕێمەوە',
        'گەڕانەوە بۆ عێراق',
        'گەڕانەوە بۆ کوردستان',
        'گەڕانەوەی خۆبەخشانە',
        'گەڕانەوە لە ئەورووپا',
        'گەڕانەوە لە ئەڵمانیا',
        'بلیتی گەڕانەوە',
        'تێکەڵبوونەوە',
        'ئاوێتەبوونەوە',
        'دیپۆرت',
        'پەنابەرییەکەم ڕەت کرایەوە',
        'geranewe',
        'voluntary return',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'دەزانیت لەبارەی گەڕانەوە لەو وڵاتەی تێیدایت لە کێ بپرسیت',
        'ڕەوانەکردن بۆ لایەنێک کە دوای گەیشتن یارمەتیت دەدات',
        'پرسیاری ڕوون کە پێش واژۆکردن دەیانکەیت',
      ],
      steps: [
        'پەیوەندی بە ناوەندێکەوە بکە و بڵێ لە دەرەوەیت یان لە عێراقیت.',
        'ناوی وڵاتەکە بڵێ، و کەی دەگەڕێیتەوە یان کەی گەڕایتەوە، و کێ لە خێزانەکەت لەگەڵتدایە.',
        'بپرسە بۆ لای کێ ڕەوانە دەکرێیت، چ بەڵگەنامەیەکی دەوێت، و چەند چاوەڕێ دەکەیت.',
        'ناوی لایەنەکە بنووسە، و ئەگەر کەس وەری نەگرتیت بگەڕێوە بۆ ناوەندەکە.',
      ],
      ifNotForMe:
        'ئەگەر کرێکاری کۆچبەریت لە عێراق و دەتەوێت بگەڕێیتەوە بۆ وڵاتی خۆت، هەر پەیوەندی بە ناوەندەکەوە بکە و بپرسە کێ یارمەتی دەدات. ئەگەر بیر لە ڕۆیشتن لە عێراق دەکەیتەوە، پەڕەی کۆچی سەلامەت و یاسایی بخوێنەوە.',
      eligibility: {},
      papers: {
        'id-card': { name: 'کارتی نیشتمانی', whereToGet: null },
        'return-papers': {
          name: 'بەڵگەنامەکانی گەڕانەوەت، وەک کاغەزی گەشتی کاتی',
          whereToGet:
            'لە باڵیۆزخانە یان کونسوڵخانەی عێراق لە دەرەوە، یان لەو لایەنەی گەڕانەوەکەتی ڕێک خست.',
        },
      },
    },
    en: {
      title: 'Referral for return and reintegration',
      summary:
        'Do you want to come back to Iraq, or have you come back and want to begin again? The centre tells you whom to ask, and refers you.',
      body: `Coming back is more than a journey. There is the way home, and there is life afterwards: work, school, papers, people. The centre refers you for both.

Our source does not say which countries this covers, or who pays for the journey. Ask about your own case.

## If you are still abroad

Call, or ask your family in Iraq to call. Ask:

- Who helps with return from the country where I am?
- Is the return voluntary? Can I change my mind?
- What can I get after I arrive, and must I ask for it before I travel?

Sign no paper that you do not understand.

## If you have arrived

- The [Reintegration Information Desk](service/reintegration-information-desk) in Baghdad knows which programmes are open.
- Ninewa has a [referral system](programme/ninewa-referral-system), free and confidential.
- If you feel sad or afraid, there is [someone who listens](service/psychosocial-support).

Read the guide to your [first 30 days](guide/first-30-days) too. Referral by the centre is free; the office you are referred to decides.`,
      keywords: [
        'return to Iraq',
        'voluntary return',
        'assisted return',
        'AVRR',
        'go back home',
        'come back from Europe',
        'deported',
        'asylum refused',
        'reintegration',
        'reintegration help',
        'ticket home',
        'returnee referral',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'You know whom to ask about return from the country where you are',
        'Referral to someone who helps you after you arrive',
        'Clear questions to ask before you sign',
      ],
      steps: [
        'Call a centre and say whether you are abroad or in Iraq.',
        'Name the country, when you come or came back, and who in your family is with you.',
        'Ask where you will be referred, which papers they want, and how long you wait.',
        'Write down the name, and come back to the centre if nobody receives you.',
      ],
      ifNotForMe:
        'If you are a labour migrant in Iraq and want to go home to your own country, call the centre too and ask who helps. If you are thinking of leaving Iraq, read the page on safe and legal migration.',
      eligibility: {},
      papers: {
        'id-card': { name: 'Your national ID card', whereToGet: null },
        'return-papers': {
          name: 'Papers of your return, such as a temporary travel paper',
          whereToGet:
            'From the Iraqi embassy or consulate abroad, or from the office that arranged your return.',
        },
      },
    },
  },
}
