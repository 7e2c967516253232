import type { Locale } from '#schema/locales'
import type { LanguageState } from '../../publish/language-states.ts'
import { label, type Labels } from '../../labels/label.ts'

/** What the publish button says, by the language that is being edited. */
export const publishWords: Labels<Locale> = {
  ar: label('Publish in Arabic', 'نشر بالعربية', 'بڵاوکردنەوە بە عەرەبی'),
  ckb: label('Publish in Sorani', 'نشر بالكردية', 'بڵاوکردنەوە بە کوردی'),
  en: label('Publish in English', 'نشر بالإنكليزية', 'بڵاوکردنەوە بە ئینگلیزی'),
}

/** The short names of languages in the row of states. */
export const shortNames: Labels<Locale> = {
  ar: label('Arabic', 'عربي', 'عەرەبی'),
  ckb: label('Sorani', 'كردي', 'کوردی'),
  en: label('English', 'إنكليزي', 'ئینگلیزی'),
}

/** What readers see, by state. */
export const stateWords: Labels<LanguageState['state']> = {
  unpublished: label('not published', 'غير منشور', 'بڵاونەکراوەتەوە'),
  published: label('published', 'منشور', 'بڵاوکراوەتەوە'),
  changed: label('changed since publishing', 'تغيّر بعد النشر', 'دوای بڵاوکردنەوە گۆڕاوە'),
  withdrawn: label('withdrawn', 'مسحوب', 'کشێنراوەتەوە'),
}

/** Everything else that the publishing controls say. */
export const words = {
  publishAll: label('Publish in every language', 'نشر بكل اللغات', 'بڵاوکردنەوە بە هەموو زمانەکان'),
  withdraw: label('Withdraw', 'سحب من الموقع', 'کشاندنەوە'),
  withdrawHeading: label(
    'Withdraw from the site?',
    'هل تسحب هذا من الموقع؟',
    'لە ماڵپەڕ بکشێنرێتەوە؟',
  ),
  withdrawBody: label(
    'Readers of this language will no longer see this. Your text stays here.',
    'لن يراه قراء هذه اللغة بعد الآن. يبقى نصك هنا.',
    'خوێنەرانی ئەم زمانە چیتر ئەمە نابینن. دەقەکەت لێرە دەمێنێتەوە.',
  ),
  problems: label(
    'Not published yet: please correct',
    'لم يُنشر بعد. صحّح ما يلي',
    'هێشتا بڵاونەکراوەتەوە، تکایە ئەمانە ڕاست بکەرەوە',
  ),
  close: label('Close', 'إغلاق', 'داخستن'),
  failed: label(
    'The server did not answer. Try again.',
    'لم يجب الخادم. حاول مرة أخرى.',
    'سێرڤەر وەڵامی نەدایەوە. دووبارە هەوڵ بدەرەوە.',
  ),
}
