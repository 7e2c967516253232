import type { Locale } from '#schema/locales'

/** What the preview says to editors beside the page itself. */
type Words = {
  /** The frame's title, and the name of the part with the sentences below. */
  title: string
  /** Above the sentences that say what stands in the way of publishing. */
  problems: string
  /** Below them. */
  standIns: string
  /** Above the links that readers do not get. */
  remarks: string
  noRight: string
  unreachable: string
  unshowable: string
  /** Above every page of a kept release: `{day}` and `{time}` say when it was made. */
  releaseLine: string
}

/** The preview's words in each language of the admin. */
export const previewWords: Readonly<Record<Locale, Words>> = {
  ar: {
    title: 'معاينة',
    problems: 'ما ينقص قبل النشر',
    standIns: 'تظهر العلامة … مكان كل نص ناقص، وقد تظهر معلومة مؤقتة مكان معلومة ناقصة.',
    remarks: 'روابط لا يراها القراء بعد',
    noRight: 'افتح هذه المعاينة من الصفحة نفسها في نظام الإدارة.',
    unreachable: 'لا يستجيب نظام الإدارة. انتظر قليلاً ثم أعد تحميل الصفحة.',
    unshowable: 'لا يمكن عرض هذه الصفحة بعد. أكمل ما ينقصها أولاً.',
    releaseLine: 'هذا إصدار يوم {day}، الساعة {time}، وليس الموقع كما يراه القراء الآن.',
  },
  ckb: {
    title: 'پێشبینین',
    problems: 'ئەوەی پێش بڵاوکردنەوە کەمە',
    standIns:
      'نیشانەی … لە جێی ئەو دەقەیە کە هێشتا نەنووسراوە، و لەوانەیە لە جێی زانیارییەکی نەنووسراو شتێکی کاتی دەربکەوێت.',
    remarks: 'خوێنەران هێشتا نایبینن',
    noRight: 'ئەم پێشبینینە لە سیستەمی بەڕێوەبردندا، لە پەڕەکە خۆیەوە بکەرەوە.',
    unreachable:
      'سیستەمی بەڕێوەبردن وەڵام ناداتەوە. کەمێک چاوەڕێ بکە و پەڕەکە دووبارە بار بکەرەوە.',
    unshowable: 'هێشتا ناتوانرێت ئەم پەڕەیە پیشان بدرێت. سەرەتا ئەوەی کەمە تەواوی بکە.',
    releaseLine: 'وەشانی {day}، کاتژمێر {time}. ئەمە ئەو ماڵپەڕە نییە کە ئێستا خوێنەران دەیبینن.',
  },
  en: {
    title: 'Preview',
    problems: 'Missing before it can be published',
    standIns: 'The sign … stands where text is missing; a missing fact may show a stand-in.',
    remarks: 'Readers do not see this yet',
    noRight: 'Open this preview from its page in the CMS.',
    unreachable: 'The CMS does not answer. Wait a moment and load the page again.',
    unshowable: 'This page cannot be shown yet. Fill in what is missing first.',
    releaseLine: 'This is the release of {day}, {time}. It is not the public site.',
  },
}
