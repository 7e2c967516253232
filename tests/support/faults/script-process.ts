import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bin, root } from '../../../scripts/lib/root.ts'

type Start = {
  /** `release` for `scripts/release.ts`; with a folder for any other, such as `tests/support/x.ts`. */
  script: string
  args?: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  /** A program that starts it, such as `setpriv` with its options. */
  under?: readonly string[]
  /** Told each whole line of its output as it comes. */
  onLine?: (line: string) => void
}

/** How a process ended, and all that it said. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string }

/** One of our scripts in a process group of its own. */
export type ScriptProcess = {
  pid: number
  ended: Promise<Ended>
  /** Lets it go on where it stopped itself. */
  goOn: () => void
  /** SIGKILL for the process alone, as the system's killer does it: what it started lives on. */
  kill: () => void
  /** Resolves when neither it nor anything it started is left. */
  gone: () => Promise<void>
  /** SIGKILL for it and all that it started. */
  killAll: () => void
}

/** Starts a script with the project's Node. */
export function startScript({ script, args = [], env, under = [], onLine }: Start): ScriptProcess {
  const file = join(root, script.includes('/') ? script : `scripts/${script}.ts`)
  const [command = '', ...rest] = [...under, bin('node'), file, ...args]
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    // Held open: a release ends when whoever reads of it is gone.
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  const said = { out: '', err: '' }
  let line = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
    const lines = (line + text).split('\n')
    line = lines.pop() ?? ''
    for (const whole of lines) onLine?.(whole)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    // Not "close": what it started may hold its output open for longer.
    child.once('exit', (code, signal) => {
      setImmediate(() => {
        resolve({ code, signal, ...said })
      })
    })
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} could not be started.`)
  return {
    pid,
    ended,
    goOn: () => child.kill('SIGCONT'),
    kill: () => child.kill('SIGKILL'),
    killAll: () => signalGroup(pid, 'SIGKILL'),
    gone: async () => {
      while (signalGroup(pid, 0)) await new Promise((resolve) => setTimeout(resolve, 50))
    },
  }
}

/** Whether there was anybody to signal. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}
