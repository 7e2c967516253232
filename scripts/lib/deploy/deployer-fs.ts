import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { isAlive } from '../process-mark-fs.ts'
import type { Deployer } from './target-lock.ts'

/** This process, as others see it. */
export async function thisDeployer(): Promise<Deployer> {
  // Two machines may have one name; none has started twice in the same moment.
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const host = hostname()
  const machine = createHash('sha256').update(`${host}\0${boot}`).digest('hex').slice(0, 16)
  return { machine, host, pid: process.pid, isAlive }
}
