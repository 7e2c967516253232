import { label, type Labels } from './label.ts'

/** Columns of a table of dates, in their order. */
export const tableColumns = [
  'id',
  'session',
  'kind',
  'course',
  'centre',
  'day',
  'start',
  'end',
  'lastDay',
  'places',
  'status',
  'movedFrom',
  'room',
  'link',
  'languages',
  'womenOnly',
  'childcare',
] as const

/** A column of a table of dates. */
export type TableColumn = (typeof tableColumns)[number]

/** What stands above the columns; reading takes each in every language, and the code. */
export const columnLabels: Labels<TableColumn> = {
  id: label('ID', 'المعرّف', 'ناسێنەر'),
  session: label('Address on the site', 'العنوان على الموقع', 'ناونیشان لە ماڵپەڕ'),
  kind: label('Kind', 'النوع', 'جۆر'),
  course: label('Course', 'الدورة', 'خول'),
  centre: label('Centre', 'المركز', 'ناوەند'),
  day: label('Day', 'اليوم', 'ڕۆژ'),
  start: label('Begins', 'يبدأ', 'دەست پێ دەکات'),
  end: label('Ends', 'ينتهي', 'کۆتایی دێت'),
  lastDay: label('Ends on another day', 'ينتهي في يوم آخر', 'لە ڕۆژێکی تر کۆتایی دێت'),
  places: label('Places', 'الأماكن', 'شوێنەکان'),
  status: label('Status', 'الحالة', 'دۆخ'),
  movedFrom: label('Announced before for', 'الموعد المعلن سابقاً', 'وادەی ڕاگەیەنراوی پێشوو'),
  room: label('Room', 'القاعة', 'هۆڵ'),
  link: label('Link to join online', 'رابط الحضور', 'بەستەری بەشداری'),
  languages: label('Held in', 'لغات الجلسة', 'زمانەکانی دانیشتنەکە'),
  womenOnly: label('For women only', 'للنساء فقط', 'تەنها بۆ ژنان'),
  childcare: label('Children are looked after', 'تتوفر رعاية للأطفال', 'چاودێریی منداڵ هەیە'),
}

/** The answers of a yes-or-no column. */
export const yesNoLabels: Labels<'yes' | 'no'> = {
  yes: label('Yes', 'نعم', 'بەڵێ'),
  no: label('No', 'لا', 'نەخێر'),
}

/** The name of the sheet. */
export const sheetName = label('Dates', 'المواعيد', 'وادەکان')
