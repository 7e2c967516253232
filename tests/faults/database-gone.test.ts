import { cp, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startScript, type ScriptProcess } from '../support/faults/script-process.ts'
import { startRelease } from '../support/faults/release-process.ts'
import { expectServed, leftovers } from '../support/faults/unharmed.ts'
import { startServer, type SiteServer } from '../support/faults/a-server.ts'
import { filesOf } from '../support/faults/whole-site.ts'

const seed = ['--entries', '14', '--date', '2026-11-15']

describe('a database', () => {
  let folder: string
  let whole: string
  let dataDir: string
  const database = (name = 'manara.db') => join(dataDir, name)
  const run = (script: string, args: readonly string[] = []) =>
    startScript({ script, args, env: { DATA_DIR: dataDir } }).ended
  const putBack = () => cp(whole, dataDir, { recursive: true })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-database-'))
    dataDir = join(folder, 'data')
    whole = join(folder, 'whole')
    expect((await run('seed', seed)).err).toBe('')
    // What is not in the file itself yet goes there, so that the file alone is the database.
    const opened = new DatabaseSync(database())
    opened.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    opened.close()
    await cp(dataDir, whole, { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  describe('without a CMS', () => {
    beforeEach(putBack)

    // Beside a database SQLite keeps two files of its own while somebody reads.
    const content = async () => ({
      names: (await readdir(dataDir)).filter((name) => !/-(shm|wal)$/.test(name)),
      database: await readFile(database(), 'base64').catch(() => null),
    })

    const zeroes = async () => {
      const file = await open(database(), 'r+')
      await file.write(Buffer.alloc(2_000_000), 0, undefined, 1_000_000)
      await file.close()
    }
    const faults: [string, () => Promise<unknown>, RegExp][] = [
      ['that is gone', () => rm(database()), /is gone, though .* holds what was published from it/],
      ['that is empty', () => truncate(database(), 0), /There is no content in/],
      ['that is something else', () => writeFile(database(), 'x'.repeat(9000)), /is damaged/],
      ['that was cut short', () => truncate(database(), 500_000), /is damaged/],
      ['of which a part was lost', zeroes, /is damaged/],
    ]
    test.each(faults)('%s is told in a sentence, and left as it is', async (_, spoil, sentence) => {
      await spoil()
      const left = await content()
      const out = join(folder, 'snapshot')
      const { code, err } = await run('snapshot', ['--out', out])
      expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
      expect(err).toMatch(sentence)
      expect(await content()).toEqual(left)
      expect(await readdir(folder)).not.toContain('snapshot')
    })

    test('that was put back is read as before', async () => {
      const out = join(folder, 'snapshot')
      expect((await run('snapshot', ['--out', out])).code).toBe(0)
      await rm(out, { recursive: true })
    })

    test('that another program has for itself is told in a sentence', async () => {
      const other = new DatabaseSync(database())
      other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE mine (one)')
      const { code, err } = await run('snapshot', ['--out', join(folder, 'snapshot')])
      other.exec('ROLLBACK')
      other.close()
      expect(code).toBe(1)
      expect(err).toMatch(/^The database .* is locked by another program\..*\n$/)
    })
  })

  describe('under a running CMS', () => {
    let cms: ScriptProcess
    let url: string
    let server: SiteServer
    const release = () => startRelease({ dataDir, from: { cms: url } }).ended
    const start = async () => {
      url = await new Promise<string>((resolve, reject) => {
        cms = startScript({
          script: 'tests/support/faults/cms-process.ts',
          env: { DATA_DIR: dataDir },
          onLine: (line) => {
            if (line.startsWith('http')) resolve(line)
          },
        })
        void cms.ended.then(({ err }) => {
          reject(new Error(err))
        })
      })
    }
    const end = async () => {
      cms.killAll()
      await cms.gone()
    }

    beforeAll(async () => {
      await putBack()
      await start()
      expect(await release()).toMatchObject({ code: 0, findings: [] })
      server = await startServer(dataDir)
    })
    afterAll(async () => {
      await end()
      await server.stop()
    })

    test('that is overwritten leaves the site as it is, until it is back', async () => {
      const before = await filesOf(dataDir)
      // What another wrote makes it read the file anew.
      const other = new DatabaseSync(database())
      other.exec('CREATE TABLE mine (one)')
      await writeFile(database(), Buffer.alloc(3_000_000, 'lost'))
      other.close()
      const { code, findings } = await release()
      expect({ code, found: findings.map((finding) => finding.code) }).toEqual({
        code: 1,
        found: ['cmsRefused'],
      })
      expect((await expectServed({ server, dataDir })).id).toBe(before.id)
      expect(await leftovers(dataDir)).toEqual([])

      await end()
      await rm(database('manara.db-wal'), { force: true })
      await rm(database('manara.db-shm'), { force: true })
      await putBack()
      await start()
      // Nothing was published meanwhile.
      expect((await release()).code).toBe(3)
      expect((await expectServed({ server, dataDir })).id).toBe(before.id)
    })
  })
})
