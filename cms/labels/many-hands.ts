import { label } from './label.ts'

/** Why a form was not saved that somebody else's save got ahead of. */
export const manyHands = {
  refused: label(
    '{name} changed this on {date}, while you had it open: {fields}. Your text was not saved, and theirs is kept. Copy what you wrote, load the page again, and put it in.',
    'حُفظ تعديل من {name} يوم {date} وأنت تعمل على الصفحة نفسها: {fields}. لم يُحفظ نصك، وبقي النص الآخر كما هو. انسخ ما كتبته وأعد تحميل الصفحة ثم أدخله.',
    '{name} ئەمەی گۆڕی کاتێک لەلای تۆ کراوە بوو ({date}): {fields}. دەقەکەی تۆ پاشەکەوت نەکرا و دەقەکەی ئەو ماوەتەوە. ئەوەی نووسیت کۆپی بکە، پەڕەکە دووبارە بار بکەرەوە و لە شوێنی خۆی دایبنێ.',
  ),
  refusedOwn: label(
    'You changed this on {date} in another window: {fields}. This text was not saved, and the other one is kept. Copy what you wrote, load the page again, and put it in.',
    'عدّلتَ هذا يوم {date} في نافذة أخرى: {fields}. لم يُحفظ هذا النص، وبقي الآخر كما هو. انسخ ما كتبته وأعد تحميل الصفحة ثم أدخله.',
    'خۆت لە پەنجەرەیەکی تردا ئەمەت گۆڕی ({date}): {fields}. ئەم دەقە پاشەکەوت نەکرا و دەقەکەی تر ماوەتەوە. ئەوەی نووسیت کۆپی بکە، پەڕەکە دووبارە بار بکەرەوە و لە شوێنی خۆی دایبنێ.',
  ),
  unseen: label(
    'Saved, but not published: somebody else changed this while you had it open: {fields}. Load the page again, read it, and publish it then.',
    'حُفظ ولم يُنشر: عُدّل هذا من شخص آخر وأنت تعمل على الصفحة نفسها: {fields}. أعد تحميل الصفحة واقرأها ثم انشرها.',
    'پاشەکەوت کرا، بەڵام بڵاو نەکرایەوە: کەسێکی تر ئەمانەی گۆڕی کاتێک لەلای تۆ کراوە بوو: {fields}. پەڕەکە دووبارە بار بکەرەوە و بیخوێنەرەوە، ئینجا بڵاوی بکەرەوە.',
  ),
  somebody: label('Somebody', 'أحد الزملاء', 'کەسێک'),
  field: label(
    'Changed by somebody else meanwhile: copy your text and load the page again.',
    'عدّله شخص آخر في هذه الأثناء: انسخ نصك وأعد تحميل الصفحة.',
    'لەم ماوەیەدا کەسێکی تر گۆڕیویەتی: دەقەکەت کۆپی بکە و پەڕەکە دووبارە بار بکەرەوە.',
  ),
}
