import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lastRelease } from '../../../../../cms/admin/desk/last-release-fs.ts'

describe('the last release', () => {
  let dataDir: string
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'manara-desk-'))
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))
  const write = async (text: string) => {
    const folder = join(dataDir, 'releases', 'current')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'manifest.json'), text)
  }

  it('is told from its record', async () => {
    const createdAt = '2026-11-22T08:00:00.000Z'
    const record = { createdAt, snapshotDigest: 'abc', counts: { pages: 12, files: 30 } }
    await write(JSON.stringify(record))
    expect(await lastRelease(dataDir)).toEqual({ createdAt, snapshotDigest: 'abc', pages: 12 })
  })

  it('is not known where none lies on this machine', async () => {
    expect(await lastRelease(dataDir)).toBeNull()
  })

  it.each(['', '{"createdAt":', '{}', '[]'])('is not known from %j', async (text) => {
    await write(text)
    expect(await lastRelease(dataDir)).toBeNull()
  })
})
