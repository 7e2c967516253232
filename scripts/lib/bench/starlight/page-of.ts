import { richText, type Block, type Inline } from '#schema/rich-text'
import { types, type Entry } from '#schema/types'

/** A page's file below `src/content/docs/`, and its Markdown. */
export type MarkdownPage = { file: string; text: string }

/** All that an entry says in its language, as a page of Markdown with front matter. */
export function pageOf(entry: Entry): MarkdownPage {
  const { type, locale, slug } = entry
  const keys = Object.keys(types[type].text.shape).filter((key) => key !== 'keywords')
  const texts = keys.map((key) => [key, entry[key as keyof Entry]])
  const said = Object.fromEntries(texts) as Record<string, unknown>
  const { title, summary, ...rest } = said
  const front = {
    // A session has no words of its own; Starlight asks for a title.
    title: typeof title === 'string' ? title : slug,
    ...(typeof summary === 'string' && { description: summary }),
  }
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const body = [typeof summary === 'string' ? plain(summary) : '', ...wordsOf(rest)]
  return {
    file: `${locale}/${type}/${slug}.md`,
    text: `---\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
  }
}

/** Every text below a value: bodies as Markdown, single lines as paragraphs; ids are no words. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)]
  if (Array.isArray(value)) {
    const body = richText.safeParse(value)
    if (body.success && value.length > 0) return body.data.map(blockOf)
    return value.flatMap(wordsOf)
  }
  if (value === null || typeof value !== 'object' || 'sha256' in value || 'to' in value) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [] : wordsOf(part)))
}

function blockOf(block: Block): string {
  switch (block.node) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`
    case 'list':
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${inlineOf(item)}`).join('\n')
    case 'quote':
      return `> ${inlineOf(block.children)}`
    case 'paragraph':
      return inlineOf(block.children)
  }
}

function inlineOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.node) {
        case 'text':
          return node.bold ? `**${plain(node.text)}**` : plain(node.text)
        case 'break':
          return '\\\n'
        case 'webLink':
          return `[${inlineOf(node.children)}](${node.href})`
        case 'phoneLink':
          return `[${inlineOf(node.children)}](tel:${node.number})`
        case 'entryLink':
          return inlineOf(node.children)
      }
    })
    .join('')
}

/** Signs of Markdown and HTML are letters here. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, ' ')
