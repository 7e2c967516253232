import type { Field } from 'payload'
import type { DocumentType } from '#schema/slugs'
import { forms } from '../forms.ts'
import type { Label } from '../labels/label.ts'
import { rows, type Source } from '../publish/read.ts'

// What is written into a field: a line, a few, a list of lines, of words, or a body.
type TextKind = 'line' | 'text' | 'lines' | 'words' | 'body'

/** A text of a form that each language has its own of. */
export type TextField = {
  /** In the document: `title`, `steps`, or `papers.<row id>.name`. */
  path: string
  /** The contract's key: `title`, `papers`. */
  key: string
  /** Where the value stands in the contract's text half: `['papers', <row id>, 'name']`. */
  at: string[]
  kind: TextKind
  label: Label
  /** The list's name and the row's place in it, from 1; `null` outside of lists. */
  row: { label: Label; number: number } | null
  /** Of one line, in characters. */
  max: number | null
  /** Where Payload finds the field: `papers.name`. */
  schema: string
}

/**
 * The texts of a document, in the form's order and row by row. Files and numbers that languages have
 * their own of are not among them: they are no translation.
 */
export function textFieldsOf(type: DocumentType, doc: Source): TextField[] {
  return forms[type].flatMap((field) => {
    if (field.type === 'array' && !field.localized) {
      return rows(doc[field.name]).flatMap((row, index) =>
        field.fields.flatMap((inner) =>
          textField(inner, {
            name: field.name,
            id: String(row['id']),
            row: { label: field.label as Label, number: index + 1 },
          }),
        ),
      )
    }
    return textField(field, null)
  })
}

type Row = { name: string; id: string; row: NonNullable<TextField['row']> }

function textField(field: Field, row: Row | null): TextField[] {
  const kind = kindOf(field)
  if (kind === null || !('name' in field) || !field.name) return []
  const at = row ? [row.name, row.id, field.name] : [field.name]
  return [
    {
      ...{ path: at.join('.'), key: at[0] ?? '', at, kind, label: field.label as Label },
      row: row?.row ?? null,
      max: maxOf(field),
      schema: row ? `${row.name}.${field.name}` : field.name,
    },
  ]
}

function kindOf(field: Field): TextKind | null {
  if (!('localized' in field) || !field.localized) return null
  switch (field.type) {
    case 'text':
      return field.hasMany ? 'words' : 'line'
    case 'textarea':
      return 'text'
    case 'array':
      return 'lines'
    case 'richText':
      return 'body'
    default:
      return null
  }
}

function maxOf(field: Field): number | null {
  const own = field.type === 'array' ? field.fields[0] : field
  return own && 'maxLength' in own ? (own.maxLength ?? null) : null
}
