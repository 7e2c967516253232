import type { LeafletSet } from '../leaflet.ts'

export const beforeYouDecide: LeafletSet = {
  slug: 'before-you-decide',
  texts: {
    ar: {
      title: 'قبل أن تقرر السفر',
      lead: 'لا داعي لأن تقرر اليوم. اقرأ هذه الورقة، وفكّر، واسأل.',
      pages: [
        [
          { kind: 'heading', text: 'خمسة أسئلة لك وحدك' },
          {
            kind: 'steps',
            items: [
              'لماذا أريد أن أسافر؟ وهل يوجد هنا شيء يغيّر هذا السبب؟',
              'هل عندي طريق قانوني: عمل، أو دراسة، أو عائلة؟',
              'كم يكلف الطريق كله؟ ولمن سأكون مديناً؟',
              'من ينتظرني هناك؟ وماذا قال لي هو نفسه، لا الوسيط؟',
              'ماذا أفعل إذا توقفت في نصف الطريق؟',
            ],
          },
          { kind: 'heading', text: 'ما لا يقوله المهرّب' },
          {
            kind: 'list',
            items: [
              'لا أحد يضمن لك الوصول. في الطريق ناس غرقوا، وناس ماتوا من البرد، وناس ضاعوا.',
              'قد يرتفع السعر في الطريق. ومن لا يدفع قد يحبسونه أو يضربونه.',
              'إذا سافرت بورقة مزورة، فقد تخسر الطريق القانوني بعد ذلك.',
              'الدين يبقى على عائلتك، حتى إذا لم تصل.',
            ],
          },
          {
            kind: 'callout',
            text: 'من يستعجلك ويقول «ادفع اليوم وإلا راحت الفرصة» لا يفكر في مصلحتك.',
          },
        ],
        [
          { kind: 'heading', text: 'إذا كنت ما زلت تريد السفر' },
          {
            kind: 'list',
            items: [
              'اسأل أولاً عن الطرق القانونية، ولو كانت أبطأ.',
              'لا تسلّم جواز سفرك لأي وسيط.',
              'لا توقّع ورقة لا تفهمها.',
              'اترك نسخة من أوراقك وخط سيرك عند شخص تثق به.',
              'اتفق معه على يوم تتصل فيه، وعلى كلمة سر تعني: أنا في خطر.',
              'احفظ رقم سفارة العراق في كل بلد تمر به.',
              'إذا كان معك أطفال، فاجعل في جيب كل طفل ورقة فيها اسمه ورقم هاتف أحد أقاربه.',
            ],
          },
          { kind: 'heading', text: 'من أسأل؟' },
          {
            kind: 'text',
            text: 'يمكنك أن تتحدث مع مرشد في مركز موارد الهجرة. السؤال لا يعني أنك ستسافر، ولا يعني أنك ستبقى. القرار لك.',
          },
          { kind: 'heading', text: 'اكتب هنا' },
          {
            kind: 'lines',
            labels: ['شخص أثق به، ورقمه', 'رقم مركز موارد الهجرة', 'سؤالي الأول للمرشد'],
          },
        ],
      ],
    },
    ckb: {
      title: 'پێش ئەوەی بڕیاری ڕۆیشتن بدەیت',
      lead: 'پێویست ناکات ئەمڕۆ بڕیار بدەیت. ئەم کاغەزە بخوێنەوە، بیر بکەرەوە و بپرسە.',
      pages: [
        [
          { kind: 'heading', text: 'پێنج پرسیار تەنیا بۆ خۆت' },
          {
            kind: 'steps',
            items: [
              'بۆچی دەمەوێت بڕۆم؟ ئایا شتێک لێرە هەیە ئەو هۆیە بگۆڕێت؟',
              'ئایا ڕێگایەکی یاساییم هەیە: کار، خوێندن یان خێزان؟',
              'هەموو ڕێگاکە چەندی تێدەچێت؟ قەرزاری کێ دەبم؟',
              'کێ لەوێ چاوەڕێم دەکات؟ خۆی چی پێ وتم، نەک دەڵاڵەکە؟',
              'چی دەکەم ئەگەر لە نیوەی ڕێگادا گیر بخۆم؟',
            ],
          },
          { kind: 'heading', text: 'ئەوەی قاچاخچی نایڵێت' },
          {
            kind: 'list',
            items: [
              'کەس ناتوانێت بەڵێنی گەیشتنت پێ بدات. لە ڕێگادا خەڵک خنکاون، لە سەرما مردوون و ون بوون.',
              'لەوانەیە نرخەکە لە ڕێگادا بەرز ببێتەوە. ئەوەی پارە نەدات لەوانەیە بەند بکرێت یان لێی بدرێت.',
              'ئەگەر بە بەڵگەنامەی ساختە بڕۆیت، لەوانەیە ڕێگای یاساییت لێ دابخرێت.',
              'قەرزەکە لەسەر خێزانەکەت دەمێنێتەوە، تەنانەت ئەگەر نەشگەیت.',
            ],
          },
          {
            kind: 'callout',
            text: 'ئەوەی پەلەت لێ دەکات و دەڵێت «ئەمڕۆ پارە بدە، ئەگینا دەرفەتەکە دەڕوات»، بیر لە بەرژەوەندیی تۆ ناکاتەوە.',
          },
        ],
        [
          { kind: 'heading', text: 'ئەگەر هێشتا دەتەوێت بڕۆیت' },
          {
            kind: 'list',
            items: [
              'سەرەتا لەبارەی ڕێگا یاساییەکانەوە بپرسە، تەنانەت ئەگەر خاوتریش بن.',
              'پاسپۆرتەکەت مەدە بە هیچ دەڵاڵێک.',
              'کاغەزێک واژۆ مەکە کە تێی ناگەیت.',
              'کۆپیی بەڵگەنامەکانت و ناوی ئەو شوێنانەی پێیاندا دەڕۆیت لای کەسێک دابنێ کە متمانەت پێیەتی.',
              'لەگەڵی ڕێک بکەوە لەسەر ڕۆژێک بۆ پەیوەندی و وشەیەکی نهێنی کە واتای ئەوەیە: لە مەترسیدام.',
              'ژمارەی باڵیۆزخانەی عێراق لە هەر وڵاتێک کە پێیدا تێدەپەڕیت هەڵبگرە.',
              'ئەگەر منداڵت لەگەڵە، کاغەزێک بە ناوی خۆی و ژمارەی خزمێکەوە بخە گیرفانی هەر منداڵێک.',
            ],
          },
          { kind: 'heading', text: 'لە کێ بپرسم؟' },
          {
            kind: 'text',
            text: 'دەتوانیت لە ناوەندی سەرچاوەی کۆچ لەگەڵ ڕاوێژکارێک قسە بکەیت. پرسیارکردن واتای ئەوە نییە کە دەڕۆیت یان دەمێنیتەوە. بڕیارەکە هی خۆتە.',
          },
          { kind: 'heading', text: 'لێرە بنووسە' },
          {
            kind: 'lines',
            labels: [
              'کەسێک کە متمانەم پێیەتی، و ژمارەکەی',
              'ژمارەی ناوەندی سەرچاوەی کۆچ',
              'یەکەم پرسیارم لە ڕاوێژکار',
            ],
          },
        ],
      ],
    },
    en: {
      title: 'Before you decide to leave',
      lead: 'You do not have to decide today. Read this paper, think, and ask.',
      pages: [
        [
          { kind: 'heading', text: 'Five questions for you alone' },
          {
            kind: 'steps',
            items: [
              'Why do I want to leave? Is there something here that could change it?',
              'Is there a legal way for me: work, study or family?',
              'What does the whole journey cost? Whom will I owe money?',
              'Who is waiting for me there? What did they tell me themselves, not the agent?',
              'What do I do if I get stuck halfway?',
            ],
          },
          { kind: 'heading', text: 'What a smuggler does not say' },
          {
            kind: 'list',
            items: [
              'Nobody can promise that you arrive. People have drowned, died of cold and got lost on the way.',
              'The price may rise on the way. People who cannot pay may be locked up or beaten.',
              'If you travel with a false paper, the legal way may be closed to you later.',
              'The debt stays with your family, even if you never arrive.',
            ],
          },
          {
            kind: 'callout',
            text: 'Someone who hurries you and says “Pay today or the chance is gone” does not want what is best for you.',
          },
        ],
        [
          { kind: 'heading', text: 'If you still want to go' },
          {
            kind: 'list',
            items: [
              'Ask about the legal ways first, even if they are slower.',
              'Do not give your passport to an agent.',
              'Do not sign a paper that you do not understand.',
              'Leave a copy of your papers and your route with someone you trust.',
              'Agree on a day when you will call, and on a secret word that means: I am in danger.',
              'Keep the number of the Iraqi embassy in each country that you pass through.',
              'If you travel with children, put a paper with the child’s name and a relative’s number in each child’s pocket.',
            ],
          },
          { kind: 'heading', text: 'Whom can I ask?' },
          {
            kind: 'text',
            text: 'You can talk to a counsellor at a Migrant Resource Centre. Asking does not mean that you must go, or that you must stay. The decision is yours.',
          },
          { kind: 'heading', text: 'Write here' },
          {
            kind: 'lines',
            labels: [
              'Someone I trust, and their number',
              'Number of the Migrant Resource Centre',
              'My first question for the counsellor',
            ],
          },
        ],
      ],
    },
  },
}
