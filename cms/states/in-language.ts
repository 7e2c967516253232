import type { Field } from 'payload'
import type { Locale } from '#schema/locales'
import type { Source } from '../publish/read.ts'

/**
 * One language of a document that was read in all of them: what `locale` would have given, nothing filled
 * in from another.
 */
export function inLanguage(doc: Source, fields: readonly Field[], locale: Locale): Source {
  const own = fields.flatMap((field) => {
    if (!('name' in field) || !(field.name in doc)) return []
    const { name } = field
    return [[name, valueIn(doc[name], field, locale)] as const]
  })
  return { ...doc, ...Object.fromEntries(own) }
}

function valueIn(value: unknown, field: Field, locale: Locale): unknown {
  if ('localized' in field && field.localized === true) {
    return (value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale] ?? null
  }
  if (field.type === 'array') {
    return Array.isArray(value)
      ? value.map((row) => inLanguage(row as Source, field.fields, locale))
      : value
  }
  if (field.type === 'group' && value !== null && typeof value === 'object') {
    return inLanguage(value as Source, field.fields, locale)
  }
  return value
}
