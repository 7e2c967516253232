import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program in a process of its own. */
export type Program = {
  /** For Node: script and arguments, from the project's folder. */
  args: readonly string[]
  /** Besides the variables of this process. */
  env: Record<string, string>
}

/** A program that runs. */
export type Running = {
  /** How it ended; `code` is `null` where a signal ended it. */
  ended: Promise<{ code: number | null; said: string }>
  /** Ends it: by asking first, after three seconds without. */
  kill: () => void
}

const kept = 2000
const patience = 3000

/**
 * Starts a program. Its standard input stays open as long as this process lives: by its end the program
 * notices that it has to end too. This process ends it where it still can.
 * @param onLine told each line of its standard output
 */
export function runProgram(
  { args, env }: Program,
  onLine: (line: string) => void = () => undefined,
): Running {
  const child = spawn(process.execPath, args, {
    cwd: process.cwd(),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-kept)))
  // What is written to a program that has ended already concerns nobody.
  child.stdin.on('error', () => undefined)
  createInterface(child.stdout).on('line', onLine)
  const endNow = () => child.kill('SIGKILL')
  process.once('exit', endNow)
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('error', (error) => {
      resolve({ code: 1, said: error.message })
    })
    child.once('close', (code) => {
      resolve({ code, said: said.trim() })
    })
  }).finally(() => process.off('exit', endNow))
  return {
    ended,
    kill: () => {
      child.kill('SIGTERM')
      const timer = setTimeout(endNow, patience)
      void ended.then(() => {
        clearTimeout(timer)
      })
    },
  }
}
