import { label } from './label.ts'

/** What the preview of drafts and of releases says. */
export const previewMessages = {
  refused: label(
    'This preview has expired or belongs to another page. Open the page in the CMS again.',
    'انتهت صلاحية هذه المعاينة أو هي لصفحة أخرى. افتح الصفحة في نظام الإدارة من جديد.',
    'ماوەی ئەم پێشبینینە تەواو بووە یان هی پەڕەیەکی ترە. پەڕەکە لە سیستەمی بەڕێوەبردن دووبارە بکەرەوە.',
  ),
  releaseRefused: label(
    'This preview has expired. Open the release in the CMS again.',
    'انتهت صلاحية هذه المعاينة. افتح الإصدار في نظام الإدارة من جديد.',
    'ماوەی ئەم پێشبینینە تەواو بووە. لە سیستەمی بەڕێوەبردن جارێکی تر پێشبینینی وەشانەکە بکەرەوە.',
  ),
  releaseGone: label(
    'This release is not kept any more. Load the page again and choose another one.',
    'لم يعد هذا الإصدار محفوظاً. أعد تحميل الصفحة واختر إصداراً آخر.',
    'ئەم وەشانە ئیتر نەماوە. پەڕەکە دووبارە بار بکەرەوە و وەشانێکی تر هەڵبژێرە.',
  ),
}

/** The preview's sizes: the admin shows their names as they are here, so each is in every language. */
export const previewSizes = {
  phone: 'هاتف · مۆبایل · Phone (360)',
  desktop: 'حاسوب · کۆمپیوتەر · Computer (1280)',
  print: 'ورق · کاغەز · Paper (A4)',
}
