import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { builtFerretdb } from '../../../scripts/lib/ferretdb/ferretdb-fs.ts'

/**
 * Lets the integration tests run on MongoDB too: on the server that `TEST_MONGODB_URL` names, or else
 * on the one that `npm run ferretdb` built, started for these tests alone.
 * @returns what stops the server again.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_MONGODB_URL']) return undefined
  const program = await builtFerretdb()
  if (!program) {
    process.stdout.write(
      'MongoDB is skipped: set TEST_MONGODB_URL, or build a server with `npm run ferretdb` (needs Go).\n',
    )
    return undefined
  }
  const folder = await mkdtemp(join(tmpdir(), 'manara-ferretdb-'))
  const server = spawn(program, [folder], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = once(server, 'exit')
  const [url] = (await Promise.race([
    once(createInterface(server.stdout), 'line'),
    ended.then(() => Promise.reject(new Error(`${program} ended before it listened.`))),
  ])) as [string]
  process.env['TEST_MONGODB_URL'] = url
  return async () => {
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}
