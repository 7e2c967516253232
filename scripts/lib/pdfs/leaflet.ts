import type { Locale } from '#schema/locales'

/** One part of a leaflet's page. */
export type LeafletBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** A message that stands out in a box. */
  | { kind: 'callout'; text: string }
  | { kind: 'list'; items: string[] }
  /** Numbered in the language's digits. */
  | { kind: 'steps'; items: string[] }
  /** Boxes to tick; a hint says where one gets the paper or why it matters. */
  | { kind: 'checklist'; items: { what: string; hint?: string }[] }
  /** Labelled lines to write on. */
  | { kind: 'lines'; labels: string[] }
  /** A question with room for an answer of some lines. */
  | { kind: 'space'; label: string; lines: number }
  /** Cells to fill in: what each column holds, and what each row is about. */
  | { kind: 'table'; columns: string[]; rows: string[] }

/** A leaflet in one language; each page is one A5 side and must not overflow it. */
export type Leaflet = {
  title: string
  /** One or two sentences below the title. */
  lead: string
  pages: [LeafletBlock[], ...LeafletBlock[][]]
}

/** A leaflet in every language, named as its resource entry is. */
export type LeafletSet = { slug: string; texts: Record<Locale, Leaflet> }
