import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectionSlugs, entryTypes, globalTypes } from '#schema/slugs'
import { createGoLive } from '../../../cms/go-live/go-live-rows.ts'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { removeSeeded } from '../../../scripts/lib/demo/remove-seeded.ts'
import { sayRemoval } from '../../../scripts/lib/demo/say-removal.ts'
import { parseEnv, variablesOf } from '../../../scripts/lib/env.ts'
import { bin, root } from '../../../scripts/lib/root.ts'
import { runCommand } from '../../../scripts/lib/run-command.ts'
import { readSeedRecord } from '../../../scripts/lib/seed/seed-record.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { bodyWithLink } from '../../support/cms/body-with-link.ts'
import { sampleSize, seedSample } from '../../support/cms/seed-sample.ts'
import { sessionDateRow } from '../../support/cms/publications.ts'

describe.each(databases)('removing the demonstration on %s', (database) => {
  let cms: TestCms
  beforeEach(async () => {
    cms = await bootCms(database)
    await seedSample(cms.payload)
  })
  afterEach(async () => {
    await cms.close()
  })

  const remove = (all = false) => removeSeeded({ payload: cms.payload, dataDir: cms.dataDir, all })
  const idOf = async (collection: string, slug: string) => {
    const where = { slug: { equals: slug } }
    const { docs } = await cms.payload.find({ collection, where, draft: true, depth: 0 })
    return String(docs[0]?.id)
  }
  const publicContent = async () => (await currentSnapshot({ payload: cms.payload })).snapshot
  const filesIn = (folder: string) => readdir(join(cms.dataDir, folder))
  const raw = (id: string) => (database === 'sqlite' ? Number(id) : id)

  it('leaves an empty database with its accounts, and is harmless when done again', async () => {
    const { docs } = await cms.payload.find({ collection: 'pages', draft: true, limit: 1 })
    await createGoLive(cms.payload, {
      ...{ type: 'page', entry: String(docs[0]?.id), locales: ['ar'], notBefore: null },
      ...{ state: 'waiting', problems: [], byId: '1', byName: 'A. Editor' },
    })
    expect(await remove()).toEqual({
      removed: sampleSize + globalTypes.length,
      files: 1,
      keep: [],
    })
    for (const type of entryTypes) {
      const collection = collectionSlugs[type]
      expect((await cms.payload.count({ collection })).totalDocs, type).toBe(0)
      expect((await cms.payload.countVersions({ collection })).totalDocs, type).toBe(0)
    }
    for (const collection of ['publications', 'go-lives', 'media']) {
      expect((await cms.payload.count({ collection })).totalDocs, collection).toBe(0)
    }
    const { entries, globals, redirects, tombstones } = await publicContent()
    expect([entries, globals, redirects, tombstones]).toEqual([[], [], [], []])
    expect([await filesIn('media'), await filesIn('blobs')]).toEqual([[], []])
    expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(1)
    expect(await cms.payload.findGlobal({ slug: 'home', draft: true })).toMatchObject({
      ...{ title: null, needs: [], featured: [] },
    })
    const again = await remove()
    expect(again).toEqual({ removed: 0, files: 0, keep: [] })
    expect(again && sayRemoval(again)).toEqual([
      'There is no demonstration content left, and nothing was changed.',
    ])
    expect((await readSeedRecord(cms.payload))?.removedAt).toMatch(/^20/)
    expect(await seedSample(cms.payload)).toMatchObject({ entries: sampleSize })
  })

  it('keeps what staff changed or published since, unless all goes', async () => {
    const changed = await idOf('services', 'sample-service-1')
    await cms.save({ type: 'service', id: changed, locale: 'en', data: { title: 'Ours now' } })
    const published = await idOf('terms', 'sample-term-1')
    const command = { payload: cms.payload, locale: 'en', by: 'A. Editor' } as const
    await publishLanguage({ ...command, type: 'term', id: published })
    await publishLanguage({ ...command, type: 'hotlines', id: 'hotlines' })
    const kept = await remove()
    expect(kept?.keep).toEqual([
      { name: 'service "sample-service-1"', reason: { kind: 'changed' } },
      { name: 'term "sample-term-1"', reason: { kind: 'published' } },
      { name: '“Hotlines” of the whole site', reason: { kind: 'published' } },
    ])
    expect(kept && sayRemoval(kept).filter((line) => line.includes('--all'))).toHaveLength(3)
    const content = await publicContent()
    expect(new Set(content.entries.map(({ type }) => type))).toEqual(new Set(['service', 'term']))
    expect(content.globals.map(({ type }) => type)).toEqual(['hotlines', 'hotlines', 'hotlines'])
    const again = await remove()
    expect(again?.keep).toHaveLength(3)
    expect(again && sayRemoval(again)[0]).toBe('Nothing more of the demonstration can be removed.')
    expect(await remove(true)).toMatchObject({ removed: 3, keep: [] })
    expect((await publicContent()).entries).toEqual([])
  })

  it('forgets who was counted at an example, and nobody else', async () => {
    const { docs } = await cms.payload.find({ collection: 'sessions', draft: true, depth: 0 })
    const ours = await cms.draft('session', { en: { slug: 'ours', kind: 'webinar' } })
    for (const session of [String(docs[0]?.id), ours]) {
      const heldOn = '2026-11-19T07:00:00.000Z'
      const data = { session, date: 'first', heldOn, women: 9, men: 8, youth: 7 }
      await cms.payload.db.create({ collection: 'head-counts', data, req: {} })
    }
    await remove()
    const { docs: counts } = await cms.payload.find({ collection: 'head-counts', depth: 0 })
    expect(counts.map(({ session }) => session as unknown)).toEqual([ours])
  })

  it('keeps what staff made, what that cannot do without, and its words where a link stood', async () => {
    const course = await idOf('courses', 'sample-course-1')
    const gone = raw(await idOf('services', 'sample-service-2'))
    const session = await cms.draft('session', {
      en: {
        ...{ slug: 'ours', kind: 'course', course: raw(course), link: 'https://example.org' },
        ...{ dates: [sessionDateRow()], languages: ['ar'] },
      },
    })
    const body = bodyWithLink({ collection: 'services', id: gone, words: 'advice' })
    const page = await cms.draft('page', {
      en: { slug: 'ours', title: 'Ours', summary: 'What we do', body },
    })
    const command = { payload: cms.payload, locale: 'en', by: 'A. Editor' } as const
    await publishLanguage({ ...command, type: 'page', id: page })
    expect((await remove(true))?.keep).toEqual([
      {
        name: 'course "sample-course-1"',
        reason: { kind: 'needed', by: 'session "ours"' },
      },
    ])
    const ours = (await publicContent()).entries.find(({ type }) => type === 'page')
    expect(ours).toMatchObject({
      body: [{ node: 'paragraph', children: [{ node: 'text', text: 'advice' }] }],
    })
    expect(await publishLanguage({ ...command, type: 'session', id: session })).toMatchObject({
      ok: true,
    })
    expect(await publishLanguage({ ...command, type: 'page', id: page })).toMatchObject({
      ...{ ok: true, leftOut: [] },
    })
    expect((await remove())?.keep).toMatchObject([{ reason: { kind: 'needed' } }])
  })
})

describe('npm run demo:remove', () => {
  const run = (dataDir: string) =>
    runCommand(bin('node'), [join(root, 'scripts', 'demo-remove.ts')], {
      env: { ...process.env, ...variablesOf(parseEnv({ DATA_DIR: dataDir })) },
    })

  it('refuses while something has the database open', async () => {
    const cms = await bootCms('sqlite')
    const { code, output } = await run(cms.dataDir)
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringMatching(/is open in another program\. End the CMS/) as unknown,
    })
    await cms.close()
  })

  it('refuses where there is no database', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'manara-none-'))
    const { code, output } = await run(empty)
    expect(code).toBe(1)
    expect(output).toMatch(/There is no content in .*manara\.db/)
    await rm(empty, { recursive: true })
  })

  it('has nothing to remove where nothing was seeded', async () => {
    const cms = await bootCms('sqlite')
    const { payload, dataDir } = cms
    expect(await removeSeeded({ payload, dataDir, all: false })).toBeNull()
    await cms.close()
  })
})
