import { label } from './label.ts'

/** What commands about releases answer: `{date}` is when a release was made. */
export const releaseAnswers = {
  asked: label(
    'A release is on its way. Below you see how far it is.',
    'بدأ إعداد إصدار جديد. يمكنك متابعته أدناه.',
    'ئامادەکردنی وەشانێکی نوێ دەستی پێ کرد. لە خوارەوە دەبینیت تا کوێ گەیشتووە.',
  ),
  nothingToDo: label(
    'Nothing to do: all that is published is on the site. Last release: {date}.',
    'لا داعي لإصدار جديد: كل ما نُشر موجود على الموقع. آخر إصدار: {date}.',
    'پێویست ناکات وەشانێکی نوێ ئامادە بکرێت: هەموو ئەوەی بڵاوکراوەتەوە لەسەر ماڵپەڕە. دوایین وەشان: {date}.',
  ),
  nobodyMakes: label(
    'Nothing makes releases here at present. Whoever looks after the server must start the process that does.',
    'البرنامج الذي يعدّ الإصدارات لا يعمل حالياً. اطلب من المسؤول عن الخادم تشغيله.',
    'ئەو بەرنامەیەی وەشانەکان ئامادە دەکات ئێستا کار ناکات. داوا لە بەرپرسی سێرڤەر بکە بیخاتە کار.',
  ),
  notKept: label(
    'This release is not kept any more. Load the page again and choose another one.',
    'لم يعد هذا الإصدار محفوظاً. أعد تحميل الصفحة واختر إصداراً آخر.',
    'ئەم وەشانە ئیتر نەماوە. پەڕەکە دووبارە بار بکەرەوە و وەشانێکی تر هەڵبژێرە.',
  ),
  publicAlready: label(
    'Readers see this release already.',
    'هذا الإصدار هو الظاهر للقراء الآن.',
    'خوێنەران ئێستاش هەر ئەم وەشانە دەبینن.',
  ),
  wentBack: label(
    'Readers now see the release of {date}. It stays until something is published or somebody asks for a new release.',
    'يرى القراء الآن إصدار يوم {date}، وسيبقى على الموقع حتى يُنشر شيء جديد أو يُطلب إصدار جديد.',
    'خوێنەران ئێستا وەشانی {date} دەبینن. لەسەر ماڵپەڕ دەمێنێتەوە تا شتێکی نوێ بڵاو دەکرێتەوە یان داوای وەشانێکی نوێ دەکرێت.',
  ),
  notBack: label(
    'Going back did not work, and the site stays as it was. Try again; if it fails again, tell whoever looks after the server.',
    'لم تنجح العودة، وبقي الموقع كما كان. حاول مرة أخرى، وإذا تكرر ذلك فأبلغ المسؤول عن الخادم.',
    'گەڕانەوەکە سەرکەوتوو نەبوو و ماڵپەڕ وەک خۆی مایەوە. دووبارە هەوڵ بدەرەوە. ئەگەر دیسان نەبوو، بە بەرپرسی سێرڤەر بڵێ.',
  ),
  pinned: label(
    'This release is kept until it is unpinned.',
    'يبقى هذا الإصدار محفوظاً حتى يُلغى تثبيته.',
    'ئەم وەشانە هەڵگیرا و دەمێنێتەوە تا هەڵگرتنەکەی لادەبرێت.',
  ),
  unpinned: label(
    'This release is not pinned any more: it goes once it is not among the newest ten.',
    'أُلغي تثبيت هذا الإصدار، وسيُحذف حين لا يعود ضمن أحدث عشرة إصدارات.',
    'هەڵگرتنی ئەم وەشانە لابرا. کاتێک ئیتر لە نوێترین دە وەشاندا نەبوو، دەسڕدرێتەوە.',
  ),
  notPinned: label(
    'This did not work. Try again; if it fails again, tell whoever looks after the server.',
    'لم ينجح ذلك. حاول مرة أخرى، وإذا تكرر ذلك فأبلغ المسؤول عن الخادم.',
    'ئەمە سەرکەوتوو نەبوو. دووبارە هەوڵ بدەرەوە. ئەگەر دیسان نەبوو، بە بەرپرسی سێرڤەر بڵێ.',
  ),
}
