import type { LeafletSet } from '../leaflet.ts'

export const rightsAtWork: LeafletSet = {
  slug: 'rights-at-work',
  texts: {
    ar: {
      title: 'تعمل في العراق؟ اعرف حقوقك',
      lead: 'لمن جاء من بلد آخر للعمل في العراق. احتفظ بهذه الورقة مع أوراقك.',
      pages: [
        [
          { kind: 'heading', text: 'قبل أن توقّع' },
          {
            kind: 'list',
            items: [
              'اطلب العقد مكتوباً، واطلب من يقرؤه لك بلغتك.',
              'انظر: ما العمل؟ أين؟ كم ساعة؟ كم الراتب، ومتى تستلمه؟',
              'اسأل من يدفع ثمن السكن والطعام وتذكرة الرجوع.',
              'خذ نسخة من العقد، والتقط صورة لها بهاتفك.',
            ],
          },
          { kind: 'heading', text: 'كل شهر' },
          {
            kind: 'list',
            items: [
              'اكتب كم يوماً عملت، وكم استلمت، ومتى.',
              'احفظ الرسائل والصور التي تبيّن أين تعمل.',
              'انظر متى تنتهي إقامتك وإجازة عملك. اسأل قبل ذلك بشهرين.',
            ],
          },
          { kind: 'heading', text: 'عليك أيضاً' },
          {
            kind: 'text',
            text: 'أن تحترم قانون البلد، وأن تعمل ما اتفقت عليه، وأن تسأل قبل أن تغيّر عملك أو صاحب العمل.',
          },
        ],
        [
          { kind: 'heading', text: 'هذه علامات خطر' },
          {
            kind: 'list',
            items: [
              'أخذ أحد جواز سفرك ولا يعيده.',
              'لا تستلم راتبك، أو يقولون إنك مدين لهم ولا ينتهي الدين.',
              'لا يسمحون لك بالخروج أو باستعمال الهاتف.',
              'يضربونك أو يهددونك أو يهددون عائلتك.',
            ],
          },
          {
            kind: 'callout',
            text: 'هذا ليس ذنبك. إذا كنت في خطر الآن، فاذهب إلى مكان فيه ناس، واطلب الشرطة.',
          },
          { kind: 'heading', text: 'من أسأل؟' },
          {
            kind: 'text',
            text: 'مركز موارد الهجرة يشرح لك حقوقك وواجباتك، ويحيلك إلى من يساعدك. اسأل أيضاً سفارة بلدك.',
          },
          { kind: 'heading', text: 'اكتب هنا' },
          {
            kind: 'lines',
            labels: ['رقم سفارة بلدي', 'رقم مركز موارد الهجرة', 'تنتهي إقامتي يوم'],
          },
        ],
      ],
    },
    ckb: {
      title: 'لە عێراق کار دەکەیت؟ مافەکانت بزانە',
      lead: 'بۆ ئەو کەسەی لە وڵاتێکی ترەوە بۆ کار هاتووەتە عێراق. ئەم کاغەزە لەگەڵ بەڵگەنامەکانت هەڵبگرە.',
      pages: [
        [
          { kind: 'heading', text: 'پێش ئەوەی واژۆ بکەیت' },
          {
            kind: 'list',
            items: [
              'داوای گرێبەستی نووسراو بکە، و با کەسێک بە زمانی خۆت بۆت بخوێنێتەوە.',
              'سەیر بکە: کارەکە چییە؟ لە کوێ؟ چەند کاتژمێر؟ مووچە چەندە و کەی دەدرێت؟',
              'بپرسە کێ پارەی خانوو، خواردن و بلیتی گەڕانەوە دەدات.',
              'کۆپییەکی گرێبەستەکە وەربگرە و بە تەلەفۆنەکەت وێنەی بگرە.',
            ],
          },
          { kind: 'heading', text: 'هەموو مانگێک' },
          {
            kind: 'list',
            items: [
              'بنووسە چەند ڕۆژ کارت کرد، چەندت وەرگرت و کەی.',
              'ئەو نامە و وێنانە هەڵبگرە کە دەریدەخەن لە کوێ کار دەکەیت.',
              'سەیر بکە مۆڵەتی مانەوە و مۆڵەتی کارت کەی تەواو دەبێت. دوو مانگ پێشتر بپرسە.',
            ],
          },
          { kind: 'heading', text: 'ئەرکی تۆش' },
          {
            kind: 'text',
            text: 'ڕێز لە یاسای وڵاتەکە بگرە، ئەو کارە بکە کە لەسەری ڕێککەوتوویت، و پێش ئەوەی کار یان خاوەنکار بگۆڕیت بپرسە.',
          },
        ],
        [
          { kind: 'heading', text: 'ئەمانە نیشانەی مەترسین' },
          {
            kind: 'list',
            items: [
              'کەسێک پاسپۆرتەکەتی بردووە و نایداتەوە.',
              'مووچە وەرناگریت، یان دەڵێن قەرزاریت و قەرزەکە هەرگیز تەواو نابێت.',
              'ناهێڵن بچیتە دەرەوە یان تەلەفۆن بەکار بهێنیت.',
              'لێت دەدەن، یان هەڕەشە لە خۆت یان خێزانەکەت دەکەن.',
            ],
          },
          {
            kind: 'callout',
            text: 'ئەمە تاوانی تۆ نییە. ئەگەر ئێستا لە مەترسیدایت، بڕۆ بۆ شوێنێک خەڵکی لێ بێت و داوای پۆلیس بکە.',
          },
          { kind: 'heading', text: 'لە کێ بپرسم؟' },
          {
            kind: 'text',
            text: 'ناوەندی سەرچاوەی کۆچ ماف و ئەرکەکانت بۆ ڕوون دەکاتەوە، و بۆ لای ئەوانە ڕەوانەت دەکات کە یارمەتیت دەدەن. لە باڵیۆزخانەی وڵاتی خۆشت بپرسە.',
          },
          { kind: 'heading', text: 'لێرە بنووسە' },
          {
            kind: 'lines',
            labels: [
              'ژمارەی باڵیۆزخانەی وڵاتەکەم',
              'ژمارەی ناوەندی سەرچاوەی کۆچ',
              'مۆڵەتی مانەوەم تەواو دەبێت لە',
            ],
          },
        ],
      ],
    },
    en: {
      title: 'Do you work in Iraq? Know your rights',
      lead: 'For people who came from another country to work in Iraq. Keep this with your papers.',
      pages: [
        [
          { kind: 'heading', text: 'Before you sign' },
          {
            kind: 'list',
            items: [
              'Ask for a written contract, and for someone to read it to you in your language.',
              'Check: What is the work? Where? How many hours? How much pay, and when?',
              'Ask who pays for the room, the food and the ticket home.',
              'Take a copy of the contract, and a photo of it.',
            ],
          },
          { kind: 'heading', text: 'Every month' },
          {
            kind: 'list',
            items: [
              'Write down how many days you worked, how much you got, and when.',
              'Keep messages and photos that show where you work.',
              'Check when your residence and work permit end. Ask two months before.',
            ],
          },
          { kind: 'heading', text: 'Your duties' },
          {
            kind: 'text',
            text: 'Respect the law of the country, do the work that you agreed to, and ask before you change your job or your employer.',
          },
        ],
        [
          { kind: 'heading', text: 'These are signs of danger' },
          {
            kind: 'list',
            items: [
              'Someone took your passport and does not give it back.',
              'You are not paid, or they say that you owe them money and the debt never ends.',
              'They do not let you go out or use your phone.',
              'They hit you, or threaten you or your family.',
            ],
          },
          {
            kind: 'callout',
            text: 'It is not your fault. If you are in danger now, go to a place with people, and ask for the police.',
          },
          { kind: 'heading', text: 'Whom can I ask?' },
          {
            kind: 'text',
            text: 'A Migrant Resource Centre explains your rights and duties and refers you to those who can help. Ask your country’s embassy too.',
          },
          { kind: 'heading', text: 'Write here' },
          {
            kind: 'lines',
            labels: [
              'Number of my embassy',
              'Number of the Migrant Resource Centre',
              'My residence permit ends on',
            ],
          },
        ],
      ],
    },
  },
}
