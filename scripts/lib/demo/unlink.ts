import type { BasePayload, Field } from 'payload'
import { mediaIn } from '#schema/references'
import { localeCodes } from '#schema/locales'
import { entryTypeOf, type DocumentType } from '#schema/slugs'
import type { Reference } from '#schema/values'
import { forms } from '../../../cms/forms.ts'
import { canonicalJson } from '../../../cms/publish/digests.ts'
import { findRows } from '../../../cms/publish/publication-rows.ts'
import { idOf } from '../../../cms/publish/read.ts'
import { readDocument } from '../../../cms/publish/read-document.ts'
import { sourcesOf } from '../../../cms/publish/sources.ts'
import { withoutReferences } from '../../../cms/publish/without-references.ts'
import { writeDocument } from '../../../cms/publish/write-document.ts'

type IsGone = (target: Reference) => boolean

/**
 * Takes references to what was removed out of what is public: numbers of documents are given anew, and
 * a later page must not stand where an invented one stood.
 * @returns the digests of the files that are still public or were
 */
export async function unlinkRecord(payload: BasePayload, isGone: IsGone): Promise<Set<string>> {
  const files = new Set<string>()
  for (const row of await findRows(payload, {})) {
    for (const { sha256 } of mediaIn([row.facts, row.text])) files.add(sha256)
    if (!row.facts || !row.text) continue
    const facts = withoutReferences(row.facts, isGone)
    const text = withoutReferences(row.text, isGone)
    if (canonicalJson([facts, text]) === canonicalJson([row.facts, row.text])) continue
    // Past the hooks: to everybody else the record is read-only.
    await payload.db.updateOne({
      collection: 'publications',
      id: row.id,
      data: {
        facts: canonicalJson(facts),
        text: canonicalJson(text),
        sources: canonicalJson({ ...row.sources, ...sourcesOf(row.type, { facts, text }) }),
      },
      req: {},
    })
  }
  return files
}

type One = { payload: BasePayload; type: DocumentType; id: string; isGone: IsGone }

/** Takes links to what was removed out of a draft's running text; their words stay. */
export async function unlinkDraft({ payload, type, id, isGone }: One): Promise<void> {
  for (const locale of localeCodes) {
    const document = await readDocument({ payload, type, id, locale })
    const data = unlinkedFields(forms[type], document, isGone)
    if (data) await writeDocument({ payload, type, id, locale, data, draft: true })
  }
}

type Values = Readonly<Record<string, unknown>>

/** The fields whose text changes; `null` where none does. */
function unlinkedFields(fields: readonly Field[], values: Values, isGone: IsGone): Values | null {
  const changed = fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    const before = values[field.name]
    const after = unlinkedField(field, before, isGone)
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [[field.name, after] as const]
  })
  return changed.length > 0 ? Object.fromEntries(changed) : null
}

function unlinkedField(field: Field, value: unknown, isGone: IsGone): unknown {
  if (field.type === 'richText') return unlinked(value, isGone)
  if (field.type !== 'array' || !Array.isArray(value)) return value
  return (value as Values[]).map((row) => ({
    ...row,
    ...unlinkedFields(field.fields, row, isGone),
  }))
}

function unlinked(node: unknown, isGone: IsGone): unknown {
  if (Array.isArray(node)) {
    return node.flatMap((item: unknown) =>
      isGoneLink(item, isGone) ? childrenOf(item) : [unlinked(item, isGone)],
    )
  }
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node).map(([key, item]) => [key, unlinked(item, isGone)]),
  )
}

function isGoneLink(node: unknown, isGone: IsGone): boolean {
  const { type, fields } = (node ?? {}) as { type?: unknown; fields?: { doc?: unknown } }
  const { relationTo, value } = (fields?.doc ?? {}) as { relationTo?: string; value?: unknown }
  const to = relationTo === undefined ? undefined : entryTypeOf(relationTo)
  const id = idOf(value)
  return type === 'link' && to !== undefined && id !== null && isGone({ to, id })
}

function childrenOf(node: unknown): unknown[] {
  return (node as { children?: unknown[] }).children ?? []
}
