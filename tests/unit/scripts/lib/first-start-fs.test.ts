import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseEnv } from '../../../../scripts/lib/env.ts'
import { asFirstStart, discardInterrupted } from '../../../../scripts/lib/first-start-fs.ts'

describe('a first start', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-first-'))
    await writeFile(join(folder, 'manara.db'), 'content')
  })
  afterEach(() => rm(folder, { recursive: true }))
  const interrupted = (env: ReturnType<typeof parseEnv>) =>
    asFirstStart(env, () => Promise.reject(new Error('killed'))).catch(() => undefined)

  test('leaves no mark when it is done, and what it made stays', async () => {
    const env = parseEnv({ DATA_DIR: folder })
    await asFirstStart(env, () => Promise.resolve())
    await discardInterrupted(env)
    expect(await readdir(folder)).toEqual(['manara.db'])
  })

  test('begins anew after an interruption', async () => {
    const env = parseEnv({ DATA_DIR: folder })
    await interrupted(env)
    await discardInterrupted(env)
    expect(await readdir(folder)).not.toContain('manara.db')
  })

  test('never deletes a database on a server, but says what to do', async () => {
    const env = parseEnv({ DATA_DIR: folder, DATABASE_URL: 'mongodb://127.0.0.1/x' })
    await interrupted(env)
    await expect(discardInterrupted(env)).rejects.toThrow('Drop the database of DATABASE_URL')
    expect(await readdir(folder)).toContain('manara.db')
  })
})
