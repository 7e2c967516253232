import { join } from 'node:path'
import { bin, root } from './root.ts'
import { runCommand } from './run-command.ts'
import { StopError } from './stop-error.ts'

type Script = {
  /** `seed` for `scripts/seed.ts`. */
  name: string
  args?: readonly string[]
  env: Record<string, string>
  /** Whether its output is shown as it comes. */
  show?: boolean
}

/**
 * Runs one of our scripts in a process of its own until it ends.
 * @throws StopError with the end of what it said, where it failed
 */
export async function runScript({ name, args = [], env, show = false }: Script): Promise<void> {
  const script = join(root, 'scripts', `${name}.ts`)
  const { code, output } = await runCommand(bin('node'), [script, ...args], { env, show })
  if (code !== 0) throw new StopError(`The content could not be made:\n${output.slice(-2000)}`)
}
