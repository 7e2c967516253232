import {
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { goneBackFile } from '#schema/release'
import { sha256OfFile } from '../../../scripts/lib/files-fs.ts'
import { processMark } from '../../../scripts/lib/process-mark-fs.ts'
import { currentRelease, swapCurrent } from '../../../scripts/lib/release/folders-fs.ts'
import { forgetGoneBack } from '../../../scripts/lib/release/gone-back-fs.ts'
import { goBack } from '../../../scripts/lib/release/go-back-fs.ts'
import { keepRelease } from '../../../scripts/lib/release/keep-release-fs.ts'
import { publishRelease } from '../../../scripts/lib/release/publish-release-fs.ts'
import { readManifest, readSummary } from '../../../scripts/lib/release/read-manifest-fs.ts'
import { storeFolder } from '../../../scripts/lib/release/store-fs.ts'
import { tidyReleases } from '../../../scripts/lib/release/tidy-fs.ts'
import { aManifest, aReleaseFolder, idOf } from '../../support/release/a-release-folder.ts'

describe('the releases of a data folder', () => {
  let dataDir: string
  const releases = (...path: string[]) => join(dataDir, 'releases', ...path)
  const make = (...serials: number[]) =>
    Promise.all(serials.map((serial) => aReleaseFolder(dataDir, { serial })))
  const there = async () => (await readdir(releases())).filter((name) => /^\d/.test(name)).sort()

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'manara-keeping-'))
    await mkdir(releases())
  })
  afterEach(() => rm(dataDir, { recursive: true }))

  test('are the newest ten, the public one and pinned ones', async () => {
    await make(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
    await swapCurrent(dataDir, idOf(1))
    await keepRelease(dataDir, idOf(2), true)
    await tidyReleases(dataDir)
    expect(await there()).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(idOf))
    await keepRelease(dataDir, idOf(2), false)
    await tidyReleases(dataDir)
    expect(await there()).not.toContain(idOf(2))
  })

  test('go by their numbers where the clock was set back', async () => {
    const ids = await make(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    const late = await aReleaseFolder(dataDir, { serial: 11, id: '20200101T000000Z-00000000' })
    await tidyReleases(dataDir)
    expect(await there()).toEqual([late, ...ids.slice(1)].sort())
  })

  test('lose what crashes left, and nothing else', async () => {
    const [whole = ''] = await make(1)
    await swapCurrent(dataDir, whole)
    for (const name of ['.staging-4194999', `.old-${idOf(2)}`, idOf(3)]) {
      await mkdir(releases(name, 'site'), { recursive: true })
      await writeFile(releases(name, 'site', 'index.html'), 'half')
    }
    await mkdir(releases(idOf(4)))
    await writeFile(releases(idOf(4), 'manifest.json'), '{"id":')
    await symlink(whole, releases('.current-99'))
    await symlink('4194999 gone/1', releases('.swap.lock'))
    await tidyReleases(dataDir)
    expect((await readdir(releases())).sort()).toEqual([whole, 'current'])
    expect(await currentRelease(dataDir)).toBe(whole)
  })

  test('keep their files in the store, and no others', async () => {
    const store = storeFolder(dataDir)
    await mkdir(store)
    const [id = ''] = await make(1)
    const page = releases(id, 'site', 'index.html')
    const sha256 = await sha256OfFile(page)
    await link(page, join(store, sha256))
    await writeFile(join(store, 'pages.json'), '{}')
    await writeFile(join(store, `${sha256}.br`), 'packed')
    await writeFile(join(store, `${'a'.repeat(64)}`), 'no release holds it')
    await writeFile(join(store, `${'b'.repeat(64)}.gz`), 'made from what is gone')
    await writeFile(join(store, `${sha256}.br.1234`), 'half')
    await tidyReleases(dataDir)
    expect((await readdir(store)).sort()).toEqual([sha256, `${sha256}.br`, 'pages.json'])
  })

  test('can be gone back to, which says what was public', async () => {
    const [first = '', second = ''] = await make(1, 2)
    await swapCurrent(dataDir, second)
    expect(await goBack(dataDir, first)).toBe(second)
    expect(await currentRelease(dataDir)).toBe(first)
    expect(await goBack(dataDir, first)).toBe(first)
  })

  test('are on record as gone back to until another one is made public', async () => {
    const [first = '', second = ''] = await make(1, 2)
    await swapCurrent(dataDir, second)
    const at = new Date('2026-11-22T08:00:00.000Z')
    await goBack(dataDir, first, () => at)
    const record = releases(goneBackFile)
    expect(JSON.parse(await readFile(record, 'utf8'))).toEqual({
      ...{ release: first, at: at.toISOString() },
    })
    await forgetGoneBack(dataDir, new Date(at.getTime() - 1))
    expect(await readdir(releases())).toContain(goneBackFile)
    const staging = releases('.staging-1')
    await mkdir(staging)
    const release = aManifest({ serial: 3, previous: first })
    await publishRelease({ dataDir, staging, release })
    expect(await readdir(releases())).not.toContain(goneBackFile)
  })

  test.each([
    ['is not there', () => idOf(9), /no release/],
    ['is a path to elsewhere', () => `../releases/${idOf(1)}`, /no release/],
    ['lacks a file', () => idOf(2), /1 of its 1 files/],
    ['has a file cut short', () => idOf(3), /1 of its 1 files/],
    ['has no record', () => idOf(4), /no release/],
  ])('are not gone back to, nor pinned, when the one asked for %s', async (_, wanted, sentence) => {
    const [whole = ''] = await make(1, 2, 3, 4)
    await swapCurrent(dataDir, whole)
    await rm(releases(idOf(2), 'site', 'index.html'))
    await truncate(releases(idOf(3), 'site', 'index.html'), 3)
    await writeFile(releases(idOf(4), 'manifest.json'), '')
    await expect(goBack(dataDir, wanted())).rejects.toThrow(sentence)
    await expect(keepRelease(dataDir, wanted(), true)).rejects.toThrow(sentence)
    expect(await currentRelease(dataDir)).toBe(whole)
  })

  test('are not replaced by one that was begun before somebody went back', async () => {
    const [first = '', second = ''] = await make(1, 2)
    await swapCurrent(dataDir, first)
    const staging = releases('.staging-1')
    await mkdir(staging)
    const release = aManifest({ serial: 3, previous: second })
    await expect(publishRelease({ dataDir, staging, release })).rejects.toThrow(
      `Release ${first} was made public while this one was being made, and stays.`,
    )
    expect(await currentRelease(dataDir)).toBe(first)
    expect(await there()).toEqual([first, second])
  })

  test('go back while another is being made: the lock of making does not hinder', async () => {
    const [first = '', second = ''] = await make(1, 2)
    await swapCurrent(dataDir, second)
    await symlink(processMark(), releases('.lock'))
    expect(await goBack(dataDir, first)).toBe(second)
  })

  test('of 0.4.0 are read, with what they do not say left empty', async () => {
    const { serial, rendererDigest, hasDemo, previous, changes, picturesMissing, ...old } =
      aManifest()
    const { reused, ...counts } = old.counts
    await mkdir(releases(old.id))
    const record = { ...old, counts, durations: { pages: 5, budget: 3 } }
    await writeFile(releases(old.id, 'manifest.json'), JSON.stringify(record))
    const said = [serial, rendererDigest, hasDemo, previous, changes, picturesMissing, reused]
    expect(said).not.toContain(undefined)
    expect(await readManifest(releases(old.id))).toMatchObject({
      ...{ id: old.id, serial: 1, previous: null, durations: { pages: 5 } },
      files: old.files,
    })
    expect(await readSummary(releases(old.id))).not.toHaveProperty('files')
  })
})
