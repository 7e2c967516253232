import type { Migration, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSnapshot } from '#schema/snapshot'
import { migrate } from '../../../cms/db/migrate.ts'
import { migrations } from '../../../cms/db/migrations/index.ts'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { asOldSessions } from '../../support/cms/old-documents.ts'
import { oldMoment, oldSessionsSql } from '../../support/cms/old-session.ts'

type Reversible = { down: (args: object) => Promise<void> }
type Client = {
  executeMultiple: (sql: string) => Promise<void>
  execute: (sql: string) => Promise<{ rows: unknown[] }>
}
const clientOf = (payload: Payload) => (payload.db as unknown as { client: Client }).client

/** Brings a database to where it was when a session had one date, with sessions in it. */
async function asBefore(payload: Payload): Promise<void> {
  await payload.db.migrate({ migrations: migrations.slice(0, 2) as unknown as Migration[] })
  await clientOf(payload).executeMultiple(oldSessionsSql)
}

const statesOf = async (payload: Payload, type: 'session' | 'holidays', id: string) =>
  (await readStates({ payload, type, id })).languages.map(({ state }) => state)
const publicNow = ['published', 'published', 'published']

describe('an SQLite database from when a session had one date', () => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms('sqlite', asBefore)
  })
  afterAll(async () => {
    await cms.close()
  })

  const datesOf = async (id: number, draft: boolean) => {
    const doc = await cms.payload.findByID({ collection: 'sessions', id, draft })
    return doc['dates'] as { id: string }[]
  }

  it.each([false, true])('has a row for it, in the newest draft: %s', async (draft) => {
    expect(await datesOf(4, draft)).toMatchObject([
      { id: 'of-webinar-1', ...oldMoment, sequence: 0 },
    ])
    const [six] = await datesOf(6, draft)
    expect(six).toMatchObject(oldMoment)
    expect(six?.id).toMatch(/^of-[0-9a-f]{24}$/)
  })

  it('keeps what is public, and takes the new form for no change', async () => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
    const sessions = snapshot.entries.filter(({ type }) => type === 'session')
    expect(sessions.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual([
      ...['webinar-1 ar', 'webinar-1 ckb', 'webinar-1 en'],
      ...['webinar-2 ar', 'webinar-2 ckb', 'webinar-2 en'],
    ])
    expect(sessions[0]).toMatchObject({
      dates: [{ id: 'of-webinar-1', ...oldMoment, sequence: 0 }],
    })
    expect(await statesOf(cms.payload, 'session', '4')).toEqual(publicNow)
    expect(snapshot.globals).toMatchObject([{ type: 'holidays', days: [{ region: 'iraq' }] }])
    expect(await statesOf(cms.payload, 'holidays', 'holidays')).toEqual([
      ...['missing', 'missing', 'published'],
    ])
  })

  it('knows a date by the address that readers saw', async () => {
    expect(await datesOf(5, true)).toMatchObject([{ id: 'of-webinar-2' }])
    const { languages } = await readStates({ payload: cms.payload, type: 'session', id: '5' })
    const [state] = languages
    expect(state?.changed).toEqual(['slug'])
    const command = { payload: cms.payload, type: 'session', id: '5', locale: 'en' } as const
    expect(await publishLanguage({ ...command, by: 'E' })).toMatchObject({ ok: true })
    expect(await datesOf(5, true)).toHaveLength(1)
  })
})

describe('an SQLite database that goes back to one date', () => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms('sqlite', asBefore)
  })
  afterAll(async () => {
    await cms.close()
  })

  it('keeps the earliest date, and what else there is of each session', async () => {
    const { payload } = cms
    const later = { ...oldMoment, startsAt: '2026-03-15T07:00:00.000Z', status: 'scheduled' }
    const earlier = { ...oldMoment, id: 'earlier', startsAt: '2026-03-01T07:00:00.000Z' }
    await payload.update({
      ...{ collection: 'sessions', id: 4, draft: false },
      data: { dates: [{ ...later, id: 'later' }, earlier] },
    })
    const { drizzle: db } = payload.db as unknown as { drizzle: unknown }
    const since = migrations.slice(2) as unknown as Reversible[]
    for (const migration of since.toReversed()) await migration.down({ db, payload })
    const { rows } = await clientOf(payload).execute(
      `SELECT sessions.id, starts_at, status, value FROM sessions
       JOIN sessions_languages ON parent_id = sessions.id ORDER BY sessions.id`,
    )
    const kept = (id: number, startsAt: string) => ({
      ...{ id, starts_at: startsAt, status: 'moved', value: 'ar' },
    })
    expect(rows).toMatchObject([
      kept(4, earlier.startsAt),
      kept(5, oldMoment.startsAt),
      kept(6, oldMoment.startsAt),
    ])
    const versions = await clientOf(payload).execute(
      `SELECT version_starts_at, value FROM _sessions_v
       JOIN _sessions_v_version_languages ON _sessions_v_version_languages.parent_id = _sessions_v.id
       WHERE _sessions_v.parent_id = 4 AND latest = 1`,
    )
    expect(versions.rows).toMatchObject([{ version_starts_at: earlier.startsAt, value: 'ar' }])
  })
})

describe.runIf(databases.includes('mongodb'))('a MongoDB database from then', () => {
  let cms: TestCms
  let old: Awaited<ReturnType<typeof asOldSessions>>
  beforeAll(async () => {
    cms = await bootCms('mongodb', async (payload) => {
      old = await asOldSessions(payload)
    })
  })
  afterAll(async () => {
    await cms.close()
  })

  it('has a row for the date, in documents and versions, and nothing beside it', async () => {
    const date = { id: `of-${old.slug}`, ...old.moment, sequence: 0 }
    for (const draft of [false, true]) {
      const doc = await cms.payload.findByID({ collection: 'sessions', id: old.session, draft })
      expect(doc['dates']).toMatchObject([date])
    }
    const { document, versions } = await old.stored()
    expect(document).not.toHaveProperty('startsAt')
    expect(versions.length).toBeGreaterThan(1)
    for (const { version } of versions) expect(version).not.toHaveProperty('startsAt')
  })

  it('keeps what is public, and takes the new form for no change', async () => {
    expect(await statesOf(cms.payload, 'session', old.session)).toEqual(publicNow)
    expect(await statesOf(cms.payload, 'holidays', 'holidays')).toEqual([
      ...['missing', 'missing', 'published'],
    ])
    const holidays = await cms.payload.findGlobal({ slug: 'public-holidays', draft: true })
    expect(holidays['days']).toMatchObject([{ region: 'iraq' }])
  })

  it('stays as it is when the CMS starts again', async () => {
    const before = JSON.stringify(await old.stored())
    await migrate(cms.payload)
    expect(JSON.stringify(await old.stored())).toBe(before)
  })
})
