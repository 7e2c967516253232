import type { Block, Inline, RichText } from '#schema/rich-text'
import type { TermPattern } from './term-pattern.ts'

/** Words of a text that are explained at the end of the page. */
type TermMark = {
  node: 'term'
  /** The term. */
  slug: string
  /** The words as they stand in the text. */
  text: string
  bold: boolean
}
/** An inline node of a body whose terms are marked. */
export type MarkedInline = Inline | TermMark
/** A block of a body whose terms are marked; headings stay as they are. */
export type MarkedBlock =
  | Extract<Block, { node: 'heading' }>
  | { node: 'paragraph' | 'quote'; children: MarkedInline[] }
  | { node: 'list'; ordered: boolean; items: MarkedInline[][] }
/** A body whose terms are marked. */
export type MarkedText = readonly MarkedBlock[]

/** Words explained on one page: more would weigh too much and disturb the reading. */
export const maxTerms = 6

type Page = {
  /** The page's bodies, in the order in which they are read. */
  bodies: readonly RichText[]
  pattern: TermPattern
  /** Terms that the page itself explains. */
  without?: readonly string[]
}

/**
 * Marks the first place of each term on a page, outside links and headings. Says the same words in
 * the same order; where a longer term stands, shorter ones within it are not looked for.
 */
export function markTerms({ bodies, pattern, without = [] }: Page): {
  /** The bodies in the order given. */
  marked: MarkedText[]
  /** Slugs of the terms that are marked, in the order of the text. */
  slugs: string[]
} {
  const passed = new Set(without)
  const slugs: string[] = []
  const markRun = (node: Inline): MarkedInline[] => {
    if (node.node !== 'text') return [node]
    const nodes: MarkedInline[] = []
    let from = 0
    for (const { start, end, slug } of pattern.find(node.text)) {
      if (passed.has(slug) || slugs.length === maxTerms) continue
      passed.add(slug)
      slugs.push(slug)
      if (start > from) nodes.push({ ...node, text: node.text.slice(from, start) })
      nodes.push({ node: 'term', slug, text: node.text.slice(start, end), bold: node.bold })
      from = end
    }
    if (from === 0) return [node]
    return from < node.text.length ? [...nodes, { ...node, text: node.text.slice(from) }] : nodes
  }
  const marked = bodies.map((body) => body.map((block) => mapInline(block, markRun)))
  return { marked, slugs }
}

function mapInline(block: Block, mark: (node: Inline) => MarkedInline[]): MarkedBlock {
  if (block.node === 'heading') return block
  if (block.node === 'list') {
    return { ...block, items: block.items.map((nodes) => nodes.flatMap(mark)) }
  }
  return { ...block, children: block.children.flatMap(mark) }
}
