import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'

/** What each builder fills in the same way; the id and the slug tell entries apart. */
export function envelope<const T extends EntryType>(
  type: T,
  { id = `${type}-1`, locale = 'en', slug = id }: { id?: string; locale?: Locale; slug?: string },
) {
  return {
    type,
    id,
    locale,
    slug,
    publishedAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    owner: null,
    freshness: null,
    demo: false,
  }
}

/** Text that every type but the session has. */
export function commonText(title: string) {
  return {
    title,
    summary: `${title}: what it is and for whom.`,
    body: [],
    keywords: [],
    sourceNote: null,
  }
}
