import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FindingCode } from '#schema/release'
import { localeCodes } from '#schema/locales'
import { schemaVersion, type Snapshot } from '#schema/snapshot'
import { digestOf } from '../../cms/publish/digests.ts'
import { aService } from '../support/builders/service.ts'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { expectRefused } from '../support/faults/refused.ts'
import { expectUnharmed } from '../support/faults/unharmed.ts'

describe('a saved snapshot', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
  })
  afterAll(() => site.close())

  const change = async (folder: string, to: (snapshot: Snapshot) => unknown) => {
    const file = join(folder, 'snapshot.json')
    const snapshot = JSON.parse(await readFile(file, 'utf8')) as Snapshot
    await writeFile(file, JSON.stringify(to(snapshot)))
  }
  const firstFile = async (folder: string) => {
    const [name = ''] = await readdir(join(folder, 'media'))
    return join(folder, 'media', name)
  }

  const faults: [string, (folder: string) => Promise<unknown>, FindingCode][] = [
    [
      'that was cut short',
      (folder) => truncate(join(folder, 'snapshot.json'), 5000),
      'snapshotUnreadable',
    ],
    ['that is empty', (folder) => truncate(join(folder, 'snapshot.json'), 0), 'snapshotUnreadable'],
    [
      'that is no JSON',
      (folder) => writeFile(join(folder, 'snapshot.json'), 'ok'),
      'snapshotUnreadable',
    ],
    ['that is gone', (folder) => rm(join(folder, 'snapshot.json')), 'snapshotUnreadable'],
    [
      'of which one text was changed',
      (folder) =>
        change(folder, (snapshot) => {
          for (const entry of snapshot.entries) if (entry.type === 'service') entry.title += '!'
          return snapshot
        }),
      'snapshotChanged',
    ],
    [
      'of which an entry was taken out',
      (folder) =>
        change(folder, (snapshot) => ({ ...snapshot, entries: snapshot.entries.slice(1) })),
      'snapshotChanged',
    ],
    [
      'of a newer contract, with what nobody here knows',
      (folder) =>
        change(folder, (snapshot) => {
          const newer = { ...snapshot, schemaVersion: schemaVersion + 1, videos: [] }
          const content = Object.entries(newer).filter(([key]) => key !== 'digest')
          return { ...newer, digest: digestOf(Object.fromEntries(content)) }
        }),
      'snapshotNewer',
    ],
    ['of which a file is lost', async (folder) => rm(await firstFile(folder)), 'filesMissing'],
    [
      'of which a file was cut short',
      async (folder) => truncate(await firstFile(folder), 5),
      'filesMissing',
    ],
  ]
  test.each(faults)('%s is refused', async (_, spoil, code) => {
    const { folder } = await site.snapshot()
    await spoil(folder)
    await expectRefused(site, await site.start({ from: { folder } }), code)
  })

  test('with one bad entry among a thousand is refused, and the entry named', async () => {
    const many = Array.from({ length: 1000 }, (_, number) =>
      localeCodes.map((locale) => aService({ id: `service-${number + 100}`, locale })),
    ).flat()
    const bad = many.map((entry) =>
      entry.id === 'service-777' && entry.locale === 'ckb'
        ? { ...entry, slug: 'the-bad-one', summary: 'x'.repeat(300) }
        : entry,
    )
    const { folder } = await site.snapshot(bad)
    const finding = await expectRefused(site, await site.start({ from: { folder } }), 'problem')
    expect(finding.problem).toMatchObject({
      type: 'service',
      id: 'service-777',
      slug: 'the-bad-one',
      locale: 'ckb',
      field: 'summary',
      code: 'tooLong',
    })
  })

  test('that is as it should be goes out after all of these', () => expectUnharmed(site))
})
