import { variablesOf, type Env } from './env.ts'
import { bin, root } from './root.ts'
import { runCommand } from './run-command.ts'
import { StopError } from './stop-error.ts'

/**
 * Brings the database to what this version needs, in a process of its own: migrations, the first
 * administrator, demo content where there is nothing yet.
 * @throws StopError with what it said
 */
export async function prepareData(env: Env, args: readonly string[] = []): Promise<void> {
  const result = await runCommand(bin('node'), [`${root}/scripts/prepare.ts`, ...args], {
    env: { ...variablesOf(env), NODE_ENV: 'production' },
    show: true,
  })
  if (result.code !== 0) throw new StopError('The database could not be prepared; see above.')
}
