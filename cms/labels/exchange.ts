import type { ProposedDate, ShownField } from '../exchange/types.ts'
import { columnLabels } from './exchange-table.ts'
import { label, type Labels } from './label.ts'

/** What a file would do with a date. */
export const stateLabels: Labels<ProposedDate['state']> = {
  new: label('New', 'جديد', 'نوێ'),
  changed: label('Changed', 'تغيّر', 'گۆڕاوە'),
  unchanged: label('Unchanged', 'لم يتغيّر', 'نەگۆڕاوە'),
  missing: label('Not in the file', 'ليس في الملف', 'لە فایلەکەدا نییە'),
}

/** How many dates a file would do it with. */
export const countLabels: Labels<ProposedDate['state'] | 'problems'> = {
  new: label('New: {count}', 'جديد: {count}', 'نوێ: {count}'),
  changed: label('Changed: {count}', 'تغيّر: {count}', 'گۆڕاو: {count}'),
  unchanged: label('Unchanged: {count}', 'لم يتغيّر: {count}', 'نەگۆڕاو: {count}'),
  missing: label('Not in the file: {count}', 'ليس في الملف: {count}', 'لە فایلەکەدا نییە: {count}'),
  problems: label('To correct: {count}', 'للتصحيح: {count}', 'بۆ ڕاستکردنەوە: {count}'),
}

/** Names of what a proposal shows as changed. */
export const fieldLabels: Labels<ShownField> = {
  kind: columnLabels.kind,
  course: columnLabels.course,
  centre: columnLabels.centre,
  startsAt: columnLabels.start,
  endsAt: columnLabels.end,
  places: columnLabels.places,
  status: columnLabels.status,
  movedFrom: columnLabels.movedFrom,
  room: columnLabels.room,
  link: columnLabels.link,
  languages: columnLabels.languages,
  womenOnly: columnLabels.womenOnly,
  childcare: columnLabels.childcare,
}

/** What was done with a date. */
export const outcomeLabels: Labels<
  'created' | 'changed' | 'already' | 'stale' | 'gone' | 'refused'
> = {
  created: label('Added', 'أُضيف', 'زیاد کرا'),
  changed: label('Changed', 'تغيّر', 'گۆڕدرا'),
  already: label(
    'Was so already: nothing was done',
    'كان هكذا من قبل، فلم يتغيّر شيء',
    'پێشتر هەر وابوو: هیچ نەکرا',
  ),
  stale: label(
    'Somebody changed it in the meantime. Choose the file again to compare anew',
    'غيّره شخص آخر في هذه الأثناء. اختر الملف من جديد للمقارنة',
    'لەم ماوەیەدا کەسێکی تر گۆڕیویەتی. فایلەکە دووبارە هەڵبژێرە بۆ بەراوردکردن',
  ),
  gone: label(
    'It is no longer there, or belongs to another centre',
    'لم يعد موجوداً، أو هو لمركز آخر',
    'ئیتر لەوێ نەماوە، یان هی ناوەندێکی ترە',
  ),
  refused: label('Not saved', 'لم يُحفظ', 'پاشەکەوت نەکرا'),
}

/** Everything else that the screen and the answers say. */
export const exchangeWords = {
  title: label('Import and export', 'استيراد وتصدير', 'هاوردە و هەناردە'),
  exportHeading: label(
    'Save the dates as a file',
    'حفظ المواعيد في ملف',
    'پاشەکەوتکردنی وادەکان لە فایلێکدا',
  ),
  exportHelp: label(
    'Change the file in Excel or in a calendar, and bring it back below. Nothing gets lost.',
    'غيّر الملف في Excel أو في تطبيق تقويم، ثم استورده في أسفل هذه الصفحة. لن يضيع شيء.',
    'فایلەکە لە Excel یان لە ڕۆژژمێرێکدا بگۆڕە و لە خوارەوە بیهێنەرەوە. هیچ شتێک لە ڕێگادا ون نابێت.',
  ),
  xlsx: label('Excel', 'Excel', 'Excel'),
  csv: label('CSV table', 'جدول CSV', 'خشتەی CSV'),
  ics: label('Calendar (iCalendar)', 'تقويم iCalendar', 'ڕۆژژمێری iCalendar'),
  centre: label('Of which centre', 'لأي مركز', 'هی کام ناوەند'),
  allCentres: label('All centres', 'كل المراكز', 'هەموو ناوەندەکان'),
  importHeading: label(
    'Read dates from a file',
    'قراءة المواعيد من ملف',
    'خوێندنەوەی وادەکان لە فایلێکەوە',
  ),
  importHelp: label(
    'An Excel file, a CSV table or a calendar (iCalendar), 1 MB and 500 dates at most. Of a date that repeats without an end, the coming 12 months are read, 60 dates at most. First you see what would change; nothing is saved before you say so.',
    'ملف Excel أو جدول CSV أو تقويم iCalendar، حتى ١ ميغابايت و٥٠٠ موعد. إذا كان الموعد يتكرر بلا نهاية، فتُقرأ منه الأشهر الاثنا عشر القادمة، حتى ٦٠ موعداً. ترى أولاً ما سيتغيّر، ولا يُحفظ شيء قبل موافقتك.',
    'فایلی Excel، خشتەی CSV یان ڕۆژژمێری iCalendar، تا ١ مێگابایت و ٥٠٠ وادە. لە وادەیەک کە بێ کۆتایی دووبارە دەبێتەوە، ١٢ مانگی داهاتوو دەخوێنرێتەوە، تا ٦٠ وادە. سەرەتا دەبینیت چی دەگۆڕێت، و پێش ڕەزامەندیی تۆ هیچ پاشەکەوت ناکرێت.',
  ),
  file: label('File', 'الملف', 'فایل'),
  compare: label('Compare', 'مقارنة', 'بەراوردکردن'),
  comparing: label('Comparing…', 'جارٍ المقارنة…', 'بەراورد دەکرێت…'),
  proposal: label('What would change', 'ما الذي سيتغيّر', 'چی دەگۆڕێت'),
  nothing: label(
    'Nothing would change: the file and the dates here are the same.',
    'لن يتغيّر شيء: الملف والمواعيد هنا متطابقان.',
    'هیچ ناگۆڕێت: فایلەکە و وادەکانی ئێرە وەک یەکن.',
  ),
  past: label(
    'Dates that are over were left out: {count}.',
    'لم تُؤخذ المواعيد المنتهية، وعددها: {count}.',
    'ئەو وادانەی بەسەرچوون وەرنەگیران، ژمارەیان: {count}.',
  ),
  problems: label('To correct in the file', 'للتصحيح في الملف', 'بۆ ڕاستکردنەوە لە فایلەکەدا'),
  unmatched: label('What is meant by this?', 'ما المقصود بهذا؟', 'مەبەست لەمە چییە؟'),
  unmatchedHelp: label(
    'These names are not known here. Choose what they mean, and compare again. Dates whose name stays open are left out.',
    'هذه الأسماء غير معروفة هنا. اختر ما تعنيه ثم قارن من جديد. المواعيد التي يبقى اسمها بلا جواب لا تُؤخذ.',
    'ئەم ناوانە لێرە نەناسراون. هەڵبژێرە مەبەست لێیان چییە و دووبارە بەراورد بکە. ئەو وادانەی ناوەکەیان بێ وەڵام دەمێنێتەوە وەرناگیرێن.',
  ),
  noName: label('(no name in the file)', '(لا اسم في الملف)', '(لە فایلەکەدا ناوی نییە)'),
  whichCourse: label('Course or kind', 'الدورة أو النوع', 'خول یان جۆر'),
  whichCentre: label('Centre', 'المركز', 'ناوەند'),
  online: label('Online, without a centre', 'عبر الإنترنت، بلا مركز', 'ئۆنلاین، بێ ناوەند'),
  choose: label('Choose', 'اختر', 'هەڵبژێرە'),
  newSession: label('New session', 'جلسة جديدة', 'دانیشتنی نوێ'),
  everyDate: label(
    'For every date of the session',
    'لكل مواعيد الجلسة',
    'بۆ هەموو وادەکانی دانیشتنەکە',
  ),
  before: label('Before:', 'قبل:', 'پێشتر:'),
  after: label('After:', 'بعد:', 'دواتر:'),
  none: label('nothing', 'لا شيء', 'هیچ'),
  cancelMissing: label(
    'Cancel: not in the file any more',
    'إلغاء: لم يعد في الملف',
    'هەڵوەشاندنەوە: ئیتر لە فایلەکەدا نییە',
  ),
  apply: label('Save and publish {count}', 'حفظ ونشر {count}', 'پاشەکەوت و بڵاوکردنەوە: {count}'),
  applying: label('Saving…', 'جارٍ الحفظ…', 'پاشەکەوت دەکرێت…'),
  nothingTicked: label(
    'Tick what is to be saved.',
    'ضع علامة على ما تريد حفظه.',
    'ئەوە دیاری بکە کە پاشەکەوت دەکرێت.',
  ),
  results: label('What was done', 'ما الذي تم', 'چی کرا'),
  savedOnly: label(
    'Saved. It is not public, so nothing was published.',
    'حُفظ. ليس منشوراً على الموقع، فلم يُنشر شيء.',
    'پاشەکەوت کرا. لە ماڵپەڕدا بڵاو نەکراوەتەوە، بۆیە هیچ بڵاو نەکرایەوە.',
  ),
  noNetwork: label(
    'The server did not answer. Your file and your choice are still here: try again.',
    'لا جواب من الخادم. ملفك واختياراتك ما زالت هنا: حاول مرة أخرى.',
    'سێرڤەر وەڵامی نەدایەوە. فایلەکەت و هەڵبژاردەکانت هێشتا لێرەن: دووبارە هەوڵ بدەرەوە.',
  ),
  logIn: label('Log in first.', 'سجّل الدخول أولاً.', 'سەرەتا بچۆ ژوورەوە.'),
  unreadable: label(
    'What was sent cannot be read. Choose the file again.',
    'لا يمكن قراءة ما أُرسل. اختر الملف من جديد.',
    'ئەوەی نێردرا ناخوێنرێتەوە. فایلەکە دووبارە هەڵبژێرە.',
  ),
}
