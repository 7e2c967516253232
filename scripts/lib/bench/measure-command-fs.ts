import { runCommand, type Ended } from '../run-command.ts'
import { watchMemory } from './peak-memory-fs.ts'

type Options = { env?: Record<string, string>; cwd?: string }

/** How a command ended, how long it took, and the most memory that it and all it started had at once. */
export type MeasuredCommand = Ended & { milliseconds: number; peakBytes: number }

/** Runs a program in a process of its own and measures it. */
export async function measureCommand(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<MeasuredCommand> {
  let stopWatching = () => 0
  const started = performance.now()
  const ended = await runCommand(command, args, {
    ...options,
    onStart: (pid) => (stopWatching = watchMemory(pid)),
  })
  return { ...ended, milliseconds: performance.now() - started, peakBytes: stopWatching() }
}
