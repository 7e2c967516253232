import { variablesOf, type Env } from './env.ts'
import { bin, root } from './root.ts'
import { runCommand } from './run-command.ts'
import { StopError } from './stop-error.ts'

/**
 * Brings the database to what this version needs, in a process of its own: migrations, the first
 * administrator, demo content where there is nothing yet.
 * @param day the day that counts as the day of seeding, `2026-11-22`; today where none is given
 * @throws StopError with what it said
 */
export async function prepareData(env: Env, day?: string): Promise<void> {
  const args = [`${root}/scripts/prepare.ts`, ...(day === undefined ? [] : ['--date', day])]
  const result = await runCommand(bin('node'), args, {
    env: { ...variablesOf(env), NODE_ENV: 'production' },
    onOutput: (text) => process.stdout.write(ownLines(text)),
  })
  if (result.code === 0) return
  throw new StopError(`The database could not be prepared:\n${result.output.trim().slice(-4000)}`)
}

/** Without the log of Payload, which stamps its lines with the time. */
function ownLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\[\d\d:\d\d:\d\d\]/.test(line))
    .join('\n')
}
