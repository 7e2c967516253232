import { label } from './label.ts'

/** What accounts and their bounds are refused for, and what is said about them. */
export const roleMessages = {
  centreMissing: label(
    'Choose the centre of the trainer.',
    'اختر مركز المدرب.',
    'ناوەندی ڕاهێنەرەکە هەڵبژێرە.',
  ),
  governoratesMissing: label(
    'Choose the governorates of the coordinator.',
    'اختر محافظات المنسق.',
    'پارێزگاکانی ڕێکخەرەکە هەڵبژێرە.',
  ),
  languagesMissing: label(
    'Choose the languages of the translator.',
    'اختر لغات المترجم.',
    'زمانەکانی وەرگێڕەکە هەڵبژێرە.',
  ),
  centreMeaning: label(
    'A trainer posts and changes the sessions of this centre only',
    'ينشر المدرب مواعيد هذا المركز فقط ويغيّرها',
    'ڕاهێنەر تەنها وادەکانی ئەم ناوەندە بڵاو دەکاتەوە و دەیانگۆڕێت',
  ),
  governoratesMeaning: label(
    'A coordinator writes and publishes what is offered in these governorates',
    'يكتب المنسق وينشر ما يُقدَّم في هذه المحافظات',
    'ڕێکخەر ئەوە دەنووسێت و بڵاو دەکاتەوە کە لەم پارێزگایانەدا پێشکەش دەکرێت',
  ),
  languagesMeaning: label(
    'A translator writes the text of these languages only',
    'يكتب المترجم النصوص بهذه اللغات فقط',
    'وەرگێڕ تەنها دەقی ئەم زمانانە دەنووسێت',
  ),
  outOfGovernorates: label(
    'This must name one of your governorates, as it did before. Ask an editor to move it.',
    'يجب أن تبقى إحدى محافظاتك مذكورة هنا. اطلب من محرر نقلها إلى محافظة أخرى.',
    'دەبێت یەکێک لە پارێزگاکانی خۆت لێرە بمێنێتەوە. داوا لە دەستکاریکەرێک بکە بیگوازێتەوە.',
  ),
  restoreRefused: label(
    'An older version would bring back other languages too. Ask an editor to restore it.',
    'النسخة الأقدم تعيد نصوص اللغات الأخرى أيضاً. اطلب من محرر أن يستعيدها.',
    'وەشانی کۆنتر دەقی زمانەکانی تریش دەگەڕێنێتەوە. داوا لە دەستکاریکەرێک بکە بیگەڕێنێتەوە.',
  ),
}
