import type { SelectField } from 'payload'
import { isLocale, localeCodes, locales, type Locale } from '#schema/locales'
import { languageLabels } from '../labels/choices.ts'
import { label, options } from '../labels/label.ts'

/** The language in which an entry was written first; the others are translations of it. */
export const sourceLanguageField: SelectField = {
  name: 'sourceLanguage',
  type: 'select',
  label: label('Written in', 'لغة الأصل', 'زمانی سەرەکی'),
  options: options(localeCodes, languageLabels),
  defaultValue: ({ locale }: { locale?: string }) => named(locale),
  admin: {
    position: 'sidebar',
    description: label(
      'The other languages are translated from this one',
      'تُترجَم نصوص اللغات الأخرى من نص هذه اللغة',
      'زمانەکانی تر لەم زمانەوە وەردەگێڕدرێن',
    ),
  },
  // Kept for the staff and never published.
  custom: { staffOnly: true },
}

/** The language in which a document was written first; the first of the language table where it names none. */
export function sourceLanguageOf(doc: Record<string, unknown>): Locale {
  return named(doc['sourceLanguage'])
}

function named(code: unknown): Locale {
  return isLocale(code) ? code : locales[0].code
}
