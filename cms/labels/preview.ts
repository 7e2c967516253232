import { label } from './label.ts'

/** What the preview of drafts says. */
export const previewMessages = {
  refused: label(
    'This preview has expired or belongs to another page. Open the page in the CMS again.',
    'انتهت صلاحية هذه المعاينة أو هي لصفحة أخرى. افتح الصفحة في نظام الإدارة من جديد.',
    'ماوەی ئەم پێشبینینە تەواو بووە یان هی پەڕەیەکی ترە. پەڕەکە لە سیستەمی بەڕێوەبردن دووبارە بکەرەوە.',
  ),
}

/** The preview's sizes: the admin shows their names as they are here, so each is in every language. */
export const previewSizes = {
  phone: 'هاتف · مۆبایل · Phone (360)',
  desktop: 'حاسوب · کۆمپیوتەر · Computer (1280)',
  print: 'ورق · کاغەز · Paper (A4)',
}
