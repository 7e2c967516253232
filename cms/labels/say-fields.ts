import type { DocumentType } from '#schema/slugs'
import { fieldNames } from './field-names.ts'
import { say } from './say.ts'

/** Names of a form's fields in the reader's language, between dots. */
export function sayFields(type: DocumentType, fields: readonly string[], language: string): string {
  const names = fieldNames(type)
  return fields
    .map((key) => {
      const name = names.get(key)
      return name ? say(name, language) : key
    })
    .join(' · ')
}
