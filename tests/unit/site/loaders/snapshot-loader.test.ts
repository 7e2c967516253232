import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { snapshotLoader } from '../../../../site/loaders/snapshot-loader.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSnapshot } from '../../../support/builders/snapshot.ts'

let dir: string
const store = new Map<string, { id: string; digest: string }>()

const context = {
  store: {
    values: () => [...store.values()],
    set: (entry: { id: string; digest: string }) => store.set(entry.id, entry),
    delete: (id: string) => store.delete(id),
  },
  parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  generateDigest: (text: string) => text,
  logger: { info: vi.fn() },
} as unknown as LoaderContext

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'snapshot-'))
  store.clear()
  store.set('en/service/old', { id: 'en/service/old', digest: 'old' })
})
afterEach(() => rm(dir, { recursive: true }))

const save = (snapshot: unknown) => writeFile(join(dir, 'snapshot.json'), JSON.stringify(snapshot))

describe('snapshotLoader', () => {
  it('makes the store hold exactly the snapshot', async () => {
    await save(aSnapshot([aService({ id: 'new' }), aService({ id: 'new', locale: 'ar' })]))
    await snapshotLoader('entries', dir).load(context)
    expect([...store.keys()]).toEqual(['en/service/new', 'ar/service/new'])
  })

  it('fails with every problem of the snapshot and leaves the store alone', async () => {
    const wrong = [aService({ id: 'a', title: '' }), aService({ id: 'b', steps: [] })]
    await save(aSnapshot(wrong))
    await expect(snapshotLoader('entries', dir).load(context)).rejects.toThrow(
      /service "a" \(en\): `title` is missing.*\n.*service "b" \(en\): `steps` needs at least 1/,
    )
    expect([...store.keys()]).toEqual(['en/service/old'])
  })

  it('says what to do where there is no snapshot', async () => {
    await expect(snapshotLoader('entries', dir).load(context)).rejects.toThrow(
      /snapshot\.json cannot be read as JSON\. Set SNAPSHOT_DIR/,
    )
  })

  it('does nothing without a folder', async () => {
    await snapshotLoader('entries', undefined).load(context)
    expect([...store.keys()]).toEqual(['en/service/old'])
  })
})
