import { localeOf, type Locale } from '#schema/locales'
import ar from '../i18n/ar.json' with { type: 'json' }
import ckb from '../i18n/ckb.json' with { type: 'json' }
import en from '../i18n/en.json' with { type: 'json' }
import {
  messagesSchema,
  type LocaleMessages,
  type PluralForms,
  type PluralKey,
  type StringKey,
} from '../i18n/schema.ts'
import { formatNumber } from './numbers.ts'
import { pluralCategory } from './plurals.ts'

/** Values for the placeholders of a text; numbers are written in the language's digits. */
type Params = Record<string, string | number>

/** The site's own words in one language. */
export type Text = {
  locale: Locale
  /** For `lang` attributes. */
  lang: string
  /** For `dir` attributes. */
  dir: 'ltr' | 'rtl'
  /** A text; throws when a placeholder has no value. */
  t: (key: StringKey, params?: Params) => string
  /** A text in the form that fits a count, which stands for `{count}`. */
  plural: (key: PluralKey, count: number) => string
  /** All forms of a text with their `{count}`, for a script that counts in the browser. */
  forms: (key: PluralKey) => PluralForms
}

const files = { ar, ckb, en } satisfies Record<Locale, unknown>
const texts = new Map<Locale, Text>()

/**
 * The words of a language, checked on first use.
 * @throws ZodError when the language's file lacks a key, has one too many, or has wrong plural forms.
 */
export function textOf(locale: Locale): Text {
  const known = texts.get(locale)
  if (known) return known
  const messages = messagesSchema(locale).parse(files[locale]) as LocaleMessages
  const { lang, dir } = localeOf(locale)
  const text: Text = {
    locale,
    lang,
    dir,
    t: (key, params = {}) => fill({ key, template: messages[key], params, locale }),
    forms: (key) => messages[key],
    plural: (key, count) => {
      const template = messages[key][pluralCategory(locale, count)] ?? ''
      return fill({ key, template, params: { count }, locale })
    },
  }
  texts.set(locale, text)
  return text
}

type Filling = { key: string; template: string; params: Params; locale: Locale }

function fill({ key, template, params, locale }: Filling): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new RangeError(`The text "${key}" needs a value for {${name}}.`)
    return typeof value === 'number' ? formatNumber(locale, value) : value
  })
}
