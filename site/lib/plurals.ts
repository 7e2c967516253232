import { localeOf, type Locale } from '#schema/locales'
import { ckbPlural, ckbPluralCategories } from './ckb/plurals.ts'

/** Every plural category that a language has. */
export function pluralCategories(locale: Locale): readonly Intl.LDMLPluralRule[] {
  if (locale === 'ckb') return ckbPluralCategories
  return new Intl.PluralRules(localeOf(locale).lang).resolvedOptions().pluralCategories
}

// Making rules takes a thousand times as long as asking them.
const rules = new Map<Locale, Intl.PluralRules>()

/** The category of a count in a language. */
export function pluralCategory(locale: Locale, count: number): Intl.LDMLPluralRule {
  if (locale === 'ckb') return ckbPlural(count)
  const known = rules.get(locale) ?? new Intl.PluralRules(localeOf(locale).lang)
  rules.set(locale, known)
  return known.select(count)
}
