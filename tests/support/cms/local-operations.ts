import { APIError, type Payload } from 'payload'
import type { Account } from './accounts.ts'
import type { Operation, Target } from './operations.ts'

/** Somebody who asks the Local API with no more than their own rights. */
type LocalAsker = { payload: Payload; user: Account['user'] | null }

type Local = Operation<LocalAsker>
type Common = { overrideAccess: false; depth: 0; locale: string } & { user?: Account['user'] }
type Call = (payload: Payload, common: Common, target: Target) => Promise<unknown>

const refusals = [401, 403, 404]

/** Whether a call was let through: it found something, or failed for another reason than whose it is. */
function called(call: Call): Local['isLetThrough'] {
  return async ({ payload, user }, { target, locale }) => {
    const common: Common = { overrideAccess: false, depth: 0, locale, ...(user ? { user } : {}) }
    try {
      return !isEmpty(await call(payload, common, target))
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      return !refusals.includes(error.status)
    }
  }
}

function isEmpty(answer: unknown): boolean {
  const { docs, totalDocs } = (answer ?? {}) as { docs?: unknown[]; totalDocs?: number }
  return answer === null || (docs?.length ?? totalDocs) === 0
}

const where = ({ id }: Target) => ({ id: { equals: id } })
const data = {}

/** What can be asked of every collection. */
export const collectionLocal: Readonly<Record<string, Local>> = {
  list: {
    act: 'read',
    isLetThrough: called((payload, common, it) =>
      payload.find({ ...common, collection: it.collection, where: where(it) }),
    ),
  },
  count: {
    act: 'read',
    isLetThrough: called((payload, common, it) =>
      payload.count({ ...common, collection: it.collection, where: where(it) }),
    ),
  },
  read: {
    act: 'read',
    isLetThrough: called((payload, common, { collection, id }) =>
      payload.findByID({ ...common, collection, id, draft: true }),
    ),
  },
  create: {
    act: 'create',
    isLetThrough: called((payload, common, { collection }) =>
      payload.create({ ...common, collection, data, draft: true }),
    ),
  },
  update: {
    ...{ act: 'facts', inLanguage: true },
    isLetThrough: called((payload, common, { collection, id }) =>
      payload.update({ ...common, collection, id, data }),
    ),
  },
  updateMany: {
    ...{ act: 'facts', inLanguage: true, onlyAll: ['coordinator'] },
    isLetThrough: called((payload, common, it) =>
      payload.update({ ...common, collection: it.collection, where: where(it), data }),
    ),
  },
  delete: {
    act: 'delete',
    isLetThrough: called((payload, common, { collection, id }) =>
      payload.delete({ ...common, collection, id }),
    ),
  },
  deleteMany: {
    ...{ act: 'delete', onlyAll: ['coordinator'] },
    isLetThrough: called((payload, common, it) =>
      payload.delete({ ...common, collection: it.collection, where: where(it) }),
    ),
  },
}

const { update, updateMany } = collectionLocal as Required<Record<'update' | 'updateMany', Local>>

/** What can be asked of collections of drafts. */
export const entryLocal: Readonly<Record<string, Local>> = {
  ...collectionLocal,
  update: { ...update, act: 'text' },
  updateMany: { ...updateMany, act: 'text' },
  saveDraft: {
    ...{ act: 'text', inLanguage: true },
    isLetThrough: called((payload, common, { collection, id }) =>
      payload.update({ ...common, collection, id, data, draft: true, autosave: true }),
    ),
  },
  duplicate: {
    act: 'create',
    isLetThrough: called((payload, common, { collection, id }) =>
      payload.duplicate({ ...common, collection, id }),
    ),
  },
  versions: {
    act: 'read',
    isLetThrough: called((payload, common, { collection, id }) =>
      payload.findVersions({ ...common, collection, where: { parent: { equals: id } } }),
    ),
  },
  version: {
    act: 'read',
    isLetThrough: called((payload, common, { collection, version = '' }) =>
      payload.findVersionByID({ ...common, collection, id: String(version) }),
    ),
  },
  restore: {
    ...{ act: 'text', onlyAll: ['translator'] },
    isLetThrough: called((payload, common, { collection, version = '' }) =>
      payload.restoreVersion({ ...common, collection, id: String(version) }),
    ),
  },
}

/** What can be asked of globals. */
export const globalLocal: Readonly<Record<string, Local>> = {
  read: {
    act: 'read',
    isLetThrough: called((payload, common, { collection }) =>
      payload.findGlobal({ ...common, slug: collection, draft: true }),
    ),
  },
  update: {
    ...{ act: 'text', inLanguage: true },
    isLetThrough: called((payload, common, { collection }) =>
      payload.updateGlobal({ ...common, slug: collection, data }),
    ),
  },
  saveDraft: {
    ...{ act: 'text', inLanguage: true },
    isLetThrough: called((payload, common, { collection }) =>
      payload.updateGlobal({ ...common, slug: collection, data, draft: true }),
    ),
  },
  versions: {
    act: 'read',
    isLetThrough: called((payload, common, { collection }) =>
      payload.findGlobalVersions({ ...common, slug: collection, limit: 1 }),
    ),
  },
  version: {
    act: 'read',
    isLetThrough: called((payload, common, { collection, version = '' }) =>
      payload.findGlobalVersionByID({ ...common, slug: collection, id: String(version) }),
    ),
  },
  restore: {
    ...{ act: 'text', onlyAll: ['translator'] },
    isLetThrough: called((payload, common, { collection, version = '' }) =>
      payload.restoreGlobalVersion({ ...common, slug: collection, id: String(version) }),
    ),
  },
}
