import { entryTypeOf } from '#schema/slugs'
import { toE164 } from './phone.ts'
import { idOf } from './read.ts'

type LexicalNode = { type: string; children?: LexicalNode[]; [key: string]: unknown }
/** A node of the contract's tree, or one that it does not know and will refuse by its path. */
export type MappedNode = { node: string; [key: string]: unknown }

const bold = 1

/**
 * An editor's text as the contract's rich text. Empty paragraphs are left out; nodes that the
 * contract does not know stay as `{ node: <their type> }`, so that the check names them.
 */
export function toRichText(value: unknown): MappedNode[] {
  const root = (value as { root?: LexicalNode } | null | undefined)?.root
  return children(root).flatMap((node) => block(node))
}

function block(node: LexicalNode): MappedNode[] {
  const inside = inlines(node)
  switch (node.type) {
    case 'paragraph':
      return inside.length > 0 ? [{ node: 'paragraph', children: inside }] : []
    case 'quote':
      return inside.length > 0 ? [{ node: 'quote', children: inside }] : []
    case 'heading': {
      const text = plainText(node).trim()
      return text === '' ? [] : [{ node: 'heading', level: Number(String(node['tag'])[1]), text }]
    }
    case 'list': {
      const ordered = node['listType'] === 'number'
      const items = children(node)
        .map(inlines)
        .filter((item) => item.length > 0)
      return items.length > 0 ? [{ node: 'list', ordered, items }] : []
    }
    default:
      return [{ node: node.type }]
  }
}

function inlines(node: LexicalNode): MappedNode[] {
  return children(node).flatMap((child) => inline(child))
}

function inline(node: LexicalNode): MappedNode[] {
  switch (node.type) {
    case 'text':
      return node['text'] === '' ? [] : [run(String(node['text']), node['format'])]
    case 'tab':
      return [run(' ', 0)]
    case 'linebreak':
      return [{ node: 'break' }]
    case 'link':
    case 'autolink':
      return link(node)
    default:
      return [{ node: node.type }]
  }
}

function run(text: string, format: unknown): MappedNode {
  return { node: 'text', text, bold: (Number(format) & bold) === bold }
}

type LinkFields = { linkType?: string; url?: string; doc?: { relationTo: string; value: unknown } }

function link(node: LexicalNode): MappedNode[] {
  const inside = inlines(node)
  if (inside.length === 0) return []
  const { linkType, url = '', doc } = (node['fields'] ?? {}) as LinkFields
  if (linkType === 'internal') {
    const to = doc && entryTypeOf(doc.relationTo)
    const id = idOf(doc?.value)
    return [{ node: 'entryLink', target: to && id ? { to, id } : null, children: inside }]
  }
  if (/^tel:/i.test(url)) {
    return [{ node: 'phoneLink', number: toE164(url.slice('tel:'.length)), children: inside }]
  }
  return [{ node: 'webLink', href: url, children: inside }]
}

function plainText(node: LexicalNode): string {
  if (typeof node['text'] === 'string') return node['text']
  return children(node).map(plainText).join('')
}

function children(node: LexicalNode | undefined): LexicalNode[] {
  return node?.children ?? []
}
