import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { perProcess } from './per-process.ts'

/** This process, by a name that no other one has: host, process id and a mark of its own. */
export function ownHolder(): string {
  return `${hostname()}/${process.pid}/${perProcess('holder', () => randomUUID().slice(0, 8))}`
}

/** Whether a process is known to be dead; of those on other machines, and of our own, nothing is known. */
export function isDead(holder: string, own: string = ownHolder()): boolean {
  const [host, pid, mark] = holder.split('/')
  const [ownHost, ownPid, ownMark] = own.split('/')
  if (host !== ownHost || pid === undefined) return false
  // Containers give every process the same id.
  if (pid === ownPid) return mark !== ownMark
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
