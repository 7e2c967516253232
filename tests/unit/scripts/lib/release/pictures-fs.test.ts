import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { releaseEventSchema } from '#schema/release'
import type { Snapshot } from '#schema/snapshot'
import { makeMissing, preparePictures } from '../../../../../scripts/lib/release/pictures-fs.ts'
import { readMedia } from '../../../../../site/loaders/snapshot-fs.ts'
import { anArticle } from '../../../../support/builders/article.ts'
import { aCampaign } from '../../../../support/builders/campaign.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'
import { storeMedia, storePicture } from '../../../../support/release/picture-folder-fs.ts'

const now = new Date('2026-11-22T08:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

let folder: string
let cache: string
let good: Snapshot
let bad: Snapshot
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manara-pictures-'))
  cache = join(folder, 'cache')
  vi.stubEnv('PICTURES_DIR', cache)
  const hero = await storePicture(folder, '#246')
  const broken = await storeMedia(folder, Buffer.from('\u0089PNG, but not really'))
  const campaigns = (['ar', 'en'] as const).map((locale) =>
    aCampaign({ locale, hero, heroAlt: 'A boat' }),
  )
  good = aSnapshot(campaigns)
  bad = aSnapshot([...campaigns, anArticle({ id: 'news', hero: broken, heroAlt: 'A road' })])
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const prepare = (snapshot: Snapshot, mode: 'now' | 'later') =>
  preparePictures({ snapshot, snapshotDir: folder, mode })
const original = (sha256: string) => readMedia(folder, sha256)
const makeLater = (snapshot: Snapshot) => makeMissing({ snapshot, original, now })
const heroes = ({ entries }: Snapshot) => entries.map((entry) => 'hero' in entry && entry.hero)

describe('preparePictures', () => {
  test('leaves out for now what is not made, and shows it once it is', async () => {
    const first = await prepare(good, 'later')
    expect(first.missing).toBe(1)
    expect(heroes(first.snapshotForPages)).toEqual([null, null])
    expect(await makeLater(good)).toEqual({ made: 4, findings: [] })
    expect(await prepare(good, 'later')).toEqual({
      snapshotForPages: good,
      missing: 0,
      findings: [],
    })
  })

  test('makes first what is missing, and says how far it is', async () => {
    const steps: string[] = []
    const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`)
    const options = { snapshot: good, snapshotDir: folder, mode: 'now', onProgress } as const
    expect(await preparePictures(options)).toEqual({
      snapshotForPages: good,
      missing: 0,
      findings: [],
    })
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4'])
  })

  test('makes the same, bit by bit, now and later', async () => {
    await prepare(good, 'now')
    const names = (await readdir(cache)).sort()
    const before = await Promise.all(names.map((name) => readFile(join(cache, name))))
    await rm(cache, { recursive: true })
    await makeLater(good)
    expect((await readdir(cache)).sort()).toEqual(names)
    expect(await Promise.all(names.map((name) => readFile(join(cache, name))))).toEqual(before)
  })

  test('counts a picture as missing of which one file was cut short', async () => {
    await prepare(good, 'now')
    const [name = ''] = await readdir(cache)
    await truncate(join(cache, name), 100)
    expect((await prepare(good, 'later')).missing).toBe(1)
    expect((await makeLater(good)).made).toBe(1)
    expect((await prepare(good, 'later')).missing).toBe(0)
  })

  test('names entry, field and file of what is broken, and makes the others', async () => {
    const { findings, missing, snapshotForPages } = await prepare(bad, 'now')
    expect(findings).toEqual([
      {
        code: 'pictureBroken',
        params: {
          field: 'hero',
          file: 'hero.jpg',
          message: 'Input buffer contains unsupported image format',
        },
        path: '/en/news/news/',
        entry: { type: 'article', id: 'news', slug: 'news', locale: 'en' },
        problem: null,
      },
    ])
    expect(releaseEventSchema.parse({ event: 'failed', findings })).toBeTruthy()
    expect(missing).toBe(1)
    expect(heroes(snapshotForPages)).toEqual([...heroes(good), null])
  })

  test('goes out without a broken picture', async () => {
    await makeLater(bad)
    const { snapshotForPages, missing, findings } = await prepare(bad, 'later')
    expect({ missing, findings }).toEqual({ missing: 1, findings: [] })
    expect(heroes(snapshotForPages).at(-1)).toBeNull()
  })
})

describe('makeMissing', () => {
  test('does not try again by itself what is broken, and names it again', async () => {
    const first = await makeLater(bad)
    const read = vi.fn(original)
    const second = await makeMissing({ snapshot: bad, original: read, now })
    expect(second).toEqual({ made: 0, findings: first.findings })
    expect(read).not.toHaveBeenCalled()
  })

  test('gives up after three times a picture that ends the process', async () => {
    await makeLater(good)
    const [name = ''] = await readdir(cache)
    await rm(join(cache, name))
    const attempts = (number: number) =>
      writeFile(join(cache, `${name}.broken`), JSON.stringify({ attempts: number, message: null }))
    await attempts(3)
    const { made, findings } = await makeLater(good)
    expect({ made, message: findings[0]?.params['message'] }).toEqual({
      made: 0,
      message: 'making it ended the process 3 times',
    })
    await attempts(2)
    expect(await makeLater(good)).toEqual({ made: 1, findings: [] })
    expect(await readdir(cache)).toHaveLength(4)
  })

  test('refuses what opens into more pixels than a photograph has', async () => {
    const size = { width: 20_000, height: 20_000 }
    const huge = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"/>`,
    )
    const hero = await storeMedia(folder, huge, size)
    const { made, findings } = await makeLater(aSnapshot([aCampaign({ hero, heroAlt: 'All' })]))
    expect(made).toBe(0)
    expect(findings[0]?.params['message']).toMatch(/pixel limit/)
  })

  test('remembers nothing of a file that could not be read, and makes the others', async () => {
    const unread = async (sha256: string) => {
      if (sha256 === heroSha(good)) throw new Error('The CMS does not answer.')
      return original(sha256)
    }
    const other = await storePicture(folder, '#924')
    const both = aSnapshot([...good.entries, anArticle({ hero: other, heroAlt: 'A road' })])
    await expect(makeMissing({ snapshot: both, original: unread, now })).rejects.toThrow(
      'The CMS does not answer.',
    )
    expect(await readdir(cache)).toHaveLength(4)
    expect((await makeLater(both)).made).toBe(4)
  })

  test('deletes what nothing needs after thirty days', async () => {
    await makeLater(good)
    const [needed = ''] = await readdir(cache)
    await writeFile(join(cache, 'old.webp'), '')
    await writeFile(join(cache, 'young.webp'), '')
    await utimes(join(cache, needed), daysAgo(31), daysAgo(31))
    await utimes(join(cache, 'old.webp'), daysAgo(31), daysAgo(31))
    await utimes(join(cache, 'young.webp'), daysAgo(29), daysAgo(29))
    await makeLater(good)
    const names = await readdir(cache)
    expect(names).toContain(needed)
    expect(names).toContain('young.webp')
    expect(names).not.toContain('old.webp')
  })
})

function heroSha(snapshot: Snapshot): string | undefined {
  const [hero] = heroes(snapshot)
  return hero ? hero.sha256 : undefined
}
