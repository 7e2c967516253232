import { anyReference, media, type Media, type Reference } from '#schema/values'

/** A reference and where it stands in the value that was searched. */
export type FoundReference = { reference: Reference; path: readonly (string | number)[] }

/** Every reference to another entry, in lists and in rich text too, in document order. */
export function referencesIn(value: unknown): FoundReference[] {
  const found: FoundReference[] = []
  walk(value, [], (node, path) => {
    if (!('to' in node)) return
    const parsed = anyReference.safeParse(node)
    if (parsed.success) found.push({ reference: parsed.data, path })
  })
  return found
}

/** Every file that a value names, in document order, repeats included. */
export function mediaIn(value: unknown): Media[] {
  const found: Media[] = []
  walk(value, [], (node) => {
    if (!('sha256' in node)) return
    const parsed = media.safeParse(node)
    if (parsed.success) found.push(parsed.data)
  })
  return found
}

/** One text for a reference: a key of maps and sets. */
export function referenceKey(reference: Reference): string {
  return `${reference.to}/${reference.id}`
}

type Visit = (node: object, path: readonly (string | number)[]) => void

function walk(value: unknown, path: readonly (string | number)[], visit: Visit): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, [...path, index], visit)
    })
  } else if (value !== null && typeof value === 'object') {
    visit(value, path)
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit)
  }
}
