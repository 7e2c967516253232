import type { sessionPlaces } from '#schema/session'
import { label, type Labels } from './label.ts'

/** What the trainer's screen says. */
export const datesWords = {
  title: label('Dates of courses', 'مواعيد الدورات', 'وادەی خولەکان'),
  post: label('Post a date', 'نشر موعد', 'بڵاوکردنەوەی وادە'),
  yourDates: label('Your dates', 'مواعيدك', 'وادەکانت'),
  kind: label('What is held', 'نوع الموعد', 'جۆری وادە'),
  course: label('Course', 'الدورة', 'خول'),
  centre: label('Centre', 'المركز', 'ناوەند'),
  choose: label('Choose', 'اختر', 'هەڵبژێرە'),
  noCentre: label('Online, no centre', 'عبر الإنترنت، بلا مركز', 'ئۆنلاین، بێ ناوەند'),
  day: label('Day', 'اليوم', 'ڕۆژ'),
  start: label('Begins', 'يبدأ', 'دەستپێک'),
  end: label('Ends', 'ينتهي', 'کۆتایی'),
  when: label('When', 'متى', 'کەی'),
  baghdad: label('Baghdad time', 'بتوقيت بغداد', 'بە کاتی بەغدا'),
  places: label('Places', 'الأماكن', 'شوێنەکان'),
  more: label('More', 'المزيد', 'زیاتر'),
  room: label(
    'Room, as on the door',
    'اسم القاعة كما على الباب',
    'هۆڵ، وەک لەسەر دەرگاکە نووسراوە',
  ),
  link: label('Link to join online', 'رابط الحضور عبر الإنترنت', 'بەستەری بەشداریی ئۆنلاین'),
  languages: label('Languages it is held in', 'لغات الجلسة', 'بەم زمانانە پێشکەش دەکرێت'),
  womenOnly: label('For women only', 'للنساء فقط', 'تەنها بۆ ژنان'),
  childcare: label('Children are looked after', 'تتوفر رعاية للأطفال', 'چاودێریی منداڵ هەیە'),
  repeat: label('Repeat', 'التكرار', 'دووبارەبوونەوە'),
  until: label('How long', 'إلى متى', 'تا کەی'),
  times: label('Number of dates', 'عدد المواعيد', 'ژمارەی وادەکان'),
  lastDay: label('Until the day', 'حتى يوم', 'تا ڕۆژی'),
  planned: label('These dates will be posted', 'ستُنشر هذه المواعيد', 'ئەم وادانە بڵاو دەبنەوە'),
  leaveOut: label('Leave out', 'استثناء', 'لابردن'),
  otherTime: label('Other time', 'وقت آخر', 'کاتێکی تر'),
  asPlanned: label('As planned', 'كما كان', 'وەک خۆی'),
  notChecked: label(
    'The network is gone: this is not checked for clashes yet. You can still save later.',
    'انقطع الاتصال: لم نتأكد بعد أن الموعد لا يتعارض مع غيره. يمكنك الحفظ لاحقاً.',
    'ئینتەرنێت پچڕا: هێشتا نەپشکنراوە ئایا لەگەڵ وادەیەکی تر یەک دەگرێتەوە. دەتوانیت دواتر پاشەکەوتی بکەیت.',
  ),
  save: label('Save and publish', 'حفظ ونشر', 'پاشەکەوت و بڵاوکردنەوە'),
  saving: label('Saving …', 'جارٍ الحفظ…', 'پاشەکەوت دەکرێت …'),
  incomplete: label(
    'Something is missing: please fill in what is marked.',
    'هناك ما ينقص. أكمل الحقول المعلَّمة.',
    'شتێک کەمە. تکایە ئەو خانانە پڕ بکەرەوە کە نیشانەیان لەسەرە.',
  ),
  missing: label('Fill this in.', 'املأ هذا الحقل.', 'ئەم خانەیە پڕ بکەرەوە.'),
  notSaved: label(
    'Not saved: the network is gone. Nothing that you filled in is lost. Try again.',
    'لم يُحفظ: انقطع الاتصال. كل ما كتبته ما زال هنا. حاول مرة أخرى.',
    'پاشەکەوت نەکرا: ئینتەرنێت پچڕا. لەوەی نووسیوتە هیچ شتێک ون نەبووە. دووبارە هەوڵ بدەرەوە.',
  ),
  notDone: label(
    'Not done: the network is gone. Try again.',
    'لم يتم: انقطع الاتصال. حاول مرة أخرى.',
    'نەکرا: ئینتەرنێت پچڕا. دووبارە هەوڵ بدەرەوە.',
  ),
  refused: label(
    'The server refused this. Load the page again.',
    'رفض الخادم ذلك. أعد تحميل الصفحة.',
    'سێرڤەر ئەمەی ڕەت کردەوە. پەڕەکە نوێ بکەرەوە.',
  ),
  undo: label('Undo', 'تراجع', 'گەڕاندنەوە'),
  tryAgain: label('Try again', 'حاول مرة أخرى', 'دووبارە هەوڵ بدەرەوە'),
  close: label('Close', 'إغلاق', 'داخستن'),
  nothing: label(
    'No dates yet. Post the first one above.',
    'لا مواعيد بعد. انشر أول موعد في أعلى الصفحة.',
    'هێشتا هیچ وادەیەک نییە. یەکەم وادە لە سەرەوە بڵاو بکەرەوە.',
  ),
  cancel: label('Cancel it', 'إلغاء الموعد', 'هەڵوەشاندنەوە'),
  restore: label('It takes place after all', 'التراجع عن الإلغاء', 'لە کاتی خۆیدا بەڕێوە دەچێت'),
  move: label('Move it', 'تغيير الموعد', 'گۆڕینی وادە'),
  moveNow: label('Save the new time', 'حفظ الموعد الجديد', 'پاشەکەوتکردنی وادەی نوێ'),
  again: label('Again next week', 'مرة أخرى بعد أسبوع', 'هەفتەیەک دواتر دووبارە'),
  before: label('It was:', 'كان:', 'پێشتر:'),
  fullForm: label('Full form', 'الاستمارة الكاملة', 'فۆڕمی تەواو'),
  hidden: label('Not on the site yet', 'ليس على الموقع بعد', 'هێشتا لەسەر ماڵپەڕ نییە'),
  online: label('Online', 'عبر الإنترنت', 'ئۆنلاین'),
  roomNamed: label('Room {room}', 'القاعة {room}', 'هۆڵی {room}'),
}

/** Parts of the list of dates. */
export const partLabels: Labels<'today' | 'week' | 'later' | 'over'> = {
  today: label('Today', 'اليوم', 'ئەمڕۆ'),
  week: label('The next seven days', 'الأيام السبعة القادمة', 'حەوت ڕۆژی داهاتوو'),
  later: label('Later', 'لاحقاً', 'دواتر'),
  over: label('Over', 'انتهت', 'تەواو بوون'),
}

/** How often it is held. */
export const rhythmLabels: Labels<'once' | 'week' | 'twoWeeks' | 'month'> = {
  once: label('Once', 'مرة واحدة', 'یەک جار'),
  week: label('Every week', 'كل أسبوع', 'هەموو هەفتەیەک'),
  twoWeeks: label('Every two weeks', 'كل أسبوعين', 'هەر دوو هەفتە جارێک'),
  month: label('Every month', 'كل شهر', 'هەموو مانگێک'),
}

/** Places as three large choices. */
export const placesChoices: Labels<(typeof sessionPlaces)[number]> = {
  open: label('Enough', 'متاحة', 'شوێن ماوە'),
  few: label('Few', 'قليلة', 'کەم ماوە'),
  full: label('Full', 'اكتمل العدد', 'پڕ بووە'),
}
