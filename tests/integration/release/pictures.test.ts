import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Manifest } from '#schema/release'
import { parseEnv } from '../../../scripts/lib/env.ts'
import { currentRelease } from '../../../scripts/lib/release/folders-fs.ts'
import { makeRelease } from '../../../scripts/lib/release/make-release-fs.ts'
import { makeMissing, type PictureMode } from '../../../scripts/lib/release/pictures-fs.ts'
import { readMedia, readSnapshot } from '../../../site/loaders/snapshot-fs.ts'
import { anArticle } from '../../support/builders/article.ts'
import { aCampaign } from '../../support/builders/campaign.ts'
import { storeMedia, storePicture } from '../../support/release/picture-folder-fs.ts'
import { aSnapshotFolder, fewEntries } from './a-snapshot-folder.ts'

const now = new Date('2026-11-22T08:00:00Z')

describe('pictures of a release', () => {
  let folder: string
  const at = (...path: string[]) => join(folder, ...path)

  /** A campaign with a picture, and an article whose picture is broken. */
  async function snapshotWith(name: string, { broken }: { broken: boolean }): Promise<string> {
    const hero = await storePicture(at(name), '#246')
    const wrong = await storeMedia(at(name), Buffer.from('no picture at all'))
    const news = anArticle({ id: 'news', hero: wrong, heroAlt: 'A road' })
    const shown = aCampaign({ id: 'shown', hero, heroAlt: 'A boat' })
    return aSnapshotFolder(at(name), [...fewEntries, shown, ...(broken ? [news] : [])])
  }
  const env = () => parseEnv({ DATA_DIR: at('data') })
  const release = (source: string, pictures: PictureMode, isForced = false) =>
    makeRelease({
      ...{ env: env(), source: { folder: source }, pictures, isForced },
      ...{ now, releaseDate: '2026-11-22' },
    })
  const page = (path: string) =>
    readFile(at('data', 'releases', 'current', 'site', 'en', path, 'index.html'), 'utf8')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-pictures-'))
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
  })

  test('goes out without a picture, and with it once it is made, as if it had been there', async () => {
    vi.stubEnv('PICTURES_DIR', at('pictures-one'))
    const source = await snapshotWith('good', { broken: false })
    const first = (await release(source, 'later')) as Manifest
    expect(first.picturesMissing).toBe(1)
    expect(await page('campaigns/shown')).not.toContain('<picture>')

    const snapshot = await readSnapshot(source, { isChecked: true })
    await makeMissing({ snapshot, original: (sha256) => readMedia(source, sha256), now })
    const second = (await release(source, 'later')) as Manifest
    expect(second.picturesMissing).toBe(0)
    expect(second.snapshotDigest).toBe(first.snapshotDigest)
    expect(await page('campaigns/shown')).toContain('<picture>')

    vi.stubEnv('PICTURES_DIR', at('pictures-two'))
    const whole = (await release(source, 'now', true)) as Manifest
    expect(second.files).toEqual(whole.files)
  })

  test('goes out without a broken picture where nobody waits for it, and not at all by hand', async () => {
    vi.stubEnv('PICTURES_DIR', at('pictures-three'))
    const source = await snapshotWith('bad', { broken: true })
    const before = await currentRelease(env().dataDir)
    await expect(release(source, 'now')).rejects.toThrow(
      'article/news (en): hero: the picture "hero.jpg" cannot be read: Input buffer contains unsupported image format.',
    )
    expect(await currentRelease(env().dataDir)).toBe(before)
    const made = (await release(source, 'later')) as Manifest
    expect(made.picturesMissing).toBe(1)
    expect(await page('campaigns/shown')).toContain('<picture>')
    expect(await page('news/news')).not.toContain('<picture>')
  })
})
