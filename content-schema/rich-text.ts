import { z } from 'zod'
import { limits } from '#schema/limits'
import { anyReference, filled, phoneNumber, webAddress } from '#schema/values'

/** A run of text; bold is the only mark: Arabic script has no italics, and underline means a link. */
const run = z.strictObject({
  node: z.literal('text'),
  /** The characters, as written. */
  text: z.string().min(1).max(limits.run),
  /** Set in bold. */
  bold: z.boolean(),
})

/** A forced line break, for addresses. */
const lineBreak = z.strictObject({ node: z.literal('break') })

/** A link to another site. */
const webLink = z.strictObject({
  node: z.literal('webLink'),
  /** Where it leads. */
  href: webAddress,
  /** What it says. */
  children: z.array(run).min(1),
})

/** A link to another entry; the release fails where that entry is not published in this language. */
const entryLink = z.strictObject({
  node: z.literal('entryLink'),
  /** The entry. */
  target: anyReference,
  /** What it says. */
  children: z.array(run).min(1),
})

/** A phone number that can be tapped. */
const phoneLink = z.strictObject({
  node: z.literal('phoneLink'),
  /** The number to call. */
  number: phoneNumber,
  /** What it says. */
  children: z.array(run).min(1),
})

const inline = z.discriminatedUnion('node', [run, lineBreak, webLink, entryLink, phoneLink])

const paragraph = z.strictObject({
  node: z.literal('paragraph'),
  children: z.array(inline).min(1),
})

/** A heading below the page's title. */
const heading = z.strictObject({
  node: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]),
  /** Plain words: they make the table of contents and the fragment. */
  text: filled(limits.title),
})

const list = z.strictObject({
  node: z.literal('list'),
  /** Numbered. */
  ordered: z.boolean(),
  /** One level only: what needs two levels needs headings. */
  items: z.array(z.array(inline).min(1)).min(1).max(limits.rows),
})

const quote = z.strictObject({
  node: z.literal('quote'),
  children: z.array(inline).min(1),
})

/** A block of rich text. An unknown one is an error that names the entry and the path. */
const block = z.discriminatedUnion('node', [paragraph, heading, list, quote])

/** The body of an entry: a typed tree that our own components render, never HTML that we trust. */
export const richText = z.array(block).max(limits.blocks)

/** A body. */
export type RichText = z.output<typeof richText>
/** One block of a body. */
export type Block = z.output<typeof block>
/** One inline node. */
export type Inline = z.output<typeof inline>
