import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { firstPictureOf } from './first-picture.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A link a reader can follow, as written. */
type PageLink = { href: string; hreflang: string | null }

/** What the checks need to know of one built page; the page itself can be forgotten. */
export type PageFacts = {
  /** Address from the root: `/ar/services/loans/`. */
  path: string
  lang: string | null
  dir: string | null
  title: string
  /** `null` where it says none. */
  canonical: string | null
  /** Alternates of the head, as written. */
  alternates: { hreflang: string; href: string }[]
  links: PageLink[]
  /** Addresses of pictures, scripts, styles and whatever else the page loads by itself. */
  assets: string[]
  /** Of these, modules and scripts. */
  scripts: string[]
  /** Of these, what a phone loads at once as pictures. */
  firstPictures: string[]
  ids: string[]
  /** Text of every first-level heading. */
  headings: string[]
  /** Readable characters of `main`; `null` where there is no `main`. */
  mainLength: number | null
  hasIsland: boolean
  /** Whether it asks search engines to leave it out. */
  isHidden: boolean
  /** Characters of scripts that stand in the page itself. */
  inlineScript: string
  /** Text of style elements. */
  inlineStyle: string
  styleAttributes: number
  /** Attributes such as `onclick`, which the pages' policy does not run. */
  scriptAttributes: number
  /** Where `meta refresh` sends the reader, as written; `''` for the page itself, `null` where there is none. */
  refresh: string | null
  /** Attributes and words that only unfinished or private pages carry. */
  markers: string[]
}

const markerAttributes = ['data-draft', 'data-preview']
const markerWords = ['[object Object]', 'unknown node', 'Lorem ipsum']
const loads: Record<string, readonly string[]> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  track: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
}
const loadedRels = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'manifest',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]

/** Reads one page of the built site. */
export function readPage(path: string, html: string): PageFacts {
  const facts: PageFacts = {
    path,
    lang: null,
    dir: null,
    title: '',
    canonical: null,
    alternates: [],
    links: [],
    assets: [],
    scripts: [],
    firstPictures: [],
    ids: [],
    headings: [],
    mainLength: null,
    hasIsland: false,
    isHidden: false,
    inlineScript: '',
    inlineStyle: '',
    styleAttributes: 0,
    scriptAttributes: 0,
    refresh: null,
    markers: markerWords.filter((word) => html.includes(word)),
  }
  visit(parse(html), facts)
  return facts
}

function visit(node: Node, facts: PageFacts): void {
  if ('tagName' in node) readElement(node, facts)
  const children =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
  for (const child of children) visit(child, facts)
}

function readElement(element: Element, facts: PageFacts): void {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
  if (attributes['id'] !== undefined) facts.ids.push(attributes['id'])
  if (attributes['style'] !== undefined) facts.styleAttributes += 1
  facts.scriptAttributes += Object.keys(attributes).filter((name) => name.startsWith('on')).length
  facts.markers.push(...markerAttributes.filter((name) => name in attributes))
  readLoads(element.tagName, attributes, facts)
  switch (element.tagName) {
    case 'html':
      facts.lang = attributes['lang'] ?? null
      facts.dir = attributes['dir'] ?? null
      break
    case 'title':
      facts.title ||= textOf(element)
      break
    case 'meta':
      if (attributes['http-equiv']?.toLowerCase() === 'refresh')
        facts.refresh = refreshTarget(attributes['content'] ?? '')
      if (attributes['name'] === 'robots')
        facts.isHidden = (attributes['content'] ?? '').includes('noindex')
      break
    case 'link':
      readLink(attributes, facts)
      break
    case 'a':
      if (attributes['href'] !== undefined) {
        facts.links.push({ href: attributes['href'], hreflang: attributes['hreflang'] ?? null })
      }
      break
    case 'form':
      // A form leads as a link does; one without address leads back to its page.
      if (attributes['action']) facts.links.push({ href: attributes['action'], hreflang: null })
      break
    case 'img':
      readPicture(element, facts)
      break
    case 'h1':
      facts.headings.push(textOf(element))
      break
    case 'main':
      facts.mainLength = textOf(element).length
      break
    case 'astro-island':
      facts.hasIsland = true
      break
    case 'script':
      if (attributes['src'] === undefined) facts.inlineScript += rawText(element)
      break
    case 'style':
      facts.inlineStyle += rawText(element)
      break
  }
}

function readLink(attributes: Record<string, string>, facts: PageFacts): void {
  const { rel = '', href = '', hreflang } = attributes
  const rels = rel.split(/\s+/)
  if (rels.includes('canonical')) facts.canonical = href
  if (rels.includes('alternate') && hreflang) facts.alternates.push({ hreflang, href })
  if (rels.some((name) => loadedRels.includes(name))) facts.assets.push(href)
}

function readLoads(tag: string, attributes: Record<string, string>, facts: PageFacts): void {
  for (const name of loads[tag] ?? []) {
    const value = attributes[name]
    if (!value) continue
    const addresses = name === 'srcset' ? srcsetAddresses(value) : [value]
    facts.assets.push(...addresses)
    if (tag === 'script' || tag === 'astro-island') facts.scripts.push(...addresses)
  }
}

function readPicture(element: Element, facts: PageFacts): void {
  const address = firstPictureOf(element)
  if (address !== undefined) facts.firstPictures.push(address)
}

function srcsetAddresses(value: string): string[] {
  return value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? [])
}

function refreshTarget(content: string): string {
  return /^[^;,]*[;,]\s*(?:url\s*=\s*)?(.*)$/i.exec(content)?.[1]?.trim() ?? ''
}

/** Text that a reader gets, with white space folded. */
function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

function rawText(node: Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  return node.childNodes
    .filter(
      (child) => !('tagName' in child) || node.nodeName === child.nodeName || !isSilent(child),
    )
    .map(rawText)
    .join('')
}

function isSilent(element: Element): boolean {
  return element.tagName === 'script' || element.tagName === 'style'
}
