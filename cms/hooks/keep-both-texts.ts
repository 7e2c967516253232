import { randomUUID } from 'node:crypto'
import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeValidateHook,
  type GlobalAfterReadHook,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { entryTypeOf, globalTypeOf, type DocumentType } from '#schema/slugs'
import { byName } from '../endpoints/by-name.ts'
import { manyHands } from '../labels/many-hands.ts'
import { sayFields } from '../labels/say-fields.ts'
import { say } from '../labels/say.ts'
import { documentKey } from '../publish/document-lock.ts'
import { text, type Source } from '../publish/read.ts'
import { rememberForm, rememberSaver, savedByForm, saverOf } from '../revisions/memory.ts'
import { mergeFields } from '../revisions/merge-fields.ts'
import {
  fieldDigest,
  fieldDigests,
  readRevision,
  revisionName,
  writeRevision,
} from '../revisions/revision.ts'
import { sayWith } from '../schedule/say-with.ts'

/** Gives a document that is opened what its form is filled from. */
export const giveRevision: CollectionAfterReadHook = ({ doc, findMany, req }) =>
  findMany ? (doc as Source) : withRevision(doc as Source, req)

/** The same for what there is one of. */
export const giveRevisionOfGlobal: GlobalAfterReadHook = ({ doc, req }) =>
  withRevision(doc as Source, req)

/**
 * Puts a form that others saved ahead of together with their save, field by field; where both changed one
 * field to different values, nothing is saved. What carries no revision, such as a command of ours, is
 * saved as it is.
 * @throws APIError 409 with who changed what and when; `refused` keeps what was sent.
 */
export const keepBothTexts: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const type = entryTypeOf(collection.slug)
  if (!data || !originalDoc || !type) return data
  const saved = originalDoc as Source
  return together({ type, id: String(saved['id']), saved, data: data as Source, req })
}

/** The same for what there is one of. */
export const keepBothTextsOfGlobal: GlobalBeforeValidateHook = ({
  global,
  data,
  originalDoc,
  req,
}) => {
  const type = globalTypeOf(global.slug)
  if (!type) return data as unknown
  return together({
    type,
    id: type,
    saved: (originalDoc ?? {}) as Source,
    data: data as Source,
    req,
  })
}

function withRevision(doc: Source, req: PayloadRequest): Source {
  // All languages at once are no form, and whoever is not logged in has none.
  if (!req.user || req.locale === 'all') return doc
  const revision = writeRevision({ form: randomUUID(), fields: fieldDigests(doc) })
  return { ...doc, [revisionName]: revision }
}

type Save = { type: DocumentType; id: string; saved: Source; data: Source; req: PayloadRequest }

function together({ type, id, saved, data: sent, req }: Save): Source {
  const { [revisionName]: carried, ...data } = sent
  const document = documentKey(type, id)
  const revision = readRevision(carried)
  if (!revision) {
    noteSaver(document, Object.keys(data), { data, req })
    return data
  }
  const { form, fields: base } = revision
  const merged = mergeFields({ base, own: savedByForm(form), saved, data })
  if (merged.conflicts.length > 0) {
    throw refusal({ type, document, saved, data, fields: merged.conflicts, req })
  }
  const digests = merged.changed.map((key) => [key, fieldDigest(data[key])] as const)
  rememberForm(form, Object.fromEntries(digests))
  noteSaver(document, merged.changed, { data, req })
  return merged.data
}

function noteSaver(
  document: string,
  fields: readonly string[],
  { data, req: { user } }: Pick<Save, 'data' | 'req'>,
): void {
  if (!user) return
  const digests = fields.map((key) => [key, fieldDigest(data[key])] as const)
  const saver = { id: String(user.id), name: byName(user), at: new Date().toISOString() }
  rememberSaver(document, Object.fromEntries(digests), saver)
}

function refusal({
  type,
  document,
  saved,
  data,
  fields,
  req,
}: Omit<Save, 'id'> & { document: string; fields: readonly string[] }): APIError {
  const { language } = req.i18n
  const [first = ''] = fields
  const saver = saverOf(document, first, fieldDigest(saved[first]))
  const words = saver?.id === String(req.user?.id) ? manyHands.refusedOwn : manyHands.refused
  const message = sayWith(
    words,
    {
      name: saver?.name ?? say(manyHands.somebody, language),
      date: saver?.at ?? text(saved['updatedAt']) ?? new Date().toISOString(),
      fields: sayFields(type, fields, language),
    },
    language,
  )
  const errors = fields.map((path) => ({ path, message: say(manyHands.field, language) }))
  const refused = Object.fromEntries(fields.map((key) => [key, data[key]]))
  return new APIError(message, 409, { errors, refused }, true)
}
