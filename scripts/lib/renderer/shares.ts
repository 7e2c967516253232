/** Numbers of the pages to render next: from the first up to but without the last. */
export type Share = { from: number; to: number }

const largest = 32

/**
 * Hands out pages: many at once at first, single ones at the end, so that nobody waits long for who drew
 * the slow ones.
 * @returns a function that gives the next share, or `null` when none is left
 */
export function sharesOf(total: number, processes: number): () => Share | null {
  let from = 0
  return () => {
    if (from >= total) return null
    const size = Math.ceil((total - from) / (processes * 4))
    const share = { from, to: from + Math.min(size, largest) }
    from = share.to
    return share
  }
}
