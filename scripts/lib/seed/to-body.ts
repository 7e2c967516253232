import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { entryTypes, type EntryType } from '#schema/slugs'
import { collectionSlugs } from '#schema/slugs'
import { bodyFeatures } from '../../../cms/editor/body-editor.ts'

/** The id of an entry of the content by its type and slug. */
export type FindId = (to: EntryType, slug: string) => number | string

/** Turns Markdown into what the admin's editor keeps. */
export type ToBody = (markdown: string, findId: FindId) => unknown

/** Makes the converter once: reading the editor's features takes a while. */
export async function bodyConverter(config: SanitizedConfig): Promise<ToBody> {
  const editorConfig = await editorConfigFactory.fromFeatures({ config, features: bodyFeatures })
  return (markdown, findId) => linked(convertMarkdownToLexical({ editorConfig, markdown }), findId)
}

const internal = new RegExp(`^(${entryTypes.join('|')})/([a-z0-9-]+)$`)

// `[words](service/loan-advice)` leads to that entry.
function linked(node: unknown, findId: FindId): unknown {
  if (Array.isArray(node)) return node.map((item) => linked(item, findId))
  if (node === null || typeof node !== 'object') return node
  const { type, fields } = node as { type?: string; fields?: { url?: string } }
  const match = type === 'link' ? internal.exec(fields?.url ?? '') : null
  if (!match) {
    return Object.fromEntries(
      Object.entries(node).map(([key, item]) => [key, linked(item, findId)]),
    )
  }
  const to = match[1] as EntryType
  const doc = { relationTo: collectionSlugs[to], value: findId(to, match[2] ?? '') }
  return { ...node, fields: { linkType: 'internal', newTab: false, doc } }
}
