// By month; Iraq's own names first, then those of other countries and short or careless spellings.
const names: readonly (readonly string[])[] = [
  ['January', 'Jan.', 'Jan', 'كانون الثاني', 'يناير', 'کانوونی دووەم', 'کانونی دووەم'],
  ['February', 'Feb.', 'Feb', 'شباط', 'فبراير', 'شوبات'],
  ['March', 'Mar.', 'Mar', 'آذار', 'اذار', 'مارس', 'ئازار'],
  ['April', 'Apr.', 'Apr', 'نيسان', 'أبريل', 'ابريل', 'نیسان'],
  ['May', 'أيار', 'ايار', 'مايو', 'ئایار'],
  ['June', 'Jun.', 'Jun', 'حزيران', 'يونيو', 'حوزەیران'],
  ['July', 'Jul.', 'Jul', 'تموز', 'يوليو', 'تەممووز', 'تەمووز'],
  ['August', 'Aug.', 'Aug', 'آب', 'أغسطس', 'اغسطس', 'ئاب'],
  ['September', 'Sept.', 'Sept', 'Sep.', 'Sep', 'أيلول', 'ايلول', 'سبتمبر', 'ئەیلوول', 'ئەیلول'],
  ['October', 'Oct.', 'Oct', 'تشرين الأول', 'تشرين الاول', 'أكتوبر', 'اكتوبر', 'تشرینی یەکەم'],
  ['November', 'Nov.', 'Nov', 'تشرين الثاني', 'نوفمبر', 'تشرینی دووەم'],
  [
    'December',
    'Dec.',
    'Dec',
    'كانون الأول',
    'كانون الاول',
    'ديسمبر',
    'کانوونی یەکەم',
    'کانونی یەکەم',
  ],
]

/** Names of months in Arabic, Sorani and English, each with its number from 1. */
export const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1])),
)
