import type { LeafletSet } from '../leaflet.ts'

export const firstThirtyDays: LeafletSet = {
  slug: 'first-thirty-days',
  texts: {
    ar: {
      title: 'رجعت إلى العراق: أول ٣٠ يوماً',
      lead: 'لا تحتاج إلى أن تفعل كل شيء في يوم واحد. خطوة صغيرة كل أسبوع تكفي.',
      pages: [
        [
          { kind: 'heading', text: 'الأسبوع الأول: ارتح وأخبر أهلك' },
          {
            kind: 'list',
            items: [
              'ارتح وكُل جيداً، وتحدث مع شخص تحبه.',
              'اجمع كل أوراق السفر في مكان واحد والتقط صورة لكل واحدة.',
              'إذا كنت مريضاً، فاذهب إلى الطبيب ومعك أسماء أدويتك.',
            ],
          },
          { kind: 'heading', text: 'الأسبوع الثاني: الأوراق' },
          {
            kind: 'list',
            items: [
              'انظر ماذا ينقصك: البطاقة الوطنية، بطاقة السكن، شهادة ولادة الطفل.',
              'اتصل بمركز موارد الهجرة واسأل أين تبدأ.',
              'قل للمرشد من أي بلد رجعت ومتى. بعض البرامج تسأل عن ذلك.',
            ],
          },
          {
            kind: 'callout',
            text: 'الرجوع ليس فشلاً. كثير من الناس يشعرون بالخجل أو بالتعب في الأسابيع الأولى. هذا يمر، والكلام يساعد.',
          },
        ],
        [
          { kind: 'heading', text: 'الأسبوع الثالث: البيت والمدرسة' },
          {
            kind: 'list',
            items: [
              'اسأل عن المدرسة: خذ معك وثائق الطفل من الخارج، حتى بلا ترجمة.',
              'إذا لم يكن لك بيت، فقل ذلك للمرشد في أول الحديث.',
            ],
          },
          { kind: 'heading', text: 'الأسبوع الرابع: العمل' },
          {
            kind: 'list',
            items: [
              'اكتب ما تعلمته في الخارج: لغة، أو مهنة، أو سياقة سيارة.',
              'اسأل عن دورات السيرة الذاتية ومقابلة العمل وابتكار الأعمال.',
              'اسأل عن التدريب المهني وعن صندوق القروض، ولا تستدن لكي تسافر مرة أخرى.',
            ],
          },
          { kind: 'heading', text: 'اكتب هنا' },
          {
            kind: 'lines',
            labels: ['تاريخ رجوعي', 'رقم مركز موارد الهجرة', 'موعدي القادم'],
          },
        ],
      ],
    },
    ckb: {
      title: 'گەڕامەوە بۆ عێراق: ٣٠ ڕۆژی یەکەم',
      lead: 'پێویست ناکات هەموو شتێک لە ڕۆژێکدا بکەیت. هەنگاوێکی بچووک لە هەر هەفتەیەکدا بەسە.',
      pages: [
        [
          { kind: 'heading', text: 'هەفتەی یەکەم: پشوو بدە و بە خێزانەکەت بڵێ' },
          {
            kind: 'list',
            items: [
              'بخەوە و نان بخۆ، و لەگەڵ کەسێک قسە بکە کە خۆشت دەوێت.',
              'هەموو کاغەزەکانی سەفەر لە یەک شوێن کۆ بکەرەوە و وێنەیان بگرە.',
              'ئەگەر نەخۆشیت، بچۆ لای پزیشک و ناوی دەرمانەکانت لەگەڵ خۆت ببە.',
            ],
          },
          { kind: 'heading', text: 'هەفتەی دووەم: بەڵگەنامەکان' },
          {
            kind: 'list',
            items: [
              'سەیر بکە چیت کەمە: کارتی نیشتمانی، کارتی زانیاری، بڕوانامەی لەدایکبوونی منداڵ.',
              'پەیوەندی بە ناوەندی سەرچاوەی کۆچەوە بکە و بپرسە لە کوێوە دەست پێ بکەیت.',
              'بە ڕاوێژکار بڵێ لە کام وڵاتەوە و کەی گەڕاویتەتەوە. هەندێک بەرنامە ئەمە دەپرسن.',
            ],
          },
          {
            kind: 'callout',
            text: 'گەڕانەوە شکست نییە. زۆر کەس لە هەفتە یەکەمەکاندا هەست بە شەرم یان ماندوێتی دەکەن. ئەمە تێدەپەڕێت، و قسەکردن یارمەتی دەدات.',
          },
        ],
        [
          { kind: 'heading', text: 'هەفتەی سێیەم: ماڵ و قوتابخانە' },
          {
            kind: 'list',
            items: [
              'لەبارەی قوتابخانەوە بپرسە: بەڵگەنامەکانی منداڵ لە دەرەوە لەگەڵ خۆت ببە، تەنانەت بەبێ وەرگێڕان.',
              'ئەگەر ماڵت نییە، لە سەرەتای قسەکردندا ئەوە بە ڕاوێژکار بڵێ.',
            ],
          },
          { kind: 'heading', text: 'هەفتەی چوارەم: کار' },
          {
            kind: 'list',
            items: [
              'بنووسە لە دەرەوە فێری چی بوویت: زمان، پیشە یان لێخوڕینی ئۆتۆمبێل.',
              'لەبارەی خولەکانی سیڤی، چاوپێکەوتنی کار و داهێنانی کارەوە بپرسە.',
              'لەبارەی ڕاهێنانی پیشەیی و سندووقی قەرزەوە بپرسە، و قەرز مەکە بۆ ئەوەی دووبارە بڕۆیت.',
            ],
          },
          { kind: 'heading', text: 'لێرە بنووسە' },
          {
            kind: 'lines',
            labels: ['ڕۆژی گەڕانەوەم', 'ژمارەی ناوەندی سەرچاوەی کۆچ', 'وادەی داهاتووم'],
          },
        ],
      ],
    },
    en: {
      title: 'Back in Iraq: your first 30 days',
      lead: 'You do not have to do everything in one day. One small step each week is enough.',
      pages: [
        [
          { kind: 'heading', text: 'Week 1: rest, and tell your family' },
          {
            kind: 'list',
            items: [
              'Sleep, eat, and talk to someone you love.',
              'Put all your travel papers in one place and take photos of them.',
              'If you are ill, see a doctor and take the names of your medicines with you.',
            ],
          },
          { kind: 'heading', text: 'Week 2: papers' },
          {
            kind: 'list',
            items: [
              'See what is missing: national ID card, residence card, a child’s birth certificate.',
              'Call a Migrant Resource Centre and ask where to begin.',
              'Tell the counsellor from which country you came back, and when. Some programmes ask for this.',
            ],
          },
          {
            kind: 'callout',
            text: 'Coming back is not failing. Many people feel ashamed or tired in the first weeks. It passes, and talking helps.',
          },
        ],
        [
          { kind: 'heading', text: 'Week 3: home and school' },
          {
            kind: 'list',
            items: [
              'Ask about school: take the child’s papers from abroad with you, even without translation.',
              'If you have nowhere to live, say so at the start of the talk with the counsellor.',
            ],
          },
          { kind: 'heading', text: 'Week 4: work' },
          {
            kind: 'list',
            items: [
              'Write down what you learned abroad: a language, a trade, driving.',
              'Ask about the courses: CV, job interview, Business Innovation.',
              'Ask about vocational training and the loan fund, and do not borrow money to leave again.',
            ],
          },
          { kind: 'heading', text: 'Write here' },
          {
            kind: 'lines',
            labels: [
              'I came back on',
              'Number of the Migrant Resource Centre',
              'My next appointment',
            ],
          },
        ],
      ],
    },
  },
}
