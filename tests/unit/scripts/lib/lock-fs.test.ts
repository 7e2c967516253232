import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLock } from '../../../../scripts/lib/lock-fs.ts'

describe('withLock', () => {
  let folder: string
  let options: { file: string; what: string }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-lock-'))
    options = { file: join(folder, 'lock'), what: 'Another release' }
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('turns the second away while the first works', async () => {
    const second = withLock(options, () => withLock(options, async () => 'never'))
    await expect(second).rejects.toThrow(
      `Another release is under way (process ${process.pid}). Wait until it has ended and try again.`,
    )
  })

  test('lets the second wait where it has patience', async () => {
    const order: string[] = []
    let second: Promise<void> = Promise.resolve()
    await withLock(options, async () => {
      second = withLock({ ...options, patience: 5000 }, async () => {
        order.push('second')
      })
      await new Promise((resolve) => setTimeout(resolve, 50))
      order.push('first')
    })
    await second
    expect(order).toEqual(['first', 'second'])
  })

  test('takes over from a process that is gone', async () => {
    // No system gives a process this id.
    await writeFile(options.file, '4194999')
    expect(await withLock(options, async () => 'done')).toBe('done')
  })

  test('is free again after a failure', async () => {
    const failing = withLock(options, () => Promise.reject(new Error('broken')))
    await expect(failing).rejects.toThrow('broken')
    expect(await readdir(folder)).toEqual([])
  })
})
