import type { FileProblem, RefusalCode } from '../exchange/types.ts'
import { label, type Labels } from './label.ts'

/** Where in the file: before the sentence that says what to do. */
export const placeLabels: Labels<'row' | 'event' | 'untitled'> = {
  row: label('Row {row}', 'السطر {row}', 'دێڕی {row}'),
  event: label('“{title}”', '«{title}»', '«{title}»'),
  untitled: label('An event without a title', 'موعد بلا عنوان', 'وادەیەکی بێ ناونیشان'),
}

/** What is wrong with one date of a file, and what to do. */
export const fileProblemLabels: Labels<FileProblem['code']> = {
  day: label(
    '“{found}” is no day. Write it like 2026-12-06.',
    'اليوم «{found}» غير صحيح. اكتبه هكذا: ٠٦/١٢/٢٠٢٦.',
    'ڕۆژی «{found}» دروست نییە. بەم جۆرە بینووسە: ٠٦/١٢/٢٠٢٦.',
  ),
  time: label(
    '“{found}” is no time. Write it like 10:00.',
    'الوقت «{found}» غير صحيح. اكتبه هكذا: ١٠:٠٠.',
    'کاتی «{found}» دروست نییە. بەم جۆرە بینووسە: ١٠:٠٠.',
  ),
  timesMissing: label(
    'Beginning or end is missing. Fill in both.',
    'ينقص وقت البداية أو وقت النهاية. اكتب الوقتين.',
    'کاتی دەستپێک یان کۆتایی نەنووسراوە. هەردووکیان بنووسە.',
  ),
  endsBeforeStart: label(
    'It ends before it begins. Correct one of the two times.',
    'ينتهي قبل أن يبدأ. صحّح أحد الوقتين.',
    'پێش دەستپێکردن کۆتایی دێت. یەکێک لە کاتەکان ڕاست بکەرەوە.',
  ),
  kind: label(
    'The kind “{found}” is not known. Copy the word from another row.',
    'النوع «{found}» غير معروف. انسخ الكلمة من سطر آخر.',
    'جۆری «{found}» نەناسراوە. وشەکە لە دێڕێکی ترەوە کۆپی بکە.',
  ),
  places: label(
    '“{found}” does not say how many places are left. Write: Places left, Few places or Full.',
    'الكلمة «{found}» لا تدل على الأماكن. اكتب: «أماكن متاحة» أو «أماكن قليلة» أو «اكتمل العدد».',
    '«{found}» هیچ دەربارەی شوێنەکان ناڵێت. بنووسە: «شوێن ماوە»، «چەند شوێنێک ماوە» یان «پڕ بووە».',
  ),
  status: label(
    '“{found}” is no status. Write: Takes place, Cancelled or Moved.',
    'الكلمة «{found}» ليست حالة. اكتب: «في موعده» أو «أُلغي» أو «تغيّر الموعد».',
    '«{found}» دۆخ نییە. بنووسە: «بەڕێوە دەچێت»، «هەڵوەشایەوە» یان «وادەکە گۆڕا».',
  ),
  languages: label(
    'The language “{found}” is not known. Write Arabic, Sorani Kurdish or English, with / in between.',
    'اللغة «{found}» غير معروفة. اكتب: العربية أو الكردية السورانية أو الإنكليزية، وضع / بينها.',
    'زمانی «{found}» نەناسراوە. عەرەبی، کوردیی سۆرانی یان ئینگلیزی بنووسە و / لە نێوانیاندا دابنێ.',
  ),
  flag: label(
    '“{found}” is neither yes nor no. Write one of the two.',
    'الكلمة «{found}» ليست «نعم» ولا «لا». اكتب إحداهما.',
    '«{found}» نە «بەڵێ»یە و نە «نەخێر». یەکێکیان بنووسە.',
  ),
  link: label(
    'The link “{found}” does not begin with https://. Correct it.',
    'يجب أن يبدأ الرابط «{found}» بالحروف https://\u200e. صحّحه.',
    'بەستەری «{found}» دەبێت بەم پیتانە دەست پێ بکات: https://\u200e. ڕاستی بکەرەوە.',
  ),
  room: label(
    'The name of the room is too long. Shorten it to 40 letters.',
    'اسم القاعة طويل. اختصره إلى ٤٠ حرفاً.',
    'ناوی هۆڵەکە زۆر درێژە. کورتی بکەرەوە بۆ ٤٠ پیت.',
  ),
  movedFrom: label(
    'It was moved, but not from which date. Write the earlier day and time like 2026-12-06 10:00.',
    'تغيّر الموعد، لكن الموعد السابق غير مكتوب. اكتب اليوم والوقت السابقين هكذا: ٠٦/١٢/٢٠٢٦ ١٠:٠٠.',
    'وادەکە گۆڕاوە، بەڵام وادەی پێشوو نازانرێت. ڕۆژ و کاتی پێشوو بەم جۆرە بنووسە: ٠٦/١٢/٢٠٢٦ ١٠:٠٠.',
  ),
  twice: label(
    'This ID is in the file twice. Empty it in the row that is new.',
    'هذا المعرّف مكرر في الملف. احذفه من السطر الجديد.',
    'ئەم ناسێنەرە دوو جار لە فایلەکەدایە. لە دێڕە نوێیەکەدا بیسڕەوە.',
  ),
  repeated: label(
    'Another date of the same session begins at this time. Take one of the two out.',
    'يبدأ موعد آخر للجلسة نفسها في هذا الوقت. احذف أحدهما.',
    'وادەیەکی تری هەمان دانیشتن لەم کاتەدا دەست پێ دەکات. یەکێکیان لاببە.',
  ),
  tooManyDates: label(
    'A session has 60 dates at most. Begin another session with the rest.',
    'للجلسة ٦٠ موعداً كحد أقصى. ضع الباقي في جلسة أخرى.',
    'هەر دانیشتنێک ئەوپەڕی ٦٠ وادەی هەیە. ئەوەی ماوە بیخە دانیشتنێکی ترەوە.',
  ),
  otherCentre: label(
    'This date belongs to another centre, so you cannot change it. Ask an editor.',
    'هذا الموعد لمركز آخر، فلا يمكنك تغييره. اسأل محرراً.',
    'ئەم وادەیە هی ناوەندێکی ترە، بۆیە ناتوانیت بیگۆڕیت. لە دەستکاریکەرێک بپرسە.',
  ),
  venue: label(
    'It has neither a centre nor a link. Write one of the two.',
    'لا مركز له ولا رابط. اكتب أحدهما.',
    'نە ناوەندی هەیە و نە بەستەر. یەکێکیان بنووسە.',
  ),
  differs: label(
    '{found}: it is the same for every date of a session. Write it in all of its rows.',
    '{found}: القيمة واحدة لكل مواعيد الجلسة. اكتبها في كل أسطرها.',
    '{found}: دەبێت بۆ هەموو وادەکانی دانیشتنەکە وەک یەک بێت. لە هەموو دێڕەکانیدا بینووسە.',
  ),
  allDay: label(
    'It lasts all day. Give it a beginning and an end in your calendar, and import again.',
    'يستمر طوال اليوم. حدّد له بداية ونهاية في تقويمك ثم استورده من جديد.',
    'هەموو ڕۆژەکە دەخایەنێت. لە ڕۆژژمێرەکەتدا دەستپێک و کۆتایی بۆ دابنێ و دووبارە بیهێنە.',
  ),
  zone: label(
    'Its time zone is not known. Choose Baghdad’s in your calendar, and import again.',
    'منطقته الزمنية غير معروفة. اختر توقيت بغداد في تقويمك ثم استورده من جديد.',
    'ناوچەی کاتەکەی نەناسراوە. لە ڕۆژژمێرەکەتدا کاتی بەغدا هەڵبژێرە و دووبارە بیهێنە.',
  ),
  rule: label(
    'It repeats in a way that is not read here. Repeat it every day, week, month or year.',
    'لا يمكن قراءة طريقة تكراره. كرّره كل يوم أو أسبوع أو شهر أو سنة.',
    'شێوازی دووبارەبوونەوەکەی لێرە ناخوێنرێتەوە. با هەموو ڕۆژێک، هەفتەیەک، مانگێک یان ساڵێک دووبارە بێتەوە.',
  ),
}

/** Why a file cannot be read, and what to do. */
export const refusalLabels: Labels<RefusalCode> = {
  empty: label(
    'There are no dates in this file. Choose another one.',
    'لا مواعيد في هذا الملف. اختر ملفاً آخر.',
    'لەم فایلەدا هیچ وادەیەک نییە. فایلێکی تر هەڵبژێرە.',
  ),
  tooLarge: label(
    'This file is too large: 1 MB at most. Take out what are no dates.',
    'هذا الملف كبير جداً: الحد الأقصى ١ ميغابايت. احذف منه ما ليس مواعيد.',
    'ئەم فایلە زۆر گەورەیە: ئەوپەڕی ١ مێگابایت. ئەوەی وادە نییە لێی لاببە.',
  ),
  type: label(
    'This is no calendar (iCalendar), Excel file or CSV table. Choose one of these.',
    'هذا ليس تقويم iCalendar ولا ملف Excel ولا جدول CSV. اختر واحداً منها.',
    'ئەمە نە ڕۆژژمێری iCalendar، نە فایلی Excel و نە خشتەی CSVیە. یەکێک لەوانە هەڵبژێرە.',
  ),
  protected: label(
    'This Excel file has a password or is of an old kind. Save it without a password as an Excel workbook (xlsx).',
    'ملف Excel هذا محمي بكلمة مرور أو من نوع قديم. احفظه بلا كلمة مرور بصيغة xlsx.',
    'ئەم فایلەی Excel وشەی نهێنیی هەیە یان لە جۆرێکی کۆنە. بەبێ وشەی نهێنی وەک xlsx پاشەکەوتی بکە.',
  ),
  broken: label(
    'This file is damaged. Save it once more in its program, and choose it again.',
    'هذا الملف تالف. احفظه مرة أخرى في برنامجه ثم اختره من جديد.',
    'ئەم فایلە تێکچووە. جارێکی تر لە بەرنامەکەیدا پاشەکەوتی بکە و دووبارە هەڵیبژێرە.',
  ),
  encoding: label(
    'The letters of this file cannot be read. Save it as “CSV UTF-8” or as an Excel workbook (xlsx).',
    'لا يمكن قراءة حروف هذا الملف. احفظه بصيغة «CSV UTF-8» أو xlsx.',
    'پیتەکانی ئەم فایلە ناخوێنرێنەوە. وەک «CSV UTF-8» یان xlsx پاشەکەوتی بکە.',
  ),
  header: label(
    'The first row does not name the columns. Export a file here and write your dates into it.',
    'السطر الأول لا يسمي الأعمدة. صدّر ملفاً من هنا واكتب مواعيدك فيه.',
    'ناوی ستوونەکان لە دێڕی یەکەمدا نییە. لێرەوە فایلێک هەناردە بکە و وادەکانت تێیدا بنووسە.',
  ),
  tooManyDates: label(
    'This file has more than 500 dates. Divide it into several files.',
    'في هذا الملف أكثر من ٥٠٠ موعد. قسّمه إلى عدة ملفات.',
    'لەم فایلەدا زیاتر لە ٥٠٠ وادە هەیە. دابەشی بکە بۆ چەند فایلێک.',
  ),
}
