import type { EntryType } from '#schema/slugs'

/** One page of a list; pages count from 1. */
export type ListPage<T> = { number: number; count: number; items: readonly T[] }

/** Entries on one page of a list: what keeps it under 14 KB compressed. */
export const pageSizes = {
  need: 20,
  az: 120,
  place: 24,
  service: 20,
  programme: 20,
  course: 20,
  session: 20,
  centre: 30,
  organisation: 24,
  opportunity: 20,
  guide: 20,
  campaign: 20,
  resource: 20,
  article: 20,
  figure: 30,
  term: 40,
  page: 20,
} as const satisfies Record<EntryType | 'need' | 'place' | 'az', number>

/** A list cut into pages; an empty list has one empty page, so that its address answers. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }))
}
