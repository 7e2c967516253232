import type { FlattenedField } from 'payload'
import { rows, type Source } from '../publish/read.ts'

/** Fields that Payload keeps itself. */
const kept = ['id', 'createdAt', 'updatedAt']

/**
 * A document in one language with the text of `after` and all else of `before`: rows that are the same
 * in every language keep their number and order, each finds its text under its id.
 */
export function factsPutBack(
  fields: readonly FlattenedField[],
  { before, after }: { before: Source; after: Source },
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...after }
  for (const field of fields) {
    const { name } = field
    const isText = 'localized' in field && field.localized === true
    if (isText || kept.includes(name)) continue
    const value = 'flattenedFields' in field ? part(field, { before, after }) : before[name]
    if (value === undefined) delete result[name]
    else result[name] = value
  }
  return result
}

type Nested = Extract<FlattenedField, { flattenedFields: FlattenedField[] }>

function part(field: Nested, { before, after }: { before: Source; after: Source }): unknown {
  const { name, type, flattenedFields } = field
  if (type !== 'array') {
    const [was, is] = [before[name] ?? {}, after[name] ?? {}] as [Source, Source]
    return factsPutBack(flattenedFields, { before: was, after: is })
  }
  const sent = new Map(rows(after[name]).map((row) => [row['id'], row]))
  return rows(before[name]).map((row) => ({
    ...factsPutBack(flattenedFields, { before: row, after: { ...row, ...sent.get(row['id']) } }),
    id: row['id'],
  }))
}
