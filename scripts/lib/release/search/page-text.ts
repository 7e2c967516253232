import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What the search knows of a page or file, as it is written there. */
export type SearchText = {
  title: string
  text: string
  /** By name: `{ type: ['service'], need: ['work', 'loans'] }`. */
  filters: Record<string, string[]>
}

/** Never read to anybody, or no sentence of the page; the heading is its title. */
const silent = new Set([
  ...['h1', 'script', 'style', 'noscript', 'template'],
  ...['svg', 'form', 'nav', 'iframe', 'button'],
])
/** These stand within a word or sentence, unless they are styled; around all others words end. */
const inline = new Set(['abbr', 'b', 'bdi', 'em', 'i', 'mark', 'small', 'strong', 'time'])
/** After these a sentence ends. */
const blocks = /^(?:h[2-6]|p|li|dt|dd|td|th|figcaption|caption|summary|blockquote)$/

/**
 * What is searched of a page: what stands in its `data-pagefind-body` and not in a `data-pagefind-ignore`.
 * `null` for a page that is not searched. White space is one space.
 */
export function pageText(html: string): SearchText | null {
  // The rest of a page is as long again: styles, the header, the footer.
  const start = html.indexOf('<main')
  const opening = html.slice(start, html.indexOf('>', start) + 1)
  if (start < 0 || !opening.includes(' data-pagefind-body')) return null
  const [main] = parseFragment(html.slice(start, html.lastIndexOf('</main>'))).childNodes
  if (!main || !('tagName' in main)) return null
  const heading = first(main, 'h1')
  return {
    title: heading === undefined ? '' : tidy(textOf(heading, () => false)),
    text: tidy(textOf(main, isLeftOut)),
    filters: filtersOf(attribute(main, 'data-pagefind-filter') ?? ''),
  }
}

function textOf(node: Node, isSkipped: (node: Node) => boolean): string {
  if ('value' in node) return node.value
  if (!('tagName' in node) || isSkipped(node)) return ' '
  const text = node.childNodes.map((child) => textOf(child, isSkipped)).join('')
  // What has a look of its own stands apart, as a button does.
  if (inline.has(node.tagName) && attribute(node, 'class') === undefined) return text
  return ` ${blocks.test(node.tagName) ? closed(text) : text} `
}

const isLeftOut = (node: Node): boolean =>
  'tagName' in node &&
  (silent.has(node.tagName) || attribute(node, 'data-pagefind-ignore') !== undefined)

/** Headings and lines of a list end without a full stop; excerpts run them together. */
const closed = (text: string): string => text.replace(/(?<=[\p{L}\p{M}\p{N})»”"’])\s*$/u, '.')

const tidy = (text: string): string =>
  text
    // Pagefind would take the first for the end of every word, and does not count the second as a space.
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;!?،؛؟)»”])|(?<=[(«“]) /g, '')
    .trim()

function first(node: Node, tag: string): Node | undefined {
  if (!('tagName' in node)) return undefined
  if (node.tagName === tag) return node
  for (const child of node.childNodes) {
    const found = first(child, tag)
    if (found) return found
  }
  return undefined
}

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined

function filtersOf(list: string): Record<string, string[]> {
  const filters: Record<string, string[]> = {}
  for (const item of list.split(', ')) {
    const [, name, value] = /^(\w+):(.+)$/.exec(item) ?? []
    if (name !== undefined && value !== undefined) (filters[name] ??= []).push(value)
  }
  return filters
}
