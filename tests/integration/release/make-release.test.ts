import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '#schema/release'
import { parseEnv } from '../../../scripts/lib/env.ts'
import { currentRelease } from '../../../scripts/lib/release/folders-fs.ts'
import { sha256OfFile } from '../../../scripts/lib/files-fs.ts'
import { decodeDoors, type DoorsFile } from '../../../site/search/doors/doors-file.ts'
import { aService } from '../../support/builders/service.ts'
import { plainFiles } from '../../support/release/plain-files-fs.ts'
import { aSnapshotFolder, fewEntries } from './a-snapshot-folder.ts'
import { made } from './made.ts'

describe('makeRelease', () => {
  let folder: string
  let first: Manifest
  const env = () => parseEnv({ DATA_DIR: join(folder, 'data'), SITE_URL: 'https://example.org' })
  const site = (...path: string[]) => join(folder, 'data', 'releases', 'current', ...path)
  const release = (source: string) => made({ env: env(), source: { folder: source } })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-release-'))
    first = await release(await aSnapshotFolder(join(folder, 'good')))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('makes pages, an index for each language, snapshot and manifest', async () => {
    expect(await currentRelease(env().dataDir)).toBe(first.id)
    expect(await readdir(site())).toEqual([
      'host',
      'manifest.json',
      'site',
      'snapshot.json',
      'summary.json',
    ])
    expect(
      await readFile(site('site', 'en', 'services', 'service-1', 'index.html'), 'utf8'),
    ).toContain('https://example.org/en/services/service-1/')
    expect((await readdir(site('site', 'pagefind'))).sort()).toEqual(['ar', 'ckb', 'en'])
    expect(first.counts.entries).toEqual({
      ar: { centre: 1, service: 1, resource: 1 },
      ckb: { centre: 1, service: 1, resource: 1 },
      en: { centre: 1, service: 1, resource: 1 },
    })
  })

  test('gives each language its doors', async () => {
    const file = await readFile(site('site', 'ckb', 'doors.json'), 'utf8')
    const doors = decodeDoors(JSON.parse(file) as DoorsFile)
    expect(doors.map(({ type, slug }) => `${type}/${slug}`)).toEqual([
      'service/service-1',
      'centre/centre-1',
    ])
    expect(Object.keys(first.files)).toContain('site/ckb/doors.json.br')
  })

  test('keeps each language out of the others’ index', async () => {
    const arabic = await plainFiles(site('site', 'pagefind', 'ar'))
    const text = arabic.map((file) => file.text).join('')
    expect(text).toContain('/ar/services/service-1/')
    expect(text).not.toMatch(/\/(en|ckb)\/services\//)
  })

  test('records size and digest of every file', async () => {
    const files = (await readdir(site(), { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && !['manifest.json', 'summary.json'].includes(entry.name),
    )
    expect(Object.keys(first.files)).toHaveLength(files.length)
    expect(await sha256OfFile(site('snapshot.json'))).toBe(first.files['snapshot.json']?.sha256)
  })

  test.each([
    [
      'an entry that breaks the contract and a link that leads nowhere',
      [
        aService({ id: 'long', summary: 'x'.repeat(300) }),
        aService({ id: 'lost', centres: [{ to: 'centre', id: 'gone' }] }),
      ],
      /long[^]*`summary` is 300 characters, the limit is 280[^]*lost[^]*points to centre\/gone/,
    ],
  ])('refuses %s, names both, and leaves the public release', async (_, wrong, sentence) => {
    const bad = await aSnapshotFolder(join(folder, 'bad'), [...fewEntries, ...wrong])
    await expect(release(bad)).rejects.toThrow(sentence)
    expect(await currentRelease(env().dataDir)).toBe(first.id)
    expect((await readdir(site('..'))).sort()).toEqual([first.id, 'current'].sort())
  })

  test('refuses a file that is not what the snapshot says', async () => {
    const more = [...fewEntries, aService({ id: 'more', slug: 'more' })]
    const bad = await aSnapshotFolder(join(folder, 'damaged'), more)
    const [name = ''] = await readdir(join(bad, 'media'))
    await writeFile(join(bad, 'media', name), 'damaged')
    await expect(release(bad)).rejects.toThrow(`missing or damaged: ${name}`)
    expect(await currentRelease(env().dataDir)).toBe(first.id)
  })

  test('of two releases at once, turns one away and swaps when the other is done', async () => {
    const make = (day: string) =>
      made({
        ...{ env: env(), source: { folder: join(folder, 'good') } },
        now: new Date(day),
      })
    const ends = await Promise.allSettled([make('2030-01-01'), make('2030-01-02')])
    const [winner, ...more] = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))
    expect(more).toEqual([])
    expect(refused).toEqual([expect.stringContaining('Another release is under way')])
    expect(winner?.id).not.toBe(first.id)
    expect(await currentRelease(env().dataDir)).toBe(winner?.id)
    expect(await readdir(site('..'))).toContain(first.id)
  })

  test('says how to make a snapshot where there is none', async () => {
    await expect(release(join(folder, 'nowhere'))).rejects.toThrow('npm run snapshot -- --out')
  })
})
