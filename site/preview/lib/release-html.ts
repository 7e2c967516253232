import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

type Within = {
  /** Where the release stands on this server, without final slash. */
  prefix: string
  /** Origin of the public site: what leads there leads to the release. */
  siteUrl: string
  /** HTML that stands first in the page. */
  notice: string
  /** Address of the notice's style. */
  style: string
}

/** A page of a release as it is shown to staff: its links and files lead into the same release. */
export function releaseHtml(html: string, within: Within): string {
  const document = parse(html)
  visit(document, within)
  return serialize(document)
}

function visit(node: ParentNode, within: Within): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    rewrite(child, within)
    visit(child, within)
    if (child.tagName === 'head') {
      addTo(child, `<link rel="stylesheet" href="${within.style}">`, child.childNodes.length)
    }
    if (child.tagName === 'body') addTo(child, within.notice, 0)
  }
}

function addTo(parent: Element, html: string, index: number): void {
  const added = parseFragment(html).childNodes.map((node) =>
    Object.assign(node, { parentNode: parent }),
  )
  parent.childNodes.splice(index, 0, ...added)
}

const addresses = ['href', 'src', 'action', 'poster', 'component-url', 'renderer-url']

function rewrite(element: Element, within: Within): void {
  const { prefix, siteUrl } = within
  for (const attribute of element.attrs) {
    const { name, value } = attribute
    if (addresses.includes(name)) {
      const isOwn = element.tagName === 'a' && value.startsWith(`${siteUrl}/`)
      attribute.value = inside(isOwn ? value.slice(siteUrl.length) : value, prefix)
    } else if (name === 'srcset') {
      attribute.value = value
        .split(',')
        .map((part) => inside(part.trim(), prefix))
        .join(', ')
    } else if (name === 'content' && element.tagName === 'meta') {
      attribute.value = value.replace(/^(\d+;\s*url=)(\/(?!\/).*)$/i, `$1${prefix}$2`)
    } else if (name === 'props') {
      // JSON, in which texts that are addresses begin with a slash.
      attribute.value = value.replace(/"\/(?!\/)/g, `"${prefix}/`)
    }
  }
}

const inside = (address: string, prefix: string): string =>
  /^\/(?!\/)/.test(address) ? prefix + address : address
