import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { isLocale, type Locale } from '#schema/locales'
import { collectionSlugs, entryTypeOf, globalTypeOf, type DocumentType } from '#schema/slugs'
import { may } from '../access/may.ts'
import type { Act } from '../access/role-table.ts'
import { staffRole } from '../access/staff-role.ts'
import { messages } from '../labels/messages.ts'
import { say } from '../labels/say.ts'
import { byName } from './by-name.ts'
import { notUnderstood, readBody } from './json-body.ts'

/** One document or global that somebody of the staff asks for; a global's id is its name. */
export type DocumentRequest = { type: DocumentType; id: string; by: string }

/**
 * Reads which document an endpoint was called for, and whether it may be read.
 * @throws APIError 401 without log-in, 404 for collections that hold no entries and for documents that
 *   are missing or cannot be read; Forbidden for whom there is nothing to do here.
 */
export async function documentRequest(req: PayloadRequest): Promise<DocumentRequest> {
  if (!req.user) throw new APIError(say(messages.loggedOut, req.i18n.language), 401)
  const { payload, user } = req
  const by = byName(req.user)
  const global = globalTypeOf(String(req.routeParams?.['global']))
  if (global) {
    if (staffRole(user) === null) throw new Forbidden(req.t)
    return { type: global, id: global, by }
  }
  const type = entryTypeOf(String(req.routeParams?.['collection']))
  const id = req.routeParams?.['id']
  if (!type || typeof id !== 'string') throw new APIError('Not found', 404)
  const found = await payload.findByID({
    collection: collectionSlugs[type],
    id,
    depth: 0,
    draft: true,
    user,
    overrideAccess: false,
    disableErrors: true,
    select: {},
  })
  if (!found) throw new APIError('Not found', 404)
  // As it is kept: SQLite finds a document by `01` as well.
  return { type, id: String(found.id), by }
}

/**
 * Refuses whoever may not do this with a document that `documentRequest` found.
 * @param locale the language that is acted on; without one a translator is refused
 * @throws Forbidden
 */
export async function demand(
  req: PayloadRequest,
  { act, document, locale }: { act: Act; document: DocumentRequest; locale?: Locale },
): Promise<void> {
  const { payload, user } = req
  const { type, id } = document
  const isAllowed = await may({ payload, user, act, type, id, ...(locale ? { locale } : {}) })
  if (!isAllowed) throw new Forbidden(req.t)
}

/** What a command was sent: which document, in which language, and the admin's form where there is one. */
export type Command = DocumentRequest & { locale: Locale; form: Record<string, unknown> | null }

/**
 * Reads a command about one language of a document, and refuses whoever may not give it.
 * @throws APIError as `documentRequest` and `commandBody`; Forbidden where the act is not allowed.
 */
export async function documentCommand(req: PayloadRequest, act: Act): Promise<Command> {
  const document = await documentRequest(req)
  const body = await commandBody(req)
  await demand(req, { act, document, locale: body.locale })
  return { ...document, ...body }
}

/**
 * Reads what a command was sent: plain JSON `{ locale }`, or the admin's form with the document's
 * data and the language in the address.
 * @throws APIError 400, in the reader's language, for a missing or unknown language, and for what cannot
 *   be read.
 */
export async function commandBody(
  req: PayloadRequest,
): Promise<{ locale: Locale; form: Record<string, unknown> | null }> {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/') ?? false
  await readBody(req)
  const locale: unknown = isForm ? req.query['locale'] : req.data?.['locale']
  if (!isLocale(locale)) throw notUnderstood(req)
  return { locale, form: isForm ? (req.data ?? null) : null }
}
