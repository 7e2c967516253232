import type { Field } from 'payload'
import type { DocumentType } from '#schema/slugs'
import { forms } from '../forms.ts'
import type { Label } from './label.ts'

/** The labels of a form by dotted path without row numbers: `papers.name`. */
export function fieldNames(type: DocumentType): Map<string, Label> {
  const names = new Map<string, Label>()
  collect(forms[type], '', names)
  return names
}

function collect(fields: readonly Field[], prefix: string, names: Map<string, Label>): void {
  for (const field of fields) {
    if (!('name' in field) || !field.name) continue
    if (isLabel(field.label)) names.set(`${prefix}${field.name}`, field.label)
    if ('fields' in field) collect(field.fields, `${prefix}${field.name}.`, names)
  }
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'object' && value !== null && 'ckb' in value
}
