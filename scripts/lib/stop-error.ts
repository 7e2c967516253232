/** What went wrong and what to do, said to the person at the terminal: shown without a stack trace. */
export class StopError extends Error {
  override readonly name: string = 'StopError'
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The system's code of an error (`ENOENT`), where it has one. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : undefined
}
