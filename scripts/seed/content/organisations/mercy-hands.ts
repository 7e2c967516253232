import type { SeedEntry } from '../../seed-entry.ts'

/** Consulted for CAIR. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'mercy-hands',
  demo: false,
  facts: {
    owner: null,
    kind: 'ngo',
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
      title: 'أيادي الرحمة للإغاثة الإنسانية (Mercy Hands)',
      summary:
        'منظمة استُشيرت عند العمل على رؤية إعادة إدماج العائدين إلى العراق. إذا أردت أن تعرف ماذا تقدم لك اليوم، فاسأل أحد المراكز.',
      body: `استشار مشروع [CAIR](programme/cair) هذه المنظمة وهو يعمل على رؤية لإعادة إدماج العائدين إلى العراق على نحو دائم. اسمها بالإنكليزية Mercy Hands for Humanitarian Aid. الاسم العربي هنا ترجمتنا، وقد تسمع غيره.

لا يذكر مصدرنا ماذا تقدم المنظمة للناس اليوم ولا في أي محافظة. ليس عندنا رقم هاتفها.

اسأل أحد المراكز من يساعد في محافظتك الآن. اقرأ عن [الإحالة إلى الجهة التي تساعدك](service/referral-to-providers).`,
      keywords: [
        'ميرسي هاندز',
        'أيادي الرحمة',
        'ايادي الرحمة',
        'منظمة ميرسي',
        'منظمات إنسانية',
        'إغاثة',
        'منظمة إغاثية',
        'Mercy Hands',
        'mercy hands iraq',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (مشروع CAIR)، ٢٠٢١ و٢٠٢٢.',
      address: null,
    },
    ckb: {
      title: 'Mercy Hands بۆ هاوکاریی مرۆیی',
      summary:
        'ڕێکخراوێکە کە لە کاتی کارکردن لەسەر دیدگای تێکەڵبوونەوەی گەڕاوەکانی عێراق ڕاوێژی پێ کرا. ئەگەر دەتەوێت بزانیت ئەمڕۆ چی بۆ تۆ دەکات، لە ناوەندێک بپرسە.',
      body: `[پڕۆژەی CAIR](programme/cair) ڕاوێژی بەم ڕێکخراوە کرد، کاتێک کاری لەسەر دیدگایەک دەکرد بۆ تێکەڵبوونەوەیەکی بەردەوامی گەڕاوەکانی عێراق. ناوە ئینگلیزییەکەی ئەمەیە: Mercy Hands for Humanitarian Aid. بە کوردی لەوانەیە ناوێکی تر ببیستیت.

سەرچاوەکەمان ناڵێت ڕێکخراوەکە ئەمڕۆ چی بە خەڵک دەدات و لە کام پارێزگا. ژمارەی تەلەفۆنیشمان لا نییە.

لە ناوەندێک بپرسە ئێستا کێ لە پارێزگاکەت یارمەتی دەدات. پەڕەی [ڕەوانەکردن بۆ ئەو لایەنەی یارمەتیت دەدات](service/referral-to-providers) بخوێنەوە.`,
      keywords: [
        'مێرسی هاندز',
        'دەستی بەزەیی',
        'ڕێکخراوی مرۆیی',
        'هاوکاری مرۆیی',
        'فریاگوزاری',
        'ڕێکخراو',
        'Mercy Hands',
        'mercy hands iraq',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (پڕۆژەی CAIR)، ٢٠٢١ و ٢٠٢٢.',
      address: null,
    },
    en: {
      title: 'Mercy Hands for Humanitarian Aid',
      summary:
        'An organisation that was consulted for the vision on the reintegration of returnees in Iraq. To learn what it can do for you today, ask a centre.',
      body: `The [CAIR](programme/cair) project consulted this organisation while it worked on a vision of lasting reintegration of returnees in Iraq. You may hear its name in other forms in Arabic or Kurdish.

Our source does not say what the organisation gives people today, or in which governorates. We have no phone number of it.

Ask a centre who helps in your governorate now. Read about [referral to the office that can help you](service/referral-to-providers).`,
      keywords: [
        'Mercy Hands',
        'mercy hands iraq',
        'NGO',
        'humanitarian aid',
        'relief organisation',
        'CAIR',
        'aid',
        'ayadi al rahma',
        'MercyHands',
      ],
      sourceNote: 'ICMPD (CAIR project), 2021 and 2022.',
      address: null,
    },
  },
}
