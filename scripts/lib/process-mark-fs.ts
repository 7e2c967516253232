import { readFileSync } from 'node:fs'
import { codeOf } from './stop-error.ts'

/**
 * What tells a process from all others on this machine: its id and, where the system says it, when it
 * was started. After a restart another process may have the same id.
 * @example processMark() // => '4711 5d1c…/86221'
 */
export function processMark(pid = process.pid): string {
  const start = startOf(pid)
  return start === null ? String(pid) : `${pid} ${start}`
}

/** Whether the process of a mark is still running. */
export function isRunning(mark: string): boolean {
  const pid = Number(mark.split(' ')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false
  return !mark.includes(' ') || processMark(pid) === mark
}

/** Whether a process runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The system's start and the process's, in ticks since; `null` where the system does not say. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name, second and in brackets, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    // Ended, but nobody has asked how.
    if (fields?.[0] === 'Z') return null
    return `${boot}/${fields?.[19] ?? ''}`
  } catch {
    return null
  }
}
