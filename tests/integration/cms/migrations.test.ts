import type { Migration, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSnapshot } from '#schema/snapshot'
import { migrations } from '../../../cms/db/migrations/index.ts'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { readHalves } from '../../../cms/publish/read-document.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, type TestCms } from '../../support/cms/boot.ts'
import { oldService } from '../../support/cms/old-service.ts'

/** Brings a database to where it was before organisations and globals, with a public service in it. */
async function asBefore(payload: Payload): Promise<void> {
  const first = migrations.slice(0, 1) as unknown as Migration[]
  await payload.db.migrate({ migrations: first })
  const { client } = payload.db as unknown as { client: { executeMultiple: Execute } }
  await client.executeMultiple(oldService.sql)
}
type Execute = (sql: string) => Promise<void>

// MongoDB needs no migrations.
describe('a database from before organisations and globals', () => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms('sqlite', asBefore)
  })
  afterAll(async () => {
    await cms.close()
  })

  it('keeps its documents', async () => {
    const { payload } = cms
    const halves = await readHalves({ payload, type: 'service', id: '7', locale: 'en' })
    expect(halves.facts).toMatchObject({
      slug: 'loan-advice',
      centres: [{ to: 'centre', id: '3' }],
      providers: [],
    })
    expect(halves.text).toMatchObject({ title: 'Loan advice', benefits: ['Somebody explains'] })
  })

  it('keeps what is public, and takes new lists for empty, not for changed', async () => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
    expect(snapshot.entries).toMatchObject([
      { type: 'service', locale: 'en', title: 'Loan advice', providers: [] },
    ])
    const { languages: states } = await readStates({
      payload: cms.payload,
      type: 'service',
      id: '7',
    })
    expect(states.at(-1)).toMatchObject({ locale: 'en', state: 'published', changed: [] })
  })

  it('lets go of organisations that are referred to', async () => {
    const { payload } = cms
    const id = await cms.draft('organisation', { en: { slug: 'molsa' } })
    await cms.save({ type: 'service', id: '7', locale: 'en', data: { providers: [Number(id)] } })
    await cms.save({
      type: 'programme',
      id: await cms.draft('programme', {}),
      locale: 'en',
      data: {
        organisation: Number(id),
        chain: [{ office: { relationTo: 'organisations', value: Number(id) } }],
      },
    })
    await payload.delete({ collection: 'organisations', id })
    const { facts } = await readHalves({ payload, type: 'service', id: '7', locale: 'en' })
    expect(facts['providers']).toEqual([])
    expect(
      await publishLanguage({ payload, type: 'service', id: '7', locale: 'en', by: 'E' }),
    ).toMatchObject({ ok: true })
  })
})
