import type { Payload } from 'payload'
import type { collectionSlugs } from '#schema/slugs'
import type { TestCms } from './boot.ts'

/** A document and the newest of its versions, as the REST API names them. */
export type Target = { collection: string; id: number | string; version?: number | string }

/** Sends a request of somebody's, and answers what came back. */
export type Send = (
  path: string,
  init?: { method?: string; body?: object },
) => Promise<{ status: number; body: Record<string, unknown> }>

/** Sends requests with these headers. */
export function sender(cms: TestCms, own: Record<string, string>): Send {
  return async (path, { method = 'GET', body } = {}) => {
    const headers = { ...own, ...(body ? { 'content-type': 'application/json' } : {}) }
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
    const response = await cms.request(path, init)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
}

/** Whether an operation was let through, whatever came of it then. */
type Operation = (send: Send, target: Target) => Promise<boolean>

const refusals = [401, 403, 404]
const asked =
  (path: (target: Target) => string, init?: { method: string; body?: object }): Operation =>
  async (send, target) =>
    !refusals.includes((await send(`/api/${path(target)}`, init)).status)
const found =
  (path: (target: Target) => string, init?: { method: string; body?: object }): Operation =>
  async (send, target) => {
    const { body } = await send(`/api/${path(target)}`, init)
    return Number((body['docs'] as unknown[] | undefined)?.length ?? body['totalDocs'] ?? 0) > 0
  }

const only = ({ id }: Target) => `where[id][equals]=${id}`
const locale = { locale: 'en' }

/** What can be asked of every collection. */
export const operations: Readonly<Record<string, Operation>> = {
  list: found((one) => `${one.collection}?${only(one)}`),
  count: found((one) => `${one.collection}/count?${only(one)}`),
  read: asked(({ collection, id }) => `${collection}/${id}?draft=true&depth=2`),
  create: asked(({ collection }) => `${collection}?draft=true`, { method: 'POST', body: {} }),
  update: asked(({ collection, id }) => `${collection}/${id}`, { method: 'PATCH', body: {} }),
  updateMany: found((one) => `${one.collection}?${only(one)}`, { method: 'PATCH', body: {} }),
  delete: asked(({ collection, id }) => `${collection}/${id}`, { method: 'DELETE' }),
  deleteMany: found((one) => `${one.collection}?${only(one)}`, { method: 'DELETE' }),
}

/** What can be asked of collections of drafts besides. */
export const draftOperations: Readonly<Record<string, Operation>> = {
  ...operations,
  saveDraft: asked(({ collection, id }) => `${collection}/${id}?draft=true&autosave=true`, {
    method: 'PATCH',
    body: {},
  }),
  saveDrafts: found((one) => `${one.collection}?draft=true&${only(one)}`, {
    method: 'PATCH',
    body: {},
  }),
  duplicate: asked(({ collection, id }) => `${collection}/${id}/duplicate`, {
    method: 'POST',
    body: {},
  }),
  versions: found(({ collection, id }) => `${collection}/versions?where[parent][equals]=${id}`),
  version: asked(({ collection, version }) => `${collection}/versions/${version}`),
  restore: asked(({ collection, version }) => `${collection}/versions/${version}?draft=true`, {
    method: 'POST',
    body: {},
  }),
  languages: asked(({ collection, id }) => `${collection}/${id}/languages`),
  publish: asked(({ collection, id }) => `${collection}/${id}/publish-language`, {
    method: 'POST',
    body: locale,
  }),
  withdraw: asked(({ collection, id }) => `${collection}/${id}/withdraw-language`, {
    method: 'POST',
    body: locale,
  }),
}

/** What can be asked of globals. */
export const globalOperations: Readonly<Record<string, Operation>> = {
  read: asked(({ collection }) => `globals/${collection}?draft=true&depth=2`),
  update: asked(({ collection }) => `globals/${collection}`, { method: 'POST', body: {} }),
  saveDraft: asked(({ collection }) => `globals/${collection}?draft=true`, {
    method: 'POST',
    body: {},
  }),
  versions: found(({ collection }) => `globals/${collection}/versions`),
  version: asked(({ collection, version }) => `globals/${collection}/versions/${version}`),
  restore: asked(({ collection, version }) => `globals/${collection}/versions/${version}`, {
    method: 'POST',
    body: {},
  }),
  languages: asked(({ collection }) => `globals/${collection}/languages`),
  publish: asked(({ collection }) => `globals/${collection}/publish-language`, {
    method: 'POST',
    body: locale,
  }),
  withdraw: asked(({ collection }) => `globals/${collection}/withdraw-language`, {
    method: 'POST',
    body: locale,
  }),
}

/** The names of the operations that somebody is let do, each on a document of its own. */
export async function allowed(
  all: Readonly<Record<string, Operation>>,
  send: Send,
  make: () => Promise<Target>,
): Promise<string[]> {
  const names: string[] = []
  for (const [name, operation] of Object.entries(all)) {
    if (await operation(send, await make())) names.push(name)
  }
  return names
}

/** Makes an entry's draft with these facts. */
export async function makeDraft(
  payload: Payload,
  collection: (typeof collectionSlugs)[keyof typeof collectionSlugs],
  data: object = {},
): Promise<Required<Target>> {
  const { id } = await payload.create({ collection, data, draft: true })
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection, where, limit: 1 })
  return { collection, id, version: docs[0]?.id ?? '' }
}
