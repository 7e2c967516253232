import type { FlattenedField, Where } from 'payload'

/** What a path may say of a related document and still be about the reference alone. */
const ofTheReference = ['id', 'value', 'relationTo']

/** Whether a search or an order looks into documents that the searched ones refer to. */
export function looksIntoOthers(
  fields: readonly FlattenedField[],
  { where, sort }: { where?: unknown; sort?: unknown },
): boolean {
  const order = [sort].flat().filter((path) => typeof path === 'string')
  return (
    order.some((path) => hops(fields, segmentsOf(path.replace(/^-/, '')))) ||
    searchesIn(fields, where)
  )
}

function searchesIn(fields: readonly FlattenedField[], where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where as Where).some(([path, asked]) => {
    const isList = ['and', 'or'].includes(path.toLowerCase())
    if (isList) return [asked].flat().some((each) => searchesIn(fields, each))
    // An operand that is a search itself is one among related documents.
    const operands: unknown[] = Object.values((asked ?? {}) as object)
    return hops(fields, segmentsOf(path)) || operands.some(isSearch)
  })
}

function isSearch(operand: unknown): boolean {
  const isObject = typeof operand === 'object' && operand !== null
  return isObject && !Array.isArray(operand) && !(operand instanceof Date)
}

function segmentsOf(path: string): string[] {
  const segments = path.replaceAll('__', '.').split('.')
  return segments[0] === 'version' ? segments.slice(1) : segments
}

function hops(fields: readonly FlattenedField[], [name, ...rest]: readonly string[]): boolean {
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if ('flattenedFields' in field) return hops(field.flattenedFields, rest)
  const isReference = ['relationship', 'upload', 'join'].includes(field.type)
  return isReference && rest.some((segment) => !ofTheReference.includes(segment))
}
