import type { CountProblem } from '../attendance/count-problem.ts'
import type { Column } from '../attendance/small-groups.ts'
import { label, type Labels } from './label.ts'

/** Why a count was not kept. */
export const countProblemLabels: Labels<CountProblem> = {
  unknown: label(
    'This date is not in your list any more. Load the page again.',
    'لم يعد هذا الموعد في قائمتك. أعد تحميل الصفحة.',
    'ئەم وادەیە چیتر لە لیستەکەتدا نییە. پەڕەکە دووبارە بار بکە.',
  ),
  ahead: label(
    'This date has not begun yet. Count when people are there.',
    'لم يبدأ هذا الموعد بعد. عُدّ الحاضرين بعد أن يبدأ.',
    'ئەم وادەیە هێشتا دەستی پێ نەکردووە. دوای دەستپێکردن ئامادەبووان بژمێرە.',
  ),
  cancelled: label(
    'This date was cancelled, so there is nobody to count.',
    'أُلغي هذا الموعد، فلا حضور يُعدّ.',
    'ئەم وادەیە هەڵوەشایەوە، بۆیە کەس نییە بژمێردرێت.',
  ),
  number: label(
    'Write a whole number from 0 to 2000 in each of the three fields.',
    'اكتب في كل من الحقول الثلاثة عدداً صحيحاً من ٠ إلى ٢٠٠٠.',
    'لە هەر سێ خانەکەدا ژمارەیەکی تەواو لە ٠ تا ٢٠٠٠ بنووسە.',
  ),
  youth: label(
    'There are more people under 25 than women and men together. Check the three numbers.',
    'عدد من هم دون ٢٥ أكبر من عدد النساء والرجال معاً. راجع الأعداد الثلاثة.',
    'ژمارەی خوار ٢٥ ساڵان لە ژنان و پیاوان پێکەوە زیاترە. هەر سێ ژمارەکە بپشکنە.',
  ),
}

/** Names of the report's columns. */
export const columnLabels: Labels<Column> = {
  women: label('Women', 'نساء', 'ژنان'),
  men: label('Men', 'رجال', 'پیاوان'),
  youth: label('Under 25', 'دون ٢٥', 'خوار ٢٥'),
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
}
