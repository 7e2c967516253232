import type { LeafletSet } from '../leaflet.ts'

export const businessPlanSheet: LeafletSet = {
  slug: 'business-plan-sheet',
  texts: {
    ar: {
      title: 'خطة مشروعي في ورقة واحدة',
      lead: 'اكتب بالقلم، وبكلام بسيط. إذا لم تعرف جواباً، فاتركه فارغاً واسأل عنه.',
      pages: [
        [
          { kind: 'heading', text: 'الفكرة' },
          { kind: 'space', label: 'ماذا أبيع، أو ماذا أعمل للناس؟', lines: 2 },
          { kind: 'space', label: 'من يشتري مني؟', lines: 2 },
          { kind: 'space', label: 'لماذا يشتري مني أنا؟', lines: 2 },
          { kind: 'heading', text: 'أنا' },
          { kind: 'space', label: 'ماذا أعرف عن هذا العمل؟ ومن يساعدني؟', lines: 2 },
        ],
        [
          { kind: 'heading', text: 'قبل أن أبدأ' },
          {
            kind: 'table',
            columns: ['ما أحتاج إليه', 'كم يكلف؟', 'كم عندي؟'],
            rows: ['المكان', 'الأدوات والأجهزة', 'البضاعة والمواد', 'الأوراق والرسوم', 'المجموع'],
          },
          { kind: 'heading', text: 'في شهر عادي' },
          {
            kind: 'table',
            columns: ['الدخل والمصروف', 'كم ديناراً؟'],
            rows: [
              'ثمن كل ما أبيعه',
              'البضاعة والمواد',
              'الإيجار والكهرباء والنقل والأجور',
              'قسط القرض، إذا كان عليّ قرض',
              'ما يبقى لي',
            ],
          },
          { kind: 'space', label: 'ماذا أفعل إذا لم أبع في الشهر الأول؟', lines: 1 },
        ],
      ],
    },
    ckb: {
      title: 'پلانی پڕۆژەکەم لە یەک کاغەزدا',
      lead: 'بە قەڵەم و بە قسەی سادە بنووسە. ئەگەر وەڵامێک نازانیت، بە بەتاڵی بەجێی بهێڵە و لەبارەیەوە بپرسە.',
      pages: [
        [
          { kind: 'heading', text: 'بیرۆکەکە' },
          { kind: 'space', label: 'چی دەفرۆشم، یان چی بۆ خەڵک دەکەم؟', lines: 2 },
          { kind: 'space', label: 'کێ لێم دەکڕێت؟', lines: 2 },
          { kind: 'space', label: 'بۆچی لە من دەکڕێت؟', lines: 2 },
          { kind: 'heading', text: 'خۆم' },
          { kind: 'space', label: 'چی لەم کارە دەزانم؟ کێ یارمەتیم دەدات؟', lines: 2 },
        ],
        [
          { kind: 'heading', text: 'پێش دەستپێکردن' },
          {
            kind: 'table',
            columns: ['ئەوەی پێویستمە', 'بە چەندە؟', 'چەندم هەیە؟'],
            rows: [
              'شوێن',
              'ئامێر و کەلوپەل',
              'کاڵا و کەرەستەی خاو',
              'بەڵگەنامە و ڕسوومات',
              'کۆی گشتی',
            ],
          },
          { kind: 'heading', text: 'لە مانگێکی ئاساییدا' },
          {
            kind: 'table',
            columns: ['داهات و خەرجی', 'چەند دینار؟'],
            rows: [
              'پارەی هەموو ئەوەی دەیفرۆشم',
              'کاڵا و کەرەستەی خاو',
              'کرێی شوێن، کارەبا، گواستنەوە و کرێکار',
              'قیستی قەرز، ئەگەر قەرزم لەسەر بێت',
              'ئەوەی بۆم دەمێنێتەوە',
            ],
          },
          { kind: 'space', label: 'ئەگەر لە مانگی یەکەمدا هیچم نەفرۆشت، چی دەکەم؟', lines: 1 },
        ],
      ],
    },
    en: {
      title: 'My business plan on one sheet',
      lead: 'Write with a pen, in simple words. If you do not know an answer, leave it empty and ask.',
      pages: [
        [
          { kind: 'heading', text: 'The idea' },
          { kind: 'space', label: 'What do I sell, or what do I do for people?', lines: 2 },
          { kind: 'space', label: 'Who buys from me?', lines: 2 },
          { kind: 'space', label: 'Why do they buy from me?', lines: 2 },
          { kind: 'heading', text: 'Myself' },
          { kind: 'space', label: 'What do I know about this work? Who helps me?', lines: 2 },
        ],
        [
          { kind: 'heading', text: 'Before I start' },
          {
            kind: 'table',
            columns: ['What I need', 'What it costs', 'What I have'],
            rows: [
              'Place',
              'Tools and machines',
              'Goods and materials',
              'Papers and fees',
              'All together',
            ],
          },
          { kind: 'heading', text: 'In a usual month' },
          {
            kind: 'table',
            columns: ['Money in and out', 'How many dinars?'],
            rows: [
              'The price of all that I sell',
              'Goods and materials',
              'Rent, electricity, transport, wages',
              'Loan instalment, if I have a loan',
              'What is left for me',
            ],
          },
          { kind: 'space', label: 'What do I do if I sell nothing in the first month?', lines: 1 },
        ],
      ],
    },
  },
}
