import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '../../../../scripts/lib/digest-fs.ts'

describe('digestOf', () => {
  let root: string
  const digest = () => digestOf({ root, paths: ['cms', 'lock.json', 'gone'], without: ['.next'] })
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'manara-digest-'))
    await mkdir(join(root, 'cms', '.next'), { recursive: true })
    await writeFile(join(root, 'cms', 'a.ts'), 'one')
    await writeFile(join(root, 'lock.json'), '{}')
  })
  afterEach(() => rm(root, { recursive: true }))

  test('stays the same while nothing changes', async () => {
    expect(await digest()).toBe(await digest())
  })

  test('changes with a content', async () => {
    const before = await digest()
    await writeFile(join(root, 'cms', 'a.ts'), 'two')
    expect(await digest()).not.toBe(before)
  })

  test('changes with a name', async () => {
    const before = await digest()
    await rename(join(root, 'cms', 'a.ts'), join(root, 'cms', 'b.ts'))
    expect(await digest()).not.toBe(before)
  })

  test('does not see folders that are left out', async () => {
    const before = await digest()
    await writeFile(join(root, 'cms', '.next', 'built'), 'x')
    expect(await digest()).toBe(before)
  })
})
