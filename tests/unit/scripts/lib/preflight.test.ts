import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkDisk, checkFolder } from '../../../../scripts/lib/preflight-fs.ts'
import { samePorts } from '../../../../scripts/lib/preflight.ts'
import { checkMongo } from '../../../../scripts/lib/preflight-mongo.ts'
import { checkPort, freePort } from '../../../../scripts/lib/preflight-ports.ts'

describe('checkPort', () => {
  let server: Server
  let port: number
  beforeEach(async () => {
    server = createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    port = (server.address() as AddressInfo).port
  })
  afterEach(() => {
    server.close()
  })

  test('says which variable chooses another port when one is busy', async () => {
    expect(await checkPort('CMS_PORT', port)).toBe(
      `Port ${port} is busy. Stop the program that uses it or start with CMS_PORT=3001 npm start.`,
    )
  })

  test('is content with a free port', async () => {
    expect(await checkPort('SITE_PORT', await freePort())).toBeUndefined()
  })
})

describe('checkFolder and checkDisk', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-preflight-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('makes the folder', async () => {
    expect(await checkFolder(join(folder, 'a', 'b'))).toBeUndefined()
    expect(await checkDisk(join(folder, 'a', 'b'), 1)).toBeUndefined()
  })

  test('says what to do about a folder that cannot be', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect(await checkFolder(join(file, 'data'))).toContain('choose another with DATA_DIR=')
  })

  test('does not try for ever where no folder can be made, not even by root', async () => {
    expect(await checkFolder('/proc/manara/data')).toContain('choose another with DATA_DIR=')
  })

  test('says how much to free on a disk that is nearly full', async () => {
    expect(await checkDisk(folder, Number.MAX_SAFE_INTEGER)).toMatch(/has only \d+ MB left\. Free/)
  })
})

describe('checkMongo', () => {
  test('has nothing to say about SQLite', async () => {
    expect(await checkMongo('file:/srv/manara.db')).toBeUndefined()
  })

  test('says where nobody answers, without the password', async () => {
    const url = `mongodb://user:hidden@localhost:${await freePort()}/manara`
    const sentence = await checkMongo(url)
    expect(sentence).toContain('MongoDB does not answer at mongodb://localhost')
    expect(sentence).not.toContain('hidden')
  })
})

describe('samePorts', () => {
  const names = ['CMS_PORT', 'SITE_PORT', 'PREVIEW_PORT'] as const

  test('names the programs that would use one port', () => {
    const numbers = { CMS_PORT: 3000, SITE_PORT: 4321, PREVIEW_PORT: 3000 }
    expect(samePorts(names, numbers)).toEqual([
      'CMS_PORT and PREVIEW_PORT are the same. Give them different numbers.',
    ])
  })

  test('is content where each finds its own, as all that ask for any', () => {
    expect(samePorts(names, { CMS_PORT: 0, SITE_PORT: 0, PREVIEW_PORT: 4322 })).toEqual([])
  })
})
