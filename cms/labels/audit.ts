import type { Locale } from '#schema/locales'
import type { AuditAction, AuditRecord } from '../audit/types.ts'
import { label, type Labels } from './label.ts'

/** What was done, as a choice and a column. */
export const actionLabels: Labels<AuditAction> = {
  published: label('Published', 'نشر', 'بڵاوکردنەوە'),
  withdrew: label('Withdrew', 'سحب', 'کشاندنەوە'),
  scheduled: label('Scheduled', 'جدولة', 'خشتەکردن'),
  unscheduled: label('Took back a schedule', 'إلغاء جدولة', 'هەڵوەشاندنەوەی خشتە'),
  factsFollowed: label(
    'Facts followed',
    'تحديث المعلومات المشتركة',
    'نوێکردنەوەی زانیارییە هاوبەشەکان',
  ),
  submitted: label('Submitted', 'إرسال للمراجعة', 'ناردن بۆ پێداچوونەوە'),
  askedForChanges: label('Asked for changes', 'طلب تعديل', 'داوای دەستکاری'),
  approved: label('Approved', 'موافقة', 'پەسەندکردن'),
  confirmed: label('Checked', 'تحقق', 'پشکنین'),
  changedPhone: label('Changed a phone number', 'تغيير رقم هاتف', 'گۆڕینی ژمارەی تەلەفۆن'),
  changedRole: label('Changed a role', 'تغيير دور', 'گۆڕینی ڕۆڵ'),
  madeAccount: label('Made an account', 'إنشاء حساب', 'دروستکردنی هەژمار'),
  deletedAccount: label('Deleted an account', 'حذف حساب', 'سڕینەوەی هەژمار'),
  deleted: label('Deleted', 'حذف', 'سڕینەوە'),
  askedForRelease: label('Asked for a release', 'طلب إصدار', 'داواکردنی وەشانێکی نوێ'),
  wentBack: label('Went back to a release', 'العودة إلى إصدار', 'گەڕانەوە بۆ وەشانێک'),
  pinned: label('Pinned a release', 'تثبيت إصدار', 'هەڵگرتنی وەشانێک'),
  unpinned: label('Unpinned a release', 'إلغاء تثبيت إصدار', 'لابردنی هەڵگرتنی وەشانێک'),
}

/** What was done as a sentence: `{name}` did it to `{subject}`, `{in}` is the language or nothing. */
export const actionSentences: Labels<AuditAction> = {
  published: label(
    '{name} published “{subject}”{in}',
    '{name}: نشر «{subject}»{in}',
    '{name}: بڵاوکردنەوەی «{subject}»{in}',
  ),
  withdrew: label(
    '{name} withdrew “{subject}”{in}',
    '{name}: سحب «{subject}»{in}',
    '{name}: کشاندنەوەی «{subject}»{in}',
  ),
  scheduled: label(
    '{name} scheduled “{subject}”{in}',
    '{name}: جدولة «{subject}»{in}',
    '{name}: خشتەکردنی «{subject}»{in}',
  ),
  unscheduled: label(
    '{name} took back what was scheduled for “{subject}”{in}',
    '{name}: إلغاء جدولة «{subject}»{in}',
    '{name}: هەڵوەشاندنەوەی خشتەی «{subject}»{in}',
  ),
  factsFollowed: label(
    '{name} also published changed facts of “{subject}” in other languages',
    '{name}: تحديث المعلومات المشتركة في «{subject}» باللغات الأخرى أيضاً',
    '{name}: بڵاوکردنەوەی زانیارییە گۆڕاوەکانی «{subject}» بە زمانەکانی تریش',
  ),
  submitted: label(
    '{name} submitted “{subject}”{in} for review',
    '{name}: إرسال «{subject}»{in} للمراجعة',
    '{name}: ناردنی «{subject}»{in} بۆ پێداچوونەوە',
  ),
  askedForChanges: label(
    '{name} asked for changes of “{subject}”{in}',
    '{name}: طلب تعديل «{subject}»{in}',
    '{name}: داوای دەستکاریی «{subject}»{in}',
  ),
  approved: label(
    '{name} approved “{subject}”{in}',
    '{name}: الموافقة على «{subject}»{in}',
    '{name}: پەسەندکردنی «{subject}»{in}',
  ),
  confirmed: label(
    '{name} checked “{subject}”: still right',
    '{name}: التحقق من «{subject}»، وما زال صحيحاً',
    '{name}: پشکنینی «{subject}»، هێشتا دروستە',
  ),
  changedPhone: label(
    '{name} changed a phone number of “{subject}”',
    '{name}: تغيير رقم هاتف في «{subject}»',
    '{name}: گۆڕینی ژمارەی تەلەفۆن لە «{subject}»',
  ),
  changedRole: label(
    '{name} changed what the account “{subject}” may do',
    '{name}: تغيير صلاحيات الحساب «{subject}»',
    '{name}: گۆڕینی دەسەڵاتەکانی هەژماری «{subject}»',
  ),
  madeAccount: label(
    '{name} made the account “{subject}”',
    '{name}: إنشاء الحساب «{subject}»',
    '{name}: دروستکردنی هەژماری «{subject}»',
  ),
  deletedAccount: label(
    '{name} deleted the account “{subject}”',
    '{name}: حذف الحساب «{subject}»',
    '{name}: سڕینەوەی هەژماری «{subject}»',
  ),
  deleted: label(
    '{name} deleted “{subject}”',
    '{name}: حذف «{subject}»',
    '{name}: سڕینەوەی «{subject}»',
  ),
  askedForRelease: label(
    '{name} asked for a release after that of {subject}',
    '{name}: طلب إصدار جديد بعد إصدار يوم {subject}',
    '{name}: داواکردنی وەشانێکی نوێ دوای وەشانی {subject}',
  ),
  wentBack: label(
    '{name} went back to the release of {subject}',
    '{name}: العودة إلى إصدار يوم {subject}',
    '{name}: گەڕانەوە بۆ وەشانی {subject}',
  ),
  pinned: label(
    '{name} pinned the release of {subject}',
    '{name}: تثبيت إصدار يوم {subject}',
    '{name}: هەڵگرتنی وەشانی {subject}',
  ),
  unpinned: label(
    '{name} unpinned the release of {subject}',
    '{name}: إلغاء تثبيت إصدار يوم {subject}',
    '{name}: لابردنی هەڵگرتنی وەشانی {subject}',
  ),
}

/** As `actionSentences`, for what was to be withdrawn at a moment. */
export const withdrawalSentences: Labels<'scheduled' | 'unscheduled'> = {
  scheduled: label(
    '{name} scheduled the withdrawal of “{subject}”{in}',
    '{name}: جدولة سحب «{subject}»{in}',
    '{name}: خشتەکردنی کشاندنەوەی «{subject}»{in}',
  ),
  unscheduled: label(
    '{name} took back the scheduled withdrawal of “{subject}”{in}',
    '{name}: إلغاء جدولة سحب «{subject}»{in}',
    '{name}: هەڵوەشاندنەوەی خشتەی کشاندنەوەی «{subject}»{in}',
  ),
}

/** In which language something was done, within a sentence. */
export const inLanguage: Labels<Locale> = {
  ar: label(' in Arabic', ' بالعربية', ' بە عەرەبی'),
  ckb: label(' in Sorani', ' بالكردية السورانية', ' بە کوردیی سۆرانی'),
  en: label(' in English', ' بالإنكليزية', ' بە ئینگلیزی'),
}

/** What something was done to, besides types of entry and globals. */
export const otherSubjects: Labels<
  Extract<AuditRecord['subject'], 'account' | 'media' | 'release'>
> = {
  account: label('Account', 'حساب', 'هەژمار'),
  media: label('File', 'ملف', 'فایل'),
  release: label('Release', 'إصدار', 'وەشان'),
}

/** What else a record tells. */
export const detailLabels = {
  before: label('Before', 'قبل', 'پێشتر'),
  after: label('After', 'بعد', 'دواتر'),
  remark: label('Remark', 'ملاحظة', 'تێبینی'),
  at: label('At', 'الموعد', 'کات'),
  nextCheckDue: label('Next check', 'التحقق التالي', 'پشکنینی داهاتوو'),
  kind: label('Kind', 'النوع', 'جۆر'),
  minor: label('minor edit', 'تعديل طفيف', 'دەستکاریی بچووک'),
  languages: label('Languages', 'اللغات', 'زمانەکان'),
  instead: label('Use instead', 'البديل', 'لە جیاتی ئەوە'),
  system: label('The system', 'النظام', 'سیستەم'),
  nobody: label('nothing', 'لا شيء', 'هیچ'),
}

/** The view of the trail. */
export const trailWords = {
  title: label('Audit trail', 'سجل الأعمال', 'تۆماری کارەکان'),
  about: label(
    'Who did what, and when in Baghdad. Nothing here can be changed or deleted.',
    'من قام بماذا، ومتى بتوقيت بغداد. لا يمكن تغيير شيء هنا ولا حذفه.',
    'کێ چی کردووە و کەی، بە کاتی بەغدا. لێرە هیچ شتێک ناگۆڕدرێت و ناسڕدرێتەوە.',
  ),
  action: label('What was done', 'العمل', 'چی کراوە'),
  by: label('By whom', 'من قام به', 'کێ کردوویەتی'),
  subject: label('To what kind', 'نوع المحتوى', 'جۆری ناوەڕۆک'),
  name: label('Name or address', 'الاسم أو العنوان', 'ناو یان ناونیشان'),
  from: label('From', 'من يوم', 'لە ڕۆژی'),
  to: label('To', 'إلى يوم', 'تا ڕۆژی'),
  all: label('Everything', 'الكل', 'هەموو'),
  show: label('Show', 'عرض', 'پیشاندان'),
  clear: label('Show everything', 'عرض الكل', 'پیشاندانی هەموو'),
  csv: label('Save as a table (CSV)', 'حفظ في جدول (CSV)', 'پاشەکەوتکردن وەک خشتە (CSV)'),
  none: label(
    'Nothing of this kind was done. Choose other days, or show everything.',
    'لا شيء من هذا النوع. اختر أياماً أخرى أو اعرض الكل.',
    'هیچ شتێکی لەم جۆرە نەکراوە. ڕۆژی تر هەڵبژێرە، یان هەمووی پیشان بدە.',
  ),
  page: label('Page {page} of {pages}', 'الصفحة {page} من {pages}', 'پەڕەی {page} لە {pages}'),
  newer: label('Newer', 'الأحدث', 'نوێتر'),
  older: label('Older', 'الأقدم', 'کۆنتر'),
  when: label('When (Baghdad)', 'متى (بتوقيت بغداد)', 'کەی (کاتی بەغدا)'),
  language: label('Language', 'اللغة', 'زمان'),
  details: label('Details', 'التفاصيل', 'وردەکاری'),
  account: label('Account number', 'رقم الحساب', 'ژمارەی هەژمار'),
  administratorsOnly: label(
    'Only administrators read the audit trail.',
    'سجل الأعمال لمدير النظام فقط.',
    'تۆماری کارەکان تەنها بەڕێوەبەر دەیخوێنێتەوە.',
  ),
}
