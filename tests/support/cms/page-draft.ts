/** Everything that a page needs, in one language, with a mark in every text; one person may publish it. */
export function pageDraft(mark: string, changes: Record<string, unknown> = {}) {
  return { slug: 'privacy', title: `Title ${mark}`, summary: `Summary ${mark}`, ...changes }
}
