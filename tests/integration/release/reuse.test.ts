import { mkdtemp, readdir, readFile, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '#schema/release'
import { parseEnv } from '../../../scripts/lib/env.ts'
import { sha256OfFile } from '../../../scripts/lib/files-fs.ts'
import { noteGoneBack } from '../../../scripts/lib/release/gone-back-fs.ts'
import { makeRelease } from '../../../scripts/lib/release/make-release-fs.ts'
import { storeFolder } from '../../../scripts/lib/release/store-fs.ts'
import { aService } from '../../support/builders/service.ts'
import { aSnapshotFolder, fewEntries } from './a-snapshot-folder.ts'
import { made } from './made.ts'

const moment = (second: number) => new Date(Date.UTC(2026, 10, 22, 8, 0, second))

describe('a release after another', () => {
  let folder: string
  let before: string
  let after: string
  let first: Manifest
  let warm: Manifest
  const env = (name = 'data') =>
    parseEnv({ DATA_DIR: join(folder, name), SITE_URL: 'https://example.org' })
  const current = (...path: string[]) => join(folder, 'data', 'releases', 'current', ...path)
  const release = (source: string, second: number, own: { isForced?: boolean } = {}) =>
    made({ ...{ env: env(), source: { folder: source }, now: moment(second) }, ...own })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-reuse-'))
    before = await aSnapshotFolder(join(folder, 'before'))
    const changed = fewEntries.map((entry) =>
      entry.type === 'service' && entry.locale === 'en'
        ? aService({ locale: 'en', title: 'Help that was just written' })
        : entry,
    )
    after = await aSnapshotFolder(join(folder, 'after'), changed)
    first = await release(before, 0)
    warm = await release(after, 1)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is the same, byte for byte, as one that nothing was made before', async () => {
    const cold = await made({
      ...{ env: env('cold'), source: { folder: after }, now: moment(1) },
    })
    expect(warm.files).toEqual(cold.files)
    expect(cold.counts.reused).toBe(0)
  })

  test('takes over what is the same, and says what changed', async () => {
    expect(warm).toMatchObject({
      ...{ serial: 2, previous: first.id },
      changes: {
        count: 1,
        named: [{ type: 'service', locale: 'en', slug: 'service-1', change: 'changed' }],
      },
    })
    expect(warm.counts.reused).toBeGreaterThan(warm.counts.files / 2)
    const path = 'site/ar/services/service-1/index.html'
    const older = join(folder, 'data', 'releases', first.id, path)
    expect((await stat(current(path))).ino).toBe((await stat(older)).ino)
    expect(warm.files[path]).toEqual(first.files[path])
  })

  test('has on record what it holds, and nothing that can be written', async () => {
    const entries = await readdir(current(), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const modes = await Promise.all(
      files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mode & 0o777),
    )
    expect([...new Set(modes)]).toEqual([0o444])
    const checked = Object.entries(warm.files).map(
      async ([path, { sha256 }]) => (await sha256OfFile(current(path))) === sha256,
    )
    expect(files).toHaveLength(checked.length + ['manifest.json', 'summary.json'].length)
    expect(await Promise.all(checked)).not.toContain(false)
  })

  test('is not made when nothing changed, nor named', async () => {
    const again = () => makeRelease({ env: env(), source: { folder: after } })
    // Whoever asks for a release no longer wants to stay at what was gone back to.
    const at = new Date(0).toISOString()
    await noteGoneBack(env().dataDir, { release: warm.id, at })
    const today = await makeRelease({
      ...{ env: env(), source: { folder: after }, releaseDate: warm.releaseDate },
    })
    expect(today).toBe('unchanged')
    await writeFile(join(after, 'snapshot.json'), '{"digest":"')
    await expect(again()).rejects.toThrow('is not JSON')
    await aSnapshotFolder(after, fewEntries)
    expect(await readdir(join(folder, 'data', 'releases'))).toHaveLength(3)
  })

  test('does not take over what was damaged, and has a name of its own in the same second', async () => {
    const store = storeFolder(env().dataDir)
    const home = warm.files['site/ar/index.html']?.sha256 ?? ''
    const page = warm.files['site/ckb/index.html']?.sha256 ?? ''
    const name = warm.files['site/pagefind/ar/pagefind.js']?.sha256 ?? ''
    await truncate(join(store, `${home}.br`), 7)
    await truncate(join(store, home), 0)
    await unlink(join(store, `${home}.gz`))
    await writeFile(join(store, `${home}.json`), '{"reader":', { flag: 'w' }).catch(() => undefined)
    await truncate(join(store, `${page}.json`), 10)
    await truncate(join(store, name), 0)
    const mended = await release(before, 1, { isForced: true })
    const again = await release(before, 1, { isForced: true })
    expect(mended.files).toEqual(first.files)
    expect(again.files).toEqual(first.files)
    expect(await readFile(current('site', 'ar', 'index.html'), 'utf8')).toContain('</html>')
    const checked = Object.entries(mended.files).map(
      async ([path, { sha256 }]) =>
        (await sha256OfFile(join(folder, 'data', 'releases', mended.id, path))) === sha256,
    )
    expect(await Promise.all(checked)).not.toContain(false)
    expect(new Set([first.id, warm.id, mended.id, again.id]).size).toBe(4)
    expect([mended.serial, again.serial]).toEqual([3, 4])
  })
})
