import type { ProblemCode } from '#schema/errors'
import { label, type Label } from './label.ts'

/** What is wrong and what to do; `{name}` is replaced by the problem's parameter of that name. */
export const problemLabels: Record<ProblemCode, Label> = {
  missing: label('is missing. Fill it in.', 'فارغ. املأه.', 'بەتاڵە. پڕی بکەرەوە.'),
  tooLong: label(
    'is {actual} characters long, the limit is {max}. Shorten it.',
    'عدد حروفه {actual} والحد {max}. اختصره.',
    'درێژییەکەی {actual} پیتە، سنوور {max}ە. کورتی بکەرەوە.',
  ),
  tooMany: label(
    'has {actual} items, the limit is {max}. Remove some.',
    'عدد عناصره {actual} والحد {max}. احذف بعضها.',
    '{actual} دانەی تێدایە، سنوور {max}ە. هەندێکی بسڕەوە.',
  ),
  tooFew: label(
    'needs at least {min}. Add what is missing.',
    'يحتاج إلى {min} على الأقل. أضف الناقص.',
    'لانیکەم {min} دانەی پێویستە. ئەوەی کەمە زیادی بکە.',
  ),
  tooSmall: label(
    'is too small: {found}. Correct it.',
    'أصغر من الحد المسموح: {found}. صحّحه.',
    'لە سنووری ڕێگەپێدراو بچووکترە: {found}. ڕاستی بکەرەوە.',
  ),
  tooLarge: label(
    'is too large: {found}. Correct it.',
    'أكبر من الحد المسموح: {found}. صحّحه.',
    'لە سنووری ڕێگەپێدراو گەورەترە: {found}. ڕاستی بکەرەوە.',
  ),
  notAllowed: label(
    'has the value “{found}”, which is not one of the choices. Choose again.',
    'قيمته «{found}» ليست من الخيارات. اختر من جديد.',
    'بەهای «{found}» لە هەڵبژاردەکاندا نییە. دووبارە هەڵبژێرە.',
  ),
  unknownField: label(
    'has a part that the site does not know: {found}. Remove it.',
    'فيه جزء لا يعرفه الموقع: {found}. احذفه.',
    'بەشێکی تێدایە ماڵپەڕ نایناسێت: {found}. بیسڕەوە.',
  ),
  unknownNode: label(
    'has a part that the site cannot show ({found}). Remove it, or write it as paragraphs, headings, lists or quotes.',
    'فيه جزء لا يستطيع الموقع عرضه ({found}). احذفه أو اكتبه فقرات أو عناوين أو قوائم أو اقتباسات.',
    'بەشێکی تێدایە ماڵپەڕ ناتوانێت پیشانی بدات ({found}). بیسڕەوە، یان وەک پەرەگراف، سەردێڕ، لیست یان وتە بینووسە.',
  ),
  danglingReference: label(
    'points to a page that is not published in this language. Publish that one first, or remove the link.',
    'يشير إلى صفحة غير منشورة بهذه اللغة. انشرها أولاً أو احذف الرابط.',
    'ئاماژە بە پەڕەیەک دەکات کە بەم زمانە بڵاونەکراوەتەوە. سەرەتا ئەوە بڵاوبکەرەوە یان بەستەرەکە لاببە.',
  ),
  endsBeforeStart: label(
    'is before the beginning. Correct one of the two.',
    'يسبق البداية. صحّح أحدهما.',
    'دەکەوێتە پێش دەستپێک. یەکێکیان ڕاست بکەرەوە.',
  ),
  useInstead: label(
    'is missing for a closed programme. Say what to use instead.',
    'فارغ والبرنامج مغلق. حدّد البديل.',
    'بەتاڵە و بەرنامەکە داخراوە. بڵێ لە جیاتی ئەوە چی بەکار بهێنرێت.',
  ),
  venue: label(
    'is missing, and so is a link. Say where it is held.',
    'فارغ ولا يوجد رابط. حدّد مكان الانعقاد.',
    'بەتاڵە و بەستەریش نییە. بڵێ لە کوێ بەڕێوە دەچێت.',
  ),
  repeated: label(
    'names one thing twice. Remove one.',
    'يذكر شيئاً مرتين. احذف أحدهما.',
    'شتێکی دوو جار تێدایە. یەکێکیان بسڕەوە.',
  ),
  oneDestination: label(
    'must be either a part of the site or a page. Choose one of the two.',
    'يجب أن يكون قسماً من الموقع أو صفحة. اختر أحدهما.',
    'دەبێت یان بەشێکی ماڵپەڕ بێت یان پەڕەیەک. یەکێکیان هەڵبژێرە.',
  ),
  slugTaken: label(
    'is used by another page. Choose another.',
    'مستعمل في صفحة أخرى. اختر غيره.',
    'لە پەڕەیەکی تردا بەکار هاتووە. یەکێکی تر هەڵبژێرە.',
  ),
  invalid: label(
    'cannot be read: {found}. Correct it.',
    'لا يمكن قراءته: {found}. صحّحه.',
    'ناخوێنرێتەوە: {found}. ڕاستی بکەرەوە.',
  ),
}
