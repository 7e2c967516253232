import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { originalsOf } from '../../../../../../scripts/lib/release/pictures/originals-fs.ts'

const server = createServer((request, response) => {
  response.statusCode = request.url === '/api/snapshot/media/public' ? 200 : 404
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
    await writeFile(join(folder, 'media', 'near'), 'from the snapshot')
    await writeFile(join(data, 'blobs', 'near'), 'not asked')
    await writeFile(join(data, 'blobs', 'kept'), 'from the data folder')
    const original = originalsOf(folder, { dataDir: data, cmsUrl: cmsUrl() })
    const read = async (sha256: string) => (await original(sha256)).toString()
    expect(await read('near')).toBe('from the snapshot')
    expect(await read('kept')).toBe('from the data folder')
    expect(await read('public')).toBe('from the CMS')
    await expect(read('nowhere')).rejects.toThrow('The file nowhere is neither in')
  })
})
