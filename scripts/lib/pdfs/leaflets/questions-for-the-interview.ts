import type { LeafletSet } from '../leaflet.ts'

export const questionsForTheInterview: LeafletSet = {
  slug: 'questions-for-the-interview',
  texts: {
    ar: {
      title: 'أسئلة مقابلة العمل',
      lead: 'اقرأ الأسئلة، وأجب عنها بصوت عالٍ أمام شخص تعرفه. هكذا يقل الخوف.',
      pages: [
        [
          { kind: 'heading', text: 'قد يسألونك' },
          {
            kind: 'list',
            items: [
              'حدّثنا عن نفسك.',
              'لماذا تريد هذا العمل؟',
              'ماذا عملت من قبل؟ وماذا تعلمت منه؟',
              'أين كنت في السنوات الماضية؟',
              'ما أصعب شيء مر بك في العمل، وماذا فعلت؟',
              'متى تستطيع أن تبدأ؟',
              'ما الراتب الذي تتوقعه؟',
            ],
          },
          { kind: 'heading', text: 'كيف تجيب؟' },
          {
            kind: 'steps',
            items: [
              'اسمع السؤال إلى آخره، وخذ نفساً.',
              'أجب بجملتين أو ثلاث، مع مثال من عملك.',
              'قل الصدق. وإذا لم تعرف، فقل: «لا أعرف، لكنني أتعلم بسرعة».',
            ],
          },
        ],
        [
          { kind: 'heading', text: 'اسأل أنت' },
          {
            kind: 'list',
            items: [
              'ماذا سأعمل كل يوم؟ ومن مسؤولي؟',
              'كم ساعة، وفي أي أيام؟',
              'كم الراتب، ومتى يُدفع؟',
              'هل أحصل على عقد مكتوب قبل أن أبدأ؟',
              'متى تخبرونني بالنتيجة؟',
            ],
          },
          {
            kind: 'callout',
            text: 'انتبه: لا تدفع مالاً لكي تحصل على عمل، ولا تترك جوازك أو بطاقتك الأصلية عند أحد.',
          },
          { kind: 'heading', text: 'في اليوم الذي قبلها' },
          {
            kind: 'checklist',
            items: [
              { what: 'أعرف المكان، وكم يستغرق الطريق إليه.' },
              { what: 'جهّزت سيرتي الذاتية وشهاداتي.' },
              { what: 'تدربت على الجواب عن ثلاثة أسئلة.' },
            ],
          },
          { kind: 'heading', text: 'اكتب هنا' },
          { kind: 'lines', labels: ['يوم المقابلة وساعتها ومكانها', 'سؤال أخاف منه، وجوابي'] },
        ],
      ],
    },
    ckb: {
      title: 'پرسیارەکانی چاوپێکەوتنی کار',
      lead: 'پرسیارەکان بخوێنەوە، و بە دەنگی بەرز لای کەسێک کە دەیناسیت وەڵامیان بدەرەوە. بەم شێوەیە ترس کەم دەبێتەوە.',
      pages: [
        [
          { kind: 'heading', text: 'لەوانەیە لێت بپرسن' },
          {
            kind: 'list',
            items: [
              'باسی خۆتمان بۆ بکە.',
              'بۆچی ئەم کارەت دەوێت؟',
              'پێشتر چ کارێکت کردووە؟ چی لێ فێر بوویت؟',
              'لە ساڵانی ڕابردوودا لە کوێ بوویت؟',
              'قورسترین شت لە کاردا چی بوو، و چیت کرد؟',
              'کەی دەتوانیت دەست پێ بکەیت؟',
              'چاوەڕێی چ مووچەیەک دەکەیت؟',
            ],
          },
          { kind: 'heading', text: 'چۆن وەڵام بدەیتەوە؟' },
          {
            kind: 'steps',
            items: [
              'تا کۆتایی گوێ لە پرسیارەکە بگرە و هەناسەیەک بدە.',
              'بە دوو یان سێ ڕستە وەڵام بدەرەوە، و نموونەیەک لە کاری خۆت بهێنەرەوە.',
              'ڕاست بڵێ. ئەگەر نەتزانی، بڵێ: «نازانم، بەڵام زوو فێر دەبم».',
            ],
          },
        ],
        [
          { kind: 'heading', text: 'تۆش بپرسە' },
          {
            kind: 'list',
            items: [
              'ڕۆژانە چی دەکەم؟ بەرپرسەکەم کێیە؟',
              'چەند کاتژمێر کار دەکەم، و لە کام ڕۆژاندا؟',
              'مووچە چەندە و کەی دەدرێت؟',
              'پێش دەستپێکردن گرێبەستی نووسراوم دەدەنێ؟',
              'کەی ئەنجامەکەم پێ دەڵێن؟',
            ],
          },
          {
            kind: 'callout',
            text: 'ئاگادار بە: پارە مەدە بۆ ئەوەی کارت بدەنێ، و پاسپۆرت یان کارتی ڕەسەنت لای کەس بەجێ مەهێڵە.',
          },
          { kind: 'heading', text: 'ڕۆژێک پێشتر' },
          {
            kind: 'checklist',
            items: [
              { what: 'شوێنەکە دەزانم، و دەزانم ڕێگاکە چەند دەخایەنێت.' },
              { what: 'سیڤی و بڕوانامەکانم ئامادە کردوون.' },
              { what: 'لەسەر وەڵامی سێ پرسیار ڕاهێنانم کردووە.' },
            ],
          },
          { kind: 'heading', text: 'لێرە بنووسە' },
          {
            kind: 'lines',
            labels: ['ڕۆژ و کاتژمێر و شوێنی چاوپێکەوتنەکە', 'پرسیارێک کە لێی دەترسم، و وەڵامەکەم'],
          },
        ],
      ],
    },
    en: {
      title: 'Questions for the job interview',
      lead: 'Read the questions, and answer them aloud in front of someone you know. The fear gets smaller.',
      pages: [
        [
          { kind: 'heading', text: 'They may ask you' },
          {
            kind: 'list',
            items: [
              'Tell us about yourself.',
              'Why do you want this job?',
              'What work have you done? What did you learn from it?',
              'Where were you in the last years?',
              'What was the hardest thing at work, and what did you do?',
              'When can you start?',
              'What pay do you expect?',
            ],
          },
          { kind: 'heading', text: 'How do you answer?' },
          {
            kind: 'steps',
            items: [
              'Listen to the whole question, and take a breath.',
              'Answer in two or three sentences, with an example from your work.',
              'Tell the truth. If you do not know, say: “I do not know, but I learn fast.”',
            ],
          },
        ],
        [
          { kind: 'heading', text: 'Ask them' },
          {
            kind: 'list',
            items: [
              'What will I do every day? Who will be in charge of me?',
              'How many hours, and on which days?',
              'How much is the pay, and when is it paid?',
              'Do I get a written contract before I start?',
              'When will you tell me the result?',
            ],
          },
          {
            kind: 'callout',
            text: 'Take care: do not pay money to get a job, and do not leave your passport or your original card with anyone.',
          },
          { kind: 'heading', text: 'The day before' },
          {
            kind: 'checklist',
            items: [
              { what: 'I know the place, and how long it takes to get there.' },
              { what: 'My CV and certificates are ready.' },
              { what: 'I have practised the answers to three questions.' },
            ],
          },
          { kind: 'heading', text: 'Write here' },
          {
            kind: 'lines',
            labels: [
              'Day, time and place of the interview',
              'A question that I fear, and my answer',
            ],
          },
        ],
      ],
    },
  },
}
