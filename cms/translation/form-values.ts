import { rows, text, words, type Source } from '../publish/read.ts'
import type { TextField } from './text-fields.ts'

/** What stands in a field: a text, lines or words; a body as the editor keeps it, `null` while empty. */
export type FormValue = string | string[] | Record<string, unknown> | null

/** What a document's field holds in the language in which it was read; white space around texts counts as nothing. */
export function formValue(doc: Source, { at, kind }: Pick<TextField, 'at' | 'kind'>): FormValue {
  const value = stored(doc, at)
  switch (kind) {
    case 'lines':
      return rows(value).map((row) => text(row['line']) ?? '')
    case 'words':
      return words(value).map(String)
    case 'body':
      return (value ?? null) as FormValue
    default:
      return text(value) ?? ''
  }
}

/** Whether a value is what a field of this kind holds. */
export function fits(kind: TextField['kind'], value: FormValue): boolean {
  if (kind === 'lines' || kind === 'words') return Array.isArray(value)
  if (kind === 'body') return value === null || (typeof value === 'object' && !Array.isArray(value))
  return typeof value === 'string'
}

/** Whether nothing is written in a field. */
export function isEmptyValue(value: FormValue): boolean {
  if (Array.isArray(value)) return value.every((each) => each.trim() === '')
  return value === null || value === ''
}

/**
 * What must be saved so that fields say what they should; rows come whole, with their facts as they are.
 * @param values by the field's path
 */
export function formData(
  doc: Source,
  fields: readonly TextField[],
  values: ReadonlyMap<string, FormValue>,
): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const { path, at, kind } of fields) {
    const value = values.get(path)
    if (value === undefined) continue
    const [key = '', row, inner = ''] = at
    if (row === undefined) {
      data[key] = kind === 'lines' ? lineRows(doc[key], value) : value
      continue
    }
    const before = (data[key] ?? doc[key]) as Source[]
    data[key] = before.map((each) =>
      String(each['id']) === row ? { ...each, [inner]: value } : each,
    )
  }
  return data
}

function stored(doc: Source, [key = '', row, inner = '']: readonly string[]): unknown {
  if (row === undefined) return doc[key]
  return rows(doc[key]).find(({ id }) => String(id) === row)?.[inner]
}

// A line that stays in its place stays the same row.
function lineRows(before: unknown, value: FormValue): Source[] {
  const known = rows(before)
  const lines = Array.isArray(value) ? value.filter((line) => line.trim() !== '') : []
  return lines.map((line, index) => ({ ...known[index], line }))
}
