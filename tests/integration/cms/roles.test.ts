import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionSlugs, globalSlugs } from '#schema/slugs'
import { bootCms, type TestCms } from '../../support/cms/boot.ts'
import { sessionDateRow } from '../../support/cms/publications.ts'
import { logIn } from '../../support/cms/accounts.ts'
import {
  allowed,
  draftOperations,
  globalOperations,
  makeDraft,
  operations,
  sender,
  type Target,
} from '../../support/cms/operations.ts'

const actors = ['administrator', 'editor', 'trainer', 'trainer of no centre', 'nobody'] as const
type Actor = (typeof actors)[number]

const reading = ['list', 'count', 'read']
const every = Object.keys(operations)
const readingDrafts = ['list', 'count', 'read', 'versions', 'version', 'languages']
const everyDraft = Object.keys(draftOperations)
const everyGlobal = Object.keys(globalOperations)

const pastDate = (id: string) =>
  sessionDateRow({
    ...{ id, startsAt: '2026-03-08T07:00:00.000Z', endsAt: '2026-03-08T09:00:00.000Z' },
  })

/** What each may do: with entries of every type but sessions, with sessions by their centre, … */
const may: Record<Actor, Record<string, readonly string[]>> = {
  administrator: {
    ...{ entries: everyDraft, own: everyDraft, foreign: everyDraft, online: everyDraft },
    ...{ globals: everyGlobal, media: every, users: every, publications: reading },
    ...{ counts: every, foreignCounts: every },
  },
  editor: {
    ...{ entries: everyDraft, own: everyDraft, foreign: everyDraft, online: everyDraft },
    ...{ globals: everyGlobal, media: every, users: [], publications: reading },
    ...{ counts: every, foreignCounts: every },
  },
  trainer: {
    ...{ entries: readingDrafts, own: everyDraft, foreign: ['create'], online: ['create'] },
    ...{ globals: ['read', 'versions', 'version', 'languages'], media: reading, users: [] },
    ...{ publications: [], counts: every.filter((name) => name !== 'create'), foreignCounts: [] },
  },
  'trainer of no centre': {},
  nobody: {},
}

// Access rules are the same on every database.
describe('who may do what', () => {
  let cms: TestCms
  let erbil: number | string
  let baghdad: number | string
  let headers: Record<Actor, Record<string, string>>
  let counted = 0
  beforeAll(async () => {
    cms = await bootCms('sqlite')
    const { payload } = cms
    erbil = (await makeDraft(payload, 'centres')).id
    baghdad = (await makeDraft(payload, 'centres')).id
    const closed = (await makeDraft(payload, 'centres')).id
    headers = {
      administrator: await logIn(payload, 'administrator'),
      editor: await logIn(payload, 'editor'),
      trainer: await logIn(payload, 'trainer', erbil),
      'trainer of no centre': await logIn(payload, 'trainer', closed),
      nobody: {},
    }
    await payload.delete({ collection: 'centres', id: closed })
    for (const slug of globals) await payload.updateGlobal({ slug, data: {}, draft: true })
  })
  afterAll(async () => {
    await cms.close()
  })

  const entries = Object.values(collectionSlugs).filter((slug) => slug !== 'sessions')
  const globals = Object.values(globalSlugs)
  const expectAllowed = (actor: Actor, what: string) => may[actor][what] ?? []
  const makeCount = async (centre: number | string): Promise<Target> => {
    counted += 1
    const date = `counted-${counted}`
    const session = await makeDraft(cms.payload, 'sessions', {
      ...{ kind: 'information', centre, dates: [pastDate(date)] },
    })
    const people = { women: 3, men: 2, youth: 1 }
    const data = { session: String(session.id), date, centre, heldOn: pastDate(date).startsAt }
    const { id } = await cms.payload.create({
      ...{ collection: 'head-counts', data: { ...data, ...people } },
    })
    return { collection: 'head-counts', id }
  }
  const makeFile = async (): Promise<Target> => {
    const data = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n')
    const file = { data, name: 'a.pdf', size: data.length, mimetype: 'application/pdf' }
    const { id } = await cms.payload.create({ collection: 'media', data: {}, file })
    return { collection: 'media', id }
  }
  const makeUser = async (): Promise<Target> => {
    counted += 1
    const email = `other-${counted}@example.org`
    const data = { email, password: 'x'.repeat(12), role: 'editor' }
    return { collection: 'users', id: (await cms.payload.create({ collection: 'users', data })).id }
  }
  const makePublication = async (): Promise<Target> => {
    const { id } = await cms.payload.create({
      collection: 'publications',
      data: {
        ...{ type: 'term', entry: 'none', locale: 'en', action: 'withdraw', byName: 'E' },
        ...{ effectiveAt: '2026-03-01T08:00:00.000Z', schemaVersion: 3 },
      },
      context: { byCommand: true },
    })
    return { collection: 'publications', id }
  }

  describe.each(actors)('%s', (actor) => {
    it.each(entries)('with %s', async (collection) => {
      const send = sender(cms, headers[actor])
      expect(
        await allowed(draftOperations, send, () => makeDraft(cms.payload, collection)),
      ).toEqual(expectAllowed(actor, 'entries'))
    })

    it.each(['own', 'foreign', 'online'] as const)('with sessions: %s', async (what) => {
      const send = sender(cms, headers[actor])
      const centre = { own: erbil, foreign: baghdad, online: null }[what]
      const make = () => makeDraft(cms.payload, 'sessions', { centre })
      expect(await allowed(draftOperations, send, make)).toEqual(expectAllowed(actor, what))
    })

    it.each(globals)('with %s', async (collection) => {
      const { docs } = await cms.payload.findGlobalVersions({ slug: collection, limit: 1 })
      const version = String(docs[0]?.id)
      const target: Target = { collection, id: collection, version }
      const send = sender(cms, headers[actor])
      expect(await allowed(globalOperations, send, () => Promise.resolve(target))).toEqual(
        expectAllowed(actor, 'globals'),
      )
    })

    it.each([
      ['media', makeFile],
      ['users', makeUser],
      ['publications', makePublication],
      ['counts', () => makeCount(erbil)],
      ['foreignCounts', () => makeCount(baghdad)],
    ] as const)('with %s', async (what, make) => {
      const send = sender(cms, headers[actor])
      expect(await allowed(operations, send, make)).toEqual(expectAllowed(actor, what))
    })
  })
})
