import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { signRelease } from '../../../cms/preview/release-token.ts'
import { signPreview } from '../../../cms/preview/token.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

const kept = '20261102T080000Z-bbbbbbbb'
const other = '20261101T080000Z-aaaaaaaa'

describe.each(databases)('the preview of a kept release on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
    const put = async (path: string, text: string) => {
      const file = join(cms.dataDir, 'releases', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    for (const id of [kept, other]) {
      for (const locale of localeCodes) {
        await put(join(id, 'site', locale, 'index.html'), `home of ${id}`)
      }
      await put(join(id, 'manifest.json'), 'record')
    }
    await put(join(kept, 'site', 'media', 'ab12', 'لە-هەولێر.pdf'), 'leaflet')
    await put(join(kept, 'site', '.hidden'), 'hidden')
    await symlink(join('..', 'manifest.json'), join(cms.dataDir, 'releases', kept, 'site', 'link'))
    await symlink(join('..', '..', other), join(cms.dataDir, 'releases', kept, 'site', 'way'))
  })
  afterAll(async () => {
    await cms.close()
  })

  const tokenFor = (release: string, now = new Date()) =>
    signRelease({ release, language: 'ckb' }, { secret: cms.payload.secret, now })
  const ask = (path: string, token = tokenFor(kept)) =>
    cms.request(`/api/release-files?${new URLSearchParams({ path }).toString()}`, {
      headers: { 'x-preview-token': token },
    })

  it('gives staff an address that opens the release, and nobody else', async () => {
    const answer = await cms.request(`/api/release-preview?release=${kept}`, { as: 'editor' })
    expect(answer.status).toBe(200)
    const { url } = (await answer.json()) as { url: string }
    const [, token = '', path] = /\/release\/([^/]+)(\/\w+\/)$/.exec(url) ?? []
    expect(path).toMatch(/^\/(ar|ckb|en)\/$/)
    const file = await ask('/en/index.html', token)
    expect([file.status, await file.text()]).toEqual([200, `home of ${kept}`])
    expect(file.headers.get('x-release')).toBe(kept)
    expect((await cms.request(`/api/release-preview?release=${kept}`)).status).toBe(401)
  })

  it.each(['20260101T080000Z-cccccccc', '..', '', 'current', '../releases'])(
    'knows no release %s',
    async (release) => {
      const path = `/api/release-preview?${new URLSearchParams({ release }).toString()}`
      expect((await cms.request(path, { as: 'editor' })).status).toBe(404)
    },
  )

  it('opens one release alone, for a while, and for nothing but that', async () => {
    const secret = cms.payload.secret
    const now = new Date()
    const hourAgo = new Date(now.getTime() - 3_600_000)
    const draft = signPreview({ type: 'service', id: '1', locale: 'en' }, { secret, now })
    const foreign = signRelease({ release: kept, language: 'en' }, { secret: 'x'.repeat(64), now })
    const [, signature = ''] = tokenFor(kept).split('.')
    const [body = ''] = tokenFor(other).split('.')
    for (const token of ['', draft, foreign, tokenFor(kept, hourAgo), `${body}.${signature}`]) {
      expect((await ask('/en/index.html', token)).status, token).toBe(403)
    }
    const asDraft = await cms.request('/api/preview-document?type=service&id=1&locale=en', {
      headers: { 'x-preview-token': tokenFor(kept) },
    })
    expect(asDraft.status).toBe(403)
  })

  it('sends files as files, never as pages of the CMS', async () => {
    const answer = await ask('/media/ab12/لە-هەولێر.pdf')
    expect(await answer.text()).toBe('leaflet')
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toBe('attachment')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ...[
      '/../manifest.json',
      '/en/../../manifest.json',
      '/%2e%2e/manifest.json',
      '/..%2fmanifest.json',
    ],
    ...[
      '/en/..\\..\\..\\manifest.json',
      '/en/index.html\u0000',
      '/.hidden',
      '/link',
      '//en/index.html',
    ],
    ...['/way/manifest.json', '/way/site/en/index.html', '/en', '/', '', 'en/index.html'],
    `/../../${other}/site/en/index.html`,
  ])('has no file %j', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })
})
