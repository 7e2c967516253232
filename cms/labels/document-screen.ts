import type { Locale } from '#schema/locales'
import type { LanguageStateName } from '../states/types.ts'
import { label, type Labels } from './label.ts'

/** What the publish button says, by the language that is being edited. */
export const publishWords: Labels<Locale> = {
  ar: label('Publish in Arabic', 'نشر بالعربية', 'بڵاوکردنەوە بە عەرەبی'),
  ckb: label('Publish in Sorani', 'نشر بالكردية', 'بڵاوکردنەوە بە کوردی'),
  en: label('Publish in English', 'نشر بالإنكليزية', 'بڵاوکردنەوە بە ئینگلیزی'),
}

/** The short names of languages in the row of states. */
export const shortNames: Labels<Locale> = {
  ar: label('Arabic', 'العربية', 'عەرەبی'),
  ckb: label('Sorani', 'الكردية', 'کوردی'),
  en: label('English', 'الإنكليزية', 'ئینگلیزی'),
}

/** Where a language stands, in a word. */
export const stateWords: Labels<LanguageStateName> = {
  missing: label('missing', 'غير مترجم', 'وەرنەگێڕدراوە'),
  draft: label('draft', 'مسودة', 'ڕەشنووس'),
  ready: label('ready', 'جاهز', 'ئامادە'),
  published: label('published', 'منشور', 'بڵاوکراوەتەوە'),
  outdated: label('behind the source', 'متأخر عن الأصل', 'لە دەقی سەرەکی دواکەوتووە'),
  withdrawn: label('withdrawn', 'مسحوب', 'کشێنراوەتەوە'),
}

/** Where a language stands, in a sentence. */
export const stateSentences: Labels<LanguageStateName> = {
  missing: label(
    'Nobody has written this language yet.',
    'لم يُكتب بهذه اللغة شيء بعد.',
    'هێشتا کەس بەم زمانە هیچی نەنووسیوە.',
  ),
  draft: label(
    'A draft. Readers do not see it.',
    'مسودة لا يراها القراء.',
    'ڕەشنووسە، خوێنەران نایبینن.',
  ),
  ready: label(
    'Ready to go out. Readers do not see it yet.',
    'جاهز للنشر، ولا يراه القراء بعد.',
    'ئامادەی بڵاوکردنەوەیە، خوێنەران هێشتا نایبینن.',
  ),
  published: label('Readers see it.', 'يراه القراء.', 'خوێنەران دەیبینن.'),
  outdated: label(
    'Readers see it, but the source says something else by now.',
    'يراه القراء، لكن الأصل تغيّر بعده.',
    'خوێنەران دەیبینن، بەڵام دەقی سەرەکی لەو کاتەوە گۆڕاوە.',
  ),
  withdrawn: label('Readers no longer see it.', 'لم يعد القراء يرونه.', 'خوێنەران ئیتر نایبینن.'),
}

/** What the publishing controls say and ask. */
export const screenWords = {
  publishAll: label('Publish in every language', 'نشر بكل اللغات', 'بڵاوکردنەوە بە هەموو زمانەکان'),
  submit: label('Submit for review', 'إرسال للمراجعة', 'ناردن بۆ پێداچوونەوە'),
  approve: label('Approve', 'موافقة', 'پەسەندکردن'),
  waiting: label('Waits for a second person', 'بانتظار شخص ثانٍ', 'چاوەڕێی کەسێکی ترە'),
  submitted: label('Submitted', 'أُرسل للمراجعة', 'نێردراوە بۆ پێداچوونەوە'),
  more: label('More', 'المزيد', 'زیاتر'),
  moreHeading: label('What should happen?', 'ماذا تريد أن تفعل؟', 'دەتەوێت چی بکەیت؟'),
  publishMinor: label(
    'Publish as a minor edit',
    'نشر تعديل طفيف',
    'بڵاوکردنەوە وەک دەستکاریی بچووک',
  ),
  minorHint: label(
    'Translations stay in step. A changed number, date, phone or link counts all the same.',
    'لا تُعدّ الترجمات متأخرة عن الأصل، إلا إذا تغيّر رقم أو تاريخ أو هاتف أو رابط.',
    'وەرگێڕانەکان بە دواکەوتوو دانانرێن، مەگەر ژمارەیەک، بەروارێک، تەلەفۆنێک یان بەستەرێک گۆڕابێت.',
  ),
  minorTranslationHint: label(
    'A small correction. Fields that are behind the source stay so.',
    'تصحيح بسيط. ما كان متأخراً عن الأصل يبقى كذلك.',
    'ڕاستکردنەوەیەکی بچووکە. ئەوەی لە دەقی سەرەکی دواکەوتووە، وەک خۆی دەمێنێتەوە.',
  ),
  publishInStep: label(
    'Publish: in step with the source',
    'نشر: مطابق للأصل',
    'بڵاوکردنەوە: لەگەڵ دەقی سەرەکی یەک دەگرێتەوە',
  ),
  inStepHint: label(
    'You have compared it with the source, and nothing is missing.',
    'قارنتَ الترجمة بالأصل ولا ينقصها شيء.',
    'لەگەڵ دەقی سەرەکی بەراوردت کردووە و هیچی کەم نییە.',
  ),
  schedule: label('Publish later', 'نشر لاحقاً', 'بڵاوکردنەوە لە کاتێکی تردا'),
  scheduleNow: label('Schedule', 'جدولة', 'خشتەکردن'),
  scheduleHint: label(
    'What is in the form now goes out then, not what is written until then.',
    'يُنشر حينها ما في الاستمارة الآن، لا ما يُكتب بعد ذلك.',
    'ئەوەی ئێستا لە فۆڕمەکەدایە لەو کاتەدا بڵاو دەبێتەوە، نەک ئەوەی دواتر دەنووسرێت.',
  ),
  moment: label('Day and time in Baghdad', 'اليوم والوقت بتوقيت بغداد', 'ڕۆژ و کات بە کاتی بەغدا'),
  momentMissing: label('Choose a day and a time.', 'اختر يوماً ووقتاً.', 'ڕۆژ و کات هەڵبژێرە.'),
  replace: label(
    'Something is scheduled already, for {date}. It will be taken back.',
    'هناك جدولة سابقة ليوم {date}، وستُلغى.',
    'پێشتر شتێک بۆ ئەم کاتە خشتە کراوە: {date}. هەڵدەوەشێنرێتەوە.',
  ),
  replaceNow: label('Publish now', 'نشر الآن', 'ئێستا بڵاوی بکەرەوە'),
  cancelSchedule: label('Take back', 'إلغاء الجدولة', 'هەڵوەشاندنەوە'),
  scheduledPublish: label(
    'Goes out: {date} ({name})',
    'يُنشر: {date} ({name})',
    'بڵاو دەبێتەوە: {date} ({name})',
  ),
  scheduledWithdraw: label(
    'Is withdrawn: {date} ({name})',
    'يُسحب: {date} ({name})',
    'دەکشێنرێتەوە: {date} ({name})',
  ),
  withdraw: label('Withdraw', 'سحب', 'کشاندنەوە'),
  withdrawHeading: label(
    'Withdraw from the site?',
    'هل تريد سحب هذه الصفحة من الموقع؟',
    'لە ماڵپەڕ بکشێنرێتەوە؟',
  ),
  withdrawBody: label(
    'Readers of this language will no longer see this. Its address says since when. Your text stays here.',
    'لن يرى قراء هذه اللغة الصفحة بعد الآن، ومن يفتح عنوانها يقرأ متى سُحبت. يبقى نصك هنا.',
    'خوێنەرانی ئەم زمانە ئیتر ئەمە نابینن، و لە ناونیشانەکەیدا دەنووسرێت لە کەیەوە کشێنراوەتەوە. دەقەکەت لێرە دەمێنێتەوە.',
  ),
  when: label('When', 'متى', 'کەی'),
  now: label('Now', 'الآن', 'ئێستا'),
  later: label('At a moment', 'في وقت محدد', 'لە کاتێکی دیاریکراودا'),
  insteadKind: label('What to use instead: kind', 'نوع البديل', 'لە جیاتی ئەوە: جۆرەکەی'),
  insteadEntry: label('What to use instead: page', 'الصفحة البديلة', 'لە جیاتی ئەوە: پەڕەکە'),
  nothingInstead: label('Nothing', 'بلا بديل', 'هیچ'),
  goLive: label('Go live together', 'النشر معاً', 'پێکەوە بڵاوکردنەوە'),
  goLiveHint: label(
    'All of these go out in one act, once each is ready.',
    'تُنشر اللغات المختارة دفعة واحدة حين تصبح كلها جاهزة.',
    'کاتێک هەموویان ئامادە بوون، بە یەک جار بڵاو دەبنەوە.',
  ),
  goLiveLanguages: label('Languages', 'اللغات', 'زمانەکان'),
  notBefore: label(
    'Not before (time in Baghdad)',
    'لا تُنشر قبل (بتوقيت بغداد)',
    'پێش ئەم کاتە نا (بە کاتی بەغدا)',
  ),
  goLiveNow: label('Wait and go live', 'الانتظار ثم النشر', 'چاوەڕێ بکە و بڵاوی بکەرەوە'),
  goLiveWaits: label(
    'Waits to go live together: {names}',
    'بانتظار النشر معاً: {names}',
    'چاوەڕێن پێکەوە بڵاو ببنەوە: {names}',
  ),
  goLiveNotBefore: label('not before {date}', 'ليس قبل {date}', 'نەک پێش {date}'),
  goLiveCancel: label(
    'Do not go live together',
    'إلغاء النشر معاً',
    'هەڵوەشاندنەوەی پێکەوە بڵاوکردنەوە',
  ),
  twoLanguages: label('Choose a language.', 'اختر لغة.', 'زمانێک هەڵبژێرە.'),
  askForChanges: label('Ask for changes', 'طلب تعديل', 'داوای دەستکاری'),
  remark: label('Remark', 'ملاحظة', 'تێبینی'),
  remarkMissing: label(
    'Write what must be changed.',
    'اكتب ما يجب تعديله.',
    'بنووسە دەبێت چی بگۆڕدرێت.',
  ),
  problems: label(
    'Not done yet: please correct',
    'لم يتم بعد. صحّح ما يلي',
    'هێشتا نەکراوە، تکایە ئەمانە ڕاست بکەرەوە',
  ),
  leftOut: label(
    'Published. These links appear once their pages are public in this language:',
    'تم النشر. تظهر هذه الروابط حين تُنشر صفحاتها بهذه اللغة:',
    'بڵاوکرایەوە. ئەم بەستەرانە دەردەکەون کاتێک پەڕەکانیان بەم زمانە بڵاو بوونەوە:',
  ),
  close: label('Close', 'إغلاق', 'داخستن'),
  back: label('Back', 'رجوع', 'گەڕانەوە'),
  failed: label(
    'The server did not answer. Try again.',
    'لم يستجب الخادم. حاول مرة أخرى.',
    'سێرڤەر وەڵامی نەدایەوە. دووبارە هەوڵ بدەرەوە.',
  ),
} as const

/** What a language's details say. */
export const detailWords = {
  languages: label('Languages of this page', 'لغات هذه الصفحة', 'زمانەکانی ئەم پەڕەیە'),
  changedSince: label('changed since', 'تغيّر بعد النشر', 'دوای ئەوە گۆڕاوە'),
  isScheduled: label('scheduled', 'مجدول', 'خشتە کراوە'),
  changesAsked: label('changes asked for', 'مطلوب تعديله', 'داوای دەستکاری کراوە'),
  since: label('Since {date}', 'منذ {date}', 'لەم کاتەوە: {date}'),
  changed: label(
    'Changed since it went out:',
    'ما تغيّر بعد النشر:',
    'ئەوەی دوای بڵاوکردنەوە گۆڕاوە:',
  ),
  outdated: label(
    'The source says differently:',
    'ما تغيّر في الأصل:',
    'ئەوەی لە دەقی سەرەکیدا گۆڕاوە:',
  ),
  sensitive: label(
    'A second person looks at these before they go out:',
    'يراجع شخص ثانٍ ما يلي قبل نشره:',
    'پێش بڵاوکردنەوە کەسێکی تر سەیری ئەمانە دەکات:',
  ),
  submitted: label(
    'Submitted by {name}, {date}',
    'الإرسال للمراجعة: {name}، {date}',
    '{name} ناردوویەتی بۆ پێداچوونەوە، {date}',
  ),
  changesRequested: label(
    'Changes asked for by {name}, {date}',
    'طلب التعديل: {name}، {date}',
    '{name} داوای دەستکاریی کردووە، {date}',
  ),
  approved: label(
    'Approved by {name}, {date}',
    'الموافقة: {name}، {date}',
    '{name} پەسەندی کردووە، {date}',
  ),
  edit: label('Edit this language', 'تعديل نص هذه اللغة', 'دەستکاریی ئەم زمانە'),
  editing: label(
    'You are editing this language',
    'أنت تعدّل نص هذه اللغة الآن',
    'ئێستا ئەم زمانە دەستکاری دەکەیت',
  ),
} as const

/** What the button for checks says. */
export const checkWords = {
  heading: label('Still right?', 'هل ما زال صحيحاً؟', 'هێشتا دروستە؟'),
  button: label('Still right', 'ما زال صحيحاً', 'هێشتا دروستە'),
  never: label(
    'Nobody has checked this yet.',
    'لم يتحقق منه أحد بعد.',
    'هێشتا کەس ئەمەی نەپشکنیوە.',
  ),
  fine: label('Next check by {day}.', 'موعد التحقق التالي: {day}.', 'پشکنینی داهاتوو تا {day}.'),
  due: label(
    'Due for a check, by {day}.',
    'حان وقت التحقق. موعده: {day}.',
    'کاتی پشکنینی هاتووە، تا {day}.',
  ),
  overdue: label(
    'The check was due by {day}. Readers are told.',
    'كان موعد التحقق {day}. يظهر ذلك للقراء.',
    'دەبوو تا {day} بپشکنرێت. ئەمە بە خوێنەران دەوترێت.',
  ),
} as const

/** What stands over the list of pages that name a document or a file. */
export const usedInWords = {
  heading: label('Where is this used?', 'أين يُستعمل هذا؟', 'ئەمە لە کوێ بەکار دێت؟'),
  nowhere: label(
    'Nothing that you can see leads here.',
    'لا تشير إلى هذا أي صفحة يمكنك رؤيتها.',
    'لەوەی تۆ دەتوانیت بیبینیت، هیچ شتێک ئاماژە بەمە ناکات.',
  ),
  count: label(
    'Pages that lead here: {count}',
    'صفحات تشير إلى هذا: {count}',
    'ئەو پەڕانەی ئاماژە بەمە دەکەن: {count}',
  ),
  before: label(
    'Before you delete or withdraw it: links on these pages disappear with it.',
    'انتبه قبل حذفه أو سحبه: ستختفي معه روابطه من هذه الصفحات.',
    'پێش سڕینەوەی یان کشاندنەوەی: ئەو بەستەرانەی لەم پەڕانەدا بۆ ئێرەن، لەگەڵیدا نامێنن.',
  ),
  draftOnly: label('draft only', 'في المسودة فقط', 'تەنها لە ڕەشنووسدا'),
  wordInText: label('As a word in the text', 'كلمة في النص', 'وەک وشەیەک لە دەقەکەدا'),
} as const
