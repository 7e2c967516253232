import type { CountProblem } from '../attendance/count-problem.ts'
import type { Column } from '../attendance/small-groups.ts'
import { label, type Labels } from './label.ts'

/** Why a count was not kept. */
export const countProblemLabels: Labels<CountProblem> = {
  unknown: label(
    'This date is not in your list any more. Load the page again.',
    'لم يعد هذا الموعد في قائمتك. أعد تحميل الصفحة.',
    'ئەم وادەیە ئیتر لە لیستەکەتدا نییە. پەڕەکە نوێ بکەرەوە.',
  ),
  ahead: label(
    'This date has not begun yet. Count when people are there.',
    'لم يبدأ هذا الموعد بعد. احسب الحاضرين بعد أن يبدأ.',
    'ئەم وادەیە هێشتا دەستی پێ نەکردووە. دوای دەستپێکردن ئامادەبووان بژمێرە.',
  ),
  cancelled: label(
    'This date was cancelled, so there is nobody to count.',
    'أُلغي هذا الموعد، فلا حضور لتحسبه.',
    'ئەم وادەیە هەڵوەشایەوە، بۆیە کەس نییە بژمێردرێت.',
  ),
  number: label(
    'Write a whole number from 0 to 2000 in each of the three fields.',
    'اكتب في كل من الحقول الثلاثة عدداً صحيحاً من ٠ إلى ٢٠٠٠.',
    'لە هەر سێ خانەکەدا ژمارەیەکی تەواو لە ٠ تا ٢٠٠٠ بنووسە.',
  ),
  youth: label(
    'There are more people under 25 than women and men together. Check the three numbers.',
    'عدد من هم دون سن ٢٥ أكبر من عدد النساء والرجال معاً. راجع الأعداد الثلاثة.',
    'ژمارەی کەسانی خوار ٢٥ ساڵ لە ژمارەی ژنان و پیاوان پێکەوە زیاترە. هەر سێ ژمارەکە بپشکنە.',
  ),
}

/** Names of the report's columns. */
export const columnLabels: Labels<Column> = {
  women: label('Women', 'نساء', 'ژنان'),
  men: label('Men', 'رجال', 'پیاوان'),
  youth: label('Under 25', 'دون ٢٥', 'خوار ٢٥ ساڵ'),
  total: label('In all', 'المجموع', 'کۆی گشتی'),
}

/** Everything else that is said about head counts. */
export const attendanceWords = {
  saved: label(
    'Saved. In all: {total}',
    'حُفظ. المجموع: {total}',
    'پاشەکەوت کرا. کۆی گشتی: {total}',
  ),
  logIn: label('Log in first.', 'سجّل الدخول أولاً.', 'سەرەتا بچۆ ژوورەوە.'),
  month: label('Month', 'الشهر', 'مانگ'),
  centre: label('Centre', 'المركز', 'ناوەند'),
  course: label('Course', 'الدورة', 'خول'),
  counted: label('Dates counted', 'مواعيد حُسب حضورها', 'وادەی ژمێردراو'),
  uncounted: label('Dates not counted', 'مواعيد لم يُحسب حضورها', 'وادەی نەژمێردراو'),
  online: label('Online', 'عبر الإنترنت', 'ئۆنلاین'),
  withoutCourse: label(
    'Information sessions and open days',
    'جلسات المعلومات والأيام المفتوحة',
    'دانیشتنی زانیاری و ڕۆژی کراوە',
  ),
  deleted: label('Deleted', 'محذوف', 'سڕاوەتەوە'),
  allCourses: label('All courses', 'كل الدورات', 'هەموو خولەکان'),
  allCentres: label('All centres', 'كل المراكز', 'هەموو ناوەندەکان'),
  toCount: label(
    'Dates of the last two weeks that are not counted yet',
    'مواعيد الأسبوعين الماضيين التي لم يُحسب حضورها بعد',
    'وادەکانی دوو هەفتەی ڕابردوو کە هێشتا نەژمێردراون',
  ),
  noneToCount: label(
    'Every date of the last two weeks is counted.',
    'حُسب حضور كل مواعيد الأسبوعين الماضيين.',
    'هەموو وادەکانی دوو هەفتەی ڕابردوو ژمێردراون.',
  ),
  howToCount: label(
    'Count women and men. Then write how many of them are under 25. Write 0 where there was nobody.',
    'احسب النساء والرجال، ثم اكتب كم منهم دون سن ٢٥. اكتب ٠ إن لم يكن هناك أحد.',
    'ژنان و پیاوان بژمێرە، پاشان بنووسە تەمەنی چەندیان لە ٢٥ ساڵ کەمترە. ئەگەر کەس نەبوو، ٠ بنووسە.',
  ),
  ofThemYouth: label('Of them under 25', 'منهم دون سن ٢٥', 'لەوانە خوار ٢٥ ساڵ'),
  save: label('Save', 'حفظ', 'پاشەکەوت'),
  saving: label('Saving …', 'جارٍ الحفظ…', 'پاشەکەوت دەکرێت …'),
  failed: label(
    'Not saved: the network is gone. Try again.',
    'لم يُحفظ: انقطع الاتصال. حاول مرة أخرى.',
    'پاشەکەوت نەکرا: ئینتەرنێت پچڕا. دووبارە هەوڵ بدەرەوە.',
  ),
  report: label('Report', 'التقرير', 'ڕاپۆرت'),
  from: label('From', 'من', 'لە'),
  to: label('To', 'إلى', 'تا'),
  show: label('Show', 'عرض', 'پیشاندان'),
  csv: label('Download as CSV', 'تنزيل بصيغة CSV', 'داگرتن وەک CSV'),
  nothingHeld: label(
    'No date was held in these months.',
    'لم يُعقد أي موعد في هذه الأشهر.',
    'لەم مانگانەدا هیچ وادەیەک نەبوو.',
  ),
  small: label('<5', 'أقل من ٥', 'کەمتر لە ٥'),
  hidden: label('hidden', 'مخفي', 'شاراوە'),
  atLeast: label('at least {number}', '{number} على الأقل', 'لانیکەم {number}'),
  unknown: label('not counted', 'لم يُحسب', 'نەژمێردراوە'),
  dates: label('Dates: {all}', 'المواعيد: {all}', 'وادە: {all}'),
  datesMissing: label(
    'Dates: {all}, not counted: {missing}',
    'المواعيد: {all}، لم يُحسب منها: {missing}',
    'وادە: {all}، نەژمێردراو: {missing}',
  ),
  aboutSmall: label(
    'Groups of fewer than 5 people are not told, so that nobody can be recognised.',
    'لا تُذكر المجموعات التي تقل عن ٥ أشخاص، كي لا يُعرف أحد منها.',
    'ژمارەی ئەو گرووپانە نانووسرێت کە لە ٥ کەس کەمترن، بۆ ئەوەی کەس نەناسرێتەوە.',
  ),
  aboutHidden: label(
    'Hidden numbers could tell such a group. Sums are then “at least”.',
    'تُخفى الأعداد التي قد تكشف مجموعة كهذه، فتجد مع المجموع «على الأقل».',
    'ژمارە شاراوەکان لەوانەیە گرووپێکی وا ئاشکرا بکەن. لەو کاتەدا کۆی گشتی بە «لانیکەم» دەنووسرێت.',
  ),
  byCentre: label(
    'All these months by centre',
    'كل هذه الأشهر بحسب المركز',
    'هەموو ئەم مانگانە بەپێی ناوەند',
  ),
  byCourse: label(
    'All these months by course',
    'كل هذه الأشهر بحسب الدورة',
    'هەموو ئەم مانگانە بەپێی خول',
  ),
  chartOf: label(
    'How many people came in {month}, as bars',
    'عدد من حضروا في {month} على شكل أعمدة',
    'ژمارەی ئامادەبووان لە {month} بە شێوەی هێڵکاری',
  ),
  tableOf: label(
    '{month}: how many people came, by centre and course',
    '{month}: عدد من حضروا بحسب المركز والدورة',
    '{month}: ژمارەی ئامادەبووان بەپێی ناوەند و خول',
  ),
  notTold: label(
    'women and men not told apart',
    'لا يُذكر عدد النساء وعدد الرجال',
    'ژن و پیاو جیا نەکراونەتەوە',
  ),
}
