import type { SeedEntry } from '../../seed-entry.ts'

/** Consulted for CAIR; the source gives the short name only. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'ettc',
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
      title: 'ETTC',
      summary:
        'جهة استشارها مشروع CAIR عند العمل على رؤية إعادة إدماج العائدين إلى العراق. إذا حدّثك أحد عنها، فاسأل أحد المراكز ماذا تقدم اليوم.',
      body: `يذكر مصدرنا الاسم المختصر فقط، ويقول إن مشروع [CAIR](programme/cair) استشار هذه الجهة. لا نعرف عنوانها ولا رقمها ولا ماذا تقدم اليوم.

إذا أعطوك هذا الاسم قبل عودتك، فاكتب اسم الشخص الذي تحدثت معه وتاريخ الحديث، واعرض ذلك على مرشد في أحد المراكز. هو يدلّك على [الجهة التي تساعدك](service/referral-to-providers).`,
      keywords: [
        'اي تي تي سي',
        'إي تي تي سي',
        'جهة شريكة',
        'إعادة الإدماج',
        'راجع من أوروبا',
        'برنامج العودة',
        'ETTC',
        'ettc iraq',
        'CAIR',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'ETTC',
      summary:
        'لایەنێکە کە پڕۆژەی CAIR لە کاتی کارکردن لەسەر دیدگای تێکەڵبوونەوەی گەڕاوەکانی عێراق ڕاوێژی پێ کرد. ئەگەر کەسێک باسی بۆ کردیت، لە ناوەندێک بپرسە ئەمڕۆ چی دەدات.',
      body: `سەرچاوەکەمان تەنها ناوە کورتەکە دەنووسێت، و دەڵێت [پڕۆژەی CAIR](programme/cair) ڕاوێژی بەم لایەنە کرد. ناونیشان و ژمارەکەی نازانین، و نازانین ئەمڕۆ چی دەدات.

ئەگەر پێش گەڕانەوە ئەم ناوەیان پێ داویت، ناوی ئەو کەسەی قسەت لەگەڵ کرد و بەرواری قسەکە بنووسە. پاشان لە ناوەندێک پیشانی ڕاوێژکارێک بدە. ئەو [لایەنی گونجاوت](service/referral-to-providers) پیشان دەدات.`,
      keywords: [
        'ئی تی تی سی',
        'لایەنی هاوبەش',
        'تێکەڵبوونەوە',
        'گەڕانەوە لە ئەورووپا',
        'بەرنامەی گەڕانەوە',
        'ETTC',
        'ettc iraq',
        'CAIR',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'ETTC',
      summary:
        'One of those whom the CAIR project consulted for the vision on the reintegration of returnees in Iraq. If someone told you about it, ask a centre what it offers today.',
      body: `Our source gives only the short name, and says that the [CAIR](programme/cair) project consulted ETTC. We do not know its address, its number or what it offers today.

If you were given this name before you came back, write down whom you spoke to and on which day. Show it to a counsellor at a centre, who can refer you to [an office that can help](service/referral-to-providers).`,
      keywords: [
        'ETTC',
        'ettc iraq',
        'reintegration partner',
        'came back from Europe',
        'return programme',
        'CAIR',
        'consulted',
        'short name',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
