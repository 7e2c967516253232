import { localeOf, type Locale } from '#schema/locales'
import { ckbPlural, ckbPluralCategories } from './ckb/plurals.ts'

/** Every plural category that a language has. */
export function pluralCategories(locale: Locale): readonly Intl.LDMLPluralRule[] {
  if (locale === 'ckb') return ckbPluralCategories
  return new Intl.PluralRules(localeOf(locale).lang).resolvedOptions().pluralCategories
}

/** The category of a count in a language. */
export function pluralCategory(locale: Locale, count: number): Intl.LDMLPluralRule {
  if (locale === 'ckb') return ckbPlural(count)
  return new Intl.PluralRules(localeOf(locale).lang).select(count)
}
