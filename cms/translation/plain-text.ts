import type { FormValue } from './form-values.ts'

type Node = { type?: string; text?: unknown; fields?: { url?: unknown }; children?: Node[] }

/**
 * What a field of the form says, a line each: as `textOf` says it of the contract's value, with a link's
 * address in brackets.
 */
export function plainText(value: FormValue): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join('\n')
  const root = (value as { root?: Node } | null)?.root
  return (root?.children ?? []).flatMap(lines).join('\n')
}

function lines(node: Node): string[] {
  const line = node.type === 'list' ? (node.children ?? []).flatMap(lines) : [inline(node)]
  return line.filter((each) => each !== '')
}

function inline(node: Node): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  const words = (node.children ?? []).map(inline).join('')
  const url = typeof node.fields?.url === 'string' ? node.fields.url.replace(/^tel:/i, '') : ''
  return url === '' || words.includes(url) ? words : `${words} (${url})`
}
