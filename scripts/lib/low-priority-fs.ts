import { readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Lets everything else on the machine go first. On Linux each thread has a priority of its own, and
 * those that work for Node are running already.
 */
export function yieldToOthers(): void {
  for (const thread of threads()) {
    try {
      setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL)
    } catch {
      // It has ended, or the system does not allow it: the work is done all the same.
    }
  }
}

function threads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [process.pid]
  }
}
