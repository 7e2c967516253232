import type { Halves } from '#schema/compose'
import { referencesIn } from '#schema/references'
import type { DocumentType } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import type { Reference } from '#schema/values'

/**
 * References without which a document could not be published, though it can with them: a session's
 * course, what to use instead of a closed programme, the page that a menu's row leads to.
 */
export function neededReferences(type: DocumentType, { facts }: Halves): Reference[] {
  const { requires, facts: schema } = documentTypes[type]
  const isGood = schema.safeParse(facts).success
  return referencesIn(facts)
    .filter(({ path }) => {
      if (requires.includes(String(path[0]))) return true
      return isGood && !schema.safeParse(withoutOne(facts, path)).success
    })
    .map(({ reference }) => reference)
}

function withoutOne(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (index !== step) return [item]
      return rest.length === 0 ? [] : [withoutOne(item, rest)]
    })
  }
  const key = String(step)
  const record = value as Record<string, unknown>
  return { ...record, [key]: rest.length === 0 ? null : withoutOne(record[key], rest) }
}
