import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { sessionDateRow } from './publications.ts'
import { digests } from './old-session.ts'

type Values = Record<string, unknown>
type Stored = Values & { _id: never }

/**
 * Makes a public session and public holidays in a MongoDB database, as it had them when a session had
 * one date.
 */
export async function asOldSessions(payload: Payload) {
  const session = await aPublicSession(payload)
  const days = [
    { from: '2026-03-21T09:00:00.000Z', to: '2026-03-23T09:00:00.000Z', name: 'Nowruz' },
  ]
  const global = { slug: 'public-holidays', locale: 'en', draft: true } as const
  await payload.updateGlobal({ ...global, data: { days } })
  await publish(payload, 'holidays', 'holidays')

  const db = payload.db as unknown as MongooseAdapter
  const collections = {
    sessions: db.collections['sessions']?.collection,
    versions: db.versions['sessions']?.collection,
    globals: db.globals.collection,
    globalVersions: db.versions['public-holidays']?.collection,
    publications: db.collections['publications']?.collection,
  }
  const all = async (name: keyof typeof collections) =>
    ((await collections[name]?.find({}).toArray()) ?? []) as Stored[]
  const rewrite = async (name: keyof typeof collections, change: (doc: Values) => Values) => {
    for (const doc of await all(name)) {
      await collections[name]?.replaceOne({ _id: doc._id }, change(doc))
    }
  }
  const inVersion = (change: (doc: Values) => Values) => (doc: Values) => ({
    ...doc,
    version: change(doc['version'] as Values),
  })
  await rewrite('sessions', withMoment)
  await rewrite('versions', inVersion(withMoment))
  await rewrite('globals', withoutRegion)
  await rewrite('globalVersions', inVersion(withoutRegion))
  await rewrite('publications', asFrozenThen)

  const stored = async () => ({
    document: (await all('sessions'))[0] as Values,
    versions: (await all('versions')) as { version?: Values }[],
    holidays: [await all('globals'), await all('globalVersions')],
  })
  const { startsAt, endsAt, places, status } = sessionDateRow()
  return { session, slug: 'webinar-1', moment: { startsAt, endsAt, places, status }, stored }
}

async function aPublicSession(payload: Payload): Promise<string> {
  const data = {
    ...{ slug: 'webinar-1', kind: 'webinar', link: 'https://example.org/room', languages: ['ar'] },
    dates: [sessionDateRow()],
  }
  const { id } = await payload.create({ collection: 'sessions', data, draft: true })
  await publish(payload, 'session', String(id))
  return String(id)
}

async function publish(payload: Payload, type: 'session' | 'holidays', id: string) {
  const result = await publishLanguage({ payload, type, id, locale: 'en', by: 'E' })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
}

function withMoment(doc: Values): Values {
  const [date] = doc['dates'] as [Values]
  return { ...without(doc, 'dates'), ...without(date, 'id', 'sequence') }
}

function withoutRegion(doc: Values): Values {
  return { ...doc, days: (doc['days'] as Values[]).map((day) => without(day, 'region')) }
}

function asFrozenThen(row: Values): Values {
  const facts = JSON.parse(String(row['facts'])) as Values
  const old = row['type'] === 'session' ? withMoment(facts) : withoutRegion(facts)
  const sources = without(JSON.parse(String(row['sources'])) as Values, 'dates')
  return {
    ...{ ...row, schemaVersion: 2, facts: JSON.stringify(old) },
    sources: JSON.stringify({ ...sources, ...digests(old) }),
  }
}

function without(values: Values, ...keys: string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))
}
