import type { Need } from '#schema/needs'

/**
 * Shows the topics of some needs, or all when there are none; the tiles are `a.need-<code>` in list items.
 */
export function showTopics(topics: Element, near: readonly Need[]): void {
  for (const tile of topics.querySelectorAll('li')) {
    const isNear = near.some((need) => tile.querySelector(`.need-${need}`))
    tile.hidden = near.length > 0 && !isNear
  }
}
