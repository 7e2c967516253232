import {
  APIError,
  NotFound,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
  type Where,
} from 'payload'
import { entryTypeOf, globalTypeOf, type EntryType } from '#schema/slugs'
import { documentKey, withDocumentLocks } from '../publish/document-lock.ts'
import { notUnderstood, readBody } from './json-body.ts'

type Door = Pick<Endpoint, 'method' | 'path'>

/**
 * Payload's own ways to save, restore and delete documents of a collection, each after all earlier work
 * on the same documents: two saves at the same moment lose text, also in different languages.
 */
export const entryDoors: Omit<Endpoint, 'root'>[] = [
  behindLock({ method: 'patch', path: '/:id' }, (req) => [keyOf(req, req.routeParams?.['id'])]),
  behindLock({ method: 'delete', path: '/:id' }, (req) => [keyOf(req, req.routeParams?.['id'])]),
  behindLock({ method: 'post', path: '/versions/:id' }, parentOfVersion),
  behindLock({ method: 'patch', path: '/' }, allFound),
  behindLock({ method: 'delete', path: '/' }, allFound),
]

/** Payload's own ways to save and restore a global, each after all earlier work on it. */
export const globalDoors: Omit<Endpoint, 'root'>[] = [
  behindLock({ method: 'post', path: '/' }, globalKey),
  behindLock({ method: 'post', path: '/versions/:id' }, globalKey),
]

type Keys = (req: PayloadRequest) => string[] | Promise<string[]>

function behindLock(door: Door, keys: Keys): Omit<Endpoint, 'root'> {
  return {
    ...door,
    handler: async (req) => {
      const handler = builtIn(req, door)
      await takeBody(req)
      return withDocumentLocks(await keys(req), async () => handler(req))
    },
  }
}

// Ours come first, so the last one of the same address is Payload's.
function builtIn(req: PayloadRequest, { method, path }: Door): PayloadHandler {
  const { collection, global } = req.routeParams ?? {}
  const { endpoints } =
    typeof collection === 'string'
      ? (req.payload.collections[collection]?.config ?? { endpoints: false })
      : (req.payload.globals.config.find(({ slug }) => slug === global) ?? { endpoints: false })
  const found = (endpoints || []).findLast((each) => each.method === method && each.path === path)
  if (!found) throw new APIError('Not found', 404)
  return found.handler
}

// Read before the document is taken, so that a slow sender keeps nobody waiting; Payload would read it
// once more.
async function takeBody(req: PayloadRequest): Promise<void> {
  await readBody(req)
  const data: unknown = req.data
  const isWritten = req.method === 'PATCH'
  if ((isWritten || data !== undefined) && !isFields(data)) throw notUnderstood(req)
  Object.defineProperty(req, 'body', { value: null })
}

function isFields(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function typeOf(req: PayloadRequest): EntryType {
  const type = entryTypeOf(String(req.routeParams?.['collection']))
  if (!type) throw new APIError('Not found', 404)
  return type
}

function keyOf(req: PayloadRequest, id: unknown): string {
  // As Payload reads it: `01` is the document 1 where ids are numbers.
  const isNumber = req.payload.db.defaultIDType === 'number'
  if (isNumber && Number.isNaN(Number(id))) throw new NotFound(req.t)
  return documentKey(typeOf(req), String(isNumber ? Number(id) : id))
}

async function parentOfVersion(req: PayloadRequest): Promise<string[]> {
  const version = await req.payload.findVersionByID({
    collection: String(req.routeParams?.['collection']),
    id: String(req.routeParams?.['id']),
    ...{ depth: 0, overrideAccess: true, disableErrors: true },
  })
  const { parent } = (version ?? {}) as { parent?: unknown }
  // What Payload refuses needs no lock.
  return parent === undefined ? [] : [keyOf(req, parent)]
}

// Documents that are found by what is public or by their newest draft: either may be meant.
async function allFound(req: PayloadRequest): Promise<string[]> {
  const { payload, user, query } = req
  const find = async (draft: boolean) =>
    payload.find({
      collection: String(req.routeParams?.['collection']),
      where: (query['where'] ?? {}) as Where,
      ...{ draft, user, overrideAccess: false, pagination: false, limit: 0, depth: 0 },
      select: {},
    })
  const found = [await find(false), await find(true)].flatMap(({ docs }) => docs)
  return found.map(({ id }) => keyOf(req, id))
}

function globalKey(req: PayloadRequest): string[] {
  const type = globalTypeOf(String(req.routeParams?.['global']))
  return type ? [documentKey(type, type)] : []
}
