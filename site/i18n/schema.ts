import { z } from 'zod'
import { audiences } from '#schema/audiences'
import { weekdays } from '#schema/centre'
import { governorates } from '#schema/governorates'
import { localeCodes, type Locale } from '#schema/locales'
import { needs } from '#schema/needs'
import { entryTypes } from '#schema/slugs'
import { pluralCategories } from '../lib/plurals.ts'
import { textParts } from '../lib/text-parts.ts'
import en from './en.json' with { type: 'json' }

/** The English file says which keys there are; every other language has exactly the same. */
type Messages = typeof en
/** A key with one text. */
export type StringKey = {
  [K in keyof Messages]: Messages[K] extends string ? K : never
}[keyof Messages]
/** A key with a text for each plural category. */
export type PluralKey = Exclude<keyof Messages, StringKey>
/** One text for each plural category of the language. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>
/** A language's texts. */
export type LocaleMessages = Record<StringKey, string> & Record<PluralKey, PluralForms>

/** Names that the contract's codes need in every language. */
const codeKeys: readonly string[] = [
  ...audiences.map((code) => `audience.${code}`),
  ...governorates.map((code) => `governorate.${code}`),
  ...localeCodes.map((code) => `language.${code}`),
  ...needs.map((code) => `need.${code}`),
  ...entryTypes.flatMap((type) => [`type.${type}`, `types.${type}`]),
  ...textParts.map((key) => `changedPart.${key}`),
  ...weekdays.map((code) => `weekday.${code}`),
]

/**
 * The shape of `site/i18n/<locale>.json`: flat keys by place, nothing missing, nothing extra, plural
 * forms in exactly the language's categories, and the placeholders that the English text has.
 */
export function messagesSchema(locale: Locale) {
  const reference: Record<string, string | PluralForms> = en
  const keys = new Set([...Object.keys(reference), ...codeKeys])
  const forms = z.strictObject(
    Object.fromEntries(pluralCategories(locale).map((category) => [category, filled])),
  )
  return z.strictObject(
    Object.fromEntries(
      [...keys].map((key) => {
        const text = reference[key] ?? ''
        return [key, typeof text === 'string' ? withPlaceholders(text) : forms]
      }),
    ),
  )
}

/** Names in braces, sorted: `{date}` → `date`. */
const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()

const filled = z.string().trim().min(1)

function withPlaceholders(reference: string) {
  const expected = placeholdersOf(reference).join(', ')
  return filled.refine((text) => placeholdersOf(text).join(', ') === expected, {
    error: `must have exactly the placeholders of the English text: ${expected || 'none'}`,
  })
}
