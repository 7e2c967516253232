import type { networks, Weekday } from '#schema/centre'
import type { certificates } from '#schema/course'
import type { holidayRegions } from '#schema/holidays'
import type { Locale } from '#schema/locales'
import type { programmeStatuses } from '#schema/programme'
import type { resourceKinds } from '#schema/resource'
import type { sessionKinds, sessionPlaces, sessionStatuses } from '#schema/session'
import type {
  confidentialities,
  costs,
  deliveries,
  eligibilityKinds,
  paperKinds,
  phoneOffices,
} from '#schema/shared-fields'
import { label, type Labels } from './label.ts'

type Codes<List extends readonly string[]> = Labels<List[number]>

/** The content languages; each is also a language that a phone or a session speaks. */
export const languageLabels: Labels<Locale> = {
  ar: label('Arabic', 'العربية', 'عەرەبی'),
  ckb: label('Sorani Kurdish', 'الكردية السورانية', 'کوردیی سۆرانی'),
  en: label('English', 'الإنكليزية', 'ئینگلیزی'),
}

/** Networks of centres. */
export const networkLabels: Codes<typeof networks> = {
  iraq: label('In Iraq', 'في العراق', 'لە عێراق'),
  regional: label('In other countries', 'في بلدان أخرى', 'لە وڵاتانی تر'),
}

/** Days of the week. */
export const weekdayLabels: Labels<Weekday> = {
  sat: label('Saturday', 'السبت', 'شەممە'),
  sun: label('Sunday', 'الأحد', 'یەکشەممە'),
  mon: label('Monday', 'الاثنين', 'دووشەممە'),
  tue: label('Tuesday', 'الثلاثاء', 'سێشەممە'),
  wed: label('Wednesday', 'الأربعاء', 'چوارشەممە'),
  thu: label('Thursday', 'الخميس', 'پێنجشەممە'),
  fri: label('Friday', 'الجمعة', 'هەینی'),
}

/** Ways in which a service reaches people. */
export const deliveryLabels: Codes<typeof deliveries> = {
  inPerson: label('In person', 'حضورياً', 'ڕووبەڕوو'),
  phone: label('By phone', 'عبر الهاتف', 'بە تەلەفۆن'),
  online: label('Online', 'عبر الإنترنت', 'ئۆنلاین'),
  school: label('At a school', 'في المدرسة', 'لە قوتابخانە'),
}

/** What it costs. */
export const costLabels: Codes<typeof costs> = {
  free: label('Free', 'مجاني', 'بەخۆڕایی'),
  paid: label('Paid', 'ليس مجانياً', 'بە پارەیە'),
  ask: label('Ask', 'اسأل', 'بپرسە'),
}

/** Whether what is said stays in the room. */
export const confidentialityLabels: Codes<typeof confidentialities> = {
  confidential: label('Confidential', 'سري', 'نهێنی'),
  ask: label('Ask', 'اسأل', 'بپرسە'),
}

/** Whose number it is. */
export const phoneOfficeLabels: Codes<typeof phoneOffices> = {
  centre: label('The centre', 'المركز', 'ناوەندەکە'),
  iraqOffice: label('The Iraq office', 'مكتب العراق', 'نووسینگەی عێراق'),
  provider: label('The provider', 'الجهة المقدمة للخدمة', 'لایەنی خزمەتگوزار'),
}

/** Papers to bring. */
export const paperKindLabels: Codes<typeof paperKinds> = {
  identity: label('Identity paper', 'وثيقة هوية', 'بەڵگەنامەی ناسنامە'),
  travel: label('Travel paper', 'وثيقة سفر', 'بەڵگەنامەی گەشت'),
  return: label('Proof of return', 'إثبات العودة', 'بەڵگەی گەڕانەوە'),
  residence: label('Residence paper', 'وثيقة سكن أو إقامة', 'بەڵگەنامەی نیشتەجێبوون'),
  education: label('School or university paper', 'وثيقة دراسية', 'بەڵگەنامەی خوێندن'),
  other: label('Other', 'أخرى', 'هی تر'),
}

/** What a rule asks. */
export const eligibilityKindLabels: Codes<typeof eligibilityKinds> = {
  origin: label(
    'Country the person came back from',
    'البلد الذي عاد منه',
    'ئەو وڵاتەی لێی گەڕاوەتەوە',
  ),
  returnDate: label('Date of return', 'تاريخ العودة', 'بەرواری گەڕانەوە'),
  displaced: label('Displaced', 'نازح', 'ئاوارە'),
  governorate: label('Governorate', 'المحافظة', 'پارێزگا'),
  age: label('Age', 'العمر', 'تەمەن'),
  papers: label('Papers', 'الأوراق', 'بەڵگەنامە'),
}

/** Whether one leaves with a paper. */
export const certificateLabels: Codes<typeof certificates> = {
  yes: label('Yes', 'نعم', 'بەڵێ'),
  no: label('No', 'لا', 'نەخێر'),
  ask: label('Ask', 'اسأل', 'بپرسە'),
}

/** Whether one can still come to a programme. */
export const programmeStatusLabels: Codes<typeof programmeStatuses> = {
  planned: label('Planned', 'مخطط له', 'پلانی بۆ دانراوە'),
  piloted: label('Tried out', 'جُرّب', 'تاقی کراوەتەوە'),
  open: label('Running', 'مستمر', 'بەردەوامە'),
  closing: label('Closing', 'يُغلق قريباً', 'بەم زووانە دادەخرێت'),
  closed: label('Closed', 'مغلق', 'داخراوە'),
}

/** What a resource is. */
export const resourceKindLabels: Codes<typeof resourceKinds> = {
  report: label('Report', 'تقرير', 'ڕاپۆرت'),
  leaflet: label('Leaflet', 'منشور', 'نامیلکە'),
  form: label('Form', 'استمارة', 'فۆڕم'),
  law: label('Law', 'قانون', 'یاسا'),
  video: label('Video', 'فيديو', 'ڤیدیۆ'),
  audio: label('Audio', 'تسجيل صوتي', 'دەنگ'),
}

/** What is held. */
export const sessionKindLabels: Codes<typeof sessionKinds> = {
  course: label('Course', 'دورة', 'خول'),
  information: label('Information session', 'جلسة معلومات', 'دانیشتنی زانیاری'),
  webinar: label('Webinar', 'ندوة عبر الإنترنت', 'وێبینار'),
  openDay: label('Open day', 'يوم مفتوح', 'ڕۆژی کراوە'),
}

/** How many places are left. */
export const sessionPlacesLabels: Codes<typeof sessionPlaces> = {
  open: label('Places left', 'أماكن متاحة', 'شوێن ماوە'),
  few: label('Few places', 'أماكن قليلة', 'چەند شوێنێک ماوە'),
  full: label('Full', 'اكتمل العدد', 'پڕ بووە'),
}

/** Whether a session takes place. */
export const sessionStatusLabels: Codes<typeof sessionStatuses> = {
  scheduled: label('Takes place', 'في موعده', 'بەڕێوە دەچێت'),
  cancelled: label('Cancelled', 'أُلغي', 'هەڵوەشایەوە'),
  moved: label('Moved', 'تغيّر الموعد', 'وادەکە گۆڕا'),
}

/** Where a public holiday counts. */
export const holidayRegionLabels: Codes<typeof holidayRegions> = {
  iraq: label('All of Iraq', 'كل العراق', 'هەموو عێراق'),
  kurdistan: label('The Kurdistan Region', 'إقليم كردستان', 'هەرێمی کوردستان'),
}
