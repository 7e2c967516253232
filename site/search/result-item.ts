import type { Found } from './pagefind.ts'
import type { SearchStrings } from './search-strings.ts'

/** One result as a list item: `li.result > (a, p.result-type, p.result-excerpt)`. */
export function resultItem(found: Found, strings: SearchStrings): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'result'
  const link = document.createElement('a')
  link.href = found.url
  link.textContent = found.meta['title'] ?? found.url
  item.append(link)
  const types: Record<string, string> = strings.types
  const type = types[found.filters['type']?.[0] ?? '']
  if (type !== undefined) item.append(paragraph('result-type', type))
  item.append(paragraph('result-excerpt', ...excerptNodes(found.excerpt)))
  return item
}

function paragraph(className: string, ...content: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p')
  element.className = className
  element.append(...content)
  return element
}

/** Text and marks of an excerpt and nothing else: what stands in the index is not trusted as HTML. */
function excerptNodes(html: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? ''
    if (node.nodeName !== 'MARK') return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}
