import type { Act } from '../../../cms/access/role-table.ts'
import type { Operation, Send, Target } from './operations.ts'

type Rest = Operation<Send>
type Init = { method: string; body?: object }
type Path = (target: Target) => string

const patch = { method: 'PATCH', body: {} }
const post = { method: 'POST', body: {} }
const remove = { method: 'DELETE' }

/** Whether a request was let through: nobody may take a failure of ours for that. */
async function isLet(send: Send, path: string, init?: Init): Promise<boolean> {
  const { status } = await send(`/api/${path}`, init)
  if (status >= 500) throw new Error(`${init?.method ?? 'GET'} ${path}: ${status}`)
  return ![401, 403, 404].includes(status)
}

const asked =
  (path: Path, init?: Init): Rest['isLetThrough'] =>
  (send, { target }) =>
    isLet(send, path(target), init)

const saved =
  (path: Path, init: Init): Rest['isLetThrough'] =>
  (send, { target, locale }) =>
    isLet(send, `${path(target)}locale=${locale}`, init)

const found =
  (path: Path, init?: Init): Rest['isLetThrough'] =>
  async (send, { target, locale }) => {
    const { body } = await send(`/api/${path(target)}&locale=${locale}`, init)
    return Number((body['docs'] as unknown[] | undefined)?.length ?? body['totalDocs'] ?? 0) > 0
  }

/** A command about one language, in JSON. */
const command =
  (path: Path, name: string, more: object = {}): Rest['isLetThrough'] =>
  (send, { target, locale }) =>
    isLet(send, `${path(target)}/${name}`, { method: 'POST', body: { locale, ...more } })

const one: Path = ({ collection, id }) => `${collection}/${id}`
const which: Path = ({ collection, id }) => `${collection}?where[id][equals]=${id}`
const globalOf: Path = ({ collection }) => `globals/${collection}`

/** What can be asked of every collection; who may change a file may delete it. */
export const collectionRest: Readonly<Record<string, Rest>> = {
  list: { act: 'read', isLetThrough: found(which) },
  count: {
    act: 'read',
    isLetThrough: found(({ collection, id }) => `${collection}/count?where[id][equals]=${id}`),
  },
  read: { act: 'read', isLetThrough: asked((it) => `${one(it)}?draft=true&depth=2`) },
  create: {
    act: 'create',
    isLetThrough: asked(({ collection }) => `${collection}?draft=true`, post),
  },
  update: { act: 'facts', inLanguage: true, isLetThrough: saved((it) => `${one(it)}?`, patch) },
  updateMany: {
    ...{ act: 'facts', inLanguage: true, onlyAll: ['coordinator'] },
    isLetThrough: found(which, patch),
  },
  delete: { act: 'delete', isLetThrough: asked(one, remove) },
  deleteMany: {
    ...{ act: 'delete', onlyAll: ['coordinator'] },
    isLetThrough: found(which, remove),
  },
}

const inLanguage = (act: Act, isLetThrough: Rest['isLetThrough']): Rest => ({
  ...{ act, inLanguage: true, isLetThrough },
})

/** The commands of ours about one document. */
const commands = (path: Path): Record<string, Rest> => ({
  languages: { act: 'read', isLetThrough: asked((it) => `${path(it)}/languages`) },
  translation: {
    act: 'read',
    isLetThrough: asked((it) => `${path(it)}/translation?locale=ckb`),
  },
  publish: inLanguage('publish', command(path, 'publish-language')),
  withdraw: inLanguage('withdraw', command(path, 'withdraw-language')),
  submit: inLanguage('submit', command(path, 'review', { step: 'submitted' })),
  approve: inLanguage('review', command(path, 'review', { step: 'approved' })),
  askForChanges: inLanguage(
    'review',
    command(path, 'review', { step: 'changesRequested', remark: 'Say where' }),
  ),
  goLive: inLanguage('publish', (send, { target, locale }) => {
    const body = { locales: [locale], notBefore: '2100-01-03T05:00:00.000Z' }
    return isLet(send, `${path(target)}/go-live`, { method: 'POST', body })
  }),
  goLiveCancel: {
    act: 'publish',
    isLetThrough: asked((it) => `${path(it)}/go-live-cancel`, post),
  },
  saveTranslation: inLanguage('text', command(path, 'translation', { texts: {}, base: {} })),
})

/** What can be asked of collections of drafts. */
export const entryRest: Readonly<Record<string, Rest>> = {
  ...collectionRest,
  ...commands(one),
  update: { act: 'text', inLanguage: true, isLetThrough: saved((it) => `${one(it)}?`, patch) },
  updateMany: {
    ...{ act: 'text', inLanguage: true, onlyAll: ['coordinator'] },
    isLetThrough: found(which, patch),
  },
  saveDraft: {
    ...{ act: 'text', inLanguage: true },
    isLetThrough: saved((it) => `${one(it)}?draft=true&autosave=true&`, patch),
  },
  saveDrafts: {
    ...{ act: 'text', inLanguage: true, onlyAll: ['coordinator'] },
    isLetThrough: found((it) => `${which(it)}&draft=true`, patch),
  },
  duplicate: { act: 'create', isLetThrough: asked((it) => `${one(it)}/duplicate`, post) },
  versions: {
    act: 'read',
    isLetThrough: found(
      ({ collection, id }) => `${collection}/versions?where[parent][equals]=${id}`,
    ),
  },
  version: {
    act: 'read',
    isLetThrough: asked(({ collection, version }) => `${collection}/versions/${version}`),
  },
  restore: {
    ...{ act: 'text', onlyAll: ['translator'] },
    isLetThrough: saved(({ collection, version }) => `${collection}/versions/${version}?`, post),
  },
  restoreDraft: {
    ...{ act: 'text', onlyAll: ['translator'] },
    isLetThrough: saved(
      ({ collection, version }) => `${collection}/versions/${version}?draft=true&`,
      post,
    ),
  },
  confirm: { act: 'confirm', isLetThrough: asked((it) => `${one(it)}/confirm`, post) },
  usedIn: { act: 'read', isLetThrough: asked((it) => `${one(it)}/used-in`) },
}

/** What can be asked of globals. */
export const globalRest: Readonly<Record<string, Rest>> = {
  ...commands(globalOf),
  read: { act: 'read', isLetThrough: asked((it) => `${globalOf(it)}?draft=true&depth=2`) },
  update: { act: 'text', inLanguage: true, isLetThrough: saved((it) => `${globalOf(it)}?`, post) },
  saveDraft: {
    ...{ act: 'text', inLanguage: true },
    isLetThrough: saved((it) => `${globalOf(it)}?draft=true&`, post),
  },
  versions: { act: 'read', isLetThrough: found((it) => `${globalOf(it)}/versions?limit=1`) },
  version: {
    act: 'read',
    isLetThrough: asked((it) => `${globalOf(it)}/versions/${it.version}`),
  },
  restore: {
    ...{ act: 'text', onlyAll: ['translator'] },
    isLetThrough: saved((it) => `${globalOf(it)}/versions/${it.version}?`, post),
  },
}
