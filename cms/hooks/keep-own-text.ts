import {
  APIError,
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeChangeHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { factsPutBack } from '../access/facts-put-back.ts'
import { isInOwnLanguage } from '../access/in-own-language.ts'
import { staffRole } from '../access/staff-role.ts'
import { roleMessages } from '../labels/roles.ts'
import { say } from '../labels/say.ts'
import type { Source } from '../publish/read.ts'

/**
 * Keeps of what a translator saves the text of an own language, and puts back all else: facts, rows,
 * source language. The form sends them along, so they are no reason to refuse.
 * @throws Forbidden for a document that is new, or in another language
 */
export const keepOwnText: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (staffRole(req.user) !== 'translator') return data
  if (operation === 'create') throw new Forbidden(req.t)
  return ownText(collection.flattenedFields, { req, before: originalDoc as Source, after: data })
}

/** The same for what there is one of. */
export const keepOwnTextOfGlobal: GlobalBeforeChangeHook = ({ global, data, originalDoc, req }) =>
  staffRole(req.user) === 'translator'
    ? ownText(global.flattenedFields, { req, before: originalDoc as Source, after: data as Source })
    : (data as Record<string, unknown>)

/**
 * Refuses to let a translator restore a version: it holds facts and every language.
 * @throws APIError 403
 */
export const refuseRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') refuseTranslator(req)
  return args
}

/** The same for what there is one of. */
export const refuseRestoringGlobal: GlobalBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'restoreVersion') refuseTranslator(req)
}

function refuseTranslator({ user, i18n }: PayloadRequest): void {
  if (staffRole(user) !== 'translator') return
  throw new APIError(say(roleMessages.restoreRefused, i18n.language), 403, null, true)
}

function ownText(
  fields: readonly FlattenedField[],
  { req, before, after }: { req: PayloadRequest; before: Source; after: Source },
): Record<string, unknown> {
  if (!isInOwnLanguage(req)) throw new Forbidden(req.t)
  return factsPutBack(fields, { before, after })
}
