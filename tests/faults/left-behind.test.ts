import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { expectUnharmed } from '../support/faults/unharmed.ts'
import { filesOf, harmIn } from '../support/faults/whole-site.ts'

// No system gives a process this id.
const deadProcess = 4_194_999

describe('what a power cut leaves behind', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
    await site.release()
  })
  afterAll(() => site.close())

  const inReleases = (...path: string[]) => join(site.dataDir, 'releases', ...path)
  const put = async (path: string, text: string) => {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, text)
  }
  const point = async (to: string, name = 'current') => {
    await rm(inReleases(name), { force: true })
    await symlink(to, inReleases(name))
  }

  const harmless: [string, () => Promise<unknown>][] = [
    [
      'folders of releases that were never finished',
      async () => {
        await put(inReleases(`.staging-${deadProcess}`, 'site', 'en', 'index.html'), '<p>Half a ')
        await put(inReleases(`.staging-${deadProcess}`, 'manifest.json'), '{"id":"2026')
        await mkdir(inReleases('.staging-1'))
      },
    ],
    ['a pointer that was never put in place', () => point('nowhere', `.current-${deadProcess}`)],
    ['a lock of a process that is gone', () => put(inReleases('.lock'), String(deadProcess))],
    [
      'a lock of a process whose id another has now',
      () => put(inReleases('.lock'), `${process.pid} of-another-start/1`),
    ],
    ['a lock with nothing in it', () => put(inReleases('.lock'), '')],
    ['a lock with anything in it', () => put(inReleases('.lock'), '\u0000\u0000\u0000 lock')],
    [
      'half a lock of its own',
      () => put(inReleases(`.lock.${deadProcess}-00000000-0000-4000-8000-000000000000`), ''),
    ],
    [
      'files in the store that belong to nothing',
      async () => {
        await put(join(site.dataDir, 'store', 'f'.repeat(64)), 'nobody’s')
        await put(join(site.dataDir, 'store', `.new-${deadProcess}`), 'half')
      },
    ],
    [
      'a release with half a record',
      async () => {
        const [id = ''] = (await readdir(inReleases())).filter((name) => /^\d/.test(name)).sort()
        const { id: shown } = await filesOf(site.dataDir)
        expect(id).not.toBe(shown)
        await truncate(inReleases(id, 'manifest.json'), 100)
      },
    ],
    [
      'a folder of a release with nothing in it',
      () => mkdir(inReleases('20200101T000000Z-00000000')),
    ],
  ]
  test.each(harmless)('%s does no harm', async (_, leave) => {
    await leave()
    await expectUnharmed(site)
  })

  const lost: [string, () => Promise<unknown>][] = [
    ['that is gone', () => rm(inReleases('current'))],
    ['to nothing', () => point('nowhere')],
    ['to a release that was deleted', () => point('20260101T000000Z-aaaaaaaa')],
    [
      'that is an empty file',
      async () => {
        await rm(inReleases('current'))
        await writeFile(inReleases('current'), '')
      },
    ],
  ]
  test.each(lost)('a pointer %s shows readers the newest release', async (_, lose) => {
    const shown = await filesOf(site.dataDir)
    await lose()
    expect(await harmIn(site.server.origin, shown)).toEqual([])
    expect((await site.release()).outcome.code).toBe(0)
    expect(await filesOf(site.dataDir, shown.id)).toEqual(shown)
    await expectUnharmed(site)
  })

  test('half a record of the public release keeps no other from going out', async () => {
    const shown = await filesOf(site.dataDir)
    const record = inReleases(shown.id, 'manifest.json')
    const whole = await readFile(record, 'utf8')
    await rm(record)
    await writeFile(record, whole.slice(0, 2000))
    expect(await harmIn(site.server.origin, shown)).toEqual([])
    expect((await site.release()).outcome).toMatchObject({ code: 0, findings: [] })
    await expectUnharmed(site)
  })
})
