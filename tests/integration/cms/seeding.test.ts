import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryTypes, globalTypes } from '#schema/slugs'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { readSeedRecord } from '../../../scripts/lib/seed/seed-record.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sampleSize, seedSample } from '../../support/cms/seed-sample.ts'

describe.each(databases)('seeding on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
    expect(await seedSample(cms.payload)).toMatchObject({ entries: sampleSize })
  })
  afterAll(async () => {
    await cms.close()
  })

  it('publishes every type and global in every language, with nothing left out', async () => {
    const { snapshot, report } = await currentSnapshot({ payload: cms.payload })
    expect(report).toEqual([])
    expect(snapshot.entries).toHaveLength(sampleSize * 3)
    expect(new Set(snapshot.entries.map(({ type }) => type))).toEqual(new Set(entryTypes))
    expect(snapshot.globals).toHaveLength(globalTypes.length * 3)
  })

  it('counts as done at the moment that was given, dates from the day', async () => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    const moments = [...snapshot.entries, ...snapshot.globals].flatMap((one) => [
      one.publishedAt,
      one.updatedAt,
    ])
    expect(new Set(moments)).toEqual(new Set(['2026-11-20T08:00:00.000Z']))
    const holidays = snapshot.globals.find(({ type }) => type === 'holidays')
    expect(holidays).toMatchObject({ days: [{ from: '2026-12-10', to: '2026-12-11' }] })
  })

  it('brings steps, links and spellings', async () => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    const of = (type: string) => snapshot.entries.find((entry) => entry.type === type)
    expect(of('guide')).toMatchObject({
      steps: [
        {
          links: [{ to: 'service' }, {}],
          body: [{ node: 'paragraph' }, {}, {}, {}, {}, {}, {}, {}],
        },
        {},
        {},
      ],
    })
    expect(of('term')).toMatchObject({ about: { to: 'service' }, otherSpellings: [/./] })
    expect(of('opportunity')).toMatchObject({ deadline: /^202[67]-/ })
  })

  it('does nothing where there is content', async () => {
    expect(await seedSample(cms.payload)).toEqual({ entries: 0, published: 0 })
  })

  it('records what it wrote', async () => {
    const record = await readSeedRecord(cms.payload)
    expect(record?.documents).toHaveLength(sampleSize + globalTypes.length)
    expect(record?.documents.every(({ publications }) => publications === 3)).toBe(true)
    expect(record?.media).toHaveLength((await readdir(join(cms.dataDir, 'media'))).length)
    expect(record?.removedAt).toBeNull()
  })

  it('gives the same content to the letter on the same day', async () => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    const again = await bootCms('sqlite')
    try {
      await seedSample(again.payload)
      const second = await currentSnapshot({ payload: again.payload })
      const strip = (entries: readonly { type: string; locale: string }[]) =>
        entries.map(({ type, locale }) => `${type} ${locale}`)
      expect(strip(second.snapshot.entries)).toEqual(strip(snapshot.entries))
      const third = await bootCms('sqlite')
      await seedSample(third.payload)
      const { digest } = (await currentSnapshot({ payload: third.payload })).snapshot
      await third.close()
      expect(second.snapshot.digest).toBe(digest)
    } finally {
      await again.close()
    }
  })
})
