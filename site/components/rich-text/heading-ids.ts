import type { Block, RichText } from '#schema/rich-text'

/**
 * The fragment of each heading, from its words: `#opening-hours`. A repeated heading gets a number.
 */
export function headingIds(body: RichText): Map<Block, string> {
  const ids = new Map<Block, string>()
  const seen = new Map<string, number>()
  for (const block of body) {
    if (block.node !== 'heading') continue
    const words = block.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['section']
    const id = words.join('-')
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    ids.set(block, count > 1 ? `${id}-${count}` : id)
  }
  return ids
}
