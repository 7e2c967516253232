import { label } from './label.ts'

/** What the first screen says of needs for which no door is open. */
export const gapWords = {
  title: label(
    'Where help is missing',
    'أماكن لا تتوفر فيها مساعدة بعد',
    'ئەو شوێنانەی هێشتا یارمەتییان تێدا نییە',
  ),
  own: label(
    'Help missing in your governorates',
    'ما لا يتوفر بعد في محافظاتك',
    'ئەوەی هێشتا لە پارێزگاکانت نییە',
  ),
  about: label(
    'Readers find no service, open programme or organisation for these. Demonstration entries do not count.',
    'لا يجد القراء لهذه الحاجات خدمة ولا برنامجاً مفتوحاً ولا جهة. المحتوى التوضيحي لا يُحسب.',
    'خوێنەران بۆ ئەمانە خزمەتگوزاری، بەرنامەی کراوە یان لایەنێک نادۆزنەوە. ناوەڕۆکی نموونەیی ناژمێردرێت.',
  ),
  none: label(
    'For every need there is a service, programme or organisation, in every language.',
    'لكل حاجة خدمة أو برنامج أو جهة، بكل اللغات.',
    'بۆ هەموو پێداویستییەک خزمەتگوزاری، بەرنامە یان لایەنێک هەیە، بە هەموو زمانەکان.',
  ),
  anyLanguage: label('Not in any language', 'لا يتوفر بأي لغة', 'بە هیچ زمانێک نییە'),
  someLanguages: label(
    'Not in: {languages}',
    'اللغات الناقصة: {languages}',
    'بەم زمانانە نییە: {languages}',
  ),
  more: label('And {count} more', 'و{count} غيرها', '{count} دانەی تریش'),
}
