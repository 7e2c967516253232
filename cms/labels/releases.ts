import type { ReleaseChange, ReleaseStep } from '#schema/release'
import type { ReleaseReason, TurnState } from '../release/types.ts'
import { label, type Labels } from './label.ts'

/** What a release goes through, as whoever waits for it reads it. */
export const stepWords: Labels<ReleaseStep> = {
  snapshot: label(
    'Reading what is published',
    'قراءة المحتوى المنشور',
    'خوێندنەوەی ناوەڕۆکی بڵاوکراوە',
  ),
  pages: label('Making the pages', 'إعداد الصفحات', 'دروستکردنی پەڕەکان'),
  index: label('Preparing the search', 'تجهيز البحث', 'ئامادەکردنی گەڕان'),
  checks: label('Checking every page', 'فحص كل الصفحات', 'پشکنینی هەموو پەڕەکان'),
  seal: label('Saving the release', 'حفظ الإصدار', 'پاشەکەوتکردنی وەشانەکە'),
  swap: label('Showing it to readers', 'إظهار الإصدار للقراء', 'پیشاندانی وەشانەکە بە خوێنەران'),
}

/** How far a step is. */
export const stepStateWords: Labels<'done' | 'now' | 'toCome'> = {
  done: label('done', 'تمّت', 'تەواو بوو'),
  now: label('now', 'جارية', 'ئێستا'),
  toCome: label('to come', 'لاحقاً', 'دواتر'),
}

/** How a turn ended. */
export const turnStateWords: Labels<TurnState> = {
  running: label('Being made', 'قيد الإعداد', 'ئامادە دەکرێت'),
  done: label('Went out', 'ظهر على الموقع', 'چووە سەر ماڵپەڕ'),
  failed: label('Did not go out', 'لم يظهر على الموقع', 'نەچووە سەر ماڵپەڕ'),
  unchanged: label('Nothing had changed', 'لم يتغيّر شيء', 'هیچ شتێک نەگۆڕابوو'),
}

/** Why a release was asked for: `{name}` is whoever did it. */
export const reasonWords: Labels<ReleaseReason> = {
  published: label('{name} published', '{name}: نشر', '{name}: بڵاوکردنەوە'),
  withdrew: label('{name} withdrew', '{name}: سحب', '{name}: کشاندنەوە'),
  due: label(
    'Something scheduled was due',
    'حان وقت نشر أو سحب مجدول',
    'کاتی بڵاوکردنەوە یان کشاندنەوەیەکی خشتەکراو هات',
  ),
  day: label(
    'A new day began in Baghdad',
    'بدأ يوم جديد في بغداد',
    'ڕۆژێکی نوێ لە بەغدا دەستی پێ کرد',
  ),
  button: label(
    '{name} pressed “Release now”',
    '{name}: الضغط على «إصدار جديد الآن»',
    '{name}: داگرتنی «وەشانی نوێ ئامادە بکە»',
  ),
  pictures: label('Pictures were ready', 'أصبحت الصور جاهزة', 'وێنەکان ئامادە بوون'),
  start: label('The server was started', 'بدأ تشغيل الخادم', 'سێرڤەر خرایە کار'),
}

/** What became of an entry in a language. */
export const changeWords: Labels<ReleaseChange['change']> = {
  added: label('new', 'جديد', 'نوێ'),
  changed: label('changed', 'معدّل', 'گۆڕاو'),
  removed: label('taken away', 'أُزيل من الموقع', 'لە ماڵپەڕ لابراو'),
}

/** Units of size; `{size}` is a number in the reader's digits. */
export const sizeWords = {
  bytes: label('{size} bytes', '{size} بايت', '{size} بایت'),
  kilobytes: label('{size} KB', '{size} كيلوبايت', '{size} کیلۆبایت'),
  megabytes: label('{size} MB', '{size} ميغابايت', '{size} مێگابایت'),
  gigabytes: label('{size} GB', '{size} غيغابايت', '{size} گیگابایت'),
}

/** A time; `{time}` is a number in the reader's digits. */
export const timeWords = {
  seconds: label('{time} s', '{time} ثا', '{time} چرکە'),
}

/** What is on the site. */
export const statusWords = {
  heading: label('On the site now', 'على الموقع الآن', 'ئێستا لەسەر ماڵپەڕ'),
  releaseOf: label('Release of {date}', 'إصدار يوم {date}', 'وەشانی {date}'),
  none: label(
    'There is no release yet, so readers see nothing.',
    'لا يوجد إصدار بعد، فلا يرى القراء شيئاً.',
    'هێشتا هیچ وەشانێک نییە، بۆیە خوێنەران هیچ نابینن.',
  ),
  upToDate: label(
    'Everything that is published is on the site.',
    'كل ما نُشر موجود على الموقع.',
    'هەموو ئەوەی بڵاوکراوەتەوە لەسەر ماڵپەڕە.',
  ),
  waits: label(
    'Something was published that is not on the site yet. The next release brings it by itself.',
    'نُشر شيء لم يظهر على الموقع بعد، وسيظهر تلقائياً مع الإصدار التالي.',
    'شتێک بڵاوکراوەتەوە کە هێشتا لەسەر ماڵپەڕ نییە. لەگەڵ وەشانی داهاتوودا خۆکارانە دەردەکەوێت.',
  ),
  waitsFailed: label(
    'Something was published that is not on the site, because the last release did not go out.',
    'نُشر شيء لم يظهر على الموقع لأن آخر إصدار لم ينجح.',
    'شتێک بڵاوکراوەتەوە کە لەسەر ماڵپەڕ نییە، چونکە دوایین وەشان سەرکەوتوو نەبوو.',
  ),
  held: label(
    '{name} went back to this release: {date}. It stays on the site until something is published or somebody presses “Release now”.',
    '{name}: العودة إلى هذا الإصدار يوم {date}. يبقى على الموقع حتى يُنشر شيء جديد أو يضغط أحدهم زر «إصدار جديد الآن».',
    '{name}: گەڕانەوە بۆ ئەم وەشانە لە {date}. لەسەر ماڵپەڕ دەمێنێتەوە تا شتێکی نوێ بڵاو دەکرێتەوە یان کەسێک دوگمەی «وەشانی نوێ ئامادە بکە» دادەگرێت.',
  ),
  heldByHand: label(
    'Somebody went back to this release by hand, on the server: {date}. It stays on the site until something is published or somebody presses “Release now”.',
    'جرت العودة إلى هذا الإصدار يدوياً من الخادم يوم {date}. يبقى على الموقع حتى يُنشر شيء جديد أو يضغط أحدهم زر «إصدار جديد الآن».',
    'کەسێک لە {date} بە دەست و لە سێرڤەرەوە گەڕاوەتەوە بۆ ئەم وەشانە. لەسەر ماڵپەڕ دەمێنێتەوە تا شتێکی نوێ بڵاو دەکرێتەوە یان کەسێک دوگمەی «وەشانی نوێ ئامادە بکە» دادەگرێت.',
  ),
}

/** Of what failed. */
export const attemptWords = {
  next: label(
    'It is tried again by itself: {date}.',
    'ستُعاد المحاولة تلقائياً يوم {date}.',
    'خۆکارانە هەوڵ دەدرێتەوە: {date}.',
  ),
}

/** The page of releases. */
export const releaseWords = {
  title: label('Releases', 'الإصدارات', 'وەشانەکان'),
  about: label(
    'What you publish reaches the site with the next release, in seconds. If something is wrong, the site stays as it was.',
    'ما تنشره يصل إلى الموقع مع الإصدار التالي خلال ثوانٍ. وإذا حدث خطأ بقي الموقع كما هو.',
    'ئەوەی بڵاوی دەکەیتەوە، لە چەند چرکەیەکدا لەگەڵ وەشانی داهاتوودا دەگاتە ماڵپەڕ. ئەگەر هەڵەیەک هەبێت، ماڵپەڕ وەک خۆی دەمێنێتەوە.',
  ),
  releaseNow: label('Release now', 'إصدار جديد الآن', 'وەشانی نوێ ئامادە بکە'),
  running: label('A release is being made', 'يجري إعداد إصدار جديد', 'وەشانێکی نوێ ئامادە دەکرێت'),
  stepOf: label(
    'Step {number} of {all}: {step}',
    'الخطوة {number} من {all}: {step}',
    'هەنگاوی {number} لە {all}: {step}',
  ),
  progress: label('{done} of {total}', '{done} من {total}', '{done} لە {total}'),
  silent: label(
    'The server does not answer. This page tries again by itself.',
    'الخادم لا يستجيب. ستعيد هذه الصفحة المحاولة تلقائياً.',
    'سێرڤەر وەڵام ناداتەوە. ئەم پەڕەیە خۆکارانە هەوڵ دەداتەوە.',
  ),
  history: label('What was done', 'سجل الإصدارات', 'تۆماری وەشانەکان'),
  noHistory: label(
    'No release was made yet.',
    'لم يُعدّ أي إصدار بعد.',
    'هێشتا هیچ وەشانێک ئامادە نەکراوە.',
  ),
  wentBack: label(
    'Went back to an earlier release',
    'عودة إلى إصدار سابق',
    'گەڕانەوە بۆ وەشانێکی پێشوو',
  ),
  by: label('By {name}', 'بواسطة {name}', 'کێ کردوویەتی: {name}'),
  why: label('Why', 'السبب', 'هۆکار'),
  system: label('The system', 'النظام', 'سیستەم'),
  details: label('Time and figures', 'المدة والأرقام', 'ماوە و ژمارەکان'),
}

/** What changed with a release. */
export const changesWords = {
  heading: label('What changed', 'ما تغيّر', 'گۆڕانکارییەکان'),
  count: label(
    'Changes: {count}. Each language of a page counts.',
    'عدد التغييرات: {count}. تُحسب كل لغة من لغات الصفحة على حدة.',
    'ژمارەی گۆڕانکارییەکان: {count}. هەر زمانێکی پەڕەیەک بە جیا دەژمێردرێت.',
  ),
  none: label(
    'No page of its own changed.',
    'لم تتغيّر أي من صفحات المحتوى.',
    'هیچ پەڕەیەکی ناوەڕۆک نەگۆڕا.',
  ),
  more: label(
    'Not listed here: {count}.',
    'تغييرات أخرى غير مذكورة هنا: {count}.',
    'گۆڕانکاریی تر کە لێرە نەنووسراون: {count}.',
  ),
  line: label('{language}: {change}', '{language}: {change}', '{language}: {change}'),
}

/** The figures of a release. */
export const figureWords = {
  pages: label('Pages', 'الصفحات', 'پەڕەکان'),
  files: label('Files', 'الملفات', 'فایلەکان'),
  bytes: label('Size', 'الحجم', 'قەبارە'),
  reused: label('Files used again', 'ملفات أُعيد استعمالها', 'فایلی دووبارە بەکارهێنراو'),
  pictures: label('Pictures not ready yet', 'صور لم تجهز بعد', 'ئەو وێنانەی هێشتا ئامادە نین'),
  picturesFollow: label(
    'Their pages are public without them. The pictures follow by themselves.',
    'صفحاتها ظاهرة من دونها، وتُضاف الصور تلقائياً حين تجهز.',
    'پەڕەکانیان بەبێ ئەو وێنانە لەسەر ماڵپەڕن. وێنەکان کە ئامادە بوون، خۆکارانە زیاد دەکرێن.',
  ),
  step: label('Step', 'الخطوة', 'هەنگاو'),
  time: label('Time', 'المدة', 'ماوە'),
  share: label('Share', 'النسبة', 'ڕێژە'),
  whole: label('From beginning to end', 'من البداية إلى النهاية', 'لە سەرەتاوە تا کۆتایی'),
  sideBySide: label(
    'Preparing the search and checking the pages run at the same time.',
    'يجري تجهيز البحث وفحص الصفحات في الوقت نفسه.',
    'ئامادەکردنی گەڕان و پشکنینی پەڕەکان لە یەک کاتدا دەکرێن.',
  ),
}

/** Releases that one can look at again, or go back to. */
export const keptWords = {
  heading: label('Kept releases', 'الإصدارات المحفوظة', 'وەشانە پارێزراوەکان'),
  about: label(
    'The newest ten are kept, and every pinned one.',
    'تُحفظ أحدث عشرة إصدارات وكل إصدار مثبّت.',
    'نوێترین دە وەشان و هەر وەشانێکی هەڵگیراو دەپارێزرێن.',
  ),
  current: label('On the site now', 'على الموقع الآن', 'ئێستا لەسەر ماڵپەڕ'),
  pinned: label('Pinned', 'مثبّت', 'هەڵگیراو'),
  preview: label('Preview', 'معاينة', 'پێشبینین'),
  pin: label('Pin', 'تثبيت', 'هەڵگرتن'),
  unpin: label('Unpin', 'إلغاء التثبيت', 'لابردنی هەڵگرتن'),
  goBack: label('Go back to this release', 'العودة إلى هذا الإصدار', 'گەڕانەوە بۆ ئەم وەشانە'),
  willShow: label(
    'The site shows the release of {date} at once.',
    'سيعرض الموقع فوراً إصدار يوم {date}.',
    'ماڵپەڕ دەستبەجێ وەشانی {date} پیشان دەدات.',
  ),
  until: label(
    'It stays so until something is published or somebody presses “Release now”. Nothing is deleted: drafts and what was published stay as they are.',
    'يبقى كذلك حتى يُنشر شيء جديد أو يضغط أحدهم زر «إصدار جديد الآن». ولا يُحذف شيء: تبقى المسودات وكل ما نُشر كما هي.',
    'وا دەمێنێتەوە تا شتێکی نوێ بڵاو دەکرێتەوە یان کەسێک دوگمەی «وەشانی نوێ ئامادە بکە» دادەگرێت. هیچ شتێک ناسڕدرێتەوە: ڕەشنووسەکان و ئەوەی بڵاوکراوەتەوە وەک خۆیان دەمێننەوە.',
  ),
  cancel: label('Cancel', 'إلغاء', 'پاشگەزبوونەوە'),
  failed: label(
    'That did not work. Try again.',
    'لم ينجح ذلك. حاول مرة أخرى.',
    'ئەمە سەرکەوتوو نەبوو. دووبارە هەوڵ بدەرەوە.',
  ),
}
