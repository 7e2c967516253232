import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReleaseStep } from '#schema/release'
import { root } from '../../../scripts/lib/root.ts'

const loaded = (name: string) =>
  `--import=${pathToFileURL(join(root, 'tests', 'support', 'faults', 'preload', `${name}.ts`)).href}`

/** Variables with which a process and all that it starts tell the time wrong by so many days. */
export function clockMovedBy(days: number): Record<string, string> {
  return { NODE_OPTIONS: loaded('moved-clock'), FAULT_CLOCK_DAYS: String(days) }
}

/** Variables with which a process and all that it starts believe that it is always the same moment. */
export function clockStoppedAt(moment: string): Record<string, string> {
  return { NODE_OPTIONS: loaded('moved-clock'), FAULT_CLOCK_AT: moment }
}

/** Variables with which a process waits a second where it would wait a minute. */
export function quickPatience(): Record<string, string> {
  return { NODE_OPTIONS: loaded('quick-patience') }
}

/** Variables with which a release stops when it has told that a step begins, until it is let go on. */
export function stoppedAtStep(step: ReleaseStep): Record<string, string> {
  return { NODE_OPTIONS: loaded('stop-at-step'), FAULT_STOP_AT: step }
}

/**
 * Where a process is to die: just before or just after it renames something to such a name; of SIGKILL
 * where no other signal is named.
 */
export type Death = { when: 'before' | 'after'; to: RegExp; by?: NodeJS.Signals }

/** Variables with which a process kills itself, as surely as the system does, at that moment. */
export function dyingAtRename({ when, to, by = 'SIGKILL' }: Death): Record<string, string> {
  const where = { FAULT_DIE: when, FAULT_DIE_AT: to.source, FAULT_DIE_BY: by }
  return { NODE_OPTIONS: loaded('die-at-rename'), ...where }
}
