import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { schemaVersion } from '#schema/snapshot'
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
})
