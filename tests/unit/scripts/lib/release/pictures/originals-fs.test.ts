import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { originalsOf } from '../../../../../../scripts/lib/release/pictures/originals-fs.ts'

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const server = createServer((request, response) => {
  const isPublic = request.url === `/api/snapshot/media/${digestOf('from the CMS')}`
  response.statusCode = isPublic ? 200 : 404
  response.end('from the CMS')
})
const cmsUrl = () => `http://localhost:${(server.address() as AddressInfo).port}`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manara-originals-'))
  await mkdir(join(folder, 'media'))
  await mkdir(join(folder, 'data', 'blobs'), { recursive: true })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

describe('originalsOf', () => {
  test('looks beside the snapshot, then among the files of the CMS, then asks it', async () => {
    const data = join(folder, 'data')
    const [near, kept, given] = ['from the snapshot', 'from the data folder', 'from the CMS']
    await writeFile(join(folder, 'media', digestOf(near)), near)
    await writeFile(join(data, 'blobs', digestOf(near)), 'not asked')
    await writeFile(join(data, 'blobs', digestOf(kept)), kept)
    const original = originalsOf(folder, { dataDir: data, cmsUrl: cmsUrl() })
    for (const text of [near, kept, given]) {
      expect((await original(digestOf(text))).toString()).toBe(text)
    }
    const nowhere = digestOf('nowhere')
    await expect(original(nowhere)).rejects.toThrow(`The file ${nowhere} is whole neither in`)
  })

  test('takes no damaged file', async () => {
    const data = join(folder, 'data')
    const [given, lost] = [digestOf('from the CMS'), digestOf('half of it was lost')]
    for (const sha256 of [given, lost]) await writeFile(join(data, 'blobs', sha256), 'half')
    const original = originalsOf(folder, { dataDir: data, cmsUrl: cmsUrl() })
    expect((await original(given)).toString()).toBe('from the CMS')
    await expect(original(lost)).rejects.toThrow(`The file ${lost} is whole neither in`)
  })
})
