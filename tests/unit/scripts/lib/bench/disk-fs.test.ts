import { link, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles, newBytes } from '../../../../../scripts/lib/bench/disk-fs.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manara-disk-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('counts a file once whatever its names, and only what is new', async () => {
  await writeFile(join(folder, 'old'), 'x'.repeat(100))
  const before = await diskFiles(folder)
  await link(join(folder, 'old'), join(folder, 'old too'))
  await writeFile(join(folder, 'new'), 'x'.repeat(30))
  await link(join(folder, 'new'), join(folder, 'new too'))
  expect(newBytes(before, await diskFiles(folder))).toBe(30)
})
