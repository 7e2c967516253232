import { ContentError } from '#schema/errors'
import { codeOf, messageOf, StopError } from './stop-error.ts'

/**
 * Runs a script's body. What a person can mend is printed as it is and ends the process with 1;
 * anything else is a fault of the program and keeps its stack.
 */
export async function runMain(main: () => Promise<number | undefined>): Promise<void> {
  try {
    // Database pools and timers of what the script used must not keep it alive.
    process.exit((await main()) ?? 0)
  } catch (error) {
    const isPlain =
      error instanceof StopError ||
      error instanceof ContentError ||
      codeOf(error)?.startsWith('ERR_PARSE_ARGS')
    process.stderr.write(`${isPlain ? messageOf(error) : stackOf(error)}\n`)
    process.exit(1)
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
