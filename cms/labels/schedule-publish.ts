import type { RefusalReason } from '../publish/command-refused.ts'
import { label, type Labels } from './label.ts'

/** Why a command was refused, and what to do; `{locale}` is a language, `{name}` somebody of the staff. */
export const commandRefusals: Labels<RefusalReason> = {
  past: label(
    'This moment is over. Choose one that is still to come.',
    'مضى هذا الوقت. اختر وقتاً لم يحن بعد.',
    'ئەم کاتە بەسەرچووە. کاتێک هەڵبژێرە کە هێشتا نەهاتووە.',
  ),
  tooFar: label(
    'This is more than two years ahead. Choose an earlier day.',
    'هذا الوقت بعد أكثر من سنتين. اختر يوماً أقرب.',
    'ئەم کاتە زیاتر لە دوو ساڵی ماوە. ڕۆژێکی نزیکتر هەڵبژێرە.',
  ),
  publishWaits: label(
    '{locale} is set to be published on {date}, by {name}. Take that back first, or replace it.',
    '{locale}: النشر مجدول يوم {date} بواسطة {name}. ألغِ الجدولة أولاً أو استبدلها.',
    '{locale}: {name} بڵاوکردنەوەی خشتە کردووە: {date}. سەرەتا خشتەکە هەڵبوەشێنەرەوە یان بیگۆڕە.',
  ),
  withdrawWaits: label(
    '{locale} is set to be withdrawn on {date}, by {name}. Take that back first, or replace it.',
    '{locale}: السحب مجدول يوم {date} بواسطة {name}. ألغِ الجدولة أولاً أو استبدلها.',
    '{locale}: {name} کشاندنەوەی خشتە کردووە: {date}. سەرەتا خشتەکە هەڵبوەشێنەرەوە یان بیگۆڕە.',
  ),
  nothingWaits: label(
    'This is not scheduled any more. Load the page again to see how it stands.',
    'لم يعد هذا مجدولاً. أعد تحميل الصفحة لترى الوضع الحالي.',
    'ئەمە ئیتر لە خشتەدا نییە. پەڕەکە دووبارە بار بکەرەوە بۆ ئەوەی بزانیت ئێستا چۆنە.',
  ),
  insteadMissing: label(
    'The page to use instead does not exist any more. Choose another one.',
    'الصفحة البديلة لم تعد موجودة. اختر صفحة أخرى.',
    'ئەو پەڕەیەی دەبێت لە جیاتی ئەمە بەکار بهێنرێت، ئیتر نییە. پەڕەیەکی تر هەڵبژێرە.',
  ),
  insteadItself: label(
    'A page cannot be used instead of itself. Choose another one.',
    'لا تكون الصفحة بديلة عن نفسها. اختر صفحة أخرى.',
    'پەڕەیەک ناتوانێت لە جیاتی خۆی بێت. پەڕەیەکی تر هەڵبژێرە.',
  ),
  goLiveWaits: label(
    'Languages of this document already wait to go live together, set by {name}. Take that back first.',
    'هناك لغات في هذه الصفحة تنتظر النشر معاً بطلب من {name}. ألغِ ذلك أولاً.',
    'زمانەکانی ئەم پەڕەیە هەر ئێستا چاوەڕێن پێکەوە بڵاو ببنەوە، {name} وای داناوە. سەرەتا ئەوە هەڵبوەشێنەرەوە.',
  ),
}

/** What commands about moments to come answer. */
export const scheduleMessages = {
  publishScheduled: label(
    'To be published on {date}: {locale}',
    'سيُنشر يوم {date}: {locale}',
    'بڵاو دەکرێتەوە: {locale}، {date}',
  ),
  withdrawScheduled: label(
    'To be withdrawn on {date}: {locale}',
    'سيُسحب يوم {date}: {locale}',
    'دەکشێنرێتەوە: {locale}، {date}',
  ),
  takenBack: label('Not scheduled any more.', 'أُلغيت الجدولة.', 'خشتەکە هەڵوەشێنرایەوە.'),
  insteadHidden: label(
    'Readers are sent to the other page once it is published in this language.',
    'سيُوجَّه القراء إلى الصفحة البديلة بعد نشرها بهذه اللغة.',
    'کاتێک پەڕەکەی تر بەم زمانە بڵاوکرایەوە، خوێنەران بۆ ئەوێ دەنێردرێن.',
  ),
  goLiveSet: label(
    'These go out together as soon as all are ready: {locale}',
    'تُنشر معاً حالما تجهز كلها: {locale}',
    'هەرکە هەموویان ئامادە بوون، پێکەوە بڵاو دەبنەوە: {locale}',
  ),
  goLiveSetNotBefore: label(
    'These go out together as soon as all are ready, not before {date}: {locale}',
    'تُنشر معاً حالما تجهز كلها، وليس قبل {date}: {locale}',
    'هەرکە هەموویان ئامادە بوون، پێکەوە بڵاو دەبنەوە، بەڵام نەک پێش {date}: {locale}',
  ),
  goLiveDone: label(
    'All were ready and went out together: {locale}',
    'كانت كلها جاهزة ونُشرت معاً: {locale}',
    'هەموویان ئامادە بوون و پێکەوە بڵاوکرانەوە: {locale}',
  ),
  stillScheduled: label(
    'This is scheduled to go out. Take that back in every language first.',
    'نشر هذه الصفحة مجدول. ألغِ الجدولة أولاً في كل اللغات.',
    'بڵاوکردنەوەی ئەمە خشتە کراوە. سەرەتا لە هەموو زمانەکان خشتەکە هەڵبوەشێنەرەوە.',
  ),
  goLiveCancelled: label(
    'They do not wait for each other any more.',
    'لم تعد اللغات تنتظر بعضها بعضاً.',
    'زمانەکان ئیتر چاوەڕێی یەکتر ناکەن.',
  ),
}
