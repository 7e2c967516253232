import type { LeafletSet } from '../leaflet.ts'

export const papersChecklist: LeafletSet = {
  slug: 'papers-checklist',
  texts: {
    ar: {
      title: 'قائمة أوراقي',
      lead: 'ضع علامة على ما عندك. إذا نقصت ورقة، فتعال واسأل عنها.',
      pages: [
        [
          { kind: 'heading', text: 'أوراقي أنا' },
          {
            kind: 'checklist',
            items: [
              { what: 'البطاقة الوطنية، أو هوية الأحوال المدنية وشهادة الجنسية' },
              { what: 'بطاقة السكن' },
              { what: 'جواز السفر، أو ورقة العبور التي رجعت بها' },
              { what: 'عقد الزواج أو الطلاق، أو شهادة وفاة الزوج أو الزوجة' },
              { what: 'شهادات الدراسة', hint: 'من العراق ومن الخارج، حتى بلا ترجمة' },
              { what: 'أوراق العمل والتدريب', hint: 'عقد، أو رسالة من صاحب عمل، أو صور لعملك' },
              { what: 'تقارير طبية وأسماء الأدوية' },
            ],
          },
          { kind: 'heading', text: 'أوراق كل طفل' },
          {
            kind: 'checklist',
            items: [
              {
                what: 'شهادة الولادة',
                hint: 'إذا كانت الولادة في الخارج، فاسأل كيف تسجلها في العراق',
              },
              { what: 'وثائق المدرسة والدرجات' },
              { what: 'بطاقة اللقاح' },
            ],
          },
        ],
        [
          { kind: 'heading', text: 'أوراق الرجوع' },
          {
            kind: 'checklist',
            items: [
              {
                what: 'ورقة تبيّن من أين رجعت ومتى',
                hint: 'ختم الدخول، أو تذكرة السفر، أو رسالة من بلد آخر',
              },
              { what: 'أوراق أي مساعدة استلمتها أو وعدك بها أحد' },
            ],
          },
          { kind: 'heading', text: 'احفظها' },
          {
            kind: 'list',
            items: [
              'التقط صورة لكل ورقة بهاتفك، من الوجهين.',
              'اترك نسخة عند شخص تثق به.',
              'قدّم نسخة، لا الأصل. وإذا طلبوا الأصل، فاسأل متى ترجع الورقة ومن استلمها.',
            ],
          },
          { kind: 'heading', text: 'ما ينقصني' },
          {
            kind: 'lines',
            labels: [
              'الورقة الأولى، وأين سألت عنها',
              'الورقة الثانية، وأين سألت عنها',
              'موعدي القادم',
            ],
          },
        ],
      ],
    },
    ckb: {
      title: 'لیستی بەڵگەنامەکانم',
      lead: 'نیشانە لەسەر ئەوە دابنێ کە هەتە. ئەگەر بەڵگەنامەیەک کەم بوو، وەرە و لەبارەیەوە بپرسە.',
      pages: [
        [
          { kind: 'heading', text: 'بەڵگەنامەکانی خۆم' },
          {
            kind: 'checklist',
            items: [
              { what: 'کارتی نیشتمانی، یان ناسنامەی باری شارستانی و ڕەگەزنامە' },
              { what: 'کارتی زانیاری (کارتی نیشتەجێبوون)' },
              { what: 'پاسپۆرت، یان ئەو کاغەزەی سەفەر کە پێی گەڕایتەوە' },
              { what: 'گرێبەستی هاوسەرگیری یان جیابوونەوە، یان بڕوانامەی مردنی هاوسەر' },
              { what: 'بڕوانامەکانی خوێندن', hint: 'هی عێراق و هی دەرەوە، تەنانەت بەبێ وەرگێڕان' },
              {
                what: 'کاغەزەکانی کار و ڕاهێنان',
                hint: 'گرێبەست، نامەی خاوەنکار یان وێنەی کارەکەت',
              },
              { what: 'ڕاپۆرتی پزیشکی و ناوی دەرمانەکان' },
            ],
          },
          { kind: 'heading', text: 'بەڵگەنامەکانی هەر منداڵێک' },
          {
            kind: 'checklist',
            items: [
              {
                what: 'بڕوانامەی لەدایکبوون',
                hint: 'ئەگەر لە دەرەوە لەدایک بووە: بپرسە چۆن لە عێراق تۆمار دەکرێت',
              },
              { what: 'بەڵگەنامە و نمرەکانی قوتابخانە' },
              { what: 'کارتی کوتان' },
            ],
          },
        ],
        [
          { kind: 'heading', text: 'بەڵگەنامەکانی گەڕانەوە' },
          {
            kind: 'checklist',
            items: [
              {
                what: 'کاغەزێک کە دەریدەخات لە کوێوە و کەی گەڕاویتەتەوە',
                hint: 'مۆری هاتنەژوورەوە، بلیتی گەشت یان نامەیەک لە وڵاتێکی ترەوە',
              },
              { what: 'کاغەزی هەر یارمەتییەک کە وەرتگرتووە یان بەڵێنت پێ دراوە' },
            ],
          },
          { kind: 'heading', text: 'هەڵیانبگرە' },
          {
            kind: 'list',
            items: [
              'بە تەلەفۆنەکەت وێنەی هەموو بەڵگەنامەیەک بگرە، لە هەردوو دیوەوە.',
              'کۆپییەک لای کەسێک دابنێ کە متمانەت پێیەتی.',
              'کۆپی بدە، نەک ڕەسەنەکە. ئەگەر داوای ڕەسەنیان کرد، بپرسە کەی دەیدەنەوە و کێ وەریگرت.',
            ],
          },
          { kind: 'heading', text: 'ئەوەی کەممە' },
          {
            kind: 'lines',
            labels: [
              'بەڵگەنامەی یەکەم، و لە کوێ پرسیم',
              'بەڵگەنامەی دووەم، و لە کوێ پرسیم',
              'وادەی داهاتووم',
            ],
          },
        ],
      ],
    },
    en: {
      title: 'My papers: a checklist',
      lead: 'Tick what you have. If a paper is missing, come and ask about it.',
      pages: [
        [
          { kind: 'heading', text: 'My own papers' },
          {
            kind: 'checklist',
            items: [
              { what: 'National ID card, or civil status ID and nationality certificate' },
              { what: 'Residence card (housing card)' },
              { what: 'Passport, or the travel paper with which you came back' },
              { what: 'Marriage or divorce contract, or the death certificate of husband or wife' },
              {
                what: 'School certificates',
                hint: 'From Iraq and abroad, even without translation',
              },
              {
                what: 'Papers about work and training',
                hint: 'A contract, an employer’s letter, or photos of your work',
              },
              { what: 'Medical reports and the names of your medicines' },
            ],
          },
          { kind: 'heading', text: 'For each child' },
          {
            kind: 'checklist',
            items: [
              {
                what: 'Birth certificate',
                hint: 'If the child was born abroad: ask how to register the birth in Iraq',
              },
              { what: 'School papers and marks' },
              { what: 'Vaccination card' },
            ],
          },
        ],
        [
          { kind: 'heading', text: 'Papers about coming back' },
          {
            kind: 'checklist',
            items: [
              {
                what: 'A paper that shows from where and when you came back',
                hint: 'An entry stamp, a ticket, or a letter from another country',
              },
              { what: 'Papers about any help that you got or were promised' },
            ],
          },
          { kind: 'heading', text: 'Keep them safe' },
          {
            kind: 'list',
            items: [
              'Take a photo of each paper with your phone, both sides.',
              'Leave a copy with someone you trust.',
              'Give a copy, not the original. If they need the original, ask who took it and when you get it back.',
            ],
          },
          { kind: 'heading', text: 'What is missing' },
          {
            kind: 'lines',
            labels: [
              'First paper, and where I asked',
              'Second paper, and where I asked',
              'My next appointment',
            ],
          },
        ],
      ],
    },
  },
}
