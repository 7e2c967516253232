import { readdirSync, readFileSync } from 'node:fs'

/**
 * Watches the memory of a process and all it starts, ten times a second, on Linux.
 * @returns a function that stops watching and tells the highest sum in bytes; 0 where `/proc` is missing
 */
export function watchMemory(pid: number): () => number {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(pid))
  }, 100)
  return () => {
    clearInterval(timer)
    return peak
  }
}

function memoryOfTree(root: number): number {
  const parents = new Map<number, number>()
  for (const name of listProcesses()) {
    const parent = /^PPid:\s+(\d+)/m.exec(statusOf(name))?.[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOurs(parents.get(pid)))
  return [...parents.keys()]
    .filter(isOurs)
    .map((pid) => Number(/^VmRSS:\s+(\d+) kB/m.exec(statusOf(String(pid)))?.[1] ?? 0) * 1024)
    .reduce((sum, bytes) => sum + bytes, 0)
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

/** A process may end between being listed and being read. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
