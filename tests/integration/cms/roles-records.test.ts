import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionSlugs } from '#schema/slugs'
import type { Account } from '../../support/cms/accounts.ts'
import { bootCms, type TestCms } from '../../support/cms/boot.ts'
import { collectionLocal } from '../../support/cms/local-operations.ts'
import { actors, makeActors, reachOf, tryAll, type Actor } from '../../support/cms/matrix.ts'
import { makeDraft, sender, type Operation, type Target } from '../../support/cms/operations.ts'
import { sessionDateRow } from '../../support/cms/publications.ts'
import { collectionRest } from '../../support/cms/rest-operations.ts'

const reading = ['list', 'count', 'read']
const byCommand = { byCommand: true }
const moment = '2026-03-08T07:00:00.000Z'
const people = { women: 3, men: 2, youth: 1 }

/** Without what needs more than an empty form. */
function withoutMaking<Who>(all: Readonly<Record<string, Operation<Who>>>) {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'create'))
}

// Access rules are the same on every database.
describe('who reaches what is beside the documents', () => {
  let cms: TestCms
  let erbil: number | string
  let baghdad: number | string
  let accounts: Record<Actor, Account | null>
  let made = 0
  let turn = 0
  beforeAll(async () => {
    cms = await bootCms('sqlite')
    erbil = (await makeDraft(cms.payload, 'centres')).id
    baghdad = (await makeDraft(cms.payload, 'centres')).id
    accounts = await makeActors(cms.payload, erbil)
  })
  afterAll(async () => {
    await cms.close()
  })
  const askers = (actor: Actor) => {
    const { headers = {}, user = null } = accounts[actor] ?? {}
    return { rest: sender(cms, headers), local: { payload: cms.payload, user } }
  }
  const create = async (collection: string, data: object, more: object = {}): Promise<Target> => {
    made += 1
    const { id } = await cms.payload.create({ collection, data: { ...data }, ...more })
    return { collection, id }
  }
  const makeFile = () => {
    const data = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n')
    const file = { data, name: 'a.pdf', size: data.length, mimetype: 'application/pdf' }
    return create('media', {}, { file })
  }
  const makeCount = async (centre: number | string) => {
    const date = `date-${made}`
    const row = sessionDateRow({ id: date, startsAt: moment, endsAt: '2026-03-08T09:00:00.000Z' })
    const { id } = await makeDraft(cms.payload, collectionSlugs.session, {
      ...{ kind: 'information', centre, dates: [row] },
    })
    return create('head-counts', { session: String(id), date, centre, heldOn: moment, ...people })
  }
  const row = { type: 'term', entry: 'none', locale: 'en', byName: 'E' }
  const records: Record<string, { make: () => Promise<Target>; readers: (a: Actor) => boolean }> = {
    publications: {
      make: () =>
        create(
          'publications',
          { ...row, action: 'withdraw', effectiveAt: moment, schemaVersion: 3 },
          { context: byCommand },
        ),
      readers: (actor) => reachOf(actor, 'publish', 'content') === 'all',
    },
    reviews: {
      make: () =>
        create(
          'reviews',
          { ...row, step: 'approved', digest: 'd', byId: '1' },
          { context: byCommand },
        ),
      readers: (actor) => reachOf(actor, 'read', 'content') !== undefined,
    },
    'go-lives': {
      make: () =>
        create(
          'go-lives',
          { ...row, locales: ['en'], state: 'done', byId: '1' },
          { context: byCommand },
        ),
      readers: (actor) => reachOf(actor, 'read', 'content') !== undefined,
    },
    releases: {
      make: () =>
        create('releases', {
          ...{ turn: (turn += 1), kind: 'made', state: 'done', requests: '[]' },
          ...{ startedAt: moment, heartbeatAt: moment },
        }),
      readers: (actor) => reachOf(actor, 'read', 'content') !== undefined,
    },
    'audit-trail': {
      make: () =>
        create(
          'audit-trail',
          { action: 'published', subject: 'term', subjectId: '1', subjectName: 'a', byName: 'E' },
          { context: byCommand },
        ),
      readers: (actor) => actor === 'administrator',
    },
  }

  describe.each(actors)('%s', (actor) => {
    it('with files', async () => {
      const asked = { actor, subject: 'media', isOwn: false, make: makeFile } as const
      const { rest, local } = askers(actor)
      const overRest = await tryAll(collectionRest, { ...asked, who: rest })
      expect(overRest.done).toEqual(overRest.expected)
      const others = withoutMaking(collectionLocal)
      const inside = await tryAll(others, { ...asked, who: local })
      expect(inside.done).toEqual(inside.expected)
    })

    it.each(Object.keys(records))('with %s, written by commands alone', async (name) => {
      const { make, readers } = records[name] ?? { make: makeFile, readers: () => false }
      const expected = readers(actor) ? reading : []
      const asked = { actor, subject: 'media', isOwn: false, make } as const
      const { rest, local } = askers(actor)
      expect((await tryAll(collectionRest, { ...asked, who: rest })).done).toEqual(expected)
      expect((await tryAll(collectionLocal, { ...asked, who: local })).done).toEqual(expected)
    })

    it.each(['erbil', 'baghdad'] as const)('with head counts of %s', async (place) => {
      const make = () => makeCount({ erbil, baghdad }[place])
      const reach = reachOf(actor, 'facts', 'sessions')
      const isReached = reach === 'all' || (reach === 'own' && place === 'erbil')
      const asked = { actor, subject: 'sessions', isOwn: true, make } as const
      const { rest, local } = askers(actor)
      const overRest = withoutMaking(collectionRest)
      const inside = withoutMaking(collectionLocal)
      const every = ['list', 'count', 'read', 'update ckb', 'update ar', 'updateMany ckb']
      const all = [...every, 'updateMany ar', 'delete', 'deleteMany']
      const expected = isReached ? all : []
      expect((await tryAll(overRest, { ...asked, who: rest })).done).toEqual(expected)
      expect((await tryAll(inside, { ...asked, who: local })).done).toEqual(expected)
    })

    it('with locks of documents', async () => {
      const read = await askers(actor).rest('/api/payload-locked-documents')
      const isStaff = reachOf(actor, 'read', 'content') !== undefined
      expect(read.status).toBe(isStaff ? 200 : 403)
    })
  })
})
