import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './root.ts'

type Start = {
  /** What the person knows it as: "The CMS". */
  name: string
  command: string
  args: readonly string[]
  env: Record<string, string>
  /** Lines it prints that only programmers care for are kept and shown when it fails. */
  isQuiet?: boolean
  /** Told each line that a quiet one prints to its standard output. */
  onLine?: (line: string) => void
}

/** A group of child processes that live and die together. */
export type Processes = {
  start: (options: Start) => ChildProcess
  /** Resolves with a sentence when one of them ends by itself. */
  firstEnd: Promise<string>
  /** Ends all of them; after five seconds without asking again. */
  stop: () => Promise<void>
}

/** An empty group. */
export function processes(): Processes {
  const running = new Set<ChildProcess>()
  let isStopping = false
  let report: (sentence: string) => void = () => undefined
  const firstEnd = new Promise<string>((resolve) => (report = resolve))

  const start = ({ name, command, args, env, isQuiet = false, onLine }: Start) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
      // Its own group: Ctrl-C reaches us alone, and we end what it has started too.
      detached: true,
    })
    running.add(child)
    let kept = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (kept = (kept + chunk.toString()).slice(-4000)))
    }
    if (child.stdout && onLine) createInterface(child.stdout).on('line', onLine)
    const ended = (how: string) => {
      running.delete(child)
      if (!isStopping) report(`${name} ${how}.${kept === '' ? '' : `\n${kept.trim()}`}`)
    }
    child.once('error', (error) => {
      ended(`could not be started: ${error.message}`)
    })
    child.once('exit', (code, signal) => {
      ended(signal ? `was ended by ${signal}` : `ended with ${code ?? 'no'} code`)
    })
    return child
  }

  const stop = async () => {
    isStopping = true
    const children = [...running]
    const ends = children.map((child) => new Promise((resolve) => child.once('exit', resolve)))
    for (const child of children) signalGroup(child, 'SIGTERM')
    const patience = setTimeout(() => {
      for (const child of children) signalGroup(child, 'SIGKILL')
    }, 5000)
    await Promise.all(ends)
    clearTimeout(patience)
  }
  return { start, firstEnd, stop }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}
