import { availableParallelism, cpus, totalmem } from 'node:os'

/**
 * The machine that figures come from.
 * @example describeMachine(new Date()) // => 'Intel Xeon, 2 cores, 24 GB, Node 24.21.0, 2026-11-22'
 */
export function describeMachine(now: Date): string {
  const model = cpus()[0]?.model.trim() ?? 'CPU'
  const memory = Math.round(totalmem() / 1024 ** 3)
  const day = now.toISOString().slice(0, 10)
  return `${model}, ${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node}, ${day}`
}
