import { label } from './label.ts'

/** Names of the screens of the desk, in the menu and as headings. */
export const deskNames = {
  today: label('Today', 'اليوم', 'ئەمڕۆ'),
  waiting: label('To review', 'للمراجعة', 'بۆ پێداچوونەوە'),
  translate: label('Translate', 'الترجمة', 'وەرگێڕان'),
  coverage: label('All translations', 'كل الترجمات', 'وەرگێڕانەکان بە گشتی'),
  checks: label('Due for a check', 'حان وقت التحقق', 'کاتی پشکنینیان هاتووە'),
}

/** What the three big buttons say. */
export const actionWords = {
  review: label('Review what waits', 'مراجعة ما ينتظرك', 'پێداچوونەوە بەوانەی چاوەڕێن'),
  checks: label('Check what is due', 'التحقق مما حان وقته', 'پشکنینی ئەوانەی کاتیان هاتووە'),
  accounts: label('Accounts', 'الحسابات', 'هەژمارەکان'),
  trail: label('Audit trail', 'سجل الأعمال', 'تۆماری کارەکان'),
  newService: label('New service', 'خدمة جديدة', 'خزمەتگوزاریی نوێ'),
  newArticle: label('New news item', 'خبر جديد', 'هەواڵی نوێ'),
  organisations: label('Organisations', 'الجهات', 'لایەنەکان'),
  translate: label('Translate the next one', 'ترجمة الصفحة التالية', 'وەرگێڕانی دانەی داهاتوو'),
  terms: label('Glossary', 'مسرد الكلمات', 'فەرهەنگۆک'),
  coverage: label('All translations', 'كل الترجمات', 'وەرگێڕانەکان بە گشتی'),
  post: label('Post a session', 'نشر موعد', 'بڵاوکردنەوەی وادە'),
  counts: label('Head counts', 'عدد الحضور', 'ژمارەی ئامادەبووان'),
  exchange: label('Import and export', 'استيراد وتصدير', 'هاوردە و هەناردە'),
  dates: label('Dates of courses', 'مواعيد الدورات', 'وادەی خولەکان'),
  services: label('Services', 'الخدمات', 'خزمەتگوزارییەکان'),
}

/** What the first screen and its lists say. */
export const deskWords = {
  all: label('Show all: {count}', 'عرض الكل: {count}', 'پیشاندانی هەموو: {count}'),
  noneToReview: label(
    'Nothing waits for your review.',
    'لا شيء بانتظار مراجعتك.',
    'هیچ شتێک چاوەڕێی پێداچوونەوەی تۆ نییە.',
  ),
  aboutWaiting: label(
    'Others submitted these. Open one to approve it, or to ask for changes.',
    'أرسل زملاؤك هذه الصفحات للمراجعة. افتح إحداها للموافقة عليها أو لطلب تعديل.',
    'هاوکاران ئەمانەیان بۆ پێداچوونەوە ناردووە. یەکێکیان بکەرەوە بۆ ئەوەی پەسەندی بکەیت یان داوای دەستکاری بکەیت.',
  ),
  submittedBy: label(
    '{language}, submitted by {name}: {date}',
    '{language}، أُرسل من {name}: {date}',
    '{language}، {name} ناردوویەتی: {date}',
  ),
  changes: label('Changes asked of me', 'تعديلات مطلوبة مني', 'داوای دەستکاریم لێ کراوە'),
  noneChanges: label(
    'Nobody asked you for changes.',
    'لم يطلب منك أحد تعديلاً.',
    'کەس داوای دەستکاریی لێ نەکردوویت.',
  ),
  askedBy: label(
    '{language}, {name}: {remark}',
    '{language}، {name}: {remark}',
    '{language}، {name}: {remark}',
  ),
  translations: label('To translate', 'للترجمة', 'بۆ وەرگێڕان'),
  noneTranslations: label(
    'Every translation says what its source says.',
    'كل الترجمات مطابقة للأصل.',
    'هەموو وەرگێڕانەکان لەگەڵ دەقی سەرەکی یەک دەگرنەوە.',
  ),
  toTranslate: label(
    'Not translated: {missing}. Behind the source: {outdated}. Sent back: {returned}.',
    'غير مترجم: {missing}. متأخر عن الأصل: {outdated}. مطلوب تعديله: {returned}.',
    'وەرنەگێڕدراوە: {missing}. لە دەقی سەرەکی دواکەوتووە: {outdated}. داوای دەستکاری کراوە: {returned}.',
  ),
  noneChecks: label(
    'Nothing is due for a check in the next two weeks.',
    'لا شيء يحتاج إلى تحقق خلال الأسبوعين القادمين.',
    'لە دوو هەفتەی داهاتوودا هیچ شتێک پێویستی بە پشکنین نییە.',
  ),
  aboutChecks: label(
    'Call or look, then say that it is still right. Readers see the day of the check in every language.',
    'اتصل أو تأكد بنفسك، ثم اختر «ما زال صحيحاً». يرى القراء يوم التحقق بكل اللغات.',
    'پەیوەندی بکە یان خۆت سەیری بکە، ئینجا «هێشتا دروستە» هەڵبژێرە. خوێنەران ڕۆژی پشکنینەکە بە هەموو زمانەکان دەبینن.',
  ),
  due: label('Check by {day}', 'موعد التحقق: {day}', 'پشکنین تا {day}'),
  overdue: label(
    'Overdue: it was due by {day}',
    'متأخر: كان موعد التحقق {day}',
    'دواکەوتووە: دەبوو تا {day} بپشکنرێت',
  ),
  longOverdue: label(
    'Long overdue: readers are told to call. It was due by {day}',
    'متأخر كثيراً: يُطلب من القراء الاتصال للتأكد. كان موعد التحقق {day}',
    'زۆر دواکەوتووە: بە خوێنەران دەوترێت پەیوەندی بکەن. دەبوو تا {day} بپشکنرێت',
  ),
  never: label('Never checked', 'لم يُتحقق منه بعد', 'هێشتا نەپشکنراوە'),
  ownCentre: label('Kept right by my centre', 'مركزي مسؤول عنه', 'ناوەندەکەم لێی بەرپرسە'),
  failed: label(
    'That did not reach the server. Try again.',
    'لم يصل ذلك إلى الخادم. حاول مرة أخرى.',
    'نەگەیشتە سێرڤەر. دووبارە هەوڵ بدەرەوە.',
  ),
  sessions: label('This week’s sessions', 'مواعيد هذا الأسبوع', 'وادەکانی ئەم هەفتەیە'),
  noneSessions: label(
    'There are no sessions in the next seven days.',
    'لا مواعيد في الأيام السبعة القادمة.',
    'لە حەوت ڕۆژی داهاتوودا هیچ وادەیەک نییە.',
  ),
  cancelled: label('cancelled', 'أُلغي', 'هەڵوەشایەوە'),
  scheduled: label('Goes out on its own', 'يُنشر تلقائياً', 'خۆکارانە بڵاو دەبێتەوە'),
  noneScheduled: label(
    'Nothing is scheduled for the next seven days.',
    'لا شيء مجدول للأيام السبعة القادمة.',
    'بۆ حەوت ڕۆژی داهاتوو هیچ شتێک خشتە نەکراوە.',
  ),
  willPublish: label(
    '{language}, goes out: {date}',
    '{language}، يُنشر: {date}',
    '{language}، بڵاو دەبێتەوە: {date}',
  ),
  willWithdraw: label(
    '{language}, is withdrawn: {date}',
    '{language}، يُسحب: {date}',
    '{language}، دەکشێنرێتەوە: {date}',
  ),
  release: label('Releases of the site', 'إصدارات الموقع', 'وەشانەکانی ماڵپەڕ'),
  releaseFailed: label('What stood in the way:', 'السبب:', 'هۆکارەکە:'),
  allReleases: label('All releases', 'كل الإصدارات', 'هەموو وەشانەکان'),
  content: label('All content', 'كل المحتوى', 'هەموو ناوەڕۆک'),
}
