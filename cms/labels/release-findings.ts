import type { FindingCode } from '#schema/release'
import { label, type Labels } from './label.ts'

/**
 * What kept a release from going out, and what to do; a finding's parameters fill the gaps.
 * Of `problem` the field is named instead, by `sayProblem`.
 */
export const findingWords: Labels<Exclude<FindingCode, 'problem'>> = {
  tooHeavy: label(
    'This page is too heavy for a phone on a slow network: {actual}, at most {max}. Shorten its text or use fewer pictures, and publish it again.',
    'هذه الصفحة ثقيلة على هاتف شبكته بطيئة: حجمها {actual}، والحد الأقصى {max}. اختصر نصها أو قلّل صورها ثم انشرها من جديد.',
    'ئەم پەڕەیە بۆ مۆبایلێک کە ئینتەرنێتەکەی خاوە زۆر قورسە: قەبارەکەی {actual}، زۆرترین {max}. دەقەکەی کورت بکەرەوە یان وێنەکانی کەم بکەرەوە، ئینجا دووبارە بڵاوی بکەرەوە.',
  ),
  searchTooHeavy: label(
    'The search in {language} is too heavy for a phone on a slow network: {actual} until its first results, {over} too much. Remove search words that are not needed, shorten summaries, and publish again. Begin with: {names}.',
    'البحث باللغة {language} ثقيل على هاتف شبكته بطيئة: حجمه {actual} قبل ظهور أولى النتائج، وهذا يزيد {over} على الحد الأقصى. احذف كلمات البحث غير الضرورية واختصر الملخصات ثم انشر من جديد. ابدأ بهذه: {names}.',
    'گەڕان بە {language} بۆ مۆبایلێک کە ئینتەرنێتەکەی خاوە زۆر قورسە: تا یەکەم ئەنجامەکان دەردەکەون قەبارەی {actual} دەبێت، {over} لە زۆرترین قەبارە زیاترە. ئەو وشانەی گەڕان کە پێویست نین لایان ببە، پوختەکان کورت بکەرەوە، ئینجا دووبارە بڵاویان بکەرەوە. لەمانەوە دەست پێ بکە: {names}.',
  ),
  deadLink: label(
    'This page has a link to {href}, which is not on the site. Correct or remove the link, and publish it again.',
    'في هذه الصفحة رابط إلى {href}، ولا وجود لهذا العنوان على الموقع. صحّح الرابط أو احذفه ثم انشر الصفحة من جديد.',
    'لەم پەڕەیەدا بەستەرێک هەیە بۆ {href}، بەڵام ئەم ناونیشانە لەسەر ماڵپەڕ نییە. بەستەرەکە ڕاست بکەرەوە یان لای ببە، ئینجا پەڕەکە دووبارە بڵاو بکەرەوە.',
  ),
  deadFragment: label(
    'This page has a link to the part “{fragment}” of {href}, and there is no such part. Correct or remove the link, and publish it again.',
    'في هذه الصفحة رابط إلى الجزء «{fragment}» من {href}، ولا وجود لهذا الجزء. صحّح الرابط أو احذفه ثم انشر الصفحة من جديد.',
    'لەم پەڕەیەدا بەستەرێک هەیە بۆ بەشی «{fragment}» لە {href}، بەڵام ئەم بەشە لەوێ نییە. بەستەرەکە ڕاست بکەرەوە یان لای ببە، ئینجا پەڕەکە دووبارە بڵاو بکەرەوە.',
  ),
  noPage: label(
    'This is published, but no page was made of it. Tell whoever looks after the program.',
    'هذا المحتوى منشور، لكن لم تُعدّ له صفحة. أبلغ المسؤول عن البرنامج.',
    'ئەمە بڵاوکراوەتەوە، بەڵام پەڕەی بۆ دروست نەکراوە. بە بەرپرسی تەکنیکیی ماڵپەڕ بڵێ.',
  ),
  fault: label(
    'The program made a faulty page. Tell whoever looks after it. Your texts are not the cause.',
    'أعدّ البرنامج صفحة فيها خلل، وليس السبب في نصوصك. أبلغ المسؤول عن البرنامج.',
    'سیستەمەکە پەڕەیەکی تێکچووی دروست کرد. هۆکارەکەی دەقەکانی تۆ نین. بە بەرپرسی تەکنیکیی ماڵپەڕ بڵێ.',
  ),
  pictureBroken: label(
    'A picture cannot be read. Upload it again, or choose another one.',
    'توجد صورة لا يمكن قراءتها. ارفعها من جديد أو اختر غيرها.',
    'وێنەیەک هەیە ناکرێتەوە. دووبارە باری بکە یان یەکێکی تر هەڵبژێرە.',
  ),
  filesMissing: label(
    'Files that pages need are missing: {count}. Upload them again, or press “Release now” once they are back.',
    'هناك ملفات مفقودة تحتاج إليها الصفحات. عدد الملفات: {count}. ارفعها من جديد، أو اضغط «إصدار جديد الآن» بعد استعادتها.',
    'هەندێک فایل نەدۆزرانەوە کە پەڕەکان پێویستیان پێیانە. ژمارەیان: {count}. دووبارە باریان بکە، یان کاتێک گەڕێندرانەوە «وەشانی نوێ ئامادە بکە» دابگرە.',
  ),
  snapshotNewer: label(
    'The content was written by a newer version of this program. Update the program that makes the site.',
    'كُتب المحتوى بنسخة أحدث من نسخة البرنامج الذي يعدّ الموقع. يجب تحديث هذا البرنامج.',
    'ناوەڕۆکەکە بە وەشانێکی نوێتری ئەو بەرنامەیە نووسراوە کە ماڵپەڕ دروست دەکات. دەبێت ئەو بەرنامەیە نوێ بکرێتەوە.',
  ),
  snapshotChanged: label(
    'The content was changed on its way to the site, so nothing was made of it. Press “Release now”; if it happens again, tell whoever looks after the server.',
    'تغيّر المحتوى في طريقه إلى الموقع، لذلك لم يُستعمل. اضغط «إصدار جديد الآن»، وإذا تكرر ذلك فأبلغ المسؤول عن الخادم.',
    'ناوەڕۆکەکە لە ڕێگەی گەیشتنی بە ماڵپەڕدا گۆڕا، بۆیە بەکار نەهێنرا. «وەشانی نوێ ئامادە بکە» دابگرە. ئەگەر دووبارە بووەوە، بە بەرپرسی سێرڤەر بڵێ.',
  ),
  snapshotUnreadable: label(
    'The content did not arrive whole. Press “Release now”; if it happens again, tell whoever looks after the server.',
    'لم يصل المحتوى كاملاً. اضغط «إصدار جديد الآن»، وإذا تكرر ذلك فأبلغ المسؤول عن الخادم.',
    'ناوەڕۆکەکە بە تەواوی نەگەیشت. «وەشانی نوێ ئامادە بکە» دابگرە. ئەگەر دووبارە بووەوە، بە بەرپرسی سێرڤەر بڵێ.',
  ),
  cmsSilent: label(
    'The content system did not answer in time. It is tried again by itself; if this stays, tell whoever looks after the server.',
    'لم يستجب نظام الإدارة في الوقت المحدد. ستُعاد المحاولة تلقائياً، وإذا استمر ذلك فأبلغ المسؤول عن الخادم.',
    'سیستەمی بەڕێوەبردن لە کاتی خۆیدا وەڵامی نەدایەوە. خۆکارانە هەوڵ دەدرێتەوە. ئەگەر هەر وەڵامی نەبوو، بە بەرپرسی سێرڤەر بڵێ.',
  ),
  cmsRefused: label(
    'The content system refused to give the content. Tell whoever looks after the server.',
    'رفض نظام الإدارة تسليم المحتوى. أبلغ المسؤول عن الخادم.',
    'سیستەمی بەڕێوەبردن پێدانی ناوەڕۆکەکەی ڕەت کردەوە. بە بەرپرسی سێرڤەر بڵێ.',
  ),
  diskFull: label(
    'The server’s disk is full. Make room on it, then press “Release now”.',
    'قرص الخادم ممتلئ. وفّر مساحة فيه ثم اضغط «إصدار جديد الآن».',
    'دیسکی سێرڤەر پڕ بووە. شوێنی تێدا چۆڵ بکە، ئینجا «وەشانی نوێ ئامادە بکە» دابگرە.',
  ),
  notWritable: label(
    'The server may not write into its data folder. Give it the right to, then press “Release now”.',
    'لا يستطيع الخادم الكتابة في مجلد بياناته. امنحه صلاحية الكتابة ثم اضغط «إصدار جديد الآن».',
    'سێرڤەر ناتوانێت لە فۆڵدەری زانیارییەکانیدا بنووسێت. ڕێگەی نووسینی پێ بدە، ئینجا «وەشانی نوێ ئامادە بکە» دابگرە.',
  ),
  interrupted: label(
    'The work was interrupted, for example because the server was started anew. It is tried again by itself.',
    'توقف العمل قبل أن ينتهي، مثلاً بسبب إعادة تشغيل الخادم. ستُعاد المحاولة تلقائياً.',
    'کارەکە پێش تەواوبوونی وەستا، بۆ نموونە لەبەر ئەوەی سێرڤەر سەرلەنوێ خرایە کار. خۆکارانە هەوڵ دەدرێتەوە.',
  ),
  unexpected: label(
    'Something went wrong that the program does not know. Press “Release now”; if it happens again, tell whoever looks after the program.',
    'حدث خطأ غير متوقع. اضغط «إصدار جديد الآن»، وإذا تكرر ذلك فأبلغ المسؤول عن البرنامج.',
    'هەڵەیەکی چاوەڕواننەکراو ڕوویدا. «وەشانی نوێ ئامادە بکە» دابگرە. ئەگەر دووبارە بووەوە، بە بەرپرسی تەکنیکیی ماڵپەڕ بڵێ.',
  ),
}

/** Around the findings of a release that did not go out. */
export const failedWords = {
  stays: label(
    'The site stays as it was; nothing is lost.',
    'بقي الموقع كما كان، ولم يُفقد شيء.',
    'ماڵپەڕ وەک خۆی مایەوە و هیچ شتێک ون نەبوو.',
  ),
  correct: label(
    'Correct this and publish it. A new release then begins by itself.',
    'صحّح ما يلي ثم انشره، فيبدأ إصدار جديد تلقائياً.',
    'ئەمانە ڕاست بکەرەوە و بڵاویان بکەرەوە، ئینجا ئامادەکردنی وەشانێکی نوێ خۆکارانە دەست پێ دەکات.',
  ),
  longest: label('Longest field: {field}.', 'أطول حقل: {field}.', 'درێژترین خانە: {field}.'),
  open: label('Open', 'فتح', 'کردنەوە'),
  technical: label(
    'For whoever looks after the program:',
    'للمسؤول عن البرنامج:',
    'بۆ بەرپرسی تەکنیکیی ماڵپەڕ:',
  ),
  inLanguage: label('{title} ({language})', '{title} ({language})', '{title} ({language})'),
}
