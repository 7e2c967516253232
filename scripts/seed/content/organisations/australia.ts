import type { SeedEntry } from '../../seed-entry.ts'

/** Funds IOM’s work in Ninewa. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'australia',
  demo: false,
  facts: {
    owner: null,
    kind: 'international',
    coverage: [],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'حكومة أستراليا',
      summary:
        'تموّل حكومة أستراليا عمل المنظمة الدولية للهجرة في نينوى. هي تدفع تكاليف العمل فقط، ولا يقدّم الناس طلبات إليها.',
      body: `في نينوى تقدم [المنظمة الدولية للهجرة](organisation/iom-iraq) المساعدة الفنية [لنظام الإحالة](programme/ninewa-referral-system).

إذا كنت تسكن في نينوى وتحتاج إلى المساعدة، فاذهب إلى مكتب وزارة الهجرة والمهجرين. ولا علاقة لهذا العمل بالسفر إلى أستراليا أو باللجوء إليها.`,
      keywords: [
        'أستراليا',
        'استراليا',
        'حكومة أستراليا',
        'تمويل',
        'ممول',
        'مانح',
        'نينوى',
        'Australia',
        'Australian government',
      ],
      sourceNote: 'المنظمة الدولية للهجرة في العراق، من دون تاريخ.',
      address: null,
    },
    ckb: {
      title: 'حکومەتی ئوسترالیا',
      summary:
        'حکومەتی ئوسترالیا پارەی کارەکانی ڕێکخراوی نێودەوڵەتیی کۆچ لە نەینەوا دەدات. تەنها پارەکە دەدات، و داواکاری لە خەڵک وەرناگرێت.',
      body: `لە نەینەوا [ڕێکخراوی نێودەوڵەتیی کۆچ](organisation/iom-iraq) هاوکاریی تەکنیکیی [سیستەمی ڕەوانەکردن](programme/ninewa-referral-system) دەکات.

ئەگەر لە نەینەوا دەژیت و پێویستت بە یارمەتییە، بڕۆ بۆ نووسینگەی وەزارەتی کۆچ و کۆچبەران. ئەم کارە هیچ پەیوەندییەکی بە سەفەرکردن بۆ ئوسترالیا یان داواکردنی پەنابەری لەوێ نییە.`,
      keywords: [
        'ئوسترالیا',
        'ئۆسترالیا',
        'حکومەتی ئوسترالیا',
        'بەخشەر',
        'پارەدان',
        'نەینەوا',
        'Australia',
        'Australian government',
      ],
      sourceNote: 'ڕێکخراوی نێودەوڵەتیی کۆچ لە عێراق، بەبێ بەروار.',
      address: null,
    },
    en: {
      title: 'Government of Australia',
      summary:
        'The Government of Australia pays for the work of the International Organization for Migration in Ninewa. It only funds the work, and people do not apply to it.',
      body: `In Ninewa, [IOM](organisation/iom-iraq) gives technical help to the [referral system](programme/ninewa-referral-system).

If you live in Ninewa and need help, go to an office of the Ministry of Migration and Displaced. This work has nothing to do with travelling to Australia or asking for asylum there.`,
      keywords: [
        'Australia',
        'Australian government',
        'donor',
        'funder',
        'Ninewa',
        'IOM funding',
        'AUS',
        'asylum Australia',
      ],
      sourceNote: 'IOM Iraq, undated.',
      address: null,
    },
  },
}
