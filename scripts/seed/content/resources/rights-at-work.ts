import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'resource'> = {
  type: 'resource',
  slug: 'rights-at-work',
  demo: true,
  facts: {
    owner: null,
    kind: 'leaflet',
    year: 2026,
    topics: ['work', 'papers', 'safety'],
    replacedBy: null,
  },
  text: {
    ar: {
      title: 'تعمل في العراق؟ اعرف حقوقك',
      summary:
        'منشور لمن جاء من بلد آخر للعمل في العراق: ماذا تسأل قبل التوقيع، وماذا تكتب كل شهر، وما علامات الخطر.',
      body: `العامل الذي يعرف حقوقه وواجباته يصعب خداعه. هذه الورقة قصيرة، ويمكنك أن تريها لصاحب العمل أيضاً.

## ماذا في الورقة؟

1. **قبل أن توقّع:** أسئلة عن العمل والساعات والراتب والسكن.
2. **كل شهر:** ماذا تكتب وماذا تحفظ، حتى يكون عندك دليل.
3. **عليك أيضاً:** واجباتك تجاه القانون وصاحب العمل.
4. **علامات الخطر:** متى تطلب المساعدة فوراً.

## لا تقرأ العربية جيداً؟

اطلب من شخص تثق به أن يقرأها لك. توجد الورقة نفسها بالكردية والإنكليزية. وفي المركز تشرح لك خدمة المساعدة بعد الوصول ما لا تفهمه.`,
      keywords: [
        'حقوق العامل',
        'عمال اجانب',
        'عقد عمل',
        'راتب',
        'كفيل',
        'جواز محجوز',
        'اقامة',
        'اجازة عمل',
        'قانون العمل',
        'منشور',
        'labour rights',
        'huquq',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      publisher: 'منارة (عرض توضيحي)',
      file: { file: 'rights-at-work-ar.pdf' },
      pages: 2,
      cover: { file: 'rights-at-work-ar.webp' },
    },
    ckb: {
      title: 'لە عێراق کار دەکەیت؟ مافەکانت بزانە',
      summary:
        'نامیلکەیەک بۆ ئەو کەسەی لە وڵاتێکی ترەوە بۆ کار هاتووەتە عێراق: پێش واژۆکردن چی بپرسیت، هەموو مانگێک چی بنووسیت و نیشانەکانی مەترسی چین.',
      body: `ئەو کرێکارەی ماف و ئەرکی خۆی بزانێت، بە ئاسانی فێڵی لێ ناکرێت. ئەم نامیلکەیە کورتە و دەتوانیت پیشانی خاوەنکاریشی بدەیت.

## چی تێدایە؟

1. **پێش ئەوەی واژۆ بکەیت:** پرسیار لەبارەی کار، کاتژمێر، مووچە و خانوو.
2. **هەموو مانگێک:** چی بنووسیت و چی هەڵبگریت، بۆ ئەوەی بەڵگەت هەبێت.
3. **ئەرکی تۆش:** ئەرکەکانت بەرامبەر یاسا و خاوەنکار.
4. **نیشانەکانی مەترسی:** کەی یەکسەر داوای یارمەتی بکەیت.

## کوردی باش ناخوێنیتەوە؟

داوا لە کەسێک بکە کە متمانەت پێیەتی بۆت بخوێنێتەوە. هەمان نامیلکە بە عەرەبی و ئینگلیزیش هەیە. لە ناوەندەکەدا خزمەتگوزاریی یارمەتیی دوای گەیشتن ئەوەت بۆ ڕوون دەکاتەوە کە تێی ناگەیت.`,
      keywords: [
        'مافی کرێکار',
        'مافی کریکار',
        'کرێکاری بیانی',
        'گرێبەستی کار',
        'مووچە',
        'موچە',
        'ئیقامە',
        'مۆڵەتی کار',
        'پاسپۆرت',
        'کەفیل',
        'یاسای کار',
        'labour rights',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      publisher: 'منارە (نموونەی پیشاندان)',
      file: { file: 'rights-at-work-ckb.pdf' },
      pages: 2,
      cover: { file: 'rights-at-work-ckb.webp' },
    },
    en: {
      title: 'Do you work in Iraq? Know your rights',
      summary:
        'A leaflet for people who came from another country to work in Iraq: what to ask before you sign, what to write down each month, and the signs of danger.',
      body: `A worker who knows their rights and duties is hard to cheat. This leaflet is short, and you can show it to your employer too.

## What is in it?

1. **Before you sign:** questions about the work, the hours, the pay and the room.
2. **Every month:** what to write down and keep, so that you have proof.
3. **Your duties:** towards the law and the employer.
4. **Signs of danger:** when to ask for help at once.

## If you do not read English well

Ask someone you trust to read it to you. The same leaflet exists in Arabic and Kurdish. At the centre, the service “Post-arrival assistance” explains what you do not understand.`,
      keywords: [
        'labour rights',
        'labor rights',
        'workers rights',
        'foreign worker',
        'contract',
        'wages',
        'salary',
        'passport',
        'work permit',
        'iqama',
        'sponsor',
        'leaflet',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      publisher: 'Manara (demonstration)',
      file: { file: 'rights-at-work-en.pdf' },
      pages: 2,
      cover: { file: 'rights-at-work-en.webp' },
    },
  },
}
