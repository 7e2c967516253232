import type { Page } from 'playwright/test'

/**
 * An element's DOM as nested text, from the server's HTML and from the live page: without comments,
 * with neighbouring texts joined and attributes in order, so that only real differences differ.
 */
export function domShapes(page: Page, selector: string, html: string) {
  return page.evaluate(
    ({ selector, html }) => {
      const shapeOf = (node: Node): string => {
        if (node instanceof Text) return node.data
        if (!(node instanceof Element)) return ''
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort()
        const content = [...node.childNodes].map(shapeOf).join('')
        return `<${node.tagName} ${attributes.join(' ')}>${content}</${node.tagName}>`
      }
      const contentOf = (root: ParentNode) =>
        [...(root.querySelector(selector)?.childNodes ?? [])].map(shapeOf).join('')
      const server = new DOMParser().parseFromString(html, 'text/html')
      return { server: contentOf(server), live: contentOf(document) }
    },
    { selector, html },
  )
}
