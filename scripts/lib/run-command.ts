import { spawn } from 'node:child_process'
import { root } from './root.ts'

type Options = {
  env?: Record<string, string | undefined>
  /** The project's folder where none is given. */
  cwd?: string
  /** Shown as it comes, or only kept; kept output is returned either way. */
  show?: boolean
  /** Told the process id as soon as it runs. */
  onStart?: (pid: number) => void
  /** Told each piece of output as it comes. */
  onOutput?: (text: string) => void
}

/** How a command ended. */
export type Ended = { code: number; output: string }

/** Runs a program until it ends; a signal that ends us ends it too. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, cwd = root, show = false, onStart, onOutput }: Options = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (child.pid !== undefined) onStart?.(child.pid)
    let output = ''
    const take = (chunk: Buffer) => {
      const text = chunk.toString()
      output += text
      onOutput?.(text)
      if (show) process.stdout.write(text)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const end = () => child.kill('SIGTERM')
    process.once('exit', end)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', end)
      resolve({ code: code ?? 1, output })
    })
  })
}
