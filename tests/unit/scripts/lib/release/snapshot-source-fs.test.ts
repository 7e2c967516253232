import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { schemaVersion } from '#schema/snapshot'
import { findingsOf } from '../../../../../scripts/lib/release/findings-of.ts'
import { takeSnapshot } from '../../../../../scripts/lib/release/snapshot-source-fs.ts'
import { aResource } from '../../../../support/builders/resource.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

describe('takeSnapshot', () => {
  let folder: string
  const take = async (snapshot: unknown) => {
    await writeFile(join(folder, 'snapshot.json'), JSON.stringify(snapshot))
    return takeSnapshot({ source: { folder }, target: join(folder, 'target'), blobs: null })
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-snapshot-'))
    await mkdir(join(folder, 'media'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('says of a newer contract that this side needs the update', async () => {
    const newer = { ...aSnapshot([]), schemaVersion: schemaVersion + 1 }
    await expect(take(newer)).rejects.toThrow(/newer Manara .* Update this one/)
  })

  test('takes no snapshot that was changed after it was made', async () => {
    const snapshot = aSnapshot([aService({ phones: [] })])
    const changed = { ...snapshot, entries: [aService({ title: 'Another title' })] }
    await expect(take(changed)).rejects.toThrow('not the one that its digest names')
    await expect(take(snapshot)).resolves.toEqual(snapshot)
  })

  test('takes no file whose content is not what its name says', async () => {
    const resource = aResource()
    await writeFile(join(folder, 'media', resource.file.sha256), 'something else')
    await expect(take(aSnapshot([resource]))).rejects.toThrow('missing or damaged')
  })

  test('takes nothing again that is known', async () => {
    const snapshot = aSnapshot([aService({ phones: [] })])
    await writeFile(join(folder, 'snapshot.json'), JSON.stringify(snapshot))
    const known = (digest: string) =>
      takeSnapshot({ source: { folder }, target: join(folder, 'x'), blobs: null, known: digest })
    expect(await known(snapshot.digest)).toBeNull()
    expect(await known('f'.repeat(64))).toEqual(snapshot)
  })
})

describe('takeSnapshot from the CMS', () => {
  let folder: string
  let server: Server
  let url: string
  let answer: RequestListener
  const take = (known?: string) =>
    takeSnapshot({ source: { url }, target: join(folder, 'target'), blobs: null, known })
  const codeOf = (work: Promise<unknown>) =>
    work.catch((error: unknown) => findingsOf(error)[0]?.code)

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-cms-'))
    server = createServer((request, response) => {
      answer(request, response)
    }).listen(0)
    await once(server, 'listening')
    url = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterEach(async () => {
    server.close()
    server.closeAllConnections()
    await rm(folder, { recursive: true })
  })

  test('asks only for what changed', async () => {
    const snapshot = aSnapshot([aService({ phones: [] })])
    answer = ({ headers }, response) => {
      const isKnown = headers['if-none-match'] === `"${snapshot.digest}"`
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : JSON.stringify(snapshot))
    }
    expect(await take(snapshot.digest)).toBeNull()
    expect(await take('f'.repeat(64))).toEqual(snapshot)
  })

  test.each<[string, string, RequestListener]>([
    ['is gone', 'cmsSilent', ({ socket }) => socket.destroy()],
    [
      'is cut off in the middle of it',
      'cmsSilent',
      ({ socket }, response) => {
        response.writeHead(200, { 'Content-Length': 1000 }).write('{"schemaVersion":')
        setTimeout(() => socket.destroy(), 20)
      },
    ],
    ['has lost its database', 'cmsRefused', (_, response) => response.writeHead(500).end('no')],
    ['has no snapshots', 'cmsRefused', (_, response) => response.writeHead(404).end('no')],
    ['sends half a snapshot', 'snapshotUnreadable', (_, response) => response.end('{"schema')],
    [
      'is newer',
      'snapshotNewer',
      (_, response) => response.end(JSON.stringify({ schemaVersion: schemaVersion + 1 })),
    ],
    [
      'sends a snapshot that was changed',
      'snapshotChanged',
      (_, response) => response.end(JSON.stringify({ ...aSnapshot([]), digest: 'f'.repeat(64) })),
    ],
    [
      'does not have a file',
      'filesMissing',
      (request, response) =>
        request.url === '/api/snapshot'
          ? response.end(JSON.stringify(aSnapshot([aResource()])))
          : response.writeHead(404).end(),
    ],
    [
      'is gone before the files are there',
      'cmsSilent',
      (request, response) =>
        request.url === '/api/snapshot'
          ? response.end(JSON.stringify(aSnapshot([aResource()])))
          : request.socket.destroy(),
    ],
  ])('says so when it %s', async (_, code, listener) => {
    answer = listener
    expect(await codeOf(take())).toBe(code)
  })
})
