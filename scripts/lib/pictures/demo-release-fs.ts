import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv, variablesOf, type Env } from '../env.ts'
import { freePort } from '../preflight-ports.ts'
import { bin, root } from '../root.ts'
import { runCommand } from '../run-command.ts'
import { StopError } from '../stop-error.ts'
import { demoDate } from './demo-date.ts'

/**
 * Seeds and releases the demo content in a folder of its own, at the day on which it stands still,
 * and throws all of it away when the work is done.
 * @throws StopError with what a step said that failed
 */
export async function withDemoRelease<T>(work: (env: Env) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-pictures-'))
  try {
    const env = parseEnv({ DATA_DIR: dataDir, SITE_PORT: String(await freePort()) })
    const snapshot = join(dataDir, 'snapshot')
    await runStep(env, ['seed', '--date', demoDate])
    await runStep(env, ['snapshot', '--out', snapshot])
    await runStep(env, ['release', '--snapshot', snapshot, '--date', demoDate])
    return await work(env)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function runStep(env: Env, [name, ...args]: [string, ...string[]]): Promise<void> {
  const script = join(root, 'scripts', `${name}.ts`)
  const { code, output } = await runCommand(bin('node'), [script, ...args], {
    env: variablesOf(env),
    show: true,
  })
  if (code !== 0) throw new StopError(`The demo site could not be made:\n${output.slice(-2000)}`)
}
