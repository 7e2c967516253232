import type { ProblemCode } from '#schema/errors'
import { label, type Label } from './label.ts'

/**
 * What is wrong and what to do, after the field's name; `{name}` is replaced by the problem's parameter of
 * that name.
 */
export const problemLabels: Record<ProblemCode, Label> = {
  missing: label('missing. Fill it in.', 'فارغ. املأه.', 'بەتاڵە. پڕی بکەرەوە.'),
  tooLong: label(
    '{actual} characters, at most {max}. Shorten it.',
    'عدد الحروف {actual}، والحد الأقصى {max}. اختصره.',
    '{actual} پیت، زۆرترین {max}. کورتی بکەرەوە.',
  ),
  tooMany: label(
    '{actual} items, at most {max}. Remove some.',
    'عدد العناصر {actual}، والحد الأقصى {max}. احذف بعضها.',
    '{actual} دانە، زۆرترین {max}. هەندێکی بسڕەوە.',
  ),
  tooFew: label(
    'at least {min} needed. Add what is missing.',
    'يلزم {min} على الأقل. أضف الناقص.',
    'لانیکەم {min} دانە پێویستە. ئەوەی کەمە زیادی بکە.',
  ),
  tooSmall: label(
    'too small: {found}. Correct it.',
    'أصغر من الحد المسموح: {found}. صحّحه.',
    'لە سنووری ڕێگەپێدراو بچووکترە: {found}. ڕاستی بکەرەوە.',
  ),
  tooLarge: label(
    'too large: {found}. Correct it.',
    'أكبر من الحد المسموح: {found}. صحّحه.',
    'لە سنووری ڕێگەپێدراو گەورەترە: {found}. ڕاستی بکەرەوە.',
  ),
  notAllowed: label(
    '“{found}” is not one of the choices. Choose again.',
    '«{found}» ليس من الخيارات. اختر من جديد.',
    '«{found}» لە هەڵبژاردەکاندا نییە. دووبارە هەڵبژێرە.',
  ),
  unknownField: label(
    'the site does not know this part: {found}. Remove it.',
    'فيه جزء لا يعرفه الموقع: {found}. احذفه.',
    'بەشێکی تێدایە ماڵپەڕ نایناسێت: {found}. بیسڕەوە.',
  ),
  unknownNode: label(
    'the site cannot show this part: {found}. Remove it, or write it as paragraphs, headings, lists or quotes.',
    'فيه جزء لا يستطيع الموقع عرضه ({found}). احذفه أو اكتبه فقرات أو عناوين أو قوائم أو اقتباسات.',
    'بەشێکی تێدایە ماڵپەڕ ناتوانێت پیشانی بدات ({found}). بیسڕەوە، یان وەک پەرەگراف، سەردێڕ، لیست یان وتە بینووسە.',
  ),
  danglingReference: label(
    '{title} is not published in this language. Publish it first, or remove the link.',
    'الصفحة {title} غير منشورة بهذه اللغة. انشرها أولاً أو احذف الرابط.',
    '{title} بەم زمانە بڵاو نەکراوەتەوە. سەرەتا ئەوە بڵاو بکەرەوە یان بەستەرەکە لاببە.',
  ),
  endsBeforeStart: label(
    'before the beginning. Correct one of the two.',
    'يسبق البداية. صحّح أحدهما.',
    'دەکەوێتە پێش دەستپێک. یەکێکیان ڕاست بکەرەوە.',
  ),
  useInstead: label(
    'missing for a closed programme. Say what to use instead.',
    'فارغ والبرنامج مغلق. حدّد البديل.',
    'بەتاڵە و بەرنامەکە داخراوە. بڵێ لە جیاتی ئەوە چی بەکار بهێنرێت.',
  ),
  venue: label(
    'missing, and so is a link. Say where it is held.',
    'فارغ ولا يوجد رابط. حدّد مكان الانعقاد.',
    'بەتاڵە و بەستەریش نییە. بڵێ لە کوێ بەڕێوە دەچێت.',
  ),
  repeated: label(
    'one thing is named twice. Remove one.',
    'شيء مذكور مرتين. احذف أحدهما.',
    'شتێکی دوو جار تێدایە. یەکێکیان بسڕەوە.',
  ),
  oneDestination: label(
    'choose either a part of the site or a page, one of the two.',
    'اختر إما قسماً من الموقع أو صفحة، واحداً فقط.',
    'یان بەشێکی ماڵپەڕ هەڵبژێرە یان پەڕەیەک، تەنها یەکێکیان.',
  ),
  secondPerson: label(
    'a second person must look at this before it goes out. Ask a colleague to approve it.',
    'يجب أن يطّلع شخص ثانٍ على هذا قبل النشر. اطلب الموافقة من زميل.',
    'پێش بڵاوکردنەوە دەبێت کەسێکی تر ئەمە ببینێت. داوا لە هاوکارێک بکە پەسەندی بکات.',
  ),
  slugTaken: label(
    'another page has it already. Choose another.',
    'مستعمل في صفحة أخرى. اختر غيره.',
    'لە پەڕەیەکی تردا بەکار هاتووە. یەکێکی تر هەڵبژێرە.',
  ),
  invalid: label(
    'cannot be read: {found}. Correct it.',
    'لا يمكن قراءته: {found}. صحّحه.',
    'ناخوێنرێتەوە: {found}. ڕاستی بکەرەوە.',
  ),
}

/** What stands in a sentence where a parameter is not known. */
export const problemWords = {
  aPage: label('A page that it leads to', 'المشار إليها', 'پەڕەیەک کە ئاماژەی پێ دەکات'),
}
