import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'
import { entryTypeOf } from '#schema/slugs'
import { idOf, text, type Source } from '../publish/read.ts'
import { whoDid } from './audit-accounts.ts'
import { recordAudit } from './record-audit.ts'

const noteOf = (collection: string, id: unknown) => `deleted ${collection}/${String(id)}`

/** Notes the address of a draft that is about to go: its newest version goes with it. */
export const noteDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const draft = await req.payload.findByID({
    ...{ collection: collection.slug, id, draft: true, depth: 0 },
    ...{ overrideAccess: true, disableErrors: true, select: { slug: true }, req },
  })
  req.context[noteOf(collection.slug, id)] = (draft as Source | null)?.['slug']
}

/** Keeps a record of a document or file that was deleted. */
export const auditDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const slug = text(req.context[noteOf(collection.slug, id)])
  await recordAudit(req.payload, {
    ...{ action: 'deleted', subject: entryTypeOf(collection.slug) ?? 'media' },
    subjectId: idOf(id) ?? '',
    subjectName: slug ?? text((doc as Source)['filename']) ?? `#${String(id)}`,
    ...{ locale: null, details: {}, ...whoDid(req.user) },
  })
}
