import type { Article } from '#schema/article'
import type { Locale } from '#schema/locales'
import { formatOf } from './format.ts'
import { textOf } from './strings.ts'

/** A year, `2025`, or a month, `2025-05`, in words. */
export function monthOrYear(locale: Locale, value: string): string {
  const { digits, monthName } = formatOf(locale)
  const [year = '', month] = value.split('-')
  if (month === undefined) return digits(year)
  return textOf(locale).t('figures.month', { month: monthName(`${value}-01`), year: digits(year) })
}

const known = { month: 7, year: 4 } as const

/** An article's date, as far as it is known. */
export function articleDate({
  locale,
  date,
  precision,
}: Pick<Article, 'locale' | 'date' | 'precision'>): string {
  if (precision === 'day') return formatOf(locale).day(date)
  return monthOrYear(locale, date.slice(0, known[precision]))
}
