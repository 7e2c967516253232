import { spawn } from 'node:child_process'

type Options = {
  command: string
  args: readonly string[]
  env: Readonly<Record<string, string>>
  /** Gets what kills the process at once, and sees to it that it is called. */
  arm: (kill: () => void) => void
}

/**
 * Runs a command that is killed on the way, so that it can clean up nothing.
 * @returns the signal that ended it; `null` where it ended by itself
 */
export async function killedWhen({ command, args, env, arm }: Options): Promise<string | null> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' })
  arm(() => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (_, signal) => {
      resolve(signal)
    })
  })
}
