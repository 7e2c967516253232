import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Locale } from '#schema/locales'

const unread = new Set(['script', 'style', 'svg', 'template', 'code'])

/**
 * What people read on a page in its own language, node by node: without what is marked as another
 * language or as written from left to right (numbers to call, addresses, names of files).
 */
export function runningText(html: string, locale: Locale): string[] {
  const texts: string[] = []
  const walk = (node: Tree.Node): void => {
    if (node.nodeName === '#text') {
      const text = (node as Tree.TextNode).value.trim()
      if (text !== '') texts.push(text)
    } else if ('childNodes' in node && !isOther(node, locale)) {
      node.childNodes.forEach(walk)
    }
  }
  walk(parse(html))
  return texts
}

function isOther(node: Tree.ParentNode, locale: Locale): boolean {
  if (unread.has(node.nodeName)) return true
  if (!('attrs' in node) || node.nodeName === 'html') return false
  const of = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value
  const lang = of('lang')
  if (lang !== undefined && lang.split('-')[0] !== locale) return true
  return locale !== 'en' && of('dir') === 'ltr'
}
