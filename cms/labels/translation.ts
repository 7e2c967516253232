import type { QueueReason } from '../translation/queue.ts'
import type { TokenKind } from '../translation/tokens.ts'
import { label, type Labels } from './label.ts'

/** What the translation desk says. */
export const translationWords = {
  title: label('Translations', 'الترجمات', 'وەرگێڕانەکان'),
  queue: label('Queue', 'قائمة الانتظار', 'ڕیز'),
  coverage: label('All translations', 'كل الترجمات', 'وەرگێڕانەکان بە گشتی'),
  languages: label('Into which language', 'إلى أي لغة', 'بۆ کام زمان'),
  others: label(
    'And {count} more: they come up as these are finished.',
    'وهناك {count} غيرها، تظهر كلما انتهيت من هذه.',
    '{count} دانەی تریش هەیە. کاتێک ئەمانە تەواو دەکەیت، دەردەکەون.',
  ),
  nothing: label(
    'Nothing waits in this language. Well done.',
    'لا شيء بالانتظار بهذه اللغة. شكراً لعملك.',
    'بەم زمانە هیچ شتێک لە چاوەڕوانیدا نییە. دەستت خۆش بێت.',
  ),
  allTypes: label('Show everything', 'عرض الكل', 'پیشاندانی هەموو'),
  since: label('Since {day}', 'منذ {day}', 'لەم ڕۆژەوە: {day}'),
  changedFields: label('Changed in the source:', 'ما تغيّر في الأصل:', 'لە دەقی سەرەکیدا گۆڕاوە:'),
  begun: label('Begun', 'بدأت ترجمته', 'دەستی پێ کراوە'),
  remark: label('Remark', 'ملاحظة', 'تێبینی'),
  translate: label('Translate', 'ترجمة', 'وەرگێڕان'),
  continue: label('Continue', 'متابعة', 'بەردەوامبوون'),
  update: label('Bring up to date', 'تحديث الترجمة', 'نوێکردنەوەی وەرگێڕان'),
  correct: label('Correct', 'تعديل', 'دەستکاریکردن'),
  look: label('Look', 'عرض', 'بینین'),
  untitled: label('Without a title', 'بلا عنوان', 'بێ ناونیشان'),
  sourceIsDraft: label(
    'The source is not published yet: this is its draft, and it may still change.',
    'الأصل غير منشور بعد: هذه مسودته، وقد تتغير.',
    'دەقی سەرەکی هێشتا بڵاو نەکراوەتەوە: ئەمە ڕەشنووسەکەیەتی و لەوانەیە بگۆڕێت.',
  ),
  sourceIsChanging: label(
    'Somebody is changing the source. Here is what readers see now.',
    'هناك من يعدّل الأصل. هذا ما يراه القراء الآن.',
    'کەسێک خەریکی دەستکاریکردنی دەقی سەرەکییە. خوێنەران ئێستا ئەمە دەبینن.',
  ),
  changedSince: label(
    'Changed in the source on {day}',
    'تغيّر في الأصل يوم {day}',
    'لە دەقی سەرەکیدا گۆڕاوە: {day}',
  ),
  was: label('Taken out:', 'حُذف:', 'لابراوە:'),
  is: label('Put in:', 'أُضيف:', 'زیاد کراوە:'),
  empty: label('Empty', 'فارغ', 'بەتاڵ'),
  missingTokens: label('Not in the translation:', 'ليس في الترجمة:', 'لە وەرگێڕانەکەدا نییە:'),
  extraTokens: label('Only in the translation:', 'في الترجمة فقط:', 'تەنها لە وەرگێڕانەکەدا:'),
  agreeing: label('The same in both:', 'متطابق في النصين:', 'لە هەردووکیاندا وەک یەکە:'),
  line: label('Line {count}', 'السطر {count}', 'دێڕی {count}'),
  onePerLine: label('One per line', 'عنصر واحد في كل سطر', 'هەر یەکە لە دێڕێکدا'),
  tooLong: label(
    '{actual} characters, at most {max}',
    'عدد الحروف {actual}، والحد الأقصى {max}',
    '{actual} پیت، زۆرترین {max}',
  ),
  copyBody: label(
    'Start from the source’s text',
    'البدء من نص الأصل',
    'لە دەقی سەرەکییەوە دەست پێ بکە',
  ),
  glossary: label('Agreed words', 'كلمات متفق عليها', 'وشە پەسەندکراوەکان'),
  glossaryHint: label(
    'Tap a word to put it where you write; otherwise it is copied.',
    'انقر على كلمة لإدراجها حيث تكتب. وإن لم تكن تكتب في حقل، فستُنسخ.',
    'دەست لە وشەیەک بدە، دەچێتە ئەو شوێنەی تێیدا دەنووسیت. ئەگەر لە هیچ شوێنێکدا نەنووسیت، کۆپی دەکرێت.',
  ),
  notAgreed: label(
    'No agreed translation yet',
    'لا ترجمة متفق عليها بعد',
    'هێشتا وەرگێڕانی پەسەندکراوی نییە',
  ),
  copied: label('Copied: {text}', 'نُسخ: {text}', 'کۆپی کرا: {text}'),
  save: label('Save', 'حفظ', 'پاشەکەوتکردن'),
  saving: label('Saving …', 'جارٍ الحفظ…', 'پاشەکەوت دەکرێت …'),
  saved: label('Saved.', 'حُفظ.', 'پاشەکەوت کرا.'),
  unsaved: label('Not saved yet', 'لم يُحفظ بعد', 'هێشتا پاشەکەوت نەکراوە'),
  notSaved: label(
    'Not saved: the network is gone. What you wrote is still here. Try again.',
    'لم يُحفظ: انقطع الاتصال. كل ما كتبته ما زال هنا. حاول مرة أخرى.',
    'پاشەکەوت نەکرا: ئینتەرنێت پچڕا. ئەوەی نووسیت هێشتا لێرەیە. دووبارە هەوڵ بدەرەوە.',
  ),
  refused: label(
    'Somebody else changed a text meanwhile. Both texts are shown: choose one.',
    'عدّل شخص آخر أحد النصوص في هذه الأثناء. يظهر النصان معاً: اختر أحدهما.',
    'لەم ماوەیەدا کەسێکی تر دەقێکی گۆڕیوە. هەردوو دەقەکە پیشان دراون: یەکێکیان هەڵبژێرە.',
  ),
  theirs: label(
    'Somebody else changed this meanwhile. It says now:',
    'عدّل شخص آخر هذا النص في هذه الأثناء. صار الآن:',
    'لەم ماوەیەدا کەسێکی تر ئەمەی گۆڕیوە. ئێستا دەڵێت:',
  ),
  rowGone: label(
    'This row was taken out of the document. Copy your text if you still need it.',
    'حُذف هذا السطر من الصفحة. انسخ نصك إذا كنت ما زلت تحتاج إليه.',
    'ئەم دێڕە لە پەڕەکە لابراوە. ئەگەر هێشتا پێویستت پێیەتی، دەقەکەت کۆپی بکە.',
  ),
  keepMine: label('Keep mine', 'إبقاء ما كتبته', 'دەقی من بمێنێتەوە'),
  keepTheirs: label('Keep theirs', 'إبقاء النص الآخر', 'دەقی ئەو بمێنێتەوە'),
  submit: label(
    'In step with the source: submit',
    'مطابق للأصل: إرسال للمراجعة',
    'لەگەڵ دەقی سەرەکی یەک دەگرێتەوە: ناردن بۆ پێداچوونەوە',
  ),
  submitHint: label(
    'Ctrl and Enter: submit and go on',
    'Ctrl مع Enter: الإرسال ثم الانتقال إلى التالي',
    'Ctrl لەگەڵ Enter: ناردن، ئینجا دانەی داهاتوو',
  ),
  submitted: label('Submitted for review.', 'أُرسل للمراجعة.', 'بۆ پێداچوونەوە نێردرا.'),
  notSubmitted: label(
    'Not submitted. Try again.',
    'لم يُرسل. حاول مرة أخرى.',
    'نەنێردرا. دووبارە هەوڵ بدەرەوە.',
  ),
  next: label('Next in the queue', 'التالي في القائمة', 'دانەی داهاتوو لە ڕیزەکەدا'),
  back: label('Back to the queue', 'العودة إلى القائمة', 'گەڕانەوە بۆ ڕیزەکە'),
  wholeForm: label('The document’s own form', 'الاستمارة الكاملة', 'فۆڕمی تەواو'),
  files: label(
    'The file and its cover in this language are added in the document’s own form.',
    'يُضاف الملف وغلافه بهذه اللغة في الاستمارة الكاملة.',
    'فایل و بەرگەکەی بەم زمانە لە فۆڕمی تەواودا زیاد دەکرێن.',
  ),
  readOnly: label(
    'You can read this, but not change it in this language.',
    'يمكنك قراءة هذا النص، لكن لا يمكنك تعديله بهذه اللغة.',
    'دەتوانیت ئەمە بخوێنیتەوە، بەڵام ناتوانیت بەم زمانە دەستکاریی بکەیت.',
  ),
  isSource: label(
    'This document was written in this language: nothing is to be translated.',
    'كُتبت هذه الصفحة بهذه اللغة أصلاً، فلا شيء يُترجَم.',
    'ئەم پەڕەیە بەم زمانە نووسراوە، هیچ شتێک بۆ وەرگێڕان نییە.',
  ),
  whichLanguage: label(
    'Name the language, as in ?locale=ckb.',
    'حدّد اللغة، مثلاً ?locale=ckb.',
    'زمانەکە دیاری بکە، وەک ?locale=ckb.',
  ),
  kind: label('What it is', 'النوع', 'جۆر'),
  total: label('Published in the source', 'منشور بلغة الأصل', 'بە زمانی سەرەکی بڵاوکراوەتەوە'),
  all: label('Together', 'المجموع', 'کۆی گشتی'),
  coverageHint: label(
    'Of what readers have in the source language: how much is published in each language and says what the source says. A number leads to the queue.',
    'من كل ما هو منشور بلغة الأصل: كم منه منشور بكل لغة ومطابق للأصل. انقر على عدد للوصول إلى قائمة الانتظار.',
    'لەوەی بە زمانی سەرەکی بڵاوکراوەتەوە: چەندی بە هەر زمانێک بڵاوکراوەتەوە و لەگەڵ دەقی سەرەکی یەک دەگرێتەوە. ژمارەکان دەتبەن بۆ ڕیزەکە.',
  ),
}

/** Why a translation waits. */
export const reasonLabels: Labels<QueueReason> = {
  changesRequested: label('Sent back', 'مطلوب تعديله', 'داوای دەستکاری کراوە'),
  outdated: label('Outdated', 'متأخر عن الأصل', 'لە دەقی سەرەکی دواکەوتووە'),
  missing: label('Not translated', 'غير مترجم', 'وەرنەگێڕدراوە'),
}

/** What must be the same in every language. */
export const tokenLabels: Labels<TokenKind> = {
  number: label('Number', 'رقم', 'ژمارە'),
  phone: label('Phone', 'هاتف', 'تەلەفۆن'),
  date: label('Date', 'تاريخ', 'بەروار'),
  money: label('Money', 'مبلغ', 'بڕی پارە'),
  link: label('Link', 'رابط', 'بەستەر'),
}

/** Buttons of the editor of bodies that have a picture only. */
export const editorWords = {
  bold: label('Bold', 'خط عريض', 'تۆخ'),
  link: label('Link', 'رابط', 'بەستەر'),
}
