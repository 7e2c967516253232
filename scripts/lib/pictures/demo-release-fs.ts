import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { variablesOf, type Env } from '../env.ts'
import { envOnFreePorts } from '../env-on-free-ports.ts'
import { runScript } from '../run-script.ts'
import { demoDate } from './demo-date.ts'

/**
 * Seeds and releases the demo content in a folder of its own, at the day on which it stands still,
 * and throws all of it away when the work is done.
 * @throws StopError with what a step said that failed
 */
export async function withDemoRelease<T>(work: (env: Env) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-pictures-'))
  try {
    const env = await envOnFreePorts(dataDir)
    const snapshot = join(dataDir, 'snapshot')
    const run = (name: string, ...args: string[]) =>
      runScript({ name, args, env: variablesOf(env), show: true })
    await run('seed', '--date', demoDate)
    await run('snapshot', '--out', snapshot)
    await run('release', '--snapshot', snapshot, '--date', demoDate)
    return await work(env)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
