import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSnapshot } from '../../../../site/loaders/snapshot-fs.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSnapshot } from '../../../support/builders/snapshot.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'snapshot-'))
})
afterEach(() => rm(dir, { recursive: true }))

const save = (snapshot: unknown) => writeFile(join(dir, 'snapshot.json'), JSON.stringify(snapshot))

const read = () => readSnapshot(dir, { isChecked: false })

describe('readSnapshot', () => {
  it('gives what the folder holds', async () => {
    const snapshot = aSnapshot([aService({ id: 'new' }), aService({ id: 'new', locale: 'ar' })])
    await save(snapshot)
    expect(await read()).toEqual(snapshot)
    expect(await readSnapshot(dir, { isChecked: true })).toEqual(snapshot)
  })

  it('fails with every problem of the snapshot', async () => {
    await save(aSnapshot([aService({ id: 'a', title: '' }), aService({ id: 'b', steps: [] })]))
    await expect(read()).rejects.toThrow(
      /service "a" \(en\): `title` is missing.*\n.*service "b" \(en\): `steps` needs at least 1/,
    )
  })

  it('says what to do where there is no snapshot', async () => {
    await expect(read()).rejects.toThrow(/snapshot\.json cannot be read as JSON\. Set SNAPSHOT_DIR/)
  })
})
