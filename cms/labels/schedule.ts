import { label } from './label.ts'

/** What is wrong with a session that somebody wants to post, and what to do. */
export const scheduleProblems = {
  startMissing: label(
    'Say on which day and at what time it begins.',
    'حدّد يوم البداية ووقتها.',
    'ڕۆژ و کاتی دەستپێک دیاری بکە.',
  ),
  endMissing: label('Say at what time it ends.', 'حدّد وقت النهاية.', 'کاتی کۆتایی دیاری بکە.'),
  endsBeforeStart: label(
    'It ends before it begins. Correct one of the two.',
    'النهاية تسبق البداية. صحّح إحداهما.',
    'کۆتاییەکەی دەکەوێتە پێش دەستپێک. یەکێکیان ڕاست بکەرەوە.',
  ),
  tooLong: label(
    'It lasts longer than 12 hours. Make a date for each day.',
    'المدة أطول من ١٢ ساعة. اجعل لكل يوم موعداً.',
    'لە ١٢ کاتژمێر درێژترە. بۆ هەر ڕۆژێک وادەیەک دابنێ.',
  ),
  tooFar: label(
    'Dates can be 18 months ahead at most, until {day}. Choose an earlier day.',
    'أبعد موعد ممكن بعد ١٨ شهراً من اليوم، أي {day}. اختر يوماً أقرب.',
    'دوورترین وادە ١٨ مانگی ترە، واتە {day}. ڕۆژێکی نزیکتر هەڵبژێرە.',
  ),
  unreadable: label(
    'The repetition cannot be read. Choose it again.',
    'لا يمكن قراءة التكرار. اختره من جديد.',
    'دووبارەبوونەوەکە ناخوێنرێتەوە. سەرلەنوێ هەڵیبژێرە.',
  ),
  endless: label(
    'The repetition has no end. Say how many dates there are, or which day is the last.',
    'التكرار بلا نهاية. حدّد عدد المواعيد أو آخر يوم.',
    'دووبارەبوونەوەکە بێ کۆتاییە. ژمارەی وادەکان یان دوا ڕۆژ دیاری بکە.',
  ),
  frequency: label(
    'It can repeat every day, every week or every month. Choose one of them.',
    'يمكن التكرار كل يوم أو كل أسبوع أو كل شهر. اختر واحداً منها.',
    'دەکرێت هەموو ڕۆژێک، هەموو هەفتەیەک یان هەموو مانگێک دووبارە بێتەوە. یەکێکیان هەڵبژێرە.',
  ),
  part: label(
    'The repetition has a part that does not work here: {part}. Leave it out.',
    'في التكرار جزء لا يعمل هنا: {part}. احذفه.',
    'دووبارەبوونەوەکە بەشێکی تێدایە کە لێرە کار ناکات: {part}. لایببە.',
  ),
  tooMany: label(
    'The repetition gives more than {max} dates. Let it end earlier.',
    'عدد مواعيد التكرار أكثر من {max}. اجعله ينتهي أبكر.',
    'ژمارەی وادەکانی دووبارەبوونەوەکە لە {max} زیاترە. با زووتر کۆتایی بێت.',
  ),
  untilBeforeStart: label(
    'The repetition ends before the first date. Choose a later last day.',
    'ينتهي التكرار قبل أول موعد. اجعل آخر يوم بعد أول موعد.',
    'دووبارەبوونەوەکە پێش یەکەم وادە کۆتایی دێت. ڕۆژێکی دواتر بکە بە دوا ڕۆژ.',
  ),
  nothingLeft: label(
    'Every date is left out. Keep at least one.',
    'استُثنيت كل المواعيد. أبقِ موعداً واحداً على الأقل.',
    'هەموو وادەکان لابراون. لانیکەم یەکێکیان بهێڵەرەوە.',
  ),
  moveOfNothing: label(
    'The repetition does not give the date that was moved any more: {date}. Move another one, or none.',
    'لم يعد في التكرار الموعد الذي غيّرت وقته: {date}. غيّر موعداً آخر أو اترك المواعيد كما هي.',
    'ئەو وادەیەی کاتەکەیت گۆڕی ئیتر لە دووبارەبوونەوەکەدا نییە: {date}. وادەیەکی تر بگۆڕە، یان هیچ وادەیەک مەگۆڕە.',
  ),
  repeated: label(
    'Two dates begin at the same time: {date}. Change one of them.',
    'يبدأ موعدان في الوقت نفسه: {date}. غيّر أحدهما.',
    'دوو وادە لە هەمان کاتدا دەست پێ دەکەن: {date}. یەکێکیان بگۆڕە.',
  ),
  courseMissing: label('Choose the course.', 'اختر الدورة.', 'خولەکە هەڵبژێرە.'),
  venueMissing: label(
    'Choose the centre, or give a link to join online.',
    'اختر المركز، أو أضف رابط الحضور عبر الإنترنت.',
    'ناوەندەکە هەڵبژێرە، یان بەستەری بەشداریی ئۆنلاین دابنێ.',
  ),
  otherCentre: label(
    'You can post dates of your own centre only. Choose it.',
    'يمكنك نشر مواعيد مركزك فقط. اختره.',
    'تەنها دەتوانیت وادەکانی ناوەندەکەی خۆت بڵاو بکەیتەوە. ناوەندەکەی خۆت هەڵبژێرە.',
  ),
  languagesMissing: label(
    'Choose the language in which it is held.',
    'اختر اللغة التي تُقدَّم بها.',
    'ئەو زمانە هەڵبژێرە کە پێی پێشکەش دەکرێت.',
  ),
  linkUnreadable: label(
    'The link is not complete. Copy it once more from the browser.',
    'الرابط غير كامل. انسخه مرة أخرى من المتصفح.',
    'بەستەرەکە تەواو نییە. جارێکی تر لە وێبگەڕەکە کۆپیی بکە.',
  ),
  roomTooLong: label(
    'The room’s name is longer than {max} letters. Shorten it.',
    'اسم القاعة أطول من {max} حرفاً. اختصره.',
    'ناوی هۆڵەکە لە {max} پیت درێژترە. کورتی بکەرەوە.',
  ),
}

/** Why somebody may want to think again about a date. */
export const scheduleWarnings = {
  trainer: label(
    'You hold another date at that time: {title}, {when}.',
    'لديك موعد آخر في هذا الوقت: {title}، {when}.',
    'لەو کاتەدا وادەیەکی ترت هەیە: {title}، {when}.',
  ),
  room: label(
    'The room is taken at that time: {title}, {when}.',
    'القاعة محجوزة في هذا الوقت: {title}، {when}.',
    'هۆڵەکە لەو کاتەدا گیراوە: {title}، {when}.',
  ),
  itself: label(
    'It overlaps with another date of this list: {when}.',
    'يتداخل مع موعد آخر في هذه القائمة: {when}.',
    'کاتەکەی لەگەڵ وادەیەکی تری ئەم لیستە یەک دەگرێتەوە: {when}.',
  ),
  holiday: label(
    'It is a public holiday: {name}.',
    'هذا اليوم عطلة رسمية: {name}.',
    'ئەو ڕۆژە پشووی فەرمییە: {name}.',
  ),
  closed: label(
    'The centre is closed that day.',
    'المركز مغلق في هذا اليوم.',
    'ناوەندەکە لەو ڕۆژەدا داخراوە.',
  ),
  ramadan: label(
    'It is in Ramadan; the first day may differ by one, with the moon. End well before sunset, and check the centre’s hours.',
    'هذا اليوم في رمضان، وقد يتقدّم أوله أو يتأخر يوماً بحسب الهلال. اجعل الموعد ينتهي قبل الإفطار بمدة كافية، وتأكد من دوام المركز.',
    'ئەو ڕۆژە لە ڕەمەزاندایە، بەڵام سەرەتای ڕەمەزان بەپێی بینینی مانگ لەوانەیە ڕۆژێک جیاواز بێت. با وادەکە ماوەیەکی باش پێش بەربانگ تەواو بێت، و لە دەوامی ناوەندەکە دڵنیا ببەرەوە.',
  ),
  nearRamadan: label(
    'It may be in Ramadan, which begins and ends with the moon. Check the centre’s hours.',
    'قد يكون هذا اليوم في رمضان، فأوله وآخره بحسب الهلال. تأكد من دوام المركز.',
    'لەوانەیە ئەو ڕۆژە لە ڕەمەزاندا بێت، چونکە ڕەمەزان بەپێی بینینی مانگ دەست پێ دەکات و کۆتایی دێت. لە دەوامی ناوەندەکە دڵنیا ببەرەوە.',
  ),
  past: label('This date is past.', 'مضى هذا الموعد.', 'ئەم وادەیە بەسەرچووە.'),
}

/** What posting and tapping answer. */
export const scheduleMessages = {
  posted: label(
    'Posted. The first date is {when}.',
    'تم النشر. أول موعد: {when}.',
    'بڵاوکرایەوە. یەکەم وادە: {when}.',
  ),
  open: label('Places left: {when}.', 'أماكن متاحة: {when}.', 'شوێن ماوە: {when}.'),
  few: label('Few places: {when}.', 'أماكن قليلة: {when}.', 'چەند شوێنێک ماوە: {when}.'),
  full: label('Full: {when}.', 'اكتمل العدد: {when}.', 'پڕ بووە: {when}.'),
  cancelled: label('Cancelled: {when}.', 'أُلغي: {when}.', 'هەڵوەشایەوە: {when}.'),
  restored: label('Takes place: {when}.', 'في موعده: {when}.', 'بەڕێوە دەچێت: {when}.'),
  moved: label('Moved to {when}.', 'تغيّر الموعد إلى {when}.', 'وادەکە گۆڕا بۆ {when}.'),
  again: label('Added: {when}.', 'أُضيف موعد: {when}.', 'وادەیەک زیاد کرا: {when}.'),
}

/** Why a tap on a date does nothing, and what to do. */
export const scheduleRefusals = {
  unknown: label(
    'This date is not there any more. Load the page again.',
    'لم يعد هذا الموعد موجوداً. أعد تحميل الصفحة.',
    'ئەم وادەیە ئیتر نەماوە. پەڕەکە نوێ بکەرەوە.',
  ),
  over: label(
    'This date is past and stays as it was.',
    'مضى هذا الموعد ويبقى كما كان.',
    'ئەم وادەیە بەسەرچووە و وەک خۆی دەمێنێتەوە.',
  ),
  isCancelled: label(
    'This date is cancelled. Take the cancellation back first.',
    'هذا الموعد مُلغى. تراجع عن الإلغاء أولاً.',
    'ئەم وادەیە هەڵوەشاوەتەوە. سەرەتا لە هەڵوەشاندنەوەکە پاشگەز ببەرەوە.',
  ),
  toThePast: label(
    'The new time is past. Choose a later one.',
    'الوقت الجديد مضى. اختر وقتاً لاحقاً.',
    'کاتە نوێیەکە تێپەڕیوە. کاتێکی دواتر هەڵبژێرە.',
  ),
  noRoom: label(
    'There are {max} dates, and no more fit. Post the others anew.',
    'وصل عدد المواعيد إلى الحد الأقصى: {max}. انشر المواعيد الإضافية وحدها.',
    'ژمارەی وادەکان گەیشتە سنوور: {max}. ئەوانی تر سەرلەنوێ بڵاو بکەرەوە.',
  ),
  notPublished: label(
    'Nothing was changed, because it cannot be published:',
    'لم يتغيّر شيء لأن النشر غير ممكن:',
    'هیچ نەگۆڕا، چونکە ناتوانرێت بڵاو بکرێتەوە:',
  ),
  otherPage: label(
    'This page is out of date. Load it again and try once more.',
    'هذه الصفحة قديمة. أعد تحميلها وحاول مرة أخرى.',
    'ئەم پەڕەیە کۆن بووە. نوێی بکەرەوە و دووبارە هەوڵ بدەرەوە.',
  ),
}
