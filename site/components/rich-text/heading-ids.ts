import type { Block, RichText } from '#schema/rich-text'

/**
 * The fragment of each heading, from its words: `#h-opening-hours`. A repeated heading gets a number.
 * The first part keeps it apart from the ids of the page itself, and `within` from those of its other bodies.
 */
export function headingIds(body: RichText, within?: string): Map<Block, string> {
  const ids = new Map<Block, string>()
  const taken = new Set<string>()
  for (const block of body) {
    if (block.node !== 'heading') continue
    const words = block.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['section']
    const wanted = [...(within === undefined ? [] : [within]), 'h', ...words].join('-')
    let id = wanted
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
    taken.add(id)
    ids.set(block, id)
  }
  return ids
}
