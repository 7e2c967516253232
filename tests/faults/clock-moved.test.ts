import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manifestSchema, type Manifest } from '#schema/release'
import { baghdadDay } from '../../scripts/lib/release/release-id.ts'
import { clockMovedBy, clockStoppedAt } from '../support/faults/preloaded.ts'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { expectServed, expectUnharmed } from '../support/faults/unharmed.ts'

describe('a clock that is wrong', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
  })
  afterAll(() => site.close())

  const releases = (...path: string[]) => join(site.dataDir, 'releases', ...path)
  const record = async (id = 'current'): Promise<Manifest> =>
    manifestSchema.parse(JSON.parse(await readFile(releases(id, 'manifest.json'), 'utf8')))

  test.each([-1, -365, 1, 365])('by %i days does no harm', async (days) => {
    const before = await record()
    const release = await site.start({ env: clockMovedBy(days), date: null })
    expect(await release.ended).toMatchObject({ code: 0, err: '' })
    const made = await record()
    expect(made.serial).toBe(before.serial + 1)
    expect(made.previous).toBe(before.id)
    const day = new Date(Date.parse(made.createdAt))
    expect(made.releaseDate).toBe(baghdadDay(day))
    expect(Math.round((day.getTime() - Date.now()) / 86_400_000)).toBe(days)
    await expectUnharmed(site)
    // The right clock's release came later, whatever its name says.
    expect((await record()).serial).toBe(made.serial + 1)
  })

  test('that stands still gives no release the name of another', async () => {
    const { folder } = await site.snapshot()
    const from = { folder }
    const env = clockStoppedAt('2026-11-22T08:00:00Z')
    expect((await (await site.start({ env, from })).ended).code).toBe(0)
    const first = await record()
    expect((await (await site.start({ env })).ended).code).toBe(0)
    expect((await (await site.start({ env, from })).ended).code).toBe(0)
    const again = await record()
    expect(again.snapshotDigest).toBe(first.snapshotDigest)
    expect(again.serial).toBe(first.serial + 2)
    await expectUnharmed(site)
  })

  test('that is a year late keeps the releases that were made last', async () => {
    const newest = await record()
    // As many kept ones as there may be, all named after later moments than the next one will be.
    await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const id = `2026${String(index + 1).padStart(2, '0')}01T000000Z-00000000`
        await cp(releases(newest.id), releases(id), { recursive: true })
        const serial = newest.serial + index
        for (const record of ['manifest.json', 'summary.json']) {
          await writeFile(releases(id, record), JSON.stringify({ ...newest, id, serial }))
        }
      }),
    )
    const release = await site.start({ env: clockMovedBy(-365) })
    expect((await release.ended).code).toBe(0)
    const made = await record()
    await expectServed(site)
    const kept = (await readdir(releases())).filter((name) => /^\d/.test(name))
    const serials = await Promise.all(kept.map(async (id) => (await record(id)).serial))
    const last = newest.serial + 12
    expect(made.serial).toBe(last)
    expect(serials.sort((a, b) => b - a)).toEqual(Array.from({ length: 10 }, (_, n) => last - n))
    await expectUnharmed(site)
  })
})
