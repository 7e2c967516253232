/**
 * The only place where a content language is named. Adding one is an entry here, one UI string file
 * (`site/i18n/<code>.json`) and content.
 */
type LocaleDefinition = {
  /** The code in addresses, in the CMS and in the snapshot. */
  readonly code: string
  /** BCP 47 tag for `<html lang>`, `hreflang` and `Intl`. */
  readonly lang: string
  /** The language's own name in its own script. */
  readonly label: string
  readonly dir: 'ltr' | 'rtl'
  /** Digits of running text; phone numbers always keep Latin digits. */
  readonly digits: 'latn' | 'arab'
}

/** In the order in which language choosers show them. */
export const locales = [
  { code: 'ar', lang: 'ar-IQ', label: 'العربية', dir: 'rtl', digits: 'arab' },
  { code: 'ckb', lang: 'ckb', label: 'کوردی', dir: 'rtl', digits: 'arab' },
  { code: 'en', lang: 'en', label: 'English', dir: 'ltr', digits: 'latn' },
] as const satisfies readonly LocaleDefinition[]

/** A content language of the table above. */
export type Locale = (typeof locales)[number]['code']

/** Every code, in the table's order. */
export const localeCodes = locales.map((locale) => locale.code)

/** Whether a string, for example an address's first segment, names a content language. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale.code === value)
}

/**
 * The table's row of a language.
 * @throws RangeError when the table has no such language.
 */
export function localeOf(code: Locale): (typeof locales)[number] {
  const found = locales.find((locale) => locale.code === code)
  if (!found)
    throw new RangeError(`No such language: ${code}. Add it to content-schema/locales.ts.`)
  return found
}
