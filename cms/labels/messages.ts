import { label } from './label.ts'

/** What commands answer. */
export const messages = {
  published: label('Published', 'نُشر', 'بڵاوکرایەوە'),
  withdrawn: label('Withdrawn', 'سُحب من الموقع', 'لە ماڵپەڕ کشێنرایەوە'),
  soon: label(
    'This takes effect on the site within seconds. “Releases” shows how far it is.',
    'يسري ذلك على الموقع خلال ثوانٍ. يمكنك متابعته في «الإصدارات».',
    'ئەمە لە چەند چرکەیەکدا لەسەر ماڵپەڕ جێبەجێ دەبێت. لە «وەشانەکان» دەبینیت تا کوێ گەیشتووە.',
  ),
  notPublic: label(
    'It was not public in this language',
    'لم يكن منشوراً بهذه اللغة',
    'بەم زمانە بڵاو نەکرابووەوە',
  ),
  stillPublic: label(
    'Readers still see this. Withdraw it in every language first.',
    'ما زال القراء يرون هذه الصفحة. اسحبها أولاً من كل اللغات.',
    'خوێنەران هێشتا ئەمە دەبینن. سەرەتا لە هەموو زمانەکان بیکشێنەرەوە.',
  ),
  lastAdministrator: label(
    'This is the only administrator. Make another one first.',
    'هذا هو مدير النظام الوحيد. عيّن مديراً آخر أولاً.',
    'ئەمە تاقە بەڕێوەبەرە. سەرەتا بەڕێوەبەرێکی تر دابنێ.',
  ),
  followed: label(
    'The changed facts were also published in:',
    'حُدّثت المعلومات المشتركة أيضاً في:',
    'زانیارییە هاوبەشەکان لەمانەشدا نوێکرانەوە:',
  ),
  behind: label(
    'A new row is not translated yet, so the earlier facts stay in:',
    'ينقص نص سطر جديد، لذلك تبقى المعلومات السابقة في:',
    'دەقی دێڕێکی نوێ کەمە، بۆیە زانیارییە پێشووەکان دەمێننەوە لە:',
  ),
  leftOut: label(
    'Links to pages that are not public in this language are left out:',
    'لم تُضَف الروابط إلى صفحات غير منشورة بهذه اللغة، وعددها:',
    'بەستەری ئەو پەڕانەی بەم زمانە بڵاو نەکراونەتەوە دانەنران، ژمارەیان:',
  ),
  loggedOut: label(
    'You are not logged in any more. Load the page again and log in: what you filled in is kept.',
    'انتهى تسجيل دخولك. أعد تحميل الصفحة وسجّل الدخول من جديد. ما كتبته محفوظ.',
    'ماوەی چوونەژوورەوەکەت تەواو بوو. پەڕەکە دووبارە بار بکەرەوە و سەرلەنوێ بچۆ ژوورەوە. ئەوەی نووسیت پارێزراوە.',
  ),
}
