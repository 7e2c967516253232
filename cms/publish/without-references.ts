import type { Published } from '#schema/types'
import { anyReference, type Reference } from '#schema/values'

type IsGone = (target: Reference) => boolean

/**
 * An entry, a global or its facts without some references: those of a list and links in running text
 * leave no trace but their words, others become `null`. A menu's row that led to such a page goes with
 * it: one that leads nowhere breaks the contract.
 */
export function withoutReferences<T extends Published | Record<string, unknown>>(
  value: T,
  isGone: IsGone,
): T {
  return without(value, isGone) as T
}

function without(value: unknown, isGone: IsGone): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => itemsWithout(item, isGone))
  if (value === null || typeof value !== 'object') return value
  if (isGoneReference(value, isGone)) return null
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, without(item, isGone)]),
  )
}

function itemsWithout(item: unknown, isGone: IsGone): unknown[] {
  if (isGoneReference(item, isGone) || isGoneDestination(item, isGone)) return []
  const { node, target, children } = (item ?? {}) as Record<string, unknown>
  if (node === 'entryLink' && isGoneReference(target, isGone)) return children as unknown[]
  return [without(item, isGone)]
}

function isGoneDestination(item: unknown, isGone: IsGone): boolean {
  const { section, page } = (item ?? {}) as Record<string, unknown>
  return section === null && isGoneReference(page, isGone)
}

function isGoneReference(value: unknown, isGone: IsGone): boolean {
  if (value === null || typeof value !== 'object' || !('to' in value)) return false
  const parsed = anyReference.safeParse(value)
  return parsed.success && isGone(parsed.data)
}
