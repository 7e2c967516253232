import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { vi } from 'vitest'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import type { Locale } from '#schema/locales'

const mongo = process.env['TEST_MONGODB_URL']

/** Kinds of database to run integration tests on: MongoDB where `TEST_MONGODB_URL` names a server. */
export const databases: readonly ('sqlite' | 'mongodb')[] = mongo
  ? ['sqlite', 'mongodb']
  : ['sqlite']

/** A running CMS without a port, on a database of its own. */
export type TestCms = {
  payload: Payload
  dataDir: string
  /** Sends a request to the REST API; `as` logs in. */
  request: (path: string, init?: RequestInit & { as?: 'editor' }) => Promise<Response>
  /** Makes a draft with text in several languages; returns its id. */
  draft: (
    type: EntryType,
    texts: Partial<Record<Locale, Record<string, unknown>>>,
  ) => Promise<string>
  /** Saves a draft in one language, as the admin's autosave does. */
  save: (one: { type: EntryType; id: string; locale: Locale; data: object }) => Promise<void>
  close: () => Promise<void>
}

const password = 'a-password-for-tests'

/**
 * Boots the CMS on a temporary database of the kind, migrated, with one editor.
 * @param prepare what is done with the database before it is migrated
 */
export async function bootCms(
  database: (typeof databases)[number],
  prepare?: (payload: Payload) => Promise<void>,
): Promise<TestCms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-cms-'))
  const name = `manara-test-${randomBytes(6).toString('hex')}`
  vi.stubEnv('DATA_DIR', dataDir)
  vi.stubEnv('PAYLOAD_SECRET', randomBytes(32).toString('hex'))
  vi.stubEnv('DATABASE_URL', database === 'mongodb' ? databaseUrl(name) : '')
  vi.stubEnv('PAYLOAD_LOG_LEVEL', 'error')
  vi.resetModules()
  const { default: config } = await import('../../../cms/payload.config.ts')
  const { migrate } = await import('../../../cms/db/migrate.ts')
  const payload = await getPayload({ config, key: name })
  await prepare?.(payload)
  await migrate(payload)
  const email = 'editor@example.org'
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'A. Editor', role: 'editor' },
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })

  const save: TestCms['save'] = async ({ type, id, locale, data }) => {
    await payload.update({
      collection: collectionSlugs[type],
      id,
      locale,
      fallbackLocale: false,
      data,
      draft: true,
      autosave: true,
    })
  }
  return {
    payload,
    dataDir,
    save,
    request: (path, { as, ...init } = {}) => {
      const headers = new Headers(init.headers)
      if (as) headers.set('authorization', `JWT ${token}`)
      const request = new Request(`http://localhost${path}`, { ...init, headers })
      return handleEndpoints({ config, request, payloadInstanceCacheKey: name })
    },
    draft: async (type, texts) => {
      const { id } = await payload.create({
        collection: collectionSlugs[type],
        data: { _status: 'draft' },
        draft: true,
      })
      for (const [locale, data] of Object.entries(texts)) {
        await save({ type, id: String(id), locale: locale as Locale, data })
      }
      return String(id)
    },
    close: async () => {
      if (database === 'mongodb') await dropDatabase(payload)
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
      vi.unstubAllEnvs()
    },
  }
}

/** The server's address with another database in it; its options stay. */
function databaseUrl(name: string): string {
  return (mongo ?? '').replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${name}`)
}

async function dropDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as {
    connection: { dropDatabase: () => Promise<unknown> }
  }
  await connection.dropDatabase()
}
