import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deployRelease } from '../../../scripts/lib/deploy/deploy-release-fs.ts'
import { filesIn } from '../../../scripts/lib/files-fs.ts'
import { bin, root } from '../../../scripts/lib/root.ts'
import { aReleaseFolder } from '../../support/builders/release-folder-fs.ts'
import { brokenPages } from '../../support/deploy/broken-pages.ts'
import { killedWhen } from '../../support/deploy/killed-when.ts'

const older = '20261101T080000Z-aaaaaaaa'
const newer = '20261102T080000Z-bbbbbbbb'

describe('a deploy to a folder', () => {
  let home: string
  let dataDir: string
  let to: string
  const deploy = (options: Partial<Parameters<typeof deployRelease>[0]> = {}) =>
    deployRelease({
      ...{ to, isDemo: false, isDry: false, takesOver: false },
      variables: { DATA_DIR: dataDir },
      now: new Date('2026-11-22T08:00:00Z'),
      ...options,
    })
  const siteNow = async () => {
    const current = join(to, 'releases', await pointer())
    const texts = (await filesIn(current)).map(
      async (path) => [path, await readFile(join(current, path), 'utf8')] as const,
    )
    return new Map(await Promise.all(texts))
  }
  const pointer = async () => (await readlink(join(to, 'current'))).replace('releases/', '')
  const record = async () =>
    JSON.parse(await readFile(join(to, '.manara/deployed.json'), 'utf8')) as unknown

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'manara-deploy-'))
    dataDir = join(home, 'data')
    to = join(home, 'public')
    await aReleaseFolder({ dataDir, id: older })
  })
  afterEach(async () => {
    await rm(home, { recursive: true })
  })

  test('makes a folder of the release, with packed copies, and points at it', async () => {
    await deploy()
    expect(await pointer()).toBe(older)
    const site = await siteNow()
    expect(brokenPages(site)).toEqual([])
    expect(site.get('en/index.html.br')).toBe('packed')
    expect(site.get('_headers')).toContain('nosniff')
    expect([...site.keys()].filter((path) => /nginx|snapshot|manifest|manara/.test(path))).toEqual(
      [],
    )
    expect(await readdir(join(to, '.manara'))).toEqual(['deployed.json'])
    expect(await readFile(join(to, 'host/nginx.conf'), 'utf8')).toBe('# by hand')
  })

  test('changes nothing the second time', async () => {
    await deploy()
    const before = await record()
    const { ino } = await stat(join(to, 'current'))
    expect(await deploy({ now: new Date('2026-11-23T08:00:00Z') })).toMatchObject({ isDone: true })
    expect(await record()).toEqual(before)
    expect((await stat(join(to, 'current'))).ino).toBe(ino)
  })

  test('says what it would do, and does nothing', async () => {
    expect(await deploy({ isDry: true })).toMatchObject({ isDone: false })
    await expect(readdir(to)).rejects.toThrow('ENOENT')
  })

  test('keeps old assets reachable in the new folder, there and back again', async () => {
    await deploy()
    await aReleaseFolder({ dataDir, id: newer })
    await deploy()
    expect(await pointer()).toBe(newer)
    const site = await siteNow()
    expect(site.get('_astro/3.aaaaaaaa.css')).toBe('_astro/3.aaaaaaaa.css of aaaaaaaa')
    expect(site.has('en/only-aaaaaaaa/index.html')).toBe(false)
    const shared = 'pictures/shared.webp'
    const inodes = [older, newer].map(
      async (id) => (await stat(join(to, 'releases', id, shared))).ino,
    )
    expect(new Set(await Promise.all(inodes)).size).toBe(1)

    await deploy({ release: older })
    expect(await pointer()).toBe(older)
    expect((await siteNow()).get('_astro/3.bbbbbbbb.css')).toBe('_astro/3.bbbbbbbb.css of bbbbbbbb')
  })

  test('keeps ten releases', async () => {
    const ids = Array.from(
      { length: 11 },
      (_, day) => `202611${day + 10}T080000Z-0000000${day % 10}`,
    )
    for (const id of ids) {
      await aReleaseFolder({ dataDir, id, pages: 1 })
      await deploy()
    }
    expect(await readdir(join(to, 'releases'))).toEqual(ids.slice(1))
  })

  test('mends what was changed or lost at the target', async () => {
    await deploy()
    await writeFile(join(to, 'current/en/p3/index.html'), 'something else')
    await rm(join(to, 'current/_astro/3.aaaaaaaa.css'))
    expect(await deploy()).toMatchObject({ sent: 2 })
    await writeFile(join(to, 'host/nginx.conf'), '# by somebody')
    expect(await deploy()).toMatchObject({ isDone: false })
    expect(await readFile(join(to, 'host/nginx.conf'), 'utf8')).toBe('# by hand')
    expect(brokenPages(await siteNow())).toEqual([])
    expect((await siteNow()).get('en/p3/index.html')).toContain('aaaaaaaa')
  })

  test('gives readers a page and its assets at each moment', async () => {
    await deploy()
    await aReleaseFolder({ dataDir, id: newer })
    let isOver = false
    let reads = 0
    const read = async () => {
      while (!isOver) {
        const page = await readFile(join(to, 'current/en/p3/index.html'), 'utf8')
        for (const [, asset = ''] of page.matchAll(/src="\/([^"]+)"/g)) {
          await readFile(join(to, 'current', asset))
        }
        reads += 1
      }
    }
    const readers = [read(), read(), read()]
    for (const release of [newer, older, newer]) await deploy({ release })
    isOver = true
    await Promise.all(readers)
    expect(reads).toBeGreaterThan(0)
  })

  test.each([1, 60, 150, 299])(
    'killed after %i files, it leaves a whole release, and the next run finishes it',
    async (number) => {
      await deploy()
      await aReleaseFolder({ dataDir, id: newer, pages: 100 })
      const staging = join(to, 'releases', `.staging-${newer}`)
      await killedWhen({
        command: bin('node'),
        args: [join(root, 'scripts/deploy.ts'), '--to', to],
        env: { DATA_DIR: dataDir },
        arm: (kill) => {
          const timer = setInterval(() => {
            void filesIn(staging)
              .catch(() => [])
              .then(({ length }) => {
                if (length < number) return
                clearInterval(timer)
                kill()
              })
          }, 1)
          timer.unref()
        },
      })
      expect([older, newer]).toContain(await pointer())
      expect(brokenPages(await siteNow())).toEqual([])

      await deploy()
      expect(await pointer()).toBe(newer)
      expect(brokenPages(await siteNow())).toEqual([])
      expect((await readdir(join(to, 'releases'))).sort()).toEqual([older, newer])
      expect(await readdir(join(to, '.manara'))).toEqual(['deployed.json'])
    },
  )

  test('refuses a second deploy, and one over a folder of others', async () => {
    await mkdir(join(to, '.manara'), { recursive: true })
    const holder = { token: 'x', machine: 'other', host: 'server', pid: 1, release: newer }
    const lock = JSON.stringify({ ...holder, startedAt: '2026-11-22T08:00:00Z' })
    await writeFile(join(to, '.manara/lock.json'), lock)
    await expect(deploy()).rejects.toThrow(/process 1 on server/)
    await rm(join(to, '.manara'), { recursive: true })

    await writeFile(join(to, 'holiday.jpg'), 'mine')
    await expect(deploy()).rejects.toThrow(/holiday\.jpg.*--take-over/)
    await deploy({ takesOver: true })
    expect(await readFile(join(to, 'holiday.jpg'), 'utf8')).toBe('mine')
    expect(await pointer()).toBe(older)
  })

  test('refuses a folder where no link can stand, a file, and the data folder', async () => {
    await mkdir(join(to, 'current'), { recursive: true })
    await expect(deploy({ takesOver: true })).rejects.toThrow(/is no link/)
    await writeFile(join(home, 'file'), '')
    await expect(deploy({ to: join(home, 'file/below') })).rejects.toThrow(/Name a folder/)
    await expect(deploy({ to: join(dataDir, 'public') })).rejects.toThrow(/data folder/)
  })

  test('refuses demonstrations by their manifest, or by their snapshot where that says nothing', async () => {
    await aReleaseFolder({ dataDir, id: older, hasDemo: true })
    await expect(deploy()).rejects.toThrow(/--demo/)
    await aReleaseFolder({ dataDir, id: older, hasDemo: undefined, demo: true })
    await expect(deploy()).rejects.toThrow(/--demo/)
    await deploy({ isDemo: true })
    await aReleaseFolder({ dataDir, id: newer, hasDemo: undefined, demo: false })
    expect(await deploy()).toMatchObject({ isDone: false })
  })

  test('refuses a release that is not there or not whole', async () => {
    await expect(deploy({ release: newer })).rejects.toThrow(new RegExp(`no release.*${older}`))
    const folder = await aReleaseFolder({ dataDir, id: newer })
    await rm(join(folder, 'site/_astro/3.bbbbbbbb.css'))
    await expect(deploy()).rejects.toThrow(/damaged.*3\.bbbbbbbb\.css/)
    await writeFile(join(folder, 'manifest.json'), '{')
    await expect(deploy()).rejects.toThrow(/damaged \(manifest\.json\)/)
    await expect(readdir(to)).rejects.toThrow('ENOENT')
    await expect(deploy({ variables: { DATA_DIR: join(home, 'empty') } })).rejects.toThrow(
      /no release yet/,
    )
  })
})
