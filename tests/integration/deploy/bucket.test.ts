import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deployRelease } from '../../../scripts/lib/deploy/deploy-release-fs.ts'
import { bin, root } from '../../../scripts/lib/root.ts'
import { aReleaseFolder } from '../../support/builders/release-folder-fs.ts'
import { brokenPages } from '../../support/deploy/broken-pages.ts'
import { killedWhen } from '../../support/deploy/killed-when.ts'
import { startS3Server, type S3Server } from '../../support/deploy/s3-server.ts'

const older = '20261101T080000Z-aaaaaaaa'
const newer = '20261102T080000Z-bbbbbbbb'

describe('a deploy to a bucket', () => {
  let dataDir: string
  let server: S3Server
  const deploy = (options: Partial<Parameters<typeof deployRelease>[0]> = {}) =>
    deployRelease({
      ...{ to: 's3://site/public', isDemo: false, isDry: false, takesOver: false },
      variables: { ...server.variables, DATA_DIR: dataDir },
      now: new Date('2026-11-22T08:00:00Z'),
      ...options,
    })
  const siteNow = () =>
    new Map([...server.objects].map(([key, { content }]) => [key.slice(7), content.toString()]))
  const text = (path: string) => siteNow().get(path)

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'manara-deploy-'))
    server = await startS3Server()
    await aReleaseFolder({ dataDir, id: older })
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await server.close()
    await rm(dataDir, { recursive: true })
  })

  test('puts the site there with its headers, and the rules of hosts at its root', async () => {
    const outcome = await deploy()
    expect(outcome).toMatchObject({ isDone: false, removed: 0 })
    expect(server.objects.get('public/en/p3/index.html')).toMatchObject({
      type: 'text/html; charset=utf-8',
      cache: 'no-cache',
    })
    expect(server.objects.get('public/pictures/shared.webp')).toMatchObject({
      type: 'image/webp',
      cache: 'public, max-age=31536000, immutable',
    })
    expect(text('_headers')).toContain('nosniff')
    const names = [...siteNow().keys()]
    expect(names.filter((name) => /\.br$|nginx|snapshot|manifest|lock/.test(name))).toEqual([])
    expect(brokenPages(siteNow())).toEqual([])
  })

  test('sends assets first and its record last', async () => {
    await deploy()
    const sent = server.log.flatMap(
      (entry) => /^PUT public\/(?!\.manara\/lock)(.*)/.exec(entry)?.[1] ?? [],
    )
    const at = (path: string) => sent.indexOf(path)
    expect(sent[0]).toBe('.manara/deployed.json')
    expect(sent.at(-1)).toBe('.manara/deployed.json')
    expect(at('_astro/3.aaaaaaaa.css')).toBeLessThan(at('en/p0/index.html'))
    expect(at('en/p11/index.html')).toBeLessThan(at('en/index.html'))
    expect(at('index.html')).toBeLessThan(at('pagefind/en/pagefind-entry.json'))
  })

  test('sends large files one by one, so that each is through in time', async () => {
    const paths = ['a', 'b', 'c'].map((name) => `media/${name}/form.pdf`)
    const leaflet = 'leaflet '.repeat(150_000)
    const more = Object.fromEntries(paths.map((path) => [`site/${path}`, leaflet]))
    await aReleaseFolder({ dataDir, id: newer, more })
    const underWay = { small: 0, large: 0 }
    const most = { small: 0, large: 0 }
    const send = globalThis.fetch
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      const kind = init?.body instanceof Buffer && init.body.length > 1_000_000 ? 'large' : 'small'
      underWay[kind] += 1
      most[kind] = Math.max(most[kind], underWay[kind])
      return send(url, init).finally(() => (underWay[kind] -= 1))
    })
    await deploy()
    expect(most.large).toBe(1)
    expect(most.small).toBeGreaterThan(1)
    expect(paths.filter((path) => text(path) === leaflet)).toEqual(paths)
  })

  test('changes nothing the second time', async () => {
    await deploy()
    const before = siteNow()
    server.log.length = 0
    expect(await deploy({ now: new Date('2026-11-23T08:00:00Z') })).toMatchObject({ isDone: true })
    expect(siteNow()).toEqual(before)
    expect(server.log.filter((entry) => /^(PUT|DELETE)/.test(entry))).toEqual([
      'PUT public/.manara/lock.json',
      'DELETE public/.manara/lock.json',
    ])
  })

  test('says what it would do, and does nothing', async () => {
    expect(await deploy({ isDry: true })).toMatchObject({ isDone: false, removed: 0 })
    expect(server.objects.size).toBe(0)
    expect(server.log.every((entry) => entry.startsWith('GET'))).toBe(true)
  })

  test('removes pages that are gone and keeps old assets, there and back again', async () => {
    await deploy()
    await aReleaseFolder({ dataDir, id: newer })
    expect(await deploy()).toMatchObject({ removed: 1 })
    expect(text('en/p3/index.html')).toContain('bbbbbbbb')
    expect(text('en/only-aaaaaaaa/index.html')).toBeUndefined()
    expect(text('_astro/3.aaaaaaaa.css')).toBe('_astro/3.aaaaaaaa.css of aaaaaaaa')

    await deploy({ release: older })
    expect(text('en/p3/index.html')).toContain('aaaaaaaa')
    expect(text('en/only-bbbbbbbb/index.html')).toBeUndefined()
    expect(text('_astro/3.bbbbbbbb.css')).toBe('_astro/3.bbbbbbbb.css of bbbbbbbb')
    expect(JSON.parse(text('.manara/deployed.json') ?? '')).toMatchObject({
      current: older,
      sending: null,
      releases: [{ id: older }, { id: newer }],
    })
  })

  test('sends again what somebody changed at the target', async () => {
    await deploy()
    const stored = server.objects.get('public/en/p3/index.html')
    server.objects.set('public/en/p3/index.html', {
      ...{ type: '', cache: '', modified: new Date(), ...stored },
      ...{ content: Buffer.from('something else'), etag: 'else' },
    })
    expect(await deploy()).toMatchObject({ sent: 1 })
    expect(text('en/p3/index.html')).toContain('aaaaaaaa')
  })

  // The record, the middle and the end of the assets, pages, entries, the removal of a page.
  test.each([1, 13, 25, 26, 30, 41, 43])(
    'killed at change %i, it leaves whole pages, and the next run finishes it',
    async (number) => {
      await deploy()
      await aReleaseFolder({ dataDir, id: newer })
      let changes = 0
      const killed = await killedWhen({
        command: bin('node'),
        args: [join(root, 'scripts/deploy.ts'), '--to', 's3://site/public'],
        env: { ...server.variables, DATA_DIR: dataDir },
        arm: (kill) => {
          server.fault = (entry) => {
            changes += /^(PUT|DELETE) public\/(?!\.manara\/lock)/.test(entry) ? 1 : 0
            if (changes >= number) kill()
            return changes > number ? 'drop' : undefined
          }
        },
      })
      expect(killed).toBe('SIGKILL')
      server.fault = () => undefined
      expect(brokenPages(siteNow())).toEqual([])
      expect(JSON.parse(text('.manara/deployed.json') ?? '')).toMatchObject({ sending: newer })

      await deploy()
      expect(brokenPages(siteNow())).toEqual([])
      expect(text('en/p3/index.html')).toContain('bbbbbbbb')
      expect(text('en/only-aaaaaaaa/index.html')).toBeUndefined()
      expect(await deploy()).toMatchObject({ isDone: true })
    },
  )

  test('after one that was broken off, another release leaves nothing of it but its assets', async () => {
    await deploy()
    await aReleaseFolder({ dataDir, id: newer })
    server.fault = (entry) => (entry.includes('p7/index.html') ? 403 : undefined)
    await expect(deploy()).rejects.toThrow(/refused/)
    server.fault = () => undefined
    await deploy({ release: older })
    const pages = [...siteNow()].filter(([path]) => path.endsWith('.html'))
    expect(pages.filter(([, html]) => html.includes('bbbbbbbb'))).toEqual([])
    expect(text('_astro/3.bbbbbbbb.css')).toBeDefined()
    expect(brokenPages(siteNow())).toEqual([])
  })

  test('asks again where the host is busy or the connection breaks', async () => {
    const seen = new Map<string, number>()
    server.fault = (entry) => {
      const times = (seen.get(entry) ?? 0) + 1
      seen.set(entry, times)
      if (entry.includes('p3/') && times === 1) return 503
      return entry.includes('lock.json') && times === 1 ? 'drop' : undefined
    }
    await deploy()
    expect(text('en/p3/index.html')).toContain('aaaaaaaa')
    expect(siteNow().has('.manara/lock.json')).toBe(false)
  })

  test('refuses a second deploy while one is under way', async () => {
    let second: Promise<unknown> = Promise.resolve()
    server.fault = (entry) => {
      if (entry === 'PUT public/favicon.svg') {
        server.fault = () => undefined
        second = deploy()
        second.catch(() => undefined)
      }
      return undefined
    }
    await deploy()
    await expect(second).rejects.toThrow(/Another deploy to this target is under way/)
  })

  test('refuses a bucket that others fill, unless it may take it over', async () => {
    await deploy({ to: 's3://site' })
    server.objects.delete('.manara/deployed.json')
    server.log.length = 0
    await expect(deploy({ to: 's3://site' })).rejects.toThrow(/--take-over/)
    expect(server.log.filter((entry) => !entry.startsWith('GET'))).toEqual([])
    server.objects.set('proof.html', {
      ...{ content: Buffer.from('mine'), etag: 'x', type: '', cache: '', modified: new Date() },
    })
    await deploy({ to: 's3://site', takesOver: true })
    expect(server.objects.get('proof.html')?.content.toString()).toBe('mine')
  })

  test('refuses a damaged release before anything is sent', async () => {
    await writeFile(join(dataDir, 'releases', older, 'site/en/p3/index.html'), 'half')
    await expect(deploy()).rejects.toThrow(/damaged \(site\/en\/p3\/index\.html\)/)
    expect(server.log).toEqual([])
  })

  test('says which key or bucket is wrong', async () => {
    const wrong = { ...server.variables, DATA_DIR: dataDir, AWS_SECRET_ACCESS_KEY: 'wrong' }
    await expect(deploy({ variables: wrong })).rejects.toThrow(/Correct AWS_SECRET_ACCESS_KEY/)
    await expect(deploy({ to: 's3://other' })).rejects.toThrow(/no such bucket.*--to/i)
  })
})
