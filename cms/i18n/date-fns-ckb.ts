import type { Day, FormatDistanceToken, Locale, LocaleDayPeriod, Month } from 'date-fns'
import { ckb as original } from 'date-fns/locale/ckb'

/** From January, as Iraq's Kurds name them. */
const months = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەممووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
] as const

/** From Sunday. */
const days = [
  'یەکشەممە',
  'دووشەممە',
  'سێشەممە',
  'چوارشەممە',
  'پێنجشەممە',
  'هەینی',
  'شەممە',
] as const

/** From Sunday, for the narrow columns of a calendar. */
const shortDays = ['یەک', 'دوو', 'سێ', 'چوار', 'پێنج', 'هەینی', 'شەم'] as const

const distances: Record<FormatDistanceToken, string> = {
  lessThanXSeconds: 'کەمتر لە {{count}} چرکە',
  xSeconds: '{{count}} چرکە',
  halfAMinute: 'نیو خولەک',
  lessThanXMinutes: 'کەمتر لە {{count}} خولەک',
  xMinutes: '{{count}} خولەک',
  aboutXHours: 'نزیکەی {{count}} کاتژمێر',
  xHours: '{{count}} کاتژمێر',
  xDays: '{{count}} ڕۆژ',
  aboutXWeeks: 'نزیکەی {{count}} هەفتە',
  xWeeks: '{{count}} هەفتە',
  aboutXMonths: 'نزیکەی {{count}} مانگ',
  xMonths: '{{count}} مانگ',
  aboutXYears: 'نزیکەی {{count}} ساڵ',
  xYears: '{{count}} ساڵ',
  overXYears: 'زیاتر لە {{count}} ساڵ',
  almostXYears: 'نزیکەی {{count}} ساڵ',
}

const halves: readonly LocaleDayPeriod[] = ['am', 'pm']
const widths = ['wide', 'abbreviated', 'narrow'] as const

/** The value whose name begins the text. A name that begins another one must come after it. */
function firstNamed<Value>(text: string, names: readonly (readonly [string, Value])[]) {
  const found = names.find(([name]) => text.startsWith(name))
  return found ? { value: found[1], rest: text.slice(found[0].length) } : null
}

const numbered = <Value extends number>(names: readonly string[]) =>
  names.map((name, index) => [name, index as Value] as const)

const monthNames = numbered<Month>(months)
const dayNames = [...numbered<Day>(days), ...numbered<Day>(shortDays)]
const halfNames = widths.flatMap((width) =>
  halves.map((half) => [original.localize.dayPeriod(half, { width }), half] as const),
)

/**
 * Sorani dates. The original has other month and day names, spelling mistakes in distances, half an
 * hour for half a minute, and reads every month as December and morning as afternoon. The halves of
 * the day are the only day periods that are read.
 */
export const faIR: Locale = {
  ...original,
  formatDistance: (token, count, options) => {
    const distance = distances[token].replace('{{count}}', String(count))
    if (!options?.addSuffix) return distance
    return `${(options.comparison ?? 0) > 0 ? 'دوای' : 'پێش'} ${distance}`
  },
  localize: {
    ...original.localize,
    month: (month) => months[month],
    day: (day, options) =>
      options?.width === 'short' || options?.width === 'narrow' ? shortDays[day] : days[day],
  },
  match: {
    ...original.match,
    month: (text) => firstNamed(text, monthNames),
    day: (text) => firstNamed(text, dayNames),
    dayPeriod: (text) => firstNamed(text, halfNames),
  },
  options: { weekStartsOn: 6, firstWeekContainsDate: 1 },
}
