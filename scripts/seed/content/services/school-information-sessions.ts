import type { SeedEntry } from '../../seed-entry.ts'

/** Information sessions at schools, vocational schools and universities. */
export const entry: SeedEntry<'service'> = {
  type: 'service',
  slug: 'school-information-sessions',
  demo: false,
  facts: {
    owner: null,
    needs: ['travel', 'safety'],
    audiences: ['youth', 'thinkingOfLeaving', 'organisations'],
    governorates: [],
    cost: 'free',
    confidentiality: 'ask',
    delivery: ['school'],
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
      title: 'جلسات معلومات في المدارس والجامعات',
      summary:
        'هل أنت معلم أو مدرّس أو مدير أو طالب؟ يأتي المركز إلى المدارس والمدارس المهنية والجامعات، ويتحدث عن الهجرة الآمنة والقانونية وعن المخاطر.',
      body: `يسمع الشباب كل يوم عن السفر، من صديق أو من الهاتف. بعض ما يسمعونه خطأ، وقد يكون خطيراً. في الجلسة يسألون من يعرف.

## عمّ يتحدث المركز؟

- الطرق القانونية للسفر وقواعدها
- مخاطر الهجرة غير النظامية
- علامات الاستغلال والاتجار بالبشر

الجلسة تعطي معلومات، والقرار لصاحبه ولأهله.

## إذا كنت معلماً أو مديراً

اذكر عند الاتصال: كم طالباً سيحضر، وما أعمارهم، وبأي لغة، وأين القاعة. اتفق على ذلك مع إدارة المدرسة أولاً. واسأل كم تستمر الجلسة، وما الذي يجب أن تجهّزه.

## إذا كنت طالباً

اسأل ما تريد. وإذا كان سؤالك لا يُقال أمام الصف، فاطلب [الإرشاد عبر الهاتف والإنترنت](service/online-counselling). وإذا وعدك أحد بعمل أو سفر وطلب مالاً أو أوراقاً، فاقرأ صفحة [الحماية من الاستغلال](service/protection-from-trafficking).`,
      keywords: [
        'محاضرة بالمدرسة',
        'ندوة',
        'ندوة توعية',
        'توعية الطلاب',
        'جلسة توعوية',
        'مدرسة',
        'إعدادية',
        'مدرسة مهنية',
        'جامعة',
        'معهد',
        'طلاب',
        'مخاطر الهجرة',
        'nadwa',
        'school session',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٨ أيار ٢٠٢٥.',
      benefits: [
        'جلسة للطلاب في مدرستهم أو معهدهم أو جامعتهم',
        'وقت لأسئلة الطلاب',
        'معرفة رقم يتصل به الطالب إذا احتاج',
      ],
      steps: [
        'اتصل بأقرب مركز وقل اسم المدرسة أو الجامعة والمحافظة.',
        'اتفق على اليوم والساعة واللغة وعدد الطلاب.',
        'قبل الجلسة اطلب من الطلاب أن يكتبوا أسئلتهم بلا أسماء.',
        'بعد الجلسة ضع رقم المركز في مكان يراه الجميع.',
      ],
      ifNotForMe:
        'إذا كنت تريد جلسة في منطقتك أو عبر الإنترنت، فاقرأ صفحة جلسات المعلومات في منطقتك وعبر الإنترنت. وإذا كان عندك سؤال يخصك وحدك، فاتصل بالمركز واطلب مرشداً.',
      eligibility: {},
      papers: {},
    },
    ckb: {
      title: 'دانیشتنی زانیاری لە قوتابخانە و زانکۆ',
      summary:
        'مامۆستا، بەڕێوەبەر یان قوتابیت؟ ناوەندەکە دێتە قوتابخانە، قوتابخانەی پیشەیی و زانکۆ، و باسی کۆچی سەلامەت و یاسایی و مەترسییەکان دەکات.',
      body: `گەنجان هەموو ڕۆژێک لەبارەی ڕۆیشتنەوە شت دەبیستن، لە هاوڕێیەک یان لە تەلەفۆنەوە. هەندێکیان هەڵەن و لەوانەیە مەترسیدار بن. لە دانیشتنەکەدا لە کەسێک دەپرسن کە دەزانێت.

## ناوەندەکە باسی چی دەکات؟

- ڕێگا یاساییەکانی ڕۆیشتن و مەرجەکانیان
- مەترسییەکانی کۆچی ناڕێکخراو
- نیشانەکانی چەوساندنەوە و بازرگانیکردن بە مرۆڤ

دانیشتنەکە زانیاری دەدات، و بڕیارەکە هی خۆت و خێزانەکەتە.

## ئەگەر مامۆستا یان بەڕێوەبەریت

لە کاتی پەیوەندیکردندا بڵێ: چەند قوتابی ئامادە دەبن، تەمەنیان چەندە، بە کام زمان، و هۆڵەکە لە کوێیە. سەرەتا لەگەڵ بەڕێوەبەرایەتیی قوتابخانەکە لەسەری ڕێک بکەوە. بپرسە دانیشتنەکە چەند دەخایەنێت و چی ئامادە بکەیت.

## ئەگەر قوتابیت

ئەوەی دەتەوێت بیپرسە. ئەگەر پرسیارەکەت لەبەردەم پۆلدا ناکرێت، داوای [ڕاوێژکاری بە تەلەفۆن و ئۆنلاین](service/online-counselling) بکە. ئەگەر کەسێک بەڵێنی کار یان سەفەری پێ دایت و داوای پارە یان بەڵگەنامەی کرد، پەڕەی [پاراستن لە چەوساندنەوە](service/protection-from-trafficking) بخوێنەوە.`,
      keywords: [
        'سیمینار',
        'کۆڕ',
        'هۆشیاری',
        'هۆشیارکردنەوەی قوتابیان',
        'دانیشتنی زانیاری',
        'قوتابخانە',
        'قوتابخانەی پیشەیی',
        'پەیمانگە',
        'زانکۆ',
        'خوێندکار',
        'قوتابی',
        'مەترسی کۆچ',
        'seminar',
        'school session',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٨ی ئایاری ٢٠٢٥.',
      benefits: [
        'دانیشتنێک بۆ قوتابیان لە قوتابخانە، پەیمانگە یان زانکۆی خۆیان',
        'کات بۆ پرسیاری قوتابیان',
        'ژمارەیەک کە قوتابی پەیوەندیی پێوە بکات، ئەگەر پێویستی بوو',
      ],
      steps: [
        'پەیوەندی بە نزیکترین ناوەندەوە بکە، و ناوی قوتابخانە یان زانکۆ و پارێزگاکە بڵێ.',
        'لەسەر ڕۆژ، کاتژمێر، زمان و ژمارەی قوتابیان ڕێک بکەوە.',
        'پێش دانیشتنەکە داوا لە قوتابیان بکە پرسیارەکانیان بەبێ ناو بنووسن.',
        'دوای دانیشتنەکە ژمارەی ناوەندەکە لە شوێنێک دابنێ کە هەمووان بیبینن.',
      ],
      ifNotForMe:
        'ئەگەر دانیشتنێکت لە نزیک ماڵی خۆت یان ئۆنلاین دەوێت، پەڕەی دانیشتنی زانیاری لە گەڕەکەکەت و ئۆنلاین بخوێنەوە. ئەگەر پرسیارێکت هەیە کە تەنها هی خۆتە، پەیوەندی بە ناوەندەکەوە بکە و داوای ڕاوێژکار بکە.',
      eligibility: {},
      papers: {},
    },
    en: {
      title: 'Information sessions at schools and universities',
      summary:
        'Are you a teacher, a head teacher or a student? The centre comes to schools, vocational schools and universities, and talks about safe and legal migration and the risks.',
      body: `Young people hear about leaving every day, from a friend or on the phone. Some of it is wrong, and it may be dangerous. At the session they ask someone who knows.

## What the centre talks about

- the legal ways to go abroad, and their rules
- the risks of irregular migration
- the signs of exploitation and human trafficking

The session gives information. The decision belongs to you and your family.

## If you are a teacher or a head teacher

Say when you call how many students will come, how old they are, in which language, and where the room is. Ask those who run the school first. Ask how long the session takes and what to prepare.

## If you are a student

Ask whatever you want. If your question is not one for the classroom, ask for [counselling by phone or online](service/online-counselling). If someone promised you a job or a journey and asks for money or papers, read the page on [protection from exploitation](service/protection-from-trafficking).`,
      keywords: [
        'school session',
        'school visit',
        'awareness session',
        'lecture',
        'students',
        'university',
        'vocational school',
        'teacher',
        'youth',
        'migration risks',
        'invite the centre',
        'nadwa',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 8 May 2025.',
      benefits: [
        'A session for students at their own school, institute or university',
        'Time for the students’ questions',
        'A number that a student can call when they need it',
      ],
      steps: [
        'Call the nearest centre and name the school or university and the governorate.',
        'Agree on the day, the time, the language and the number of students.',
        'Before the session, ask the students to write down their questions without names.',
        'After the session, put the centre’s number where everybody sees it.',
      ],
      ifNotForMe:
        'If you want a session in your neighbourhood or online, read the page on information sessions in communities. If your question is about yourself only, call the centre and ask for a counsellor.',
      eligibility: {},
      papers: {},
    },
  },
}
