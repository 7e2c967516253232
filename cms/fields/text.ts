import type { ArrayField, TextareaField, TextField } from 'payload'
import { limits } from '#schema/limits'
import { label, type Label } from '../labels/label.ts'

type Named = { name: string; label: Label; description?: Label }

/** One line of text. What is missing is said on publishing, so that a draft can be left half done. */
export function textField({
  name,
  label,
  max,
  description,
  localized = false,
}: Named & { max: number; localized?: boolean }): TextField {
  return {
    name,
    type: 'text',
    label,
    localized,
    maxLength: max,
    admin: description ? { description } : {},
  }
}

/** A sentence or two. */
export function textareaField({
  name,
  label,
  max,
  description,
  localized = false,
}: Named & { max: number; localized?: boolean }): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    localized,
    maxLength: max,
    admin: { rows: 3, ...(description ? { description } : {}) },
  }
}

/** A list of lines that each language has its own of. */
export function linesField({
  name,
  label: words,
  max = limits.rows,
  description,
}: Named & { max?: number }): ArrayField {
  return {
    name,
    type: 'array',
    label: words,
    localized: true,
    maxRows: max,
    labels: { singular: label('Line', 'سطر', 'دێڕ'), plural: words },
    admin: { initCollapsed: false, ...(description ? { description } : {}) },
    fields: [textField({ name: 'line', label: label('Line', 'سطر', 'دێڕ'), max: limits.line })],
  }
}
