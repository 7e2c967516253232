import { createHash } from 'node:crypto'

/**
 * The id that a row gets in the database: those of the content are unique within their entry only.
 * The shape is the one that Payload itself makes.
 */
export function rowId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 24)
}
