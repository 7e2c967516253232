import { element, marked } from './elements.ts'
import type { Finding } from './finding.ts'

/** One result as a list item: `li.result > (a, p.result-type, p.result-excerpt)`. */
export function resultItem({ path, title, excerpt }: Finding, typeName?: string): HTMLLIElement {
  const item = element('li', { class: 'result' }, element('a', { href: path }, ...marked(title)))
  if (typeName !== undefined) item.append(element('p', { class: 'result-type' }, typeName))
  if (excerpt.length > 0) item.append(element('p', { class: 'result-excerpt' }, ...marked(excerpt)))
  return item
}
