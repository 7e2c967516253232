import { localeOf } from '#schema/locales'
import { localDigits } from '../lib/numbers.ts'
import type { BoxStrings } from './search-strings.ts'

/**
 * How many results there are, in words. A browser without the language's plural rules counts by its own:
 * a category that the language does not have falls back to the general form.
 */
export function countText(
  { locale, counts }: Pick<BoxStrings, 'locale' | 'counts'>,
  count: number,
): string {
  const category = new Intl.PluralRules(localeOf(locale).lang).select(count)
  const form = counts[category] ?? counts.other ?? ''
  return form.replace('{count}', localDigits(locale, String(count)))
}
